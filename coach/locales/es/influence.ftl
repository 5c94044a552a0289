influence-open =
    Gracias por decirlo. Antes de las { $clock } no se decide nada. Un vaso de agua, algo de comer.

    Si hay palabras para esa persona, las guardo yo. O espero contigo.
    .or-2 =
        Entonces esta noche es solo para pasarla; las decisiones empiezan a las { $clock }. Primero, agua.

        Puedo guardar tus palabras, o esperar contigo.
    .hold = Guárdame unas palabras
    .wave = Espera conmigo
    .night = Me voy a dormir

influence-night = Bien. El teléfono, lejos de la cama. Hasta las { $clock } no hay nada que resolver.
    .or-2 = A dormir, si viene el sueño. Todo puede esperar hasta las { $clock }.
