# Was Telegram vom Bot zeigt: Namen, Beschreibungen, die Liste der Befehle.

about-name = Ebb
about-short = Gesellschaft für ruhige Tage. Selbsthilfe, unter vier Augen, mit vorbereiteten Worten.
about-description =
    Ebb leistet dir Gesellschaft, während du jemanden eine Zeit lang in Ruhe lässt: ein Wort am Morgen und am Abend, und SOS auch nachts um zwei.

    Ein Programm mit vorbereiteten Worten, für Erwachsene. Keine Therapie, keine Hilfe im Notfall.
    .start = Anfangen oder wiederkommen
    .sos = Der Drang ist da
    .today = Wo du stehst
    .progress = Deine Zahlen
    .slip = Es gab Kontakt
    .they = Eine Nachricht kam
    .draft = Aufbewahrte Worte
    .letter = Ein Brief, der hierbleibt
    .plan = Für eine schlechte Stunde
    .buddy = Jemand an deiner Seite
    .why = Die Zweifel
    .pause = Alles anhalten
    .resume = Pause beenden
    .reset = Neue Serie oder von vorn
    .settings = Zeiten, Zone, Länge
    .timezone = Deine Zeitzone
    .language = Deine Sprache
    .crisis = Wenn du in Gefahr bist
    .help = Was ich kann
    .privacy = Wer was sieht
    .export = Alles, als zwei Dateien
    .clean = Die letzten zwei Tage weg von hier
    .stop = Keine Nachrichten mehr
    .wipe = Alles löschen
