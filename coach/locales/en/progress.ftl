progress-open =
    { day-of }.

    Run: { label-run }
    Best run: { label-best }
    Quiet: { $quiet } of { $total } ({ $share } %)
    { $urges ->
        [0] No urge brought here yet.
        [one] One urge brought here, { $ridden } ridden out.
       *[other] { $urges } urges brought here, { $ridden } ridden out.
    }{ $tools }
    .today = Today
    .slip = I had contact

label-run = { $run ->
    [one] { $run } day
   *[other] { $run } days
}
label-best = { $best ->
    [one] { $best } day
   *[other] { $best } days
}
