knowing-last =
    Una pregunta pequeña, y puedes saltarla: ¿cuándo fue el último contacto? También puedes escribir una fecha.
    .today = Hoy
    .yesterday = Ayer
    .days-3 = Hace 3 días
    .week-1 = Hace una semana
    .week-2 = Hace dos semanas
    .skip = Saltar
    .unclear = No pude leer ahí un día pasado. Prueba con "hace 3 días" o "24 oct".

knowing-ended =
    Una pregunta pequeña: ¿de quién fue la decisión?
    .me = Mía
    .them = No fue mía
    .both = De los dos lados
    .on-off = Íbamos y volvíamos
    .skip = Saltar

knowing-ended-on =
    ¿Cuándo terminó lo de ustedes? Más o menos basta, y puedes saltarlo. También puedes escribir una fecha.
    .week-1 = Hace una semana
    .week-2 = Hace dos semanas
    .month-1 = Hace un mes, más o menos
    .months-3 = Hace unos tres meses
    .skip = Saltar
    .unclear = No pude leer ahí un día pasado. Prueba con "hace 3 semanas" o "24 oct".

knowing-reasons =
    ¿Por qué quieres esta calma? Escribe un motivo con tus palabras. Te lo enseñaré cuando lleguen las ganas.
    .skip = Saltar
    .unclear = Escribe unas palabras, o sáltalo.

knowing-reasons-more =
    Guardado. ¿Hay otro?
    .enough = Con eso basta
    .unclear = Escribe unas palabras, o déjalo así.

knowing-goal =
    En una palabra: ¿para qué es este tiempo? El programa es igual para todo el mundo.
    .heal = Sanar
    .decide = Decidir
    .reconnect = Quizá retomar el contacto
    .skip = Saltar

knowing-forecast =
    Un cálculo, para más adelante: ¿cómo de malo será el día { $ahead }? 0 es bien, 10 lo peor.
    .skip = Saltar
    .unclear = Un número del 0 al 10, o sáltalo.

knowing-forecast-more = ¿Y el día { $ahead }?

knowing-zone = Solo para escribirte a buena hora: según mi reloj, ahí son las { $clock }. ¿Es así?
    .yes = Sí
    .no = No

knowing-clock-right = Bien.

knowing-thanks-last = { $run ->
    [0] Gracias. Entonces contamos desde hoy.
    [one] Entonces ya llevas un día en calma. Eso es verdad, sea como sea hoy.
   *[other] Entonces ya llevas { $run } días en calma. Eso es verdad, sea como sea hoy.
}

knowing-thanks = Gracias, así te acompaño mejor.

knowing-skipped = Lo dejamos.

knowing-them = ¿Cómo hablo de la otra persona? Puedes saltarlo.
    .she = En femenino
    .he = En masculino
    .they = Sin marcarlo
    .skip = Saltar

knowing-you = ¿Cómo hablo de ti? Puedes saltarlo.
    .she = En femenino
    .he = En masculino
    .they = Sin marcarlo
    .skip = Saltar
