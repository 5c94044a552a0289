friend-unnamed = Alguien

friend-standing =
    Estás al lado de:
    { $list }

    Dejarlo es un toque; allí llega una frase sencilla. Lo que escribes aquí no le llega a nadie.
    .part = Dejar: { $who }
    .hours = Horas de silencio
    .begin = Ebb para mí

friend-parted = Lo has dejado, y allí llega una frase sencilla, sin motivo. Gracias por haber estado.

friend-ping =
    { $who } te necesita:
    «{ $line }»
    .or-2 =
        Esto es de { $who }:
        «{ $line }»
    .calling = Te llamo
    .here = Aquí estoy, escríbeme
    .cannot = Ahora no puedo

friend-ping-unnamed =
    Alguien te necesita:
    «{ $line }»

friend-told-calling = Ya se lo dije. Llama ahora, si puedes. No tienes que resolver nada.

friend-told-here = Ya se lo dije. Te escribirá directamente; no pasa por mí.

friend-told-cannot = Ya se lo dije, solo eso. Gracias por contestar.

friend-late = De eso hace ya un rato, así que no lo paso. Puedes preguntarle por tu cuenta cómo está.

friend-released = Alguien a cuyo lado estabas lo ha terminado; de ahí no llega nada más. Gracias por haber estado.
