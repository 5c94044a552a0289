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

evening-day-1 = El primer día suele hacerse largo. ¿Hubo algún contacto?
    .or-2 = Todo lo demás podía ser un desastre, y quizá lo fue. ¿Contacto con esa persona?
    .or-3 = Un chat en paz: hoy iba de eso y de poco más. ¿Algún mensaje, tuyo o suyo?
    .or-4 = No hacía falta sentir calma hoy, ni ahora. ¿Me dices si hubo contacto?

evening-day-2 = El teléfono hace ruido hasta en silencio. ¿Hubo contacto hoy?
    .or-2 = Las fotos y los chats siguen por ahí, más cerca o más lejos. ¿Entró o salió algún mensaje?
    .or-3 = Silenciar cosas se puede hacer cualquier otro día. ¿Ha habido contacto?
    .or-4 = Desbloquear el teléfono, y otra vez, y otra. ¿Anoto algún contacto?

evening-day-3 = La pregunta de la mañana era para una hora tranquila; quizá no la hubo. ¿Y contacto?
    .or-2 = Hay frases que tardan días en salir. ¿Algún contacto en este?
    .or-3 = Ponerlo en palabras no corre prisa, y de noche menos. ¿Hoy hubo contacto?
    .or-4 = Tu listón puede quedarse a medio escribir. ¿El día fue con contacto o sin él?

evening-day-4 = Lluvia, viento o nada: las ganas van a su aire. ¿Hubo contacto hoy?
    .or-2 = Querer algo todo el día cansa, se haga lo que se haga. ¿Algún contacto?
    .or-3 = Con ganas o sin ellas, ya es de noche. ¿Ha habido algún mensaje?
    .or-4 = Lo de la ola no era ningún examen. ¿Y contacto, hubo alguno?

evening-day-5 = Los planes de la mañana llegan a la noche como pueden. ¿Hubo algo de contacto?
    .or-2 = «Si pasa esto, entonces aquello», y luego el día va por su lado. ¿Algún mensaje, de ida o de vuelta?
    .or-3 = La mano va al teléfono sin preguntar; por eso lo del plan. ¿Ha habido contacto hoy?
    .or-4 = Esa frase que empieza por «si» también sirve mañana. ¿Qué anoto de hoy: algún contacto?

evening-day-6 = Hablarse bien cuesta cuando el día va mal. ¿Algún contacto hoy?
    .or-2 = Lo que le dirías a una amistad vale también a estas horas. ¿Qué tal hoy: hubo contacto?
    .or-3 = Ni ánimos ni discursos, que hoy no tocaban. ¿Hubo mensajes, tuyos o suyos?
    .or-4 = Fuera como fuera hoy, cuéntalo sin reñirte. ¿Contacto con esa persona?

evening-day-7 = Una semana, o casi, y ningún día igual que otro. ¿En este hubo contacto?
    .or-2 = Mirar atrás no siempre apetece; con mirar hoy basta. ¿Algún contacto?
    .or-3 = A estas alturas hay quien nota algo y quien no nota nada. ¿Contacto de algún tipo?
    .or-4 = Se va cerrando la semana, con lo que haya traído. ¿Ha habido mensajes hoy?

evening-day-8 = La curiosidad es humana, y aquí no la pesa nadie. ¿Hubo contacto, o una mirada?
    .or-2 = Haber mirado también se puede contar aquí, sin más. ¿Qué contacto hubo hoy, si lo hubo?
    .or-3 = Mirar toca al ánimo, no a lo que vales. ¿Tuviste contacto hoy?
    .or-4 = Hoy iba de darse cuenta, y ni eso era obligatorio. ¿Ha habido contacto?

evening-day-9 = Ojalá hoy hubiera algo caliente en la mesa. ¿Y de contacto, hubo algo?
    .or-2 = El cuerpo también pasa lo suyo estas semanas. ¿Algún mensaje hoy?
    .or-3 = Comer, dormir, beber agua: hay días en que hasta eso cuesta. ¿Y contacto, hoy?
    .or-4 = Si aún no has cenado, esto puede esperar. Cuando puedas: ¿contacto hoy?

evening-day-10 = El teléfono todavía puede dormir en otro sitio. Antes de eso, ¿hubo contacto?
    .or-2 = Las noches no siempre respetan lo que se pensó de día. ¿Algún contacto hasta ahora?
    .or-3 = Un momento, y dejo que apagues la luz: ¿ha habido contacto hoy?
    .or-4 = Grabarse la voz da un poco de apuro; no hay prisa. ¿Llegó o salió algo?

evening-day-11 = Recordar puede escocer; por hoy ya vale. ¿Hubo contacto?
    .or-2 = La memoria hace lo que quiere, sobre todo de noche. ¿Algún contacto que anotar?
    .or-3 = Lo bueno y lo difícil pueden quedarse sin ordenar. ¿Y mensajes, hubo alguno?
    .or-4 = Si la mañana removió algo, no hay que seguir con ello. ¿Contacto hoy?

evening-day-12 = A veces lo agradable no sabe a nada. ¿Hubo algún contacto hoy?
    .or-2 = Distraerse vale también ahora, con cualquier serie. Pero antes: ¿contacto?
    .or-3 = No se disfruta por encargo, ya lo sé. ¿Algún mensaje, de ida o de vuelta?
    .or-4 = Hay días en que no cabe ni un rato bueno. ¿En el de hoy hubo contacto?

evening-day-13 = Lo que te gustaba antes sabe esperar. ¿Algún contacto hoy?
    .or-2 = Una canción, un camino, un plato. O el sofá, que también existe. ¿Ha habido contacto?
    .or-3 = Las tardes libres a veces quedan grandes. ¿Hubo mensajes en esta?
    .or-4 = No todo lo de antes apetece ahora, y es normal. ¿Contacto hoy, por algún lado?

evening-day-14 = Las cifras no saben cómo fue el día. ¿Me cuentas tú si hubo contacto?
    .or-2 = Lo que sirve una noche, a la siguiente falla. ¿Pongo algún contacto, o ninguno?
    .or-3 = Dos semanas, más o menos, y sigue habiendo noches raras. ¿Hubo mensajes?
    .or-4 = También hay días en que nada ayuda. ¿Hubo contacto en este, tuyo o suyo?

evening-day-15 = Decirlo en voz alta cuesta, hasta con gente de confianza. ¿Hubo contacto hoy?
    .or-2 = Aquí basta con una palabra: ¿algún contacto, o ninguno?
    .or-3 = Puede que alguien lo sepa ya, o que aún no toque. ¿Ha habido contacto?
    .or-4 = No siempre hay a quién contárselo. Aquí me lo puedes contar: ¿algún contacto?

evening-day-16 = Hablarlo mucho cansa, y callarlo también. ¿Algún contacto hoy?
    .or-2 = Seré breve, que hoy iba de eso: ¿contacto?
    .or-3 = Quince minutos, dos horas o ni una palabra: ahora ya da igual. ¿Hubo mensajes?
    .or-4 = La misma historia vuelve a ratos, aunque nadie la llame. ¿Cuánto contacto hubo hoy, si hubo?

evening-day-17 = De un mal día no hay que sacar nada. ¿Hubo algún contacto en este?
    .or-2 = El boli puede quedarse con la tapa puesta. ¿Anoto yo algún contacto?
    .or-3 = Casi todo se aprende sin querer, y más tarde. ¿Contacto hoy?
    .or-4 = Lo que sabes ahora cuenta aunque no lo escribas. ¿Ha habido mensajes?

evening-day-18 = No todo lo que se lleva dentro tiene que salir hoy. ¿Hubo contacto?
    .or-2 = Llena, en blanco o cerrada, la página no tiene prisa. ¿Tuvo el día algún contacto?
    .or-3 = Más de una carta se queda años a medio empezar. ¿Y contacto, ha habido?
    .or-4 = Escribir para el cajón se hace raro al principio. ¿Me dices si hoy hubo contacto?

evening-day-19 = El calendario puede quedarse cerrado esta noche. Solo hoy: ¿hubo contacto?
    .or-2 = Y si la fecha difícil era hoy, ya se acaba. ¿Algún contacto?
    .or-3 = Hay fechas que no hace falta apuntar para saberlas. ¿Ha habido mensajes hoy?
    .or-4 = Mirar adelante a veces pesa más que mirar atrás. ¿Contacto, hoy, con esa persona?

evening-day-20 = Nadie va en línea recta, y menos todo el día. ¿Hubo contacto?
    .or-2 = Aquí cabe cualquier día, también uno torcido. ¿Algún contacto en el de hoy?
    .or-3 = El plan de esta mañana era para el bolsillo, por si acaso. ¿Hay algún contacto que contar?
    .or-4 = Pasara lo que pasara, la pregunta no muerde: ¿llegó o salió algún mensaje?

evening-day-21 = Los cambios se notan tarde, y casi nunca de noche. ¿Hubo contacto hoy?
    .or-2 = Tres semanas, contando por encima. ¿Qué hubo hoy de contacto, si hubo?
    .or-3 = Si te ves igual que al principio, también vale. ¿Algún mensaje hoy?
    .or-4 = Saber quién eres, a estas horas, es mucho pedir. ¿Tuviste algún contacto?

evening-day-22 = Que te traten bien, para empezar; lo demás irá saliendo. ¿Hoy, algún contacto?
    .or-2 = Tres palabras pueden ser muchas al final del día. Va solo una: ¿contacto?
    .or-3 = Hay preguntas grandes que caben mejor por la mañana. La de ahora es pequeña: ¿hubo mensajes?
    .or-4 = Lo que quieres para ti no tiene que estar claro hoy. ¿Ha habido contacto?

evening-day-23 = La pregunta de hoy era de las serias; ya puede irse a dormir. ¿Hubo contacto?
    .or-2 = De noche se juzga peor, así que mejor no juzgar. ¿Algún contacto hoy?
    .or-3 = Sin sentencias, tampoco ahora: ¿hubo mensajes, de quien fuera?
    .or-4 = Aquí nadie saca la balanza. ¿Ha habido contacto, en un sentido o en otro?

evening-day-24 = Con la gente, lo que salga y cuando salga. ¿Ha habido contacto con esa persona?
    .or-2 = Hay días para ver gente y días para no ver a nadie. ¿Algún mensaje suyo, o tuyo?
    .or-3 = Lo de esta mañana no traía deberes. ¿Hubo contacto con quien ya sabes?
    .or-4 = Gente nueva, gente de siempre o una manta. ¿Y contacto, hubo?

evening-day-25 = El día ya va quedando atrás, fuera como fuera. ¿Hubo contacto?
    .or-2 = Lo de esta mañana se podía dejar, y ahora también. ¿Algún contacto hoy?
    .or-3 = Por hoy ya está bien de pensar. Solo falta esto: ¿contacto?
    .or-4 = No hay que darle más vueltas esta noche. ¿Ha habido contacto?

evening-day-26 = Una manta, un té, algo tonto en la tele. Y lo de cada noche: ¿algún contacto?
    .or-2 = No tenía que ser un día de los fuertes. ¿Ha habido contacto?
    .or-3 = Si algo se quedó dando vueltas, aquí no hay que mirarlo. ¿Hubo contacto hoy?
    .or-4 = Esta noche no toca imaginar nada. ¿Contacto, de algún tipo?

evening-day-27 = El día puede acabarse sin conclusiones. ¿Hubo contacto con esa persona?
    .or-2 = No hay nada que aclarar a estas horas. Solo lo de siempre: ¿contacto?
    .or-3 = La mañana ya no necesita nada más de ti. ¿Algún contacto hoy?
    .or-4 = Las razones pueden esperar a que sea de día. ¿Ha habido contacto?

evening-day-28 = Buenas noches, sin nada que resolver. ¿Hubo contacto hoy?
    .or-2 = Cansancio, calma o un poco de todo: como esté, está. ¿Algún contacto?
    .or-3 = Lo que venga después no es cosa de esta noche. ¿Ha habido contacto hoy?
    .or-4 = Quedan pocas noches de estas, y hoy es una más. ¿Contacto, o calma?

evening-day-29 = Hoy no había nada que hacer, y a veces eso también cuesta. ¿Hubo contacto?
    .or-2 = Descansar no siempre sale. ¿Algún contacto hoy?
    .or-3 = Ni conclusiones ni balance, solo el día: ¿hubo mensajes?
    .or-4 = No traigo más que la pregunta de cada noche: ¿contacto, o ninguno?

evening-day-30 = La última pregunta de este tramo es como la primera: ¿hubo algún contacto?
    .or-2 = Un día corriente, o no tanto. ¿Contacto hoy?
    .or-3 = Aquí estoy, como las otras noches. ¿Ha habido contacto?
    .or-4 = Estas semanas fueron como fueron. De hoy: ¿anoto algún contacto?

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

evening-done-hard = Día difícil, entonces. Esta noche no hay nada que arreglar. El teléfono puede dormir al otro lado del cuarto.
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

evening-clarity =
    Una vez por semana, tres frases cortas sobre ti, o las saltas. ¿Qué tan cierto es? 0 es nada, 10 es del todo.

    «Tengo claro quién soy.»
    .skip = Saltar
    .unclear = Un número del 0 al 10, o sáltalo.

evening-clarity-same = «De un día a otro me veo más o menos igual.»

evening-clarity-own = «Sé lo que quiero para mí, aparte de lo que fuimos.»

evening-week =
    Los últimos siete días: { $quiet7 } en calma. { $urges7 ->
        [0] No viniste aquí con ganas de escribir.
        [one] Viniste aquí con ganas de escribir una vez.
       *[other] Viniste aquí con ganas de escribir { $urges7 } veces.
    } { $mood ->
        [up] El ánimo subió un poco.
        [down] El ánimo bajó un poco; los próximos días, con cuidado.
        [level] El ánimo siguió más o menos igual.
       *[none] { "" }
    } { $clarity ->
        [up] Te ves con más claridad que la última vez.
        [down] Te ves con menos claridad que la última vez; va y viene mientras cambian tantas cosas.
        [level] Te ves más o menos con la misma claridad que la última vez.
       *[none] { "" }
    }

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

evening-talk = Queda apuntado, y está dicho. Si quieres, lo vemos con calma: si hay algo más que quiere salir, y qué hubo antes. Dos minutos, o lo dejas por hoy.
    .or-2 = Apuntado, no hay nada más que hacer. Si todavía te ronda, podemos repasarlo: dos minutos, sin juicios.
    .or-3 = Dicho y guardado. Podemos verlo paso a paso, o dejas que la noche sea noche.
    .or-4 = Está apuntado. Hay quien prefiere mirarlo en caliente y hay quien no; las dos cosas valen.
    .talk = Hablarlo con calma
    .no = Hoy no

evening-talk-theirs = Su mensaje puede quedarse donde está esta noche. Si no te deja en paz, podemos ver de qué tipo es y qué necesita.
    .or-2 = Apuntado que te escribió. Esta noche no tiene que salir nada de ahí; si te da vueltas, lo miramos.
    .or-3 = No le debes nada esta noche. Si no te suelta, dos minutos para ver qué clase de mensaje es pueden ayudar.
    .or-4 = Su mensaje aguanta hasta mañana. Si prefieres no estar a solas con él, lo repasamos.

evening-talk-no = Bien. Basta con haberlo dicho.
    .or-2 = De acuerdo. Déjalo aquí.
    .or-3 = Entonces, que acabe el día.
    .or-4 = Bien. Esta noche no hay nada pendiente.
