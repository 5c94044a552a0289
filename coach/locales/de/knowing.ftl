knowing-last =
    Eine kleine Frage, du kannst sie überspringen: Wann hattet ihr zuletzt Kontakt? Du kannst auch ein Datum tippen.
    .today = Heute
    .yesterday = Gestern
    .days-3 = Vor 3 Tagen
    .week-1 = Vor einer Woche
    .week-2 = Vor zwei Wochen
    .skip = Überspringen
    .unclear = Das konnte ich nicht als vergangenen Tag lesen. Zum Beispiel "vor 3 Tagen" oder "24. Okt".

knowing-ended =
    Eine kleine Frage: Von wem ging das Ende aus?
    .me = Von mir
    .them = Nicht von mir
    .both = Von uns beiden
    .on-off = Es ging hin und her
    .skip = Überspringen

knowing-ended-on =
    Wann ging es zwischen euch zu Ende? Ungefähr reicht, und du kannst es überspringen. Du kannst auch ein Datum tippen.
    .week-1 = Vor einer Woche
    .week-2 = Vor zwei Wochen
    .month-1 = Vor etwa einem Monat
    .months-3 = Vor etwa drei Monaten
    .skip = Überspringen
    .unclear = Das konnte ich nicht als vergangenen Tag lesen. Zum Beispiel "vor 3 Wochen" oder "24. Okt".

knowing-reasons =
    Warum willst du diese Ruhe? Tipp einen Grund in deinen eigenen Worten. Ich zeige ihn dir, wenn der Drang kommt.
    .skip = Überspringen
    .unclear = Tipp ein paar Wörter, oder überspring es.

knowing-reasons-more =
    Behalten. Gibt es noch einen?
    .enough = Das reicht
    .unclear = Tipp ein paar Wörter, oder lass es dabei.

knowing-goal =
    In einem Wort: Wofür ist diese Zeit? Das Programm ist für alle dasselbe.
    .heal = Heilen
    .decide = Entscheiden
    .reconnect = Vielleicht wieder reden
    .skip = Überspringen

knowing-forecast =
    Eine Schätzung, für später: Wie schlimm wird Tag { $ahead }? 0 ist gut, 10 das Schlimmste.
    .skip = Überspringen
    .unclear = Eine Zahl von 0 bis 10, oder überspring es.

knowing-forecast-more = Und Tag { $ahead }?

knowing-zone = Nur damit ich zur richtigen Stunde schreibe: Nach meiner Uhr ist es bei dir gerade { $clock }. Stimmt das?
    .yes = Ja
    .no = Nein

knowing-clock-right = Gut.

knowing-thanks-last = { $run ->
    [0] Danke. Dann zählen wir ab heute.
    [one] Dann ist es schon einen Tag lang ruhig. Das stimmt, egal wie heute ist.
   *[other] Dann ist es schon { $run } Tage lang ruhig. Das stimmt, egal wie heute ist.
}

knowing-thanks = Danke, so passe ich besser zu dir.

knowing-skipped = Übersprungen.

knowing-them = Wie soll ich von der anderen Person sprechen? Du kannst es überspringen.
    .she = Sie
    .he = Er
    .they = Ohne Festlegung
    .skip = Überspringen

knowing-you = Wie soll ich von dir sprechen? Du kannst es überspringen.
    .she = Sie
    .he = Er
    .they = Ohne Festlegung
    .skip = Überspringen
