crisis-open =
    Qué bien que viniste aquí. { $emergency }

    Alguien con quien hablar:
    { $lines }

    ¿Cómo estás ahora mismo?
    .danger = Estoy en peligro ahora
    .thoughts = Son pensamientos, sin actuar
    .other = Se trata de otra persona
    .where = Números de mi país
    .fine = Estoy bien, volver

crisis-heard =
    Gracias por decirlo. { $emergency }

    Alguien con quien hablar:
    { $lines }

    ¿Cómo estás ahora mismo?
    .danger = Estoy en peligro ahora
    .thoughts = Son pensamientos, sin actuar
    .not-meant = No quería decir eso
    .other = Se trata de otra persona
    .where = Números de mi país

crisis-heard-short = Solo por si acaso: { $short } ¿Cómo estás?

crisis-which =
    Quiero entenderte bien. { $short }

    ¿Tienes miedo de alguien, o de lo que podrías hacer?
    .afraid = Tengo miedo de alguien
    .harm = Yo podría hacer daño a alguien
    .self = Yo podría hacerme daño
    .theirs = Otra persona está en peligro
    .not-meant = No quería decir eso
    .where = Números de mi país

crisis-which-short = { $short } ¿Tienes miedo de alguien, o de lo que podrías hacer?

crisis-danger =
    { $call } Di dónde estás. Después sigo aquí.

    Aléjate de todo con lo que puedas hacerte daño. Ve donde haya alguien, o llama a una persona y dile: «No estoy a salvo, no cuelgues».

    { $lines }
    .safer = Hay alguien conmigo
    .thoughts = Son pensamientos, sin actuar
    .other = El peligro es otra persona
    .where = Números de mi país

crisis-thoughts =
    Puedes hablar con estas personas, y tu motivo basta:
    { $lines }

    { $emergency }

    Pensamientos así pueden venir cuando duele tanto. ¿Quién podría estar contigo hoy, o al menos saberlo?
    .ground = Ayúdame con este minuto
    .plan = Mi plan de seguridad
    .make = Hacer un plan para estas horas
    .danger = Está empeorando
    .enough = Por ahora estoy bien
    .where = Números de mi país
    .unclear = ¿Quién podría ser?

crisis-somebody =
    Si hay alguien: llama, o escribe una línea: «Mala noche. ¿Te puedo llamar?». Si esta noche no hay nadie, para eso están estas personas:
    { $lines }

    { $emergency }
    .ground = Ayúdame con este minuto
    .danger = Está empeorando
    .enough = Por ahora estoy bien

crisis-ground =
    Una cosa cada vez. Los pies en el suelo. Mira alrededor: cinco cosas que ves. Nómbralas, aquí o en silencio.

    { $short }
    .next = Siguiente
    .done = Estoy algo más en calma
    .enough = Por ahora estoy bien
    .danger = Está empeorando
    .unclear = Con calma.

crisis-ground-touch =
    Cuatro cosas que puedes tocar. ¿Frío, caliente, áspero?

    { $short }

crisis-ground-hear =
    Tres cosas que oyes. Una lejos, una cerca, una tuya.

    { $short }

crisis-ground-smell =
    Dos cosas que hueles. Tu manga sirve.

    { $short }

crisis-ground-breath =
    Suelta el aire despacio, más despacio de lo que entró. Y otra vez. Sin prisa.

    { $short }

crisis-safer =
    Bien. Si puedes, quédate con alguien de confianza. ¿Paso a ver cómo estás por la mañana, una vez?

    { $short }
    .morning = Sí, pasa
    .no = No, gracias

crisis-agreed =
    Paso a las { $clock }. Hasta entonces no te escribo más; /crisis está a cualquier hora.

    { $short }

crisis-closed =
    De acuerdo. Si puedes, quédate con alguien de confianza. Hasta mañana no te escribo más; /crisis está a cualquier hora.

    { $short }

crisis-check =
    Buenos días. Me pediste que pasara. ¿Cómo va hoy?

    { $short }
    .or-2 =
        Aquí estoy, como quedamos. ¿Cómo va esta mañana?

        { $short }
    .better = Algo mejor
    .heavy = Sigue pesando
    .danger = Estoy en peligro ahora

crisis-better =
    Me alegra. Hoy no hay tarea: comer algo, un poco de aire, la voz de alguien.

    { $short }

crisis-fine = De acuerdo. /crisis trae los números a cualquier hora.

crisis-not-meant = Entendido, gracias por decirlo. Volvemos a donde estábamos.

crisis-violence =
    Hiciste bien en decirlo. { $emergency }

    Gente con quien hablar de esto:
    { $lines }
    .now = Estoy en peligro ahora
    .steps = ¿Qué puedo hacer?
    .go-on = Seguir
    .where = Números de mi país

crisis-steps =
    { $emergency }

    Si alguien puede mirar tu teléfono, usa otro para llamar, y para escribir aquí.

    Guarda lo que muestra lo que pasó: mensajes, fotos, fechas. Donde esa persona no llegue.

    Si quieres irte, planéalo con esta gente. El momento de irse puede ser el más peligroso:
    { $lines }
    .now = Estoy en peligro ahora
    .go-on = Seguir
    .where = Números de mi país

crisis-flee =
    { $call-unheard }

    Di dónde estás. Ve a un lugar con gente, o detrás de una puerta que cierre con llave.

    { $lines }
    .safer = Ahora estoy más a salvo
    .where = Números de mi país

crisis-afraid-who =
    ¿Es la persona a la que estás dejando en paz? Entonces quito todo lo que lleve hacia ella.

    { $short }
    .yes = Sí, es esa persona
    .no = No, es otra

crisis-harm =
    Eso fue honesto. { $emergency }

    Gente con quien hablar antes de que pase algo:
    { $lines }

    Cuando suba: vete, camina, espera, llama.
    .now = Está pasando ahora
    .keeps = Me mantengo lejos
    .go-on = Seguir
    .where = Números de mi país

crisis-kept =
    Mantenerte lejos es lo que cuenta ahora, por ti y por la otra persona. Cuesta, y lo estás haciendo.

    La próxima vez que suba, lo mismo: vete, camina, espera, llama. /sos lo pasa contigo.

    { $emergency }
    { $lines }
    .now = Está pasando ahora
    .go-on = Seguir
    .where = Números de mi país

crisis-away =
    Vete ahora, por favor, y hoy no vuelvas. Pon una puerta y una calle de por medio. Camina hasta que baje, con el teléfono en el bolsillo.

    ¿Hay alguien con heridas, o todavía en peligro? { $call }

    { $lines }
    .safer = Ya estoy lejos
    .where = Números de mi país

crisis-harm-who =
    ¿Es la persona a la que estás dejando en paz? Entonces te ayudo a mantenerte lejos, y quito todo lo demás.

    { $short }
    .yes = Sí, es esa persona
    .no = No, es otra

crisis-noted = Guardado. Aquí ya nada lleva hacia el contacto. Si fue un error, durante dos días se quita en /settings. /crisis trae los números a cualquier hora.

crisis-theirs =
    { $call } Di quién es y dónde está. Ese número también es para eso.

    Avisa a alguien que esté cerca: familia, una amistad, alguien del edificio. No vayas por tu cuenta. No tienes que cargar con esto a solas.

    Líneas para esa persona, y para ti:
    { $lines }
    .called = Hecho
    .afraid = Me da miedo esa persona
    .child = Hay alguien menor de edad en peligro
    .self = Yo podría hacerme daño
    .where = Números de mi país

crisis-theirs-called =
    Entonces ya lo sabe gente que se dedica a esto. Hiciste lo que puede hacer una persona. Ahora quédate tú también con alguien, si puedes.

    { $short }
    .afraid = Me da miedo esa persona
    .self = Yo podría hacerme daño
    .go-on = Seguir
