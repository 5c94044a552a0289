stop-open =
    Erledigt: Von mir aus kommt nichts mehr. Was du erzählt hast, bleibt, und SOS und jeder Befehl gehen weiter. Wenn du es lieber gelöscht hättest, genügt einmal tippen.
    .fine = So lassen
    .on = Wieder einschalten
    .wipe = Alles löschen

stop-close = Gut. Pass auf dich auf.

stop-on = Sie sind wieder an.
