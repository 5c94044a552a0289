urge-what =
    Aquí estoy. En los próximos tres minutos no tienes que decidir nada. ¿Qué es lo que quieres hacer?
    .or-2 = Aquí estoy. En unos minutos no tiene que pasar nada. ¿Qué quieres hacer?
    .or-3 = Qué bien que viniste primero aquí. ¿Qué es lo que quieres hacer?
    .or-4 = Aquí estoy, sea la hora que sea. ¿Qué quieres hacer?
    .text = Escribirle
    .call = Llamar
    .look = Mirar qué hace
    .go = Ir allí
    .not-safe = No estoy a salvo

urge-go-there =
    Aparecer sin invitación asusta, aunque la intención sea buena, y puede acabar en la policía. Quédate donde estás, por favor, o ve a cualquier otro sitio. Si ya estás allí: vete ahora y escríbeme por el camino.
    .stay = No voy
    .been = Ya estuve allí
    .not-safe = No estoy a salvo

urge-been = Gracias por decírmelo. ¿Ya estás lejos de allí?
    .away = Sí, ya estoy lejos
    .away-now = Sí, ahora estoy lejos
    .near = Sigo cerca
    .not-safe = No estoy a salvo

urge-leave-now = Vete ahora, por favor. Camina hasta un sitio con gente y escríbeme desde allí.
    .away = Ya estoy lejos
    .not-safe = No estoy a salvo

urge-rate = ¿Qué tan fuerte es, de 0 a 10?
    .skip = Saltar
    .unclear = Un número de 0 a 10, por favor.

urge-trigger = ¿Qué lo despertó?
    .or-2 = ¿Qué hubo justo antes?
    .or-3 = ¿De dónde vino, hasta donde sabes?
    .or-4 = ¿Qué lo encendió?
    .night = La noche
    .alone = La soledad
    .alcohol = Alcohol
    .music = Música
    .photo = Una foto
    .date = Una fecha
    .their-post = Algo que publicó
    .friends-news = Noticias suyas
    .dream = Un sueño
    .work = El trabajo
    .nothing = Nada en especial
    .skip = Saltar

urge-person =
    Es mucho en poco tiempo, más de lo que pueden cargar unas palabras preparadas. ¿Hay alguien a quien llamar ahora, solo por oír una voz?
    .or-2 =
        Viene fuerte y seguido. Una voz haría más que yo. ¿A quién podrías llamar?
    .ring = Llamaré a alguien
    .lines = Muéstrame números
    .on = Seguir aquí

urge-rung = Bien. No tiene que ser sobre esto; basta con «háblame diez minutos». Después, aquí estoy.

urge-wave-1 =
    Noventa segundos, aquí contigo. Apoya los dos pies y deja que el teléfono descanse en la mano.

    ¿En qué parte del cuerpo está? ¿Pecho, garganta, estómago? Solo encuentra el lugar.
    .or-2 =
        Otro minuto y medio contigo. Afloja la mandíbula. Deja caer los hombros.

        Si tuviera forma, ¿de qué tamaño sería ahora? Solo mira.
    .or-3 =
        Lo esperamos. Apoya la espalda en algo, una pared o una silla.

        ¿Está frío o caliente, aprieta o pesa? No hace falta que te guste.
    .or-4 =
        Quédate un poco. Pon una mano abierta sobre el vientre y siente cómo sube y baja.

        Deja que las ganas se queden a tu lado. Que hablen; no tienes que contestarles.
    .enough = Ya basta
    .not-safe = No estoy a salvo
    .unclear = Aquí estoy.

urge-wave-1-reason =
    Una vez me dijiste por qué quieres esto: «{ $reason }»

    Noventa segundos, aquí contigo. Apoya los dos pies. ¿En qué parte del cuerpo está? ¿Pecho, garganta, estómago? Solo encuentra el lugar.
    .or-2 =
        Palabras tuyas, de otro día: «{ $reason }»

        Ahora un minuto y medio. Afloja la mandíbula, deja caer los hombros. ¿De qué tamaño es? Solo mira.
    .or-3 =
        «{ $reason }» Lo escribiste tú, y sigue en pie.

        Apoya la espalda en algo y espera conmigo. ¿Está frío o caliente, aprieta o pesa?

urge-wave-2 =
    Sigo contigo. ¿Sube, se queda o baja?

    No hace falta empujarlo. Suelta el aire despacio, como por una pajita.
    .or-2 =
        No me he ido. Busca el sonido más lejano que oigas, y luego el más cercano.

        ¿Se movió, o sigue donde estaba?
    .or-3 =
        Aquí sigo. Cuenta cinco respiraciones, solo cuando sale el aire.

        Puede gritar mucho sin tener razón.
    .or-4 =
        Ya va la mitad. Aprieta los pies contra el suelo, y suelta.

        ¿Más, menos o igual? Cualquiera está bien.

urge-wave-3 =
    El último tramo. Puede que siga ahí; no tiene que haberse ido. No estás haciendo lo que te pide, y eso es todo.
    .or-2 = Treinta segundos más. Lo sentiste y no tuvo que pasar nada. Déjalo ser del tamaño que es.
    .or-3 = Lo último. Levanta la vista de la pantalla una vez, hasta donde llegue el cuarto, y vuelve.
    .or-4 = Casi. Puede quedarse; solo que el teléfono no es suyo.

urge-purpose = Si lo hicieras, ¿para qué sería?
    .or-2 = Antes de escribir nada: ¿qué te tendría que traer?
    .or-3 = En el fondo, ¿qué querrías que te diera?
    .or-4 = ¿Para qué sería, con toda franqueza?
    .comfort = Consuelo
    .answer = Una respuesta
    .apology = Una disculpa
    .anger = Rabia
    .reaction = Que reaccione
    .practical = Algo práctico
    .skip = Saltar

urge-draft = Puedes decirlo aquí, como salga. Yo lo guardo; de aquí no sale nada.
    .skip = Saltar
    .unclear = Eso es más de lo que cabe en uno. Algo más corto, o /done.

urge-draft-comfort = Querer consuelo es justo; quizá otra persona tenga para darte. Lo que ibas a escribir puede quedar aquí. Lo guardo.

urge-draft-answer = La respuesta que te dejaría dormir no llega esta noche, escriba quien escriba. Deja aquí la pregunta; la guardo.

urge-draft-apology = Una disculpa no se estropea por esperar. Déjala aquí; la guardo.

urge-draft-anger = Que diga lo suyo. Aquí no golpea a nadie. Escríbelo todo; lo guardo.

urge-draft-reaction = Cualquier señal: así es echar de menos. Di aquí lo que querrías que notara. Lo guardo.

urge-draft-influenced =
    Entonces hasta mañana no se decide nada, y no se pierde nada con eso. Si hay palabras, déjalas aquí; las guardo como pronto hasta las 09:00. Mientras, toma agua.

urge-draft-locked = Puedes decirlo aquí, todo. De aquí no sale, y no se lo enseño a nadie.

urge-tool = Algo para los próximos minutos. ¿Qué eliges?
    .or-2 = Una cosa para hacer ahora. ¿Cuál va bien?
    .or-3 = Y ahora algo para las manos o la cabeza. ¿Qué?
    .or-4 = Elige una; no tiene que ser la mejor.
    .reasons = Mis motivos
    .voice = Mi propia voz
    .buddy = Pedirlo a quien está a mi lado
    .if-then = Mis planes «si…, entonces…»
    .water = Agua fría, veinte respiraciones
    .walk = Caminar
    .friend = Llamar a alguien
    .senses = Cinco sentidos
    .task = Una tarea de diez minutos
    .dislikes = Lo que no iba bien
    .wave = Esperar a que pase
    .writing = Escribirlo aquí
    .hold = Diez minutos de espera
    .more = Otras
    .skip = Saltar

urge-tool-reasons =
    Por qué quisiste esto, en tus palabras:
    { $list }

    { $room ->
        [full] Con tres basta; en /plan puedes cambiar uno.
       *[left] ¿Otro? Escríbelo.
    }
    .done = Hecho
    .unclear = Con tres motivos basta, de una línea o dos. En /plan puedes cambiar uno.

urge-tool-reasons-empty = Todavía no me has dicho por qué quieres esta calma. Unas palabras; las guardo para la próxima vez.

urge-tool-voice = Esto lo grabaste en un día más tranquilo. Escúchalo una vez, hasta el final.

urge-tool-if-then =
    Tus planes:
    { $list }

    { $room ->
        [full] Di en voz alta, una vez, el que venga al caso. Más de tres no se saben de memoria; en /plan puedes cambiar uno.
       *[left] Di en voz alta, una vez, el que venga al caso. ¿Otro? Escríbelo.
    }
    .done = Hecho
    .unclear = Una frase de hasta 200 letras, y tres planes en total. En /plan puedes cambiar uno.

urge-tool-if-then-empty =
    Un plan para la próxima vez, en una línea: «Si es tarde y voy al chat, entonces abro Ebb». ¿Cómo es el tuyo?

urge-tool-water = Agua fría en las muñecas, luego en la cara. Después veinte respiraciones, cada una más larga al soltar. Cuéntalas.
    .done = Hecho

urge-tool-walk = Zapatos, el teléfono en el bolsillo, una vuelta a la manzana, sin pasar por su puerta. En diez minutos vuelvo a preguntar.
    .done = Ya volví

urge-tool-friend = Llama a alguien, por lo que sea. O escribe una línea: «Mala hora. ¿Puedes hablar?». No tiene que ser sobre esto.

urge-tool-senses = Cinco cosas que ves. Cuatro que puedes tocar. Tres que oyes. Dos que hueles. Una exhalación lenta.

urge-tool-task = Una cosa pequeña, diez minutos: los platos, un cajón, una ducha. Después vuelvo a preguntar.

urge-tool-dislikes =
    Lo que no iba bien, en tus palabras:
    { $list }

    { $room ->
        [full] Leerlo puede escocer. Con esto el cuadro ya está completo.
       *[left] Leerlo puede escocer. ¿Otra? Escríbela.
    }
    .done = Hecho
    .unclear = Una línea cada vez, y diez en total.

urge-tool-dislikes-empty = ¿Qué no iba bien entre ustedes? Una línea. Quizá se sienta peor un momento; así se ve el cuadro entero.

urge-rerate = ¿Y ahora, de 0 a 10?
    .or-2 = ¿Qué tan fuerte es ahora, de 0 a 10?
    .or-3 = ¿Dónde está ahora, entre 0 y 10?
    .or-4 = Un número más: ¿de 0 a 10?
    .skip = Saltar
    .unclear = Un número de 0 a 10, por favor.

urge-lower =
    Más bajo que antes. Eso lo hiciste esperando. ¿Y ahora?
    .or-2 = Bajó, y lo dejaste bajar. ¿Y ahora?
    .or-3 = Un poco menos, entonces. Así va: no todo de golpe. ¿Y ahora?
    .or-4 = Menos que al principio. Para eso no hizo falta escribir nada. ¿Y ahora?
    .rode = Ya pasó
    .again = Otra vuelta
    .sent = Le escribí
    .not-safe = No estoy a salvo

urge-unrated = Está bien, sin número. ¿Y ahora?

urge-still =
    Sigue ahí. Pasa; no era una prueba. ¿Otra vuelta con otra cosa, o diez minutos de distancia?
    .or-2 = Todavía no baja. Algunas duran. ¿Otra vuelta, o un poco de distancia?
    .or-3 = Sigue fuerte, entonces. Esta noche no hay que ganarle, solo no hacer lo que dice. ¿Qué ayuda más: otra vuelta, o diez minutos?
    .or-4 = Se agarra. Tú también. ¿Otra cosa ahora, o diez minutos de descanso?
    .again = Otra vuelta
    .hold = Diez minutos y me preguntas
    .rode = Dejo que pase
    .sent = Le escribí
    .not-safe = No estoy a salvo

urge-rode = Entonces ya hay un impulso menos que temer. Bebe algo, muévete un poco. Aquí estoy si vuelve.
    .or-2 = Te quedaste con él y no tuvo que pasar nada. Aquí estoy si vuelve.
    .or-3 = Bien. Puede que esta noche vuelva a llamar; ya sabes el camino.
    .or-4 = Eso fue cosa tuya, no mía. Trata con cariño la próxima hora.

urge-put-off = Diez minutos, entonces. Deja el teléfono en otro cuarto si puedes. A las { $clock } te pregunto.
    .or-2 = Bien, diez minutos. Solo diez. A las { $clock } me asomo.
    .or-3 = Lo dejamos hasta las { $clock }. Camina un poco, o haz un té; luego paso.
    .or-4 = Hasta las { $clock }. No le prometiste nada, solo esperar.

urge-later = Pasaron los diez minutos. ¿Qué tan fuerte es ahora, de 0 a 10?
    .or-2 = Aquí otra vez, como quedamos. ¿Dónde está ahora, de 0 a 10?
    .unclear = Un número de 0 a 10, por favor.

urge-check =
    Me pediste que me asomara. ¿Cómo va esta hora?
    .fine = Va bien
    .urge = Están las ganas

urge-check-fine = Bien. Entonces te dejo en paz.
