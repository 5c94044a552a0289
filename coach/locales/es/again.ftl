again-open =
    Tus días en calma terminaron; la mejor racha fue de { label-best }. Si quieres otros, elige cuántos.
    .sos = SOS
    .ending = Sobre el final

again-grief =
    Aquí estoy. No hay nada que contar ni nada que hacer.
    .or-2 = Aquí estoy, a cualquier hora. No tienes que hacer nada con esto.
    .or-3 = Quédate aquí lo que quieras. Nadie te pide nada.
    .or-4 = Aquí estoy. Palabras, silencio, alguien con quien hablar: lo que se pueda llevar.
    .letter = Escribirle una carta
    .people = Necesito ayuda ahora
    .mistake = Fue un error
    .wipe = Borrarlo todo

again-begun = { day-of }. Ha vuelto a empezar.
