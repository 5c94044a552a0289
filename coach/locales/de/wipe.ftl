wipe-open =
    Das löscht alles, was ich von dir habe: Strecke, Einträge, was du geschrieben hast, Einstellungen. Es lässt sich nicht zurückholen. Die Nachrichten hier bleiben, bis du den Chat selbst löschst.
    .yes = Alles löschen
    .no = Behalten

wipe-gone = Es ist weg. Ich kenne dich nicht mehr. Wenn du je neu anfangen willst, schick /start. Mach es gut.

wipe-kept = Behalten. Nichts hat sich geändert.
