evening-contact = Buenas noches. ¿Hubo algún contacto hoy?
    .or-2 = ¿Cómo fue el día con esa persona: algún contacto?
    .or-3 = Una mirada corta al día de hoy. ¿Hubo contacto?
    .or-4 = El día casi termina. ¿Hubo contacto?
    .or-5 = Ya es de noche. ¿Algún contacto hoy?
    .or-6 = Cuarenta segundos para hoy: ¿hubo contacto?
    .or-7 = Antes de que se vaya el día: ¿algún contacto?
    .or-8 = ¿Cuánta calma hubo hoy?
    .or-9 = Aquí estoy, para mirar el día. ¿Pasó algo con esa persona?
    .or-10 = Una parada pequeña antes de dormir. ¿Contacto hoy?
    .or-11 = Eso fue hoy, casi. ¿Hubo contacto?
    .or-12 = Otra noche. ¿Contacto, o calma?
    .none = Ninguno
    .they-wrote = Me escribió
    .logistics = Solo lo práctico
    .wrote = Le escribí
    .looked = Miré su perfil

evening-hard = ¿Cómo de difícil fue?
    .easy = Fácil
    .okay = Bien
    .so-so = Regular
    .hard = Difícil
    .nearly-impossible = Casi imposible

evening-hard-they-wrote = Esta noche no le debes respuesta. Nada empeora por esperar. ¿Cómo de difícil fue el día?

evening-hard-wrote = Gracias por contármelo. Si hay un segundo mensaje esperando, déjalo para mañana. ¿Cómo de difícil fue el día?

evening-hard-looked = Es humano. Suele alargar la noche, nada más. ¿Cómo de difícil fue el día?

evening-mood = ¿Y el ánimo, de 0 (fatal) a 10 (bien)?
    .unclear = Un número del 0 al 10, por favor.

evening-trigger = ¿Qué fue lo que más costó?
    .night = La noche
    .alone = La soledad
    .alcohol = Alcohol
    .music = Música
    .photo = Una foto
    .date = Una fecha
    .their-post = Algo que publicó
    .friends-news = Noticias suyas
    .dream = Un sueño
    .work = Trabajo
    .nothing = Nada en especial

evening-done = Anotado. El resto de la noche es tuyo.
    .or-2 = Anotado. Eso fue hoy; ya puedes soltarlo.
    .or-3 = Gracias. Deja el día aquí.
    .or-4 = Anotado. Buenas noches, cuando lleguen.

evening-done-hard = Día difícil, entonces. Esta noche no hay nada que arreglar. ¿El móvil al otro lado del cuarto?
    .or-2 = Eso es mucho. Esta noche no hay que resolver nada.
    .or-3 = Fue difícil, y llegaste hasta aquí. Por hoy basta.
    .or-4 = Uno de los difíciles. Algo caliente, algo aburrido, y a la cama.

evening-heavy =
    Lleva un tiempo siendo muy pesado. Es más de lo que puede cargar un mensaje, y merece decírselo a una persona: una amistad, tu médico o médica, o una línea de ayuda.
    .lines = Enséñame a quién
    .plan = Un plan para estas horas
    .tonight = Esta noche no

evening-reality = Al principio calculaste cómo sería hoy. ¿Cómo de malo es en realidad, de 0 (bien) a 10 (lo peor)?
    .unclear = Un número del 0 al 10, por favor.

evening-compared-better = Pensaste { $guess }. Es { $bad }. Es común esperar algo peor de lo que llega; hoy también fue así.

evening-compared-same = Pensaste { $guess }, y es { $bad }. Te conoces.

evening-compared-worse = Pensaste { $guess }. Es { $bad }: más difícil de lo que creías. Pasa, y no dice nada de la semana que viene.

evening-week =
    Los últimos siete días: { $quiet7 } en calma. { $urges7 ->
        [0] No trajiste ganas aquí.
        [one] Trajiste ganas aquí una vez.
       *[other] Trajiste ganas aquí { $urges7 } veces.
    } { $mood ->
        [up] El ánimo subió un poco.
        [down] El ánimo bajó un poco; los próximos días, con cuidado.
        [level] El ánimo siguió más o menos igual.
       *[none] { "" }
    }

    Buenas noches.

evening-milestone = { $run ->
    [one] Un día entero en calma.
   *[other] { $run } días seguidos en calma.
} No te lo regaló nadie. Buenas noches.
    .or-2 = { $run ->
    [one] Un día en calma, hecho.
   *[other] { $run } días en calma, uno detrás de otro.
} No hace falta sentir nada por ello.
    .or-3 = { $run ->
    [one] Ya es un día en calma.
   *[other] Ya son { $run } días en calma.
} Fueron largos, y los hiciste tú.
    .or-4 = { $run ->
    [one] El primer día en calma queda atrás.
   *[other] { $run } días en calma quedan atrás.
} Ahí se quedan, venga lo que venga.

evening-easy =
    Lleva unos días siendo más fácil. Quizá ya baste con un mensaje al día. ¿Qué te parece?
    .fewer = Con uno me basta
    .keep = Seguir con los dos

evening-fewer = Uno al día, entonces. Para lo demás está /today.
