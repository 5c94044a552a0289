# Lo que /stats dice a quien mantiene Ebb.

stats =
    { $people ->
        [one] Una persona;
       *[other] { $people } personas;
    } en un periodo en calma: { $running }.
    Dieron señales en las últimas 24 horas: { $in_a_day }; en 7 días: { $in_a_week }.

    Desde el inicio, hace { $since }: { $turns ->
        [one] un turno atendido,
       *[other] { $turns } turnos atendidos,
    } { $sends ->
        [one] un mensaje enviado.
       *[other] { $sends } mensajes enviados.
    }
    En espera: { $replies ->
        [0] ninguna respuesta,
        [one] una respuesta (desde hace { $replies_for }),
       *[other] { $replies } respuestas (la más antigua desde hace { $replies_for }),
    } { $nudges ->
        [0] ningún mensaje por iniciativa mía.
        [one] un mensaje por iniciativa mía (desde hace { $nudges_for }).
       *[other] { $nudges } mensajes por iniciativa mía (el más antiguo desde hace { $nudges_for }).
    }
    Apartados tras un fallo: { $aside }.

stats-span =
    .seconds = { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
    .minutes = { $count } minutos
    .hours = { $count } horas
    .days = { $count } días
