# Después del único mensaje: paciencia, un plan para lo que venga, y ningún segundo.

after-sent =
    Entonces está dicho. Ahora el teléfono descansa por hoy; nada de lo que llegue mejora por esperarlo mirando.
    { $when ->
        [today] A las { $clock } pregunto qué llegó.
       *[other] El { $on } pregunto qué llegó.
    } Hasta entonces, ningún segundo mensaje, diga lo que diga la cabeza.
    .plan = Un plan para lo que venga
    .sos = La espera hace ruido
    .fine = Bien

after-plan =
    Algo cálido: despacio. Más o menos tan largo como lo suyo, una respuesta al día, nada del pasado.
    Algo neutro: déjalo ahí. Significa lo que dice.
    Nada: a los siete días también es una respuesta. Nada más de tu parte.
    Frío, o te pide parar: para, ya y del todo. Luego ven aquí.

after-came = Tu único mensaje está fuera. ¿Qué volvió?
    .warm = Algo cálido
    .neutral = Algo neutro
    .nothing = Nada
    .stop = Frío, o que pare

after-warm =
    Bien. Despacio, entonces: más o menos tan largo como lo suyo, una respuesta al día, nada del pasado. Ningún plan antes de una tercera charla tranquila. Si te pregunta qué quieres, dilo con honestidad y corto.
    .reunion = Se trata de volver
    .fine = Bien

after-reunion =
    Entonces toma la lista de lo que lo terminó, de los dos lados, y marca lo que de verdad ha cambiado. Si casi todo sigue ahí, suele repetirse, y cada vuelta cuesta más. Nada de volver deprisa; también para eso hay tiempo.

after-neutral = Entonces déjalo ahí. Una línea corta y amable es una línea corta y amable. No hay nada que leer en ella, ni nada que añadir.

after-not-yet =
    Todavía nada, entonces. { $when ->
        [today] Pregunto a las { $clock }.
       *[other] Pregunto el { $on }.
    } Hasta ese día no es una respuesta, solo silencio. /sos si hace ruido.

after-silent =
    Siete días de silencio son una respuesta. Es un no, sin motivo, y no tienes que encontrar uno. Lo escribiste bien, y está hecho. No propondré otro.
    .let-go = Soltar
    .wrote = Al final sí contestó
    .fine = Dejarlo así

after-stopped =
    Lo siento; es duro de leer. Es un no claro, y ahora es el límite: sin contestar, ni siquiera para pedir perdón. No hay nada malo en haber preguntado una vez. Si puedes, no te quedes a solas con esto esta noche.
    .let-go = Soltar
    .people = Hablar con alguien
    .fine = Bien

after-low =
    Tus últimas noches fueron bastante más bajas que las de antes. Puede ser el contacto; puede ser otra cosa. ¿Vendría bien un poco de calma otra vez?
    .quiet = Sí, 14 días
    .fine = No, déjalo

after-quiet = Entonces vuelve la calma desde aquí, 14 días. Si te escribe, esta noche no debes respuesta.

after-fine = Bien. Aquí estoy.
