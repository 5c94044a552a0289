today-open =
    { day-of }.
    { $run ->
        [0] Hoy empieza la racha.
        [one] Llevas { $run } día en calma.
       *[other] Llevas { $run } días en calma.
    }
    .sos = SOS
    .progress = Progreso
    .slip = Hubo contacto
    .on-topic = Fue por algo necesario
    .review = Mirar el día
    .ending = Cómo seguir
    .resume = Terminar la pausa
    .settings = Ajustes

today-open-shared =
    { day-of }.
    { $run ->
        [0] Hoy empieza la racha.
        [one] Llevas { $run } día sin contacto fuera de los temas.
       *[other] Llevas { $run } días sin contacto fuera de los temas.
    }

today-paused =
    { day-of }, en pausa. { $until ->
        [none] Nada cuenta y nada llega hasta que tú digas.
       *[other] Nada cuenta y nada llega hasta el { $until }.
    } SOS funciona como siempre.
