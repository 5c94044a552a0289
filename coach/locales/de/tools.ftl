# Was dieser Person durch den Drang geholfen hat, in Zahlen.

tools-worked =
    Was den Druck gesenkt hat, im Schnitt:
    { $list }

tools-line = { $tool }: { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}
