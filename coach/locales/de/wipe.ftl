wipe-open =
    Das löscht alles, was ich von dir habe: Serie, Einträge, was du geschrieben hast, Einstellungen und was noch nicht gesendet ist. Es lässt sich nicht zurückholen.

    Dieser Chat bleibt, bis du ihn löschst; /clean nimmt vorher die letzten zwei Tage. In einer Sicherung können deine Daten noch eine Weile liegen; wird sie je eingespielt, werden sie auch daraus gelöscht.
    .yes = Alles löschen
    .no = Behalten

wipe-gone =
    Es ist weg. Zeilen über Kontakt: { $entries }. Notizen: { $notes }. Briefe und Entwürfe: { $pages }. Und alles andere.

    Ich kenne dich nicht mehr. Wenn du je neu anfangen willst, schick /start. Mach es gut.

wipe-kept = Behalten. Nichts hat sich geändert.
