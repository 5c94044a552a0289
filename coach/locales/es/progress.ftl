progress-open =
    { day-of }.

    Racha: { label-run }
    Mejor racha: { label-best }
    En calma: { $quiet } de { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Todavía no has venido aquí con ganas de escribir.
        [one] Viniste aquí con ganas de escribir una vez; se pasaron sin hacerlo: { $ridden }.
       *[other] Viniste aquí con ganas de escribir { $urges } veces; se pasaron sin hacerlo: { $ridden }.
    }{ $tools }

    { progress-untold }
    .today = Hoy
    .slip = Hubo contacto
    .ledger = Lo anotado
    .again = Otros días en calma

progress-open-shared =
    { day-of }.

    Sin contacto fuera de los temas: { label-run }
    Lo más largo: { label-best }
    En calma, salvo los temas: { $quiet } de { $total }{ progress-today } ({ $share } %)
    { $urges ->
        [0] Todavía no has venido aquí con ganas de escribir.
        [one] Viniste aquí con ganas de escribir una vez; se pasaron sin hacerlo: { $ridden }.
       *[other] Viniste aquí con ganas de escribir { $urges } veces; se pasaron sin hacerlo: { $ridden }.
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
