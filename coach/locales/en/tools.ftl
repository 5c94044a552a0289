# What helped this person through an urge, in figures.

tools-worked =
    What took the edge off, on average:
    { $list }

tools-line = { $tool }: { $points ->
    [one] { $points } point
   *[other] { $points } points
}
