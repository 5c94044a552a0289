pause-open =
    Wie lange? Solange kommt nichts und zählt nichts; SOS geht wie immer. Du kannst auch einen Tag tippen, wie "bis Freitag".
    .open-end = Bis ich es sage
    .unclear = Das konnte ich nicht als kommenden Tag lesen. Zum Beispiel "in 5 Tagen" oder "24. Dez".

pause-paused =
    Pause, { $until ->
        [none] bis du es sagst
       *[other] bis { $until }
    }. { day-of } bleibt, wo er ist. Ruh dich aus.
    .resume = Pause beenden
    .fine = Gut so

pause-resumed = Schön, dass du wieder da bist. { day-of }; von da geht es weiter.

pause-not-paused = Gerade ist keine Pause. { day-of }.

pause-close = Gut. Bis dahin bin ich still.
