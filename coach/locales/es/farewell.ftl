# Soltar, y las otras formas en que termina.

farewell-open =
    Entonces este es el final, y lo terminas bien. No haberlo superado está bien; eso lleva su propio tiempo. ¿Qué quieres guardar de estas semanas?
    .all = Guardarlo todo
    .some = Días y cartas; lo demás se va
    .wipe = Borrarlo todo

farewell-look-in = ¿Me asomo a los 30, 60 y 90 días? Una línea cada vez; nada más llega.
    .yes = Sí
    .no = No

farewell-letter = Una cosa más, solo si quieres: una carta de cierre. Lo que queda por decir, escrito aquí, sellado, nunca enviado.
    .write = Escribirla
    .no = Sin carta

farewell-write = Escríbela como salga, en tantos mensajes como quieras.
    .no = Mejor sin carta
    .unclear = Es más de lo que cabe en una carta. Un trozo más corto, por favor.

farewell-more = Lo tengo. ¿Más, o eso es todo?
    .or-2 = Ya está dentro. ¿Hay más?
    .or-3 = Guardado. Sigue, o déjalo ahí.
    .or-4 = Eso ya está en la carta. ¿Más?
    .done = Sellarla
    .burn = Quemarla
    .unclear = Es más de lo que cabe en una carta. Un trozo más corto, o séllala.

farewell-sealed = Sellada. Está dicho, y se queda aquí, cerrado. Cuídate mucho.

farewell-burnt = Ya no está, no guardo nada. Lo que escribiste sigue en este chat hasta que lo borres. Cuídate mucho.

farewell-rested = Entonces eso fue todo. No escribo más de lo acordado. Lo que guardaste está aquí, y yo también.

farewell-check = Han pasado { $days } días desde que lo dejaste. ¿Cómo es, visto desde aquí?
    .or-2 = Solo me asomo, como acordamos: ya son { $days } días. ¿Cómo estás?
    .or-3 = { $days } días, y esta es mi única línea. ¿Cómo ha ido?
    .or-4 = Como acordamos, un saludo corto a los { $days } días. ¿Qué tal?
    .fine = Bien
    .heavy = Aún pesa
    .enough = No más de estos

farewell-check-fine = Me alegra saberlo. Que te vaya bien.
    .or-2 = Qué bueno. Hasta entonces, o no.
    .or-3 = Bien. Solo quería saber eso.
    .or-4 = Me alegro. Te dejo con lo tuyo.

farewell-check-heavy = Pasa, y no es que algo vaya mal; viene y se va durante mucho tiempo. ¿Qué ayudaría?
    .again = Otros días en calma
    .sos = Tengo ganas ahora
    .people = Hablar con alguien

farewell-check-enough = Entonces callo. Ya sabes dónde estoy.

farewell-other = ¿Qué ha cambiado?
    .unneeded = Ya no necesito esto
    .together = Hemos vuelto
    .died = Murió
    .no = Me pidió parar, o me bloqueó

farewell-unneeded = Bien. Entonces hice mi parte, y casi todo fue tuyo. ¿Qué hacemos con todo esto?
    .keep = Guardarlo y terminar aquí
    .wipe = Borrarlo todo

farewell-together = Gracias por contármelo. Que vaya bien, y despacio. Tu calma termina aquí, y la puerta queda abierta, pase lo que pase. ¿Qué hacemos con todo esto?

farewell-together-careful = Gracias por contármelo. Lo que anotaste por seguridad sigue anotado, y no pienso menos de ti. Si alguna vez no estás a salvo, en /crisis hay gente para eso, a cualquier hora. ¿Qué hacemos con todo esto?

farewell-died =
    Lo siento muchísimo. Todo lo que aquí trata de contacto se detiene ahora; nada de eso importa. No tienes que hacer nada, y nada de lo que sientes está mal.

    Que alguien esté hoy a tu lado, por favor. Si quieres una voz:
    { $lines }
    .rest = Gracias
    .letter = Escribirle una carta
    .people = Necesito ayuda ahora
    .mistake = Fue un error

farewell-died-rest = Aquí estoy, a cualquier hora, sin preguntar nada. /sos y /crisis funcionan como siempre.

farewell-back = Qué bueno que no sea así. Todo está como estaba.

farewell-kept = Entonces termina aquí. No escribo más si tú no escribes. Todo queda guardado; /wipe lo borra.
