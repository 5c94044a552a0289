again-open =
    Tus días en calma terminaron; la mejor racha fue de { label-best }. Si quieres otros, elige cuántos.
    .sos = SOS
    .wipe = Borrarlo todo

again-begun = { day-of }. Ha vuelto a empezar.
