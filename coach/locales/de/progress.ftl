progress-open =
    { day-of }.

    Serie: { label-run }
    Beste Serie: { label-best }
    Ruhig: { $quiet } von { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Mit dem Drang hier gewesen: noch kein Mal.
        [one] Mit dem Drang hier gewesen: einmal, { $ridden } Mal überstanden.
       *[other] Mit dem Drang hier gewesen: { $urges } Mal, { $ridden } Mal überstanden.
    }{ $tools }

    { progress-untold }
    .today = Heute
    .slip = Es gab Kontakt
    .ledger = Was eingetragen ist
    .again = Noch eine ruhige Zeit

progress-open-shared =
    { day-of }.

    Nur mit dem Nötigsten: { label-run }
    Am längsten: { label-best }
    Ruhig bis auf die Themen: { $quiet } von { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Mit dem Drang hier gewesen: noch kein Mal.
        [one] Mit dem Drang hier gewesen: einmal, { $ridden } Mal überstanden.
       *[other] Mit dem Drang hier gewesen: { $urges } Mal, { $ridden } Mal überstanden.
    }{ $tools }

    { progress-untold }

progress-untold = Tage, von denen du nichts erzählt hast, zählen als ruhig.

label-run = { $run ->
    [one] { $run } Tag
   *[other] { $run } Tage
}
label-best = { $best ->
    [one] { $best } Tag
   *[other] { $best } Tage
}

progress-today = { $today ->
    [in] , heute mitgezählt
   *[out] { "" }
}
