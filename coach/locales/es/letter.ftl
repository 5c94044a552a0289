# Cartas que se escriben y no se mandan: se sellan, se queman o se guardan.

letter-tone = Una carta que se queda aquí. ¿Qué es, más que nada?
    .thanks = Gracias
    .anger = Rabia
    .goodbye = Despedida
    .question = Una pregunta
    .good = Lo bueno desde entonces
    .draft = Borrador

letter-write-thanks = Entonces da las gracias, por lo que fue bueno y solo por eso. Un cuarto de hora, en los mensajes que quieras. /done cuando esté dicho.

letter-write-anger = Entonces suelta la rabia, que aquí no golpea a nadie. No hace falta medir las palabras. Un cuarto de hora, en los mensajes que quieras. /done cuando esté dicho.

letter-write-goodbye = Entonces despídete, en el orden en que salga. Un cuarto de hora, en los mensajes que quieras. /done cuando esté dicho.

letter-write-question = Entonces pregunta. Aquí no llegará respuesta; lo que cuenta es preguntar. Un cuarto de hora, en los mensajes que quieras. /done cuando esté dicho.

letter-write-good =
    Por una vez, solo lo bueno: qué pesa menos, qué aprendiste, qué volviste a hacer. Vale lo pequeño. /done cuando sea todo.
    .or-2 =
        Esta vez va de ti. ¿Qué lograste estas semanas que no habrías creído? Escríbelo como salga. /done cuando sea todo.

letter-more = Sigue.
    .or-2 = Yo solo la guardo. Sigue.
    .or-3 = Aquí queda. Con calma.
    .or-4 = Sí. ¿Y?
    .or-5 = Guardado.
    .or-6 = Aquí sigo.
    .or-7 = Eso ya está dentro.
    .or-8 = Nadie te interrumpe.
    .done = Es todo
    .unclear = Más no cabe en una carta. Deja que termine aquí: /done.

letter-more-late = Lo tengo. Pasó el cuarto de hora; una última frase, si hace falta.
    .or-2 = Eso también está dentro. Busca ya un final; lo que falte puede ser otra carta.
    .or-3 = Guardado. Es hora de soltar el lápiz.

letter-time =
    Un cuarto de hora. Es mucho para algo así. Termina la frase en la que vas, y /done.
    .or-2 =
        Ya van quince minutos. Sal a tomar aire: una última frase, y /done.

letter-helped = Una cosa antes de guardarla. ¿Escribir ayudó, o estabas dando vueltas?
    .yes = Ayudó
    .unsure = No sé
    .round = Dando vueltas

letter-fate = ¿Qué hacemos con ella?
    .seal = Sellarla
    .burn = Quemarla
    .keep = Guardarla

letter-fate-round = Pasa; escribir no sirve todos los días. ¿Qué hacemos con ella?

letter-seal = ¿Hasta cuándo? Un mes es buen tiempo, o dime un día, como «24 dic».
    .month = 30 días
    .for-good = Para siempre
    .unclear = No entendí el día. Algo como «24 dic», dentro de un año.

letter-sealed = Sellada. La guardo hasta el { $on } y antes no la menciono. La escribiste; hoy no hace falta volver a mirarla.
    .or-2 = Queda sellada hasta el { $on }, y hasta entonces no me oirás hablar de ella. Dicho está.

letter-sealed-for-good = Sellada, para siempre. No volveré a sacarla. La escribiste; hoy no hace falta volver a mirarla.

letter-burnt = Quemada; ya no tengo nada de ella. Lo que tecleaste sigue en este chat: mantén pulsado uno de tus mensajes, marca los demás y bórralos.

letter-kept = Guardada. Está en /letter para cuando la quieras.

letter-instead =
    Van dos cartas dando vueltas. No es culpa tuya; a veces escribir hace girar más la rueda. Por una semana, mejor otra cosa.
    .good = Escribir lo bueno
    .task = Algo para las manos

letter-enough = Tres cartas en siete días es mucho remover. La próxima tiene su lugar el { $on }. ¿Otra cosa hasta entonces?

letter-task = Diez minutos con las manos: los platos, un cajón, una planta con sed. Empieza antes de tener ganas.
    .or-2 = Zapatos, una vuelta a la manzana, y mira los tejados. Lo que te da vueltas puede venir.
    .or-3 = Cocina algo que pida atención. Las cebollas cuentan.
    .or-4 = Llama a alguien y deja que hable. Diez minutos de otra vida.

letter-list = Tus cartas. No se las enseño a nadie más.
    .new = Una carta nueva
    .open = guardada
    .sealed = sellada
    .ready = se puede abrir

letter-list-full = Aquí hay doce cartas; más no me caben. Quema una y habrá sitio.

letter-one = Aquí está. ¿Quieres leerla?
    .read = Leerla
    .burn = Quemarla

letter-one-sealed = Sellada hasta el { $on }. Así lo pediste, y lo respeto.

letter-one-for-good = Sellada para siempre. No hace falta leerla para que esté dicha.

letter-sure = Lo quemado, quemado está; no podría recuperarla. ¿La quemo?
    .burn = Quemarla
    .keep = Dejarla

letter-read = Toca lo gris para leer. Cuando la guardes, la quito otra vez del chat.
    .away = Guardarla
    .seal = Sellarla
    .burn = Quemarla

letter-ask =
    Algo que sellaste hace un tiempo ya se puede abrir. ¿Ahora, después o nunca?
    .or-2 = El sello de lo que me dejaste puede romperse desde hoy. ¿Abrirlo ahora, después o nunca?
    .or-3 = Guardé algo tuyo, y hoy es su día. No hace falta mirar. ¿Ahora, después, nunca?
    .or-4 = Una vez me diste algo para guardar hasta hoy. ¿Quieres verlo ahora, después o nunca?
    .now = Ahora
    .later = Después
    .never = Nunca

letter-later = Sigue cerrada. Vuelvo a preguntar el { $on }.

letter-never = Entonces sigue cerrada. Si la quieres borrar del todo, está en /letter.

letter-close = Está bien. No cambió nada.
