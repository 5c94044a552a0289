# Lo que se dijo por seguridad: se ve, se añade, y se corrige durante 48 horas.

flags-open = Esto es lo que me dijiste por seguridad. Toca algo para verlo.
    .add = Añadir algo
    .done = Listo

flags-none = No hay nada anotado por seguridad. Si ha pasado algo, añádelo; cambia lo que digo.

flags-name = En breve
    .asked = No quiere contacto, o me bloqueó
    .order = Una orden judicial o policial
    .afraid = Le tengo miedo
    .harm = Le asusté o le hice daño
    .said-stop = Respondió: para
    .silent = Siete días sin respuesta
    .shared = Hijos, trabajo o casa en común

flags-one = "{ $flag }". Si fue un error, se puede quitar durante 48 horas. Después se queda.
    .mistake = Fue un error
    .done = Listo

flags-one-stays = "{ $flag }". Esto se queda, también con otra racha u otros días; solo borrarlo todo lo termina. No es un castigo, es un límite.

flags-one-soft = "{ $flag }". Cambia unas palabras, nada más, y puede irse cuando quieras.

flags-corrected = Quitado.

flags-add = ¿Qué ha pasado, o qué encaja? Cuenta desde ahora.

flags-told = Anotado.
    .lines = Quién puede ayudarme
    .harm-lines = Con quién puedo hablar
    .limit = Elegir temas y horas
    .done = Seguir
    .mistake = Toqué eso sin querer

flags-told-asked = Gracias por decirlo. Entonces ese es el límite. Duele, y está claro. Te ayudo a respetarlo y nunca te propondré cómo rodearlo.

flags-told-order = Entonces decide la orden, palabra por palabra, también sobre los hijos. Qué permite te lo puede decir un abogado o una abogada; yo no. Te ayudo a quedarte de tu lado.

flags-told-afraid = Qué bueno que lo digas. Tener miedo de alguien es razón suficiente para la distancia. Hay personas que se dedican justo a esto, y al irse conviene tenerlas cerca.

flags-told-harm = Eso fue honesto, y no es poca cosa decirlo. Te ayudo con una cosa: mantenerte lejos. Hay personas con quienes hablar para que no se repita.

flags-told-said-stop = Gracias por contármelo. Eso es un no, y respetarlo es lo decente, se sienta como se sienta esta noche. Sin contestar, ni siquiera para pedir perdón. Para lo demás estoy aquí.

flags-told-shared = Entonces no hace falta silencio, solo menos. Los mensajes sobre hijos, trabajo o casa están bien y no cortan la racha.

flags-done = Bien.
