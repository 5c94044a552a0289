# Lo que le ayudó a esta persona con las ganas, en cifras.

tools-worked =
    Lo que bajó las ganas, de media:
    { $list }

tools-line = { $tool }: { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
