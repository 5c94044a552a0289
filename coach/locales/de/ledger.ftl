# Was an Kontakt eingetragen ist: zu sehen, zu ergänzen, zu berichtigen.

ledger-open = Das ist eingetragen, das Neueste zuerst. ● heißt: Es zählt. Tipp auf eine Zeile, um sie zu ändern.
    .add = Früheren Tag eintragen
    .older = Mehr
    .done = Fertig

ledger-empty = Noch ist nichts eingetragen. Du kannst einen vergangenen Tag ergänzen.

ledger-one =
    { $on }: { $kind }. Davon endet keine Serie.

    Serie: { label-run }. Beste Serie: { label-best }.
    .day = Anderer Tag
    .kind = Andere Art
    .count = Zählen lassen
    .exception = Zur Ausnahme machen
    .undo = Zurücknehmen

ledger-one-counts =
    { $on }: { $kind }. Das zählt.

    Serie: { label-run }. Beste Serie: { label-best }.

ledger-gone = Diese Zeile gibt es nicht mehr.

ledger-done = Gut.
