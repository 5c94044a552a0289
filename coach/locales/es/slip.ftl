slip-open =
    Gracias por contarlo. Una pregunta antes que nada: ¿hay un segundo mensaje a punto de salir?
    .no = No
    .yes = Sí, casi
    .ledger = Ver lo anotado

slip-over =
    Gracias por contármelo. Ahora no se cuenta nada. Una pregunta: ¿hay un segundo mensaje a punto de salir?
    .no = No
    .yes = Sí, casi
    .stop = Me pidió parar, o me bloqueó
    .again = Otros días en calma

slip-over-fine = Entonces basta por ahora. /sos está aquí a cualquier hora.

slip-nothing = Bien. Entonces no anoto nada.

slip-second = Entonces primero ese. Lo enviado, enviado está; con otro no mejora nada, y suele ser el segundo el que duele. ¿Cuánto puede esperar?
    .ten = Diez minutos, y me preguntas
    .night = Hasta las nueve de la mañana
    .sos = Ayúdame a esperar

slip-later = Dejaste un segundo mensaje a un lado. ¿Sigue ahí?
    .or-2 = Se cumplió el tiempo. ¿Qué pasó con el segundo mensaje?
    .or-3 = Quedé en preguntar: ¿siguen las ganas de mandar el segundo mensaje?
    .or-4 = Aquí estoy otra vez. ¿Todavía lo tienes en la punta de los dedos?
    .gone = Ya pasó
    .still = Sigue ahí
    .sent = Ya salió

slip-gone = Bien. Parecía urgente y no lo era.
    .or-2 = Entonces déjalo ir. Qué bien esperado.
    .or-3 = Bien. Nadie sabrá nunca que existió.
    .or-4 = Bien. Uno menos por ahí.

slip-held =
    { $when ->
        [today] Te pregunto a las { $clock }; hasta entonces puede quedarse donde está.
       *[other] Te pregunto mañana a las { $clock }; hasta entonces puede quedarse donde está.
    }

slip-as-told =
    Anotaría esto: { $on } · { $kind }. ¿Es así?
    .right = Sí
    .other = No fue así
    .unclear = No lo entendí. Toca un botón, o escribe el día: «ayer», «24 oct».

slip-as-told-held =
    { slip-held }

    { slip-as-told }

slip-kind = ¿Qué fue?
    .wrote = Escribí
    .replied = Contesté
    .called = Una llamada
    .met = Nos vimos
    .looked = Miré
    .via-friend = A través de alguien
    .went = Fui hasta allí
    .logistics = Solo algo práctico
    .unavoidable = No se pudo evitar
    .they-wrote = Me escribió
    .nothing = No salió nada

slip-kind-held =
    { $when ->
        [today] Pregunto a las { $clock }; hasta entonces puede quedarse donde está.
       *[other] Pregunto mañana a las { $clock }; hasta entonces puede quedarse donde está.
    } Y el contacto que hubo, ¿qué fue?

slip-when = ¿Cuándo? También puedes escribir un día.
    .now = Hoy
    .yesterday = Ayer
    .days-2 = Anteayer
    .unclear = No lo pude leer como un día pasado. Prueba "hace 3 días" o "24 oct".

slip-counts =
    { $quiet ->
        [0] El día no está perdido; viniste y lo dijiste. ¿Contamos desde ahora, o fue una de tus excepciones?
        [one] { $quiet } día en calma de { $total }: eso sigue siendo cierto. ¿Quieres contar desde aquí, o fue una de tus excepciones?
       *[other] { $quiet } días en calma de { $total }: eso sigue siendo cierto. ¿Quieres contar desde aquí, o fue una de tus excepciones?
    }
    .count = Contar desde aquí
    .exception = Fue una excepción

slip-done =
    Anotado. La racha sigue desde ahí; la mejor sigue siendo de { $best ->
        [one] { $best } día
       *[other] { $best } días
    }, y el { $share } % de tus días fueron de calma.
    .stop = Me pidió parar, o me bloqueó
    .on = Unas preguntas cortas
    .undo = Deshacer
    .fine = Por ahora es todo

slip-done-early = Anotado. Fue un día difícil, y viniste y lo dijiste. Contamos desde ahí.

slip-kept =
    Anotado como excepción. Tu racha sigue: { $run ->
        [one] { $run } día
       *[other] { $run } días
    }.

slip-kept-rule = Anotado. Según tu propia regla eso no termina ninguna racha, así que sigue.

slip-kept-practical = Está bien, y tu racha sigue.

slip-kept-before = Anotado. Fue antes de tu primer día aquí, así que no cambia nada.

slip-who = ¿De quién salió?
    .me = De mí
    .them = De la otra persona
    .chance = Se dio así
    .skip = Saltar

slip-sober = ¿Habías bebido o tomado algo?
    .yes = No, nada
    .no = Algo, sí
    .skip = Saltar

slip-influenced =
    Entonces esta noche es solo para pasarla. Antes de las { $clock } no hay nada que decidir: agua, algo de comer, el teléfono en otro cuarto. Lo que ahora escribirías lo guardo hasta esa hora.
    .bed = Me voy a la cama
    .on = Seguir

slip-answered = ¿Hubo respuesta?
    .nothing = Todavía nada
    .something = Sí, algo
    .stop = Me pidió que parara
    .skip = Saltar

slip-stopped =
    Lo siento. Es duro de leer, y es claro: sin respuesta, ni siquiera un perdón. Desde ahora esa es la línea, y respetarla es algo bueno que todavía puedes hacer. Esta noche, si puedes, no te quedes a solas con esto.
    .fine = De acuerdo
    .people = Alguien con quien hablar
    .mistake = Lo toqué sin querer

slip-before = ¿Qué hubo justo antes? Toca, o unas palabras. A lo que se ve se le puede poner algo en medio.
    .skip = Saltar
    .unclear = Con unas palabras basta, o sáltalo.

slip-change = ¿Qué cosa pequeña podrías ponerle en medio?
    .mute = Silenciar sus mensajes
    .archive = Archivar el chat
    .away = De noche, el teléfono en otro cuarto
    .if-then = Un plan: si ..., entonces ...
    .skip = Ahora no

slip-changed = Bien. Lleva un minuto, así que hazlo ya; aquí espero.
    .or-2 = Entonces ahora, en caliente. Un día tranquilo se puede deshacer.
    .or-3 = Bien. No es un muro, solo una puerta que tarda un poco más.
    .or-4 = Con eso basta. Unos segundos más entre la mano y el chat, no hace falta otra cosa.

slip-if-then = Escríbelo en una frase: "Si ..., entonces ...". Que sea pequeño: "Si en la cama busco el chat, entonces el teléfono va a la repisa."
    .skip = Saltar
    .unclear = Una frase, por favor, de hasta 200 letras. O sáltalo.

slip-if-then-full =
    { $list }

    Más de tres no se saben de memoria por la noche. Puedes cambiar uno.
    .edit = Cambiar uno
    .fine = Así están bien

slip-planned = Guardado: "{ $plan }" Dilo una vez en voz alta. Lo traigo cuando llegue una hora así.

slip-many =
    Tres veces en siete días. Es una semana difícil, no una sentencia; quizá de una sola vez sea demasiado. Algo de esto podría aligerarla.
    .window = Proponerme solo tres días
    .block = Cerrar la vía por un tiempo
    .person = Alguien a mi lado

slip-window-set = Entonces solo hay tres días. La tercera tarde me asomo. Lo que venga después no es asunto de hoy.

slip-window = Pasaron los tres días, hayan sido como hayan sido. ¿Tres más?
    .more = Tres más
    .low = Me pesa
    .fine = Así me arreglo

slip-block =
    Bloquear no es cruel ni es para siempre; solo significa que de noche tu mano no encuentra el chat. Una semana, para empezar. Un día tranquilo, con luz, lo puedes quitar.

slip-block-shared =
    Una vía tiene que quedar abierta para lo que comparten. Deja esa, y silencia o bloquea el resto. Fuera de las horas que te pusiste, esa también puede estar en silencio.

slip-person = Una semana así pesa menos con alguien dentro: una amistad que conozca tu regla, una consulta médica, un teléfono de ayuda. ¿Quién podría ser?
    .buddy = Alguien cercano, a través de Ebb
    .lines = Un teléfono al que llamar
    .fine = Ya sé quién

slip-undone = Retirado. Ese no cuenta.

slip-enough = Es mucho para un solo día. Lo que me contaste está anotado; dejémoslo así hasta mañana.

slip-close = Está bien. Trátate con cariño.
    .or-2 = Bien. Algo caliente y a dormir temprano.
    .or-3 = Está bien. Lo dijiste; eso era lo difícil.
    .or-4 = Bien. Mañana es un día cualquiera.

slip-after = Solo una palabra en voz baja: ¿cómo va desde que lo contaste?
    .or-2 = Solo me asomo. ¿Cómo lo llevas ahora?
    .or-3 = Ya pasaron unas horas. ¿Cómo te sienta?
    .or-4 = Soy yo, con una sola pregunta: ¿cómo va hoy?
    .fine = Va bien
    .pulls = Me vienen las ganas
    .low = Estoy mal

slip-after-fine = Bien. Entonces te dejo.
    .or-2 = Me alegra. Aquí estoy.
    .or-3 = Bien. El día es tuyo.
    .or-4 = Bien. No quería más.
