wipe-open =
    Esto borra todo lo que tengo de ti: la racha, los apuntes, lo que escribiste, los ajustes. No se puede deshacer. Los mensajes de este chat se quedan hasta que borres el chat.
    .yes = Borrarlo todo
    .no = Conservarlo

wipe-gone = Ya no queda nada. No te conozco. Si un día quieres empezar otra vez, manda /start. Cuídate.

wipe-kept = Se queda. No ha cambiado nada.
