# Nach der einen Nachricht: Geduld, ein Plan für alles, was kommt, und keine zweite.

after-sent =
    Dann ist es gesagt. Jetzt kommt das Telefon für heute weg; nichts, was kommt, wird besser, wenn du darauf wartest.
    { $when ->
        [today] Um { $clock } frage ich, was kam.
       *[other] Was kam, frage ich hier: { $on }.
    } Bis dahin keine zweite Nachricht, was auch immer der Kopf sagt.
    .plan = Ein Plan für alles, was kommt
    .sos = Das Warten ist laut
    .fine = Gut

after-plan =
    Etwas Warmes: langsam. Etwa so lang wie die Antwort, eine am Tag, nichts von früher.
    Etwas Neutrales: lass es dabei. Es heißt, was es sagt.
    Nichts: nach sieben Tagen ist auch das eine Antwort. Von dir kommt nichts mehr.
    Etwas Kaltes, oder die Bitte aufzuhören: hör auf, sofort und ganz. Dann komm hierher.

after-came = Deine eine Nachricht ist draußen. Was kam zurück?
    .warm = Etwas Warmes
    .neutral = Etwas Neutrales
    .nothing = Nichts
    .stop = Kalt, oder: hör auf

after-warm =
    Gut. Dann langsam: etwa so lang wie die Antwort, eine am Tag, nichts von früher. Keine Pläne vor einem dritten ruhigen Austausch. Wenn du gefragt wirst, was du willst, sag es ehrlich und kurz.
    .reunion = Es geht ums Zusammenkommen
    .fine = Gut

after-reunion =
    Dann nimm die Liste dessen, woran es zerbrach, von beiden Seiten, und mach ein Zeichen an das, was sich wirklich geändert hat. Ist das meiste noch da, kommt es gern wieder, und jede Runde kostet mehr. Kein schnelles Zurück; auch dafür ist Zeit.

after-neutral = Dann lass es dabei. Eine kurze, freundliche Zeile ist eine kurze, freundliche Zeile. Es gibt nichts hineinzulesen und nichts nachzulegen.

after-not-yet =
    Noch nichts also. { $when ->
        [today] Ich frage um { $clock }.
       *[other] Ich frage hier: { $on }.
    } Bis dahin ist es keine Antwort, nur Stille. /sos, wenn es laut wird.

after-silent =
    Sieben Tage Stille sind eine Antwort. Es ist ein Nein, ohne Grund, und du musst keinen finden. Du hast es gut geschrieben, und es ist getan. Eine zweite schlage ich nicht vor.
    .let-go = Loslassen
    .wrote = Es kam doch noch eine Antwort
    .fine = Dabei lassen

after-stopped =
    Das tut mir leid; das liest sich hart. Es ist ein klares Nein, und jetzt ist es die Grenze: keine Antwort darauf, auch keine Entschuldigung. Einmal gefragt zu haben war nicht falsch. Bleib heute Abend nicht allein damit, wenn es geht.
    .let-go = Loslassen
    .people = Mit jemandem reden
    .fine = Gut

after-low =
    Deine letzten Abende waren ein gutes Stück tiefer als die davor. Vielleicht ist es der Kontakt, vielleicht etwas anderes. Täte etwas Ruhe wieder gut?
    .quiet = Ja, 14 Tage
    .fine = Nein, lass es

after-quiet = Dann ist ab hier wieder Ruhe, 14 Tage. Wenn eine Nachricht kommt, schuldest du heute Abend keine Antwort.

after-fine = Gut. Ich bin da.
