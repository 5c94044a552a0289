again-open =
    Tus días en calma terminaron; la mejor racha fue de { label-best }. Si quieres otros, elige cuántos.
    .sos = SOS
    .ending = Sobre el final
    .wipe = Borrarlo todo

again-open-grief =
    Aquí estoy. No hay nada que contar ni nada que hacer. Si algún día quieres otra vez días en calma, por lo que sea, elige cuántos.

again-begun = { day-of }. Ha vuelto a empezar.
