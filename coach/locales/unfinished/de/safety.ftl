safety-minor =
    Danke, dass du es sagst. Ebb ist für Erwachsene gemacht, darum höre ich hier auf, und ich will dich damit nicht alleinlassen. Hier ist jemand für dich da:
    { $lines }

    { $emergency }
    .mistap = Da habe ich mich vertippt
    .where = Nummern für mein Land
    .crisis = Ich brauche jetzt Hilfe
