buddy-nobody = Ahora no tienes a nadie a tu lado aquí. /buddy sirve para eso. Llamar a alguien funciona sin mí.

buddy-soon = Lo pediste hace poco. A las { $clock } puedo volver a hacerlo; llamar por tu cuenta siempre vale.

buddy-enough = Ya van tres veces hoy; hasta mañana no vuelvo a pedirlo. Puedes llamar por tu cuenta.

buddy-consent =
    Me dijiste que alguien te da miedo. A la persona a tu lado le llegaría esto y nada más: «{ $line }»

    ¿Es seguro para ti ahora?
    .yes = Sí, pídelo
    .no = Mejor no
    .not-safe = No estoy a salvo

buddy-asked =
    Pedido. Le llega tu frase y nada más. Puede que duerma, o que no tenga el teléfono cerca. Lo que conteste llega aquí.
    .or-2 = Tu frase va en camino, solo eso. Quizá no la vea enseguida; puede que duerma. Mientras, aquí estoy.
    .or-3 = Ya toqué a su puerta. Puede tardar en oírse, sobre todo de noche. No tienes que esperar a solas.
    .or-4 = Ya tiene tu frase. Si no contesta, es por la hora, no por ti. Me quedo lo que quieras.
    .on = Seguir aquí
    .not-safe = No estoy a salvo

buddy-calling = Contestó: te llama. Deja libre el teléfono.
    .or-2 = Hay respuesta: te va a llamar. No hace falta que sepas qué decir.
    .or-3 = Te oyó. Ahora te llama.
    .or-4 = Te llama enseguida. No tienes que ser quien empiece a hablar.

buddy-here = Contestó: «Aquí estoy, escríbeme».
    .or-2 = Hay respuesta: está ahí. Escríbele, directamente.
    .or-3 = Te oyó y está ahí para que le escribas. Con una palabra basta para empezar.
    .or-4 = Está ahí. Escríbele como salga; no tiene que quedar ordenado.

buddy-cannot =
    Contestó: ahora no puede. Es por su hora, no por ti. ¿Hacemos otra cosa?
    .or-2 = Te oyó, y ahora mismo no puede. Es una respuesta franca. ¿Otra cosa conmigo?
    .or-3 = En este momento no puede. Pedirlo estuvo bien. ¿Qué más podría ayudar?
    .or-4 = Ahora no, dice. Yo tengo tiempo.
    .other = Otra cosa
    .not-safe = No estoy a salvo

buddy-asleep =
    Puede que duerma: son sus horas de silencio. Tu frase espera un poco, y si fuera demasiado la dejo caer. ¿Hacemos otra cosa?
    .or-2 = Allí son horas de silencio; puede que duerma y no la vea. Yo sigo aquí. ¿Hacemos otra cosa mientras?
    .or-3 = No creo que la vea a tiempo; puede que duerma. Quedo yo, y quedan otros caminos.
    .or-4 = Puede que duerma. Nadie dijo que no. ¿Qué más te ayuda a pasar esta hora?
