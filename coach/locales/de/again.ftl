again-open =
    Deine letzte ruhige Zeit ist vorbei; die beste Strecke waren { label-best }. Wenn du noch eine willst, such dir aus, wie lang.
    .sos = SOS
    .wipe = Alles löschen

again-begun = { day-of }. Es hat neu begonnen.
