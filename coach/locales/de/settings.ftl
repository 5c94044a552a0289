settings-open =
    Nachrichten: { $nudges ->
        [on] { $morning } und { $evening }, auf ein paar Minuten genau
        [fewer] { $morning }, an manchen Tagen auch { $evening }
       *[off] aus
    }
    Vor schweren Stunden: { $moments ->
        [on] ja
       *[off] nein
    }
    Ruhezeit: { $from } bis { $until }
    Deine Uhr: { $zone }, { $now }
    Länge: { $length ->
        [0] offenes Ende
       *[other] { $length } Tage
    }
    Name: { $name ->
        [none] keiner
       *[other] { $name }
    }
    .morning = Morgens
    .evening = Abends
    .quiet = Ruhezeit
    .zone = Zeitzone
    .length = Länge
    .name = Name
    .counts = Was zählt
    .shared = Begrenzter Kontakt
    .fewer = Eine oder zwei am Tag
    .safety = Sicherheit
    .moments = Vor schweren Stunden
    .language = Sprache
    .them = Die andere Person
    .you = Wie ich von dir spreche
    .off = Nachrichten aus
    .on = Nachrichten an
    .done = Fertig

settings-morning = Wann soll die Nachricht am Morgen kommen? Tipp auf eine Zeit, oder schreib eine.
    .unclear = Ich brauche eine Zeit außerhalb deiner Ruhezeit ({ $from } bis { $until }), etwa 8:30.

settings-evening = Wann soll die Nachricht am Abend kommen? Tipp auf eine Zeit, oder schreib eine.
    .unclear = Ich brauche eine Zeit außerhalb deiner Ruhezeit ({ $from } bis { $until }), etwa 20:30.

settings-quiet = Wann soll ich still sein? Tipp darauf, oder schreib es, etwa "22:00 bis 7:00".
    .unclear = Das konnte ich nicht lesen. Zum Beispiel "22:00 bis 7:00".

settings-length = Wie lange? Tipp darauf, oder schreib eine Zahl von Tagen ab 14.
    .unclear = Ich brauche eine Zahl von 14 bis 400.

settings-name = Wie soll ich dich nennen? Schreib es, oder bleib ohne Namen.
    .none = Kein Name
    .unclear = Bitte einen kurzen Namen, bis 40 Buchstaben.

settings-counts = Was beendet für dich eine Serie? Tipp darauf, um es zu ändern. Es gilt für das, was kommt, nicht für das, was war.
    .done = Fertig

settings-saved = Gespeichert.
