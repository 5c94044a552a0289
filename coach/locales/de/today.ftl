today-open =
    { day-of }.
    { $run ->
        [0] Heute beginnt die Serie.
        [one] { $run } ruhiger Tag liegt hinter dir.
       *[other] { $run } ruhige Tage liegen hinter dir.
    }
    .sos = SOS
    .progress = Verlauf
    .slip = Es gab Kontakt
    .on-topic = Es ging um Nötiges
    .review = Auf den Tag schauen
    .ending = Wie es weitergeht
    .resume = Pause beenden
    .settings = Einstellungen

today-open-shared =
    { day-of }.
    { $run ->
        [0] Heute beginnt die Serie.
        [one] { $run } Tag nur mit dem Nötigsten.
       *[other] { $run } Tage nur mit dem Nötigsten.
    }

today-paused =
    { day-of }, und Pause. { $until ->
        [none] Nichts zählt und nichts kommt, bis du es sagst.
       *[other] Nichts zählt und nichts kommt bis { $until }.
    } SOS geht wie immer.
