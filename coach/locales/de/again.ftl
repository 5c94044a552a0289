again-open =
    Deine letzte ruhige Zeit ist vorbei; die beste Serie waren { label-best }. Wenn du noch eine willst, such dir aus, wie lang.
    .sos = SOS
    .ending = Über das Ende

again-grief =
    Ich bin da. Es gibt nichts zu zählen und nichts zu tun.
    .or-2 = Ich bin da, zu jeder Stunde. Du musst nichts damit machen.
    .or-3 = Bleib hier, solange du magst. Es wird nichts von dir verlangt.
    .or-4 = Ich bin da. Worte, Stille, jemand zum Reden: was sich gerade aushalten lässt.
    .letter = Einen Brief schreiben
    .people = Ich brauche jetzt Hilfe
    .mistake = Das war aus Versehen
    .wipe = Alles löschen

again-begun = { day-of }. Es hat neu begonnen.
