again-open =
    Deine letzte ruhige Zeit ist vorbei; die beste Strecke waren { label-best }. Wenn du noch eine willst, such dir aus, wie lang.
    .sos = SOS
    .ending = Über das Ende
    .wipe = Alles löschen

again-open-grief =
    Ich bin da. Es gibt nichts zu zählen und nichts zu tun. Wenn du irgendwann wieder ruhige Tage willst, aus welchem Grund auch immer, such dir aus, wie lang.

again-begun = { day-of }. Es hat neu begonnen.
