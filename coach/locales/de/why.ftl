why-open = Verständliche Frage. Woran zweifelst du?
    .works = Hilft Ruhe überhaupt?
    .return = Kommen wir wieder zusammen?
    .write = Warum nicht einfach schreiben?
    .hard = Warum ist es so schwer?

why-works =
    Ein Stück weit, ja. In einem Tagebuch von 58 Menschen über vier Wochen ließen Liebe und Traurigkeit langsamer nach, wenn es Kontakt gab. Bei 122 getrennten Erwachsenen ging mehr Treffen mit mehr Belastung zwei Monate später einher, bei Eltern aber nicht. Beides ist nur beobachtet; einen Versuch dazu gibt es nicht.
    .more = Etwas anderes
    .ending = Wie endet das?
    .flags = Es ist etwas passiert

why-return = Das weiß ich nicht, und wer dir eine Antwort verkauft, auch nicht. Sicher ist nur: In der Ruhe kannst du wieder denken.

why-write-line = Weil ein Nein gesagt ist, oder eine Anordnung es sagt. Das ist die Grenze, und sie zu halten ist anständig. Der Wunsch zu schreiben darf trotzdem da sein; bring ihn hierher.

why-write-afraid = Weil der Abstand dich schützt. Du schuldest niemandem eine Antwort.

why-write = Du kannst; niemand hält dich ab, ich am wenigsten. Aber eine Nachricht gegen den Schmerz bittet { form-acc }, ihn dir abzunehmen, und die meisten Antworten tun so oder so weh. Wenn sie in ein paar Wochen noch richtig ist, wird sie ruhiger und kürzer sein.

why-hard = Weil ein Mensch fehlt, der zu jedem Tag gehört hat, und das Telefon liegt noch in deiner Hand. Es geht mehr auf und ab als stetig bergauf, am Anfang am meisten. Ein schlechter Tag ist kein Schritt zurück.
