# Escribió: primero tiempo, después un camino para cada tipo de mensaje. Nunca lo que pueda significar.

they-open = No tienes que contestar ahora. Nada de ese mensaje empeora por esperar diez minutos. ¿De qué tipo es?
    .ten = Primero diez minutos

they-open-locked = No tienes que contestar, ni ahora ni después. Basta con que estés aquí. ¿De qué tipo es el mensaje?

they-open-again = Pasaron los diez minutos, y el mensaje sigue siendo solo un mensaje. ¿De qué tipo es?

they-kind = De qué tipo
    .practical = Práctico
    .emotional = Emocional
    .unclear = No está claro
    .hurtful = Hiriente o amenaza
    .emergency = Una emergencia

they-held = Bien. El teléfono boca abajo y algo en las manos. En diez minutos te pregunto de qué tipo es.

they-practical = Entonces es como una carta del banco: se atiende cuando tengas calma, en pocas líneas, solo el asunto.
    .filter = Ver la respuesta ahora
    .later = Hoy, más tarde
    .none = No hace falta contestar

they-quiet = Entonces hoy sin respuesta. Tierno, triste o con rabia, mañana dirá lo mismo, y tú habrás descansado. ¿Qué quieres hacer con él?
    .none = Hoy no contesto
    .hold = Escribir aquí, guardado un día
    .line = Una línea, hasta una fecha

they-quiet-unclear = Entonces por hoy queda sin aclarar. No voy a adivinar qué quiere decir, y tú no tienes que resolverlo. Por esta noche, no contestar ya es respuesta suficiente.

they-quiet-locked = Entonces se queda sin respuesta; esa es la línea. Lo que te provoca lo puedes decir igual: aquí, y aquí se queda.
    .none = Dejarlo ahí
    .words = Escribirlo aquí

they-until = Una línea puede bastar: que te tomas un tiempo, hasta cuándo, y nada más. ¿Hasta cuándo?
    .unclear = Necesito un día que esté por venir, como "en 10 días" o "24 dic".

they-line = Ahora la línea, con tus palabras y con "{ $until }" dentro. Una frase. Sin motivo y sin pregunta.
    .unclear = Es demasiado largo para una línea. Más corto, por favor.

they-line-kept =
    { $when ->
        [today] Guardada hasta las { $clock }.
       *[other] Guardada hasta el { $on }, { $clock }.
    } Entonces la miras otra vez. Si sale, es la única, hasta el { $until }.

they-hurtful = A este, sin respuesta. Guárdalo: una captura con fecha y hora, en un lugar que solo tú puedas abrir. Así no tienes que leerlo otra vez.
    .none = Sin respuesta
    .afraid = Esa persona me da miedo
    .danger = Se está poniendo peligroso

they-emergency = Entonces esto va antes que cualquier calma. ¿Qué es?
    .theirs = Dice que quiere morir
    .act = Alguien corre peligro
    .child = Se trata de un menor

they-act = Si alguien corre peligro: { $call } Si no, haz ahora lo que haya que hacer y no me esperes; eso no termina ninguna racha. Solo el asunto, nada sobre ustedes dos.
    .done = Ya está hecho

they-act-locked = Si alguien corre peligro: { $call } Di lo que sabes y deja que vaya quien sabe hacerlo. La línea entre ustedes vale también hoy; si hay que avisar de algo, que avise otra persona.

they-tonight =
    La noche después de un mensaje suele hacer más ruido. ¿Me asomo una vez, { $when ->
        [today] a las { $clock }
       *[other] el { $on }, { $clock }
    }?
    .yes = Sí, por favor
    .no = No hace falta

they-tonight-counted =
    Anotado; según tu propia regla la racha cuenta desde hoy. La noche puede hacer más ruido que otras. ¿Me asomo una vez, { $when ->
        [today] a las { $clock }
       *[other] el { $on }, { $clock }
    }?

they-agreed = { $when ->
        [today] Me asomo a las { $clock }.
       *[other] Me asomo el { $on }, { $clock }.
    } Hasta entonces el mensaje puede quedarse donde está.

they-close = De acuerdo. Esta noche no le debes respuesta a nadie.
    .or-2 = Bien. Puede quedarse ahí; tú no hace falta.
    .or-3 = De acuerdo. Nada de lo que dice se escapa.
    .or-4 = Bien. El teléfono fuera de la vista, si puedes.

they-check = Me pediste que me asomara. ¿Cuánto ruido hay?
    .or-2 = Aquí estoy, como pediste. ¿Qué tal con el mensaje en la habitación?
    .or-3 = Me asomo, como quedamos. ¿Cómo va?
    .or-4 = Como querías, una pregunta: ¿cómo va la noche?
    .fine = Con bastante calma
    .pulls = Me vienen las ganas
    .replied = Contesté

they-after = Solo me asomo: ¿cómo va desde que llegó el mensaje?
    .or-2 = Pasaron unas horas desde ese mensaje. ¿Cómo lo llevas?
    .or-3 = Una pregunta en voz baja: ¿sigue el ruido ahí dentro, o va mejor?
    .or-4 = No hace falta que haya novedades, solo quería preguntar: ¿cómo va ahora?

they-fine = Bien. Entonces te dejo.
    .or-2 = Me alegra. Aquí estoy.
    .or-3 = Bien. El día es tuyo.
    .or-4 = Bien. No pregunto más.
