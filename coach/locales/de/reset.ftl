reset-open =
    Was soll neu beginnen?
    .run = Nur meine Serie
    .period = Die ganze Zeit
    .everything = Alles löschen

reset-run =
    Deine Serie beginnt heute, { day-of }. Die beste ({ label-best }) bleibt. Soll ich?
    .yes = Ja, neue Serie
    .no = Nein, behalten

reset-period =
    Heute wird Tag 1. Deine beste Serie ({ label-best }) und was du erzählt hast, bleiben. Soll ich?
    .yes = Ja, von vorn
    .no = Nein, behalten

reset-run-done = Gemacht. Die Serie beginnt heute.

reset-period-done = Gemacht. { day-of }. Ein erster Tag muss kein guter sein.

reset-kept = Es bleibt, wie es war.
