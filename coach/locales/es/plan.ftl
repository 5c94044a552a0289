# Lo que queda listo para una mala hora: planes si-entonces, motivos, la condición, la voz.

plan-open =
    Lo que tienes listo para una mala hora:

    Planes «si…, entonces…»: { $plans } de { $most }
    Motivos: { $reasons }
    Antes de escribirle: { $bar ->
        [kept] escrito
       *[other] todavía no
    }
    Tu voz: { $voice ->
        [kept] guardada
       *[other] todavía no
    }
    Días que vienen: { $dates }

    Mejor en un día tranquilo, un minuto cada cosa.
    .if-then = Planes «si…, entonces…»
    .reasons = Mis motivos
    .bar = Antes de escribirle
    .voice = Mi voz
    .dates = Días que vienen
    .safety = Plan de seguridad

plan-open-locked =
    Lo que tienes listo para una mala hora:

    Planes «si…, entonces…»: { $plans } de { $most }
    Motivos: { $reasons }
    Tu voz: { $voice ->
        [kept] guardada
       *[other] todavía no
    }
    Días que vienen: { $dates }

    Mejor en un día tranquilo, un minuto cada cosa.

plan-if-then-none = Un plan para el momento en que suele pasar: «Si…, entonces…». Toma uno de estos, o escribe el tuyo.
    .or-2 = ¿Cuándo se pone difícil, y qué haces entonces en vez de eso? Toma uno de estos, o escribe el tuyo: «Si…, entonces…».

plan-if-then =
    { $list }

    ¿Otro? Toma uno de estos, o escribe el tuyo: «Si…, entonces…».
    .edit = Cambiar uno
    .done = Es todo
    .unclear = Un poco más corto, por favor: «Si…, entonces…».

plan-if-then-full =
    { $list }

    Más de tres no se saben de memoria por la noche. Puedes cambiar uno.

plan-example-name =
    .late = Tarde, en la cama
    .drink = Después de beber
    .their-page = Su perfil
    .sunday = Domingo vacío
    .song = Esa canción
    .lonely = Al llegar a casa

plan-example-late = Si es tarde y voy al chat, entonces abro Ebb.
plan-example-drink = Si he bebido, entonces el teléfono se queda en otro cuarto.
plan-example-their-page = Si estoy por mirar su perfil, entonces antes bebo un vaso de agua.
plan-example-sunday = Si el domingo se queda vacío, entonces llamo a alguien antes de las doce.
plan-example-song = Si suena esa canción, entonces me levanto y voy a la ventana.
plan-example-lonely = Si llego a casa y hay silencio, entonces pongo la radio antes de sentarme.

plan-words-leads = si, cuando, en cuanto
plan-words-joins = entonces
plan-words-small = es, me, mi, mis, la, el, los, las, un, una, en, por, a, al, no, alguien, nadie, hay, estoy, voy, veo, llego, suena, tengo, antes, después, todo, ya, yo

plan-sentence = Si { $moment }, entonces { $deed }.

plan-example = «{ $plan }» ¿Es el tuyo?
    .take = Lo tomo
    .change = Cambiarlo

plan-own = «{ $plan }» Escríbelo a tu manera.

plan-then = «Si { $moment }, entonces…» ¿Cómo sigue? Algo pequeño que se pueda hacer en el momento.
    .unclear = Un poco más corto, por favor.

plan-said =
    { $plan }

    Ahora una vez en voz alta, despacio, como si se lo contaras a alguien. Así te viene a la cabeza cuando toca.
    .fine = Dicho
    .another = Otro más

plan-if-then-list = ¿Cuál?

plan-if-then-one = { $line }

plan-if-then-change = { $line }

    ¿Cómo quieres que diga?

plan-line =
    .change = Cambiarlo
    .delete = Borrarlo
    .unclear = Un poco más corto, por favor.

plan-reasons-none = ¿Por qué quieres esta calma? Unas palabras por motivo; SOS te las enseña cuando importa.

plan-reasons =
    { $room ->
        [full] Por qué lo quisiste, en tus palabras. Toca uno para cambiarlo.
       *[left] Por qué lo quisiste, en tus palabras. Toca uno para cambiarlo, o escribe otro.
    }
    .done = Es todo
    .unclear = Bastan tres, de una o dos líneas. Toca uno para cambiarlo.

plan-reasons-one = { $line }

plan-reasons-change = { $line }

    ¿Cómo quieres que diga?

plan-bar-night = Esto pide luz de día y la cabeza despejada. Mañana sigue ahí, en /plan.

plan-bar-new =
    Mientras hay calma: ¿qué tendría que ser verdad antes de que escribieras? Termina la frase: «Solo escribiría si…»

    No obliga a nada. Si un día llega el caso, te enseño tus propias palabras.
    .or-2 =
        Una frase para sostenerte, escrita con calma: «Solo escribiría si…» ¿Qué tendría que pasar, en ti y en tus días?

        La guardo y te la enseño si alguna vez llega el caso.
    .unclear = Basta una frase o dos.

plan-bar-kept =
    Antes de escribirle: «{ $bar }»

    Lo escribiste con calma. Puede hablar cuando haya ruido.
    .fine = Dejarlo así
    .change = Cambiarlo
    .delete = Borrarlo

plan-bar-gone = Borrado. Puedes escribir otra frase en /plan.

plan-voice =
    Graba aquí un mensaje de voz, medio minuto, para ti en una mala noche: lo que hoy sabes y entonces cuesta saber. SOS te lo pone.

    La grabación se queda en Telegram; yo solo guardo el camino hasta ella y no puedo oírla.
    .play = Escucharla
    .delete = Borrarla
    .later = Hoy no

plan-voice-there = Tu propia voz está guardada para una mala hora. Si grabas otra aquí, ocupa su lugar.

plan-voice-kept = Guardada. Cuando haya mucho ruido, SOS te ofrece tu propia voz. Yo no la he oído.
    .or-2 = Aquí está, para la mala hora. No se la pongo a nadie más.

plan-voice-gone = Aquí ya no está. La grabación sigue en este chat hasta que la borres.

plan-play = Esto lo grabaste en un día más tranquilo. Una vez, hasta el final.
    .fine = Escuchada
    .sos = SOS

plan-close = Bien. Aquí está cuando lo necesites.
    .or-2 = Listo, en /plan.
    .or-3 = De acuerdo. Es para la mala hora, y puede esperarla.
    .or-4 = Bien. Por hoy no hay nada más que hacer con eso.
