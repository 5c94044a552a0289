# Escribir una vez, con calma. Dos síes, un acuerdo, palabras propias. Nada aquí empuja.

reach-ask =
    Escribir pide dos síes separados, con dos o tres días en medio, los dos de día. ¿Es este el primero?
    .yes = Sí, el primero
    .no = Hoy no

reach-noted =
    { $when ->
        [today] Anotado: un sí. Hoy a las { $clock } pregunto por el segundo.
       *[other] Anotado: un sí. El { $on } a las { $clock } pregunto por el segundo.
    } Hasta entonces no hay nada que hacer, y un no también es una respuesta entera.

reach-between =
    { $when ->
        [today] Hay un sí. Hoy a las { $clock } pregunto por el segundo.
       *[other] Hay un sí. El { $on } a las { $clock } pregunto por el segundo.
    } Antes no hace falta nada.
    .fine = Bien
    .no = Retirar el sí

reach-second =
    Hace dos días dijiste sí a un mensaje.{ $bar ->
        [none] {""}
       *[other] {" "}Una vez escribiste qué tendría que ser verdad: "{ $bar }".
    } ¿Sigue siendo sí?
    .yes = Sigue siendo sí
    .no = No, ahora no
    .later = Pregúntame luego

reach-contract =
    Entonces este es el acuerdo, contigo: un mensaje, una sola vía, entre semana y de día. De una a tres frases, tus palabras. Ninguna pregunta que pida respuesta, nada sobre la relación. Después, siete días sin un segundo.

    Y lo difícil: si no vuelve nada, ¿hoy está bien para ti?
    .agree = Sí, de acuerdo
    .no = No, hoy no

reach-contract-gentle =
    Antes hubo insistencia, así que este es aún más ligero. Un mensaje, una sola vía, entre semana y de día. Dos frases, tus palabras. Ninguna pregunta, nada sobre la relación, ninguna explicación. Después, siete días sin un segundo.

    Y lo difícil: si no vuelve nada, ¿hoy está bien para ti?

reach-sparks =
    No hay palabras para copiar, solo sitios por donde empezar. Algo que encontraste y le importaría. Un gracias por algo de hace tiempo. Una noticia que simplemente es verdad.

    Escríbelo aquí; lo guardo un día, y luego lo miras otra vez.
    .write = Escribirlo aquí
    .later = Ahora no

reach-agreed =
    Está acordado: un mensaje, tranquilo y corto. Escríbelo aquí y deja que repose un día. O puede quedarse sin escribir.
    .write = Escribirlo aquí
    .sent = Ya lo envié
    .no = Cambié de idea

reach-later = Bien. No caduca.

reach-fine = Bien.

reach-taken-back = Bien. Un no es una respuesta entera, y no se pierde nada con él.
