welcome-hello =
    Hola, soy Ebb. Te hago compañía mientras dejas a alguien en paz por un tiempo.

    Soy un programa con palabras preparadas, para personas adultas. No soy terapia ni ayuda en una emergencia. Los chats con bots de Telegram no están cifrados de extremo a extremo.

    ¿Lo preparamos? Son cuatro toques.
    .adult = Tengo 18 o más, vamos
    .minor = Tengo menos de 18
    .help-now = Necesito ayuda ahora

welcome-safe =
    Una pregunta por seguridad. ¿Se da algo de esto?
    .none = Nada de esto
    .asked = Me pidió no tener contacto, o me bloqueó
    .order = Hay una orden judicial o policial
    .afraid = Me da miedo esa persona
    .harm = Le he dado miedo o le he hecho daño
    .shared = Compartimos hijos, trabajo o casa

welcome-safe-more =
    Anotado. ¿Se da algo más?
    .none = Nada más
    .asked = Me pidió no tener contacto, o me bloqueó
    .order = Hay una orden judicial o policial
    .afraid = Me da miedo esa persona
    .harm = Le he dado miedo o le he hecho daño
    .shared = Compartimos hijos, trabajo o casa

welcome-safe-asked =
    Gracias por decirlo. Entonces ese es el límite, y la calma ya es lo correcto. Te ayudo a mantenerla y nunca te propondré cómo rodearla.
    .go-on = Seguir

welcome-safe-order =
    Entonces manda la orden, palabra por palabra, también en lo de los hijos. Qué permite te lo puede decir alguien que ejerza la abogacía; yo no. Te ayudo a quedarte de tu lado.
    .go-on = Seguir

welcome-safe-afraid =
    Gracias por decirlo. Tenerle miedo a alguien es motivo de sobra para la distancia. Hay gente que se dedica justo a ayudar en esto, y al irse conviene tenerla cerca.
    .go-on = Seguir
    .lines = Quién me puede ayudar

welcome-safe-harm =
    Has hablado con honestidad, y no es poca cosa. Te ayudo con algo: mantenerte lejos. Hay gente con quien hablar para que no vuelva a pasar.
    .go-on = Seguir
    .lines = Con quién puedo hablar

welcome-safe-shared =
    Entonces no necesitas silencio, solo menos. Los mensajes sobre hijos, trabajo o casa están bien y no cortan la racha.
    .go-on = Seguir

welcome-length =
    ¿Cuánto tiempo quieres mantener la distancia? Lo más común es empezar con 30 días. Puedes cambiarlo cuando quieras.

welcome-hour =
    Escribo dos veces al día, nunca de noche. Calculo que ahí son las { $clock }.
    ¿Cuándo te viene bien?
    .usual = 08:30 y 20:30
    .early = 07:00 y 20:00
    .late = 10:30 y 21:30
    .other-clock = Mi reloj marca otra hora

welcome-clock =
    ¿Qué marca tu reloj?

welcome-ready =
    { day-of }. Por ahora es todo: te escribo a las { $morning } y a las { $evening }.

    Hoy solo hay una tarea: no escribirle. Si las ganas ya están aquí, toca SOS.

welcome-ready-shared =
    { day-of }. Por ahora es todo: te escribo a las { $morning } y a las { $evening }.

    Hoy solo hay una tarea: nada más que lo que necesiten los hijos, el trabajo o la casa. Si ya tienes ganas de algo más, toca SOS.

welcome-keyboard =
    Estos dos botones se quedan: SOS para cuando lleguen las ganas, a cualquier hora, y Hoy.
