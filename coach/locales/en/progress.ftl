progress-open =
    { day-of }.

    Run: { label-run }
    Best run: { label-best }
    Quiet: { $quiet } of { $total }{ progress-today } ({ $share }%)
    { $urges ->
        [0] No urge brought here yet.
        [one] One urge brought here, { $ridden } ridden out.
       *[other] { $urges } urges brought here, { $ridden } ridden out.
    }{ $tools }

    { progress-untold }
    .today = Today
    .slip = I had contact
    .ledger = What's written down
    .again = Another period

progress-open-shared =
    { day-of }.

    With only what had to be said: { label-run }
    Longest: { label-best }
    Quiet but for the topics: { $quiet } of { $total }{ progress-today } ({ $share }%)
    { $urges ->
        [0] No urge brought here yet.
        [one] One urge brought here, { $ridden } ridden out.
       *[other] { $urges } urges brought here, { $ridden } ridden out.
    }{ $tools }

    { progress-untold }

progress-untold = Days you told me nothing about count as quiet.

label-run = { $run ->
    [one] { $run } day
   *[other] { $run } days
}
label-best = { $best ->
    [one] { $best } day
   *[other] { $best } days
}

progress-today = { $today ->
    [in] , today included
   *[out] { "" }
}
