wipe-open =
    Esto borra todo lo que tengo de ti: la racha, los apuntes, lo que escribiste, los ajustes y lo que aún espera para salir. No se puede deshacer.

    Este chat se queda hasta que lo borres; /clean quita antes sus últimos dos días. Una copia de seguridad puede conservar tus datos un tiempo; si alguna vez se recupera, se borran también de ella.
    .yes = Borrarlo todo
    .no = Conservarlo

wipe-gone =
    Ya no queda nada. Líneas de contacto: { $entries }. Notas: { $notes }. Cartas y borradores: { $pages }. Y lo demás.

    No te conozco. Si un día quieres empezar otra vez, manda /start. Cuídate.

wipe-kept = Se queda. No ha cambiado nada.
