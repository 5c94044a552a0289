# Borradores: lo que se escribe a la otra persona se guarda aquí y se vuelve a leer. Ebb no envía.

draft-kind = ¿Qué es? Yo lo guardo; de aquí no sale nada.
    .urge = Solo quiero decirlo
    .reply = Una respuesta a su mensaje
    .practical = Algo práctico

draft-is-urgent = ¿Es urgente, o se trata de un menor o de la seguridad de alguien?
    .urgent = Sí
    .later = No, puede esperar un poco

draft-at-once =
    Entonces no me esperes; escríbele ahora. De dos a cinco frases, amables y claras: solo el asunto, nada sobre ustedes como pareja.

draft-practical-locked =
    Entre ustedes hay un límite, así que no ayudo con mensajes que lo crucen. Si se trata de un menor o de la seguridad de alguien, llévalo a quien corresponde: abogacía, juzgado, servicios sociales. Si hay peligro, el número de emergencias; está en /crisis.

draft-write =
    Escríbelo aquí como salga, en los mensajes que quieras. Lo guardo y después te lo enseño. /done cuando sea todo.
    .unclear = Eso es más de lo que cabe en uno. Algo más corto, o /done.

draft-write-night =
    Escríbelo aquí como salga. A esta hora no se decide nada: lo guardo hasta la mañana y entonces lo vemos. /done cuando sea todo.

draft-write-locked =
    Escríbelo aquí, todo. De aquí no sale y no se lo enseño a nadie: puedes guardarlo, sellarlo o borrarlo. /done cuando sea todo.

draft-more = Lo tengo. ¿Hay más, o es todo?
    .or-2 = Aquí queda. ¿Algo más?
    .or-3 = Guardado. Sigue, o déjalo así.
    .or-4 = Esto también lo tengo. ¿Más?
    .done = Es todo
    .delete = Borrarlo
    .unclear = Eso es más de lo que cabe en uno. Algo más corto, o /done.

draft-kept =
    { $when ->
        [today] Guardado hasta las { $clock }.
       *[other] Guardado hasta el { $on }, { $clock }.
    } Entonces te lo enseño. De aquí no sale nada.
    .or-2 =
        { $when ->
            [today] Aquí está a salvo hasta las { $clock }.
           *[other] Aquí está a salvo hasta el { $on }, { $clock }.
        } Mientras tanto no tienes que cargarlo.
    .or-3 =
        { $when ->
            [today] Queda aquí. A las { $clock } te lo devuelvo.
           *[other] Queda aquí. El { $on }, { $clock }, te lo devuelvo.
        }
    .or-4 =
        { $when ->
            [today] Lo tengo hasta las { $clock }.
           *[other] Lo tengo hasta el { $on }, { $clock }.
        } Dicho está, y a nadie le hizo daño.

draft-empty = Ahora no hay nada guardado. Escribe, o déjalo así.

draft-list = Esto es lo que te guardo. No se lo enseño a nadie más.
    .new = Escribir algo nuevo
    .ready = ya esperó
    .waiting = guardado

draft-list-full = Aquí esperan cinco. Suelta uno y habrá sitio.

draft-one =
    { $when ->
        [today] Este se queda aquí hasta las { $clock }.
       *[other] Este se queda aquí hasta el { $on }, { $clock }.
    }
    .look = Leerlo
    .edit = Escribirlo de nuevo
    .delete = Borrarlo

draft-one-ready = Este ya esperó bastante. Míralo cuando quieras.

draft-edit = Escríbelo de nuevo; ocupa el lugar del anterior y su tiempo empieza otra vez.
    .unclear = Eso es más de lo que cabe en uno. Algo más corto, por favor.

draft-ready = Lo que dejaste aquí ya esperó. ¿Lo vemos?
    .or-2 = Se cumplió el tiempo de lo que me dejaste. ¿Le echas un vistazo?
    .or-3 = Sigo teniendo lo que escribiste. Se puede ver ahora, o más tarde.
    .or-4 = Algo tuyo descansó aquí. ¿Quieres verlo ahora?
    .look = Verlo
    .wait = Guardarlo un día más
    .delete = Borrarlo sin leer

draft-several = Más de una cosa que dejaste aquí ya esperó. ¿Las vemos, una a una?
    .or-2 = Se cumplió el tiempo de varias cosas que me dejaste. ¿Les echas un vistazo?
    .look = Verlas
    .wait = Guardar todo un día más

draft-waiting-all = Entonces todo descansa aquí un día más.

draft-shown = { $text }

draft-peek =
    { $when ->
        [today] Se queda aquí hasta las { $clock }.
       *[other] Se queda aquí hasta el { $on }, { $clock }.
    } Ahora no hay que decidir nada.
    .fine = Dejarlo ahí
    .edit = Escribirlo de nuevo
    .delete = Borrarlo

draft-locked = Lo dijiste, y aquí no hace daño. ¿Qué hacemos con esto?
    .seal = Sellarlo 30 días
    .delete = Borrarlo
    .wait = Guardarlo un día más

draft-channel = Parece que esta vía está cerrada. ¿Te bloqueó, o te pidió que no hubiera contacto?
    .yes = Sí
    .no = No

draft-again =
    Ya hay un mensaje tuyo allí, y dice lo que dice. Otro tan pronto suele presionar, por amable que sea. Yo lo dejaría en uno. ¿Qué hacemos con este?
    .seal = Sellarlo 30 días
    .delete = Borrarlo
    .wait = Guardarlo un día más

draft-read =
    Yo solo leo palabras, no a ti. Lo que veo:
    { $found }
    .on = Seguir
    .wait = Otro día
    .seal = Sellarlo
    .delete = Borrarlo

draft-asks = Cinco cosas, solo para ti. Toca lo que hoy sea cierto.
    .noon = Un martes a mediodía lo escribiría
    .silence = Si no contesta, estaría bien
    .reason = No es para que pare el dolor
    .friend = Podría leerlo alguien amigo
    .change = No hace falta que cambie de idea
    .on = Seguir

draft-decide = La decisión es tuya. Yo no envío nada, y elijas lo que elijas, aquí estoy.
    .seal = Sellarlo
    .delete = Borrarlo
    .wait = Otro día
    .sent = Decidí enviarlo

draft-decide-open = Lo que quedó sin marcar quizá merezca un día más. La decisión es tuya; yo no envío nada.

draft-sent =
    Yo no puedo enviar, así que sigue en tus manos. Tus palabras están arriba, en un mensaje aparte; mantenlo pulsado para copiarlas. Un mensaje, y el teléfono lejos.

    ¿Lo anoto como contacto?
    .log = Enviado, anótalo
    .gone = Enviado, no lo anotes
    .wait = Todavía no, otro día

draft-gone = Está bien. Venga lo que venga, o no venga nada, con este basta; ninguno más detrás. /sos si la espera se hace ruidosa.

draft-sealed = Sellado. Lo guardo hasta el { $on } y no lo menciono antes. Lo escribiste; esa es la parte que ayuda.

draft-deleted = Aquí ya no está. Lo que escribiste tú sigue en este chat hasta que lo borres.

draft-waiting =
    { $when ->
        [today] Entonces descansa aquí hasta las { $clock }.
       *[other] Entonces descansa aquí hasta el { $on }, { $clock }.
    }
    .or-2 =
        { $when ->
            [today] Lo guardo hasta las { $clock }. No se echa a perder.
           *[other] Lo guardo hasta el { $on }, { $clock }. No se echa a perder.
        }

draft-close = Está bien. Se queda aquí.

reader-blame = En partes acusa. ¿Lo firmarías mañana?
reader-reunion = Habla de volver. Es mucho peso para un solo mensaje.
reader-pretext = ¿El recado es el motivo, o la puerta?
reader-demand = Necesita que te devuelva algo.
reader-asks = Pregunta algo. Solo si hace falta preguntarlo ahora.
reader-feeling = Pide consuelo. ¿De quién más podría venir?
reader-long = Es largo, y lo largo pide respuestas largas.
reader-night = Se escribió tarde.
reader-nothing = Nada presiona, al menos en las palabras.
