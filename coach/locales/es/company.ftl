company-low = Suena muy duro. Ahora mismo no tienes que hacer nada con ello. ¿Pasamos este mal minuto en compañía, o prefieres escribirlo?
    .or-2 = Aquí estoy. No hay que resolverlo esta noche. ¿Qué haría más fácil el próximo cuarto de hora?
    .or-3 = Eso duele, y puede doler. ¿Un minuto de compañía, o una página donde dejarlo?
    .or-4 = Gracias por decirlo aquí y no allí. ¿Qué ayudaría un poco?
    .or-5 = Pesa, entonces. Sin consejos. ¿Un minuto en compañía, o una carta que nadie recibe?
    .wave = Noventa segundos en compañía
    .letter = Escribirlo
    .people = No estoy a salvo
    .fine = Me basta con haberlo dicho

company-plea = Aquí estoy. ¿Qué pasa ahora mismo?
    .or-2 = Estoy contigo. ¿Qué es?
    .urge = Quiero escribir
    .hurts = Me duele
    .people = No estoy a salvo
    .help = Cómo funciona esto

company-glad = Qué bueno leerlo. Guarda un poco para más tarde.
    .or-2 = Me alegra que me lo cuentes. Que sea tan bueno como es.
    .or-3 = Bien. Eso lo hiciste tú.
    .or-4 = Qué bien. No tengo nada que añadir.
    .or-5 = Eso merece recordarse en un día de los otros.

company-talk = Aquí estoy, a cualquier hora.
    .or-2 = Aquí estoy. SOS y Hoy funcionan siempre.
    .or-3 = Se agradece que escribas. Ando por aquí.
    .or-4 = Soy un programa con palabras preparadas, y aquí estoy.
    .or-5 = De acuerdo. Si viene algo, aquí estoy.

company-left = Entonces queda dicho. Aquí estoy.
    .or-2 = Bien. Aquí queda a salvo.
    .or-3 = De acuerdo. Trátate con cuidado esta noche.
    .or-4 = Déjalo aquí, y ve con calma.
