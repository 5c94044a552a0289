progress-open =
    { day-of }.

    Racha: { label-run }
    Mejor racha: { label-best }
    En calma: { $quiet } de { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Todavía no has traído ganas aquí.
        [one] Trajiste ganas aquí una vez; { $ridden } pasaron sin escribir.
       *[other] Trajiste ganas aquí { $urges } veces; { $ridden } pasaron sin escribir.
    }{ $tools }

    { progress-untold }
    .today = Hoy
    .slip = Hubo contacto
    .ledger = Lo anotado

progress-open-shared =
    { day-of }.

    Sin contacto fuera de los temas: { label-run }
    Lo más largo: { label-best }
    En calma, salvo los temas: { $quiet } de { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Todavía no has traído ganas aquí.
        [one] Trajiste ganas aquí una vez; { $ridden } pasaron sin escribir.
       *[other] Trajiste ganas aquí { $urges } veces; { $ridden } pasaron sin escribir.
    }{ $tools }

    { progress-untold }

progress-untold = Los días de los que no me contaste nada cuentan como de calma.

label-run = { $run ->
    [one] { $run } día
   *[other] { $run } días
}
label-best = { $best ->
    [one] { $best } día
   *[other] { $best } días
}

progress-today = { $today ->
    [in] , contando hoy
   *[out] { "" }
}
