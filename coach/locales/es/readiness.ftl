# Las mismas preguntas dos veces, con unos días en medio. Nada se decide en ellas, nada se puntúa.

readiness-offer = Hay algo para una hora tranquila, si hoy la tiene: unas preguntas sobre cómo estás. Tres minutos, no se decide nada. En dos o tres días las repito.
    .or-2 = Tocan unas preguntas tranquilas sobre dónde estás ahora. Tres minutos, y hoy no sale nada de ellas. La segunda mitad llega en dos o tres días.
    .or-3 = Si el día está en calma, podemos mirar cómo va todo. Preguntas cortas, sin veredicto, y las mismas dentro de dos o tres días.
    .or-4 = Es momento de mirarlo a la luz del día, si quieres: preguntas cortas ahora y otra vez en dos o tres días. Hoy no se decide nada.

readiness-open =
    Preguntas cortas sobre dónde estás, dos veces, con dos o tres días en medio. Tres minutos, y hoy no se decide nada. ¿Vamos?
    .begin = Empezar
    .later = En otro momento
    .never = No me preguntes esto

readiness-not-now = A esta hora no. Entre las nueve y las nueve, de día, cuenta. Puede esperar.

readiness-not-now-sober = Con una copa encima, no. Mañana, con la cabeza clara, seguirá aquí.

readiness-between =
    { $when ->
        [today] La primera mitad está hecha. La segunda llega hoy a las { $clock }.
       *[other] La primera mitad está hecha. La segunda llega el { $on } a las { $clock }.
    } El tiempo de en medio también cuenta.

readiness-second = La segunda mitad: las mismas preguntas, dos días después. No busques lo que dijiste; solo cómo es hoy.
    .begin = Empezar
    .later = Ahora no

readiness-scale = 0 es nada, 4 es del todo.
    .unclear = Un número de 0 a 4, por favor.

readiness-calm = Cuando veo su nombre, sigo en calma. (0 nada, 4 del todo)

readiness-silence = Si escribiera y no volviera nada, estaría bien.

readiness-someone = Puede estar con alguien más, y podría vivir con eso.

readiness-body = Duermo, como y trabajo más o menos como antes.

readiness-reason = Puedo decir en una frase por qué escribiría.

readiness-motive = Ese porqué no es alivio, ni comprobar algo, ni provocar una reacción.

readiness-cause = Lo que lo terminó ha cambiado de mi lado, y no necesito que cambie del suyo.

readiness-sober = Diría lo mismo sin beber, un martes a mediodía.

readiness-friend = Alguien de confianza lo sabe.

readiness-pushed = Antes de todo esto también le dejé en paz: sin rogar, sin mensajes en cadena.

readiness-bar =
    Un día tranquilo escribiste qué tendría que ser verdad:
    "{ $bar }"
    ¿Cuánto lo es hoy?

readiness-first-done =
    { $when ->
        [today] Esa es la primera mitad, y hoy no sale nada de ella. A las { $clock } pregunto otra vez.
       *[other] Esa es la primera mitad, y hoy no sale nada de ella. El { $on } a las { $clock } pregunto otra vez.
    } Hasta entonces, déjalo estar.

readiness-result =
    { $bar ->
        [none] Lo que respondiste, entonces y ahora:
       *[other] Una vez escribiste qué tendría que ser verdad: "{ $bar }". Lo que respondiste, entonces y ahora:
    }

    { $answers }

    Los últimos siete días: { $urges7 ->
        [0] ninguna vez trajiste aquí las ganas
        [one] una vez trajiste aquí las ganas
       *[other] { $urges7 } veces trajiste aquí las ganas
    }, { $peeks7 ->
        [0] ninguna mirada anotada
        [one] una mirada anotada
       *[other] { $peeks7 } miradas anotadas
    }.

readiness-answer = { $item }: { $first } → { $second }

readiness-item = En breve
    .calm = Calma ante su nombre
    .silence = El silencio estaría bien
    .someone = Puede estar con alguien
    .body = Sueño y trabajo
    .reason = El porqué en una frase
    .motive = No por alivio
    .cause = Cambió de mi lado
    .sober = Igual un martes a mediodía
    .friend = Alguien lo sabe
    .pushed = Antes también en paz
    .bar = Lo que escribiste

readiness-speaks-time =
    Esto pide darle más tiempo:
    { $reasons }

    No es un veredicto. Tú lo sopesas.

readiness-speaks-thought =
    Nada aprieta. Esto merece una segunda mirada:
    { $reasons }

readiness-speaks-nothing = Nada en estas respuestas pide esperar, y nada te obliga a hacer algo. Es cosa tuya.

readiness-because-urges = { $urges7 ->
    [one] Una vez hubo ganas esta semana.
   *[other] { $urges7 } veces hubo ganas esta semana.
}
readiness-because-peeks = { $peeks7 ->
    [one] Una mirada a lo suyo esta semana.
   *[other] { $peeks7 } miradas a lo suyo esta semana.
}
readiness-because-silence = El silencio dolería mucho.
readiness-because-differ = Las dos mitades difieren; todavía se mueve.
readiness-because-calm = Su nombre aún te sacude.
readiness-because-someone = Verle con alguien sería duro.
readiness-because-body = El sueño o el trabajo no han vuelto.
readiness-because-reason = Aún no hay una frase para el porqué.
readiness-because-motive = Sería por alivio, o por ver qué pasa.
readiness-because-cause = Lo que lo terminó sigue ahí.
readiness-because-sober = A mediodía podría verse distinto.
readiness-because-friend = Nadie lo sabe.
readiness-because-pushed = Antes hubo insistencia. Pide más calma y una palabra más ligera.
readiness-because-bar = Lo que escribiste aquel día aún no se cumple.

readiness-later = Bien. No se escapa.

readiness-never = Entonces no lo vuelvo a sacar. Si un día quieres, pregúntame cómo termina esto.
