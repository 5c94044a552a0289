safety-minor =
    Danke, dass du es sagst. Ebb ist für Erwachsene gemacht, darum höre ich hier auf, und ich will dich damit nicht alleinlassen. Hier ist jemand für dich da:
    { $lines }

    { $emergency }
    .mistap = Da habe ich mich vertippt
    .where = Nummern für mein Land
    .crisis = Ich brauche jetzt Hilfe

# Der erste Morgen nach einer Ruhe: keine Aufgabe.
morning-rest = { day-of }. Heute keine Aufgabe. Etwas Warmes, etwas Luft, eine vertraute Stimme.
    .or-2 = { day-of }. Ich bin wieder da und will nichts von dir. Iss etwas; der Tag darf klein sein.
    .or-3 = { day-of }. Heute ist nichts zu tun. Neben wem könntest du eine Weile sitzen?
    .or-4 = { day-of }. Heute nur das Nächste: Tee, eine Dusche, ein paar Schritte draußen.
