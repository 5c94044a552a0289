# Contacto limitado: menos en lugar de silencio, cuando se comparten hijos, trabajo, casa o dinero.

shared-begin =
    Hay quien no puede callar del todo: hay hijos, trabajo, una casa, dinero. Entonces no es silencio, solo menos: unos pocos temas, una sola vía, horas fijas. Lo que es del tema nunca termina una racha.
    .on = Eso va conmigo
    .no = No, calma completa

shared-not-now = De acuerdo. Calma completa, entonces.

shared-open =
    Temas: { $topics ->
        [none] sin elegir
       *[other] { $topics }
    }
    Vía: { $channel ->
        [none] sin elegir
       *[other] { $channel }
    }
    Horas: { $hours ->
        [any] cualquiera
       *[other] { $hours }
    }
    Entregas: { $handovers ->
        [none] ninguna
       *[other] { $handovers }
    }
    .log = Anotar un contacto del tema
    .filter = Contestar algo
    .topics = Temas
    .channel = Vía
    .hours = Horas
    .handovers = Entregas
    .end = Dejar el contacto limitado
    .done = Listo

shared-topics = ¿De qué tienen que hablar? Toca todo lo que sea, o escribe lo tuyo. Lo que no esté aquí queda fuera.
    .children = Hijos
    .handover = Entregas
    .money = Dinero
    .home = Casa
    .work = Trabajo
    .done = Es todo
    .unclear = Un nombre corto, por favor, de hasta 40 letras. Como mucho ocho temas.

shared-channel = Con una sola vía para todo es más fácil mantener la calma. ¿Cuál?
    .chat = Mensajes
    .email = Correo
    .app = Una app de crianza
    .calls = Llamadas
    .skip = Saltar
    .unclear = Un nombre corto, por favor.

shared-hours = ¿A qué horas lees y contestas? Fuera de ellas puede esperar, si no es urgente. Toca, o escríbelo como "17:00 a 19:00".
    .any = A cualquier hora
    .unclear = No lo pude leer. Prueba "17:00 a 19:00".

shared-handovers = ¿Qué días cambian de casa? La tarde anterior te digo una palabra.
    .mon = Lu
    .tue = Ma
    .wed = Mi
    .thu = Ju
    .fri = Vi
    .sat = Sá
    .sun = Do
    .done = Es todo

shared-logged = Anotado como parte del tema. No cuesta nada y la racha sigue.
    .or-2 = Del tema, anotado. Nada termina por eso.
    .or-3 = Anotado. Para eso están los temas.
    .or-4 = Anotado como práctico. A tu racha no le importa.
    .fine = De acuerdo
    .undo = Deshacer

shared-ended = De acuerdo, desde aquí calma completa. Tus temas y días quedan guardados por si los necesitas.

shared-done = De acuerdo.

shared-filter-topic = ¿De qué se trata?
    .else = Nada de esto

shared-brief = Entonces breve, al grano, amable y firme: de dos a cinco frases. Sin sentimientos, y sin preguntas nuevas si no hacen falta.

shared-brief-outside = Entonces breve, al grano, amable y firme: de dos a cinco frases. Tus horas empiezan a las { $from }; si no es urgente, puede esperar hasta entonces.

shared-brief-child = Entonces de dos a cinco frases: breve, al grano, amable, firme. Se escribe entre personas adultas; ningún hijo lleva mensajes.

shared-off-topic = Entonces no es de lo que acordaste contigo. Puedes decirlo primero aquí y mirarlo mañana.
    .hold = Escribir aquí, guardado un día
    .sos = Me vienen las ganas
    .leave-it = Dejarlo

shared-handover = Mañana es día de entrega. Corto, puntual, en la puerta: solo los hijos y la próxima fecha. ¿Me asomo después?
    .or-2 = Mañana hay entrega. Diez minutos son tuyos: hola, la mochila, la próxima fecha, adiós. ¿Me asomo después?
    .or-3 = Mañana los hijos cambian de casa. No hace falta que vaya bien entre ustedes, solo que sea corto. ¿Una palabra mía después?
    .or-4 = Entrega mañana. Lo que no es de los hijos puede esperar en casa. ¿Me asomo cuando pase?
    .look-in = Sí, después
    .plan = Un plan pequeño
    .fine = Voy bien

shared-handover-locked = Mañana es día de entrega. Solo como está establecido; si puede ir otra persona, que vaya. ¿Me asomo después?
    .or-2 = Mañana hay entrega. Donde haya gente, o por medio de alguien de confianza; allí no se habla de nada. ¿Una palabra mía después?
    .or-3 = Mañana los hijos cambian de casa. No tienes que ser tú quien esté en la puerta. ¿Me asomo cuando pase?
    .or-4 = Entrega mañana. Cumple lo establecido, palabra por palabra, y dile a alguien cuándo sales y cuándo vuelves. ¿Me asomo después?

shared-plan =
    Antes: la mochila lista esta noche, algo de comer, una frase preparada: "Mejor lo vemos por escrito."
    Allí: cinco minutos, en la puerta o fuera. Nada sobre ustedes dos, por amable que empiece.
    Después: algo ya acordado, un paseo, una llamada.

    Y ningún hijo lleva mensajes.
    .look-in = Asómate después
    .fine = Bien

shared-when = ¿Cuándo habrá pasado? Toca, o escribe una hora.
    .unclear = Necesito una hora del día, como 17:30.

shared-agreed = Me asomo el { $on }, { $clock }. Hasta entonces, solo lo siguiente y lo pequeño.

shared-eve-fine = Bien. Que sea una noche tranquila.
    .or-2 = De acuerdo. Aquí estoy si me necesitas.
    .or-3 = Bien. Mochila, llaves, cama.
    .or-4 = Bien. Un paso y luego el otro.

shared-after = Ya debería haber pasado. Fuera zapatos, agua, diez minutos en que nadie quiere nada. ¿Cómo fue?
    .or-2 = ¿Entrega hecha? Primero siéntate y suelta el aire más despacio de lo que entra, unas veces. ¿Cómo fue?
    .or-3 = Creo que ya volviste. Antes de cualquier mensaje: la ventana abierta, un vaso de agua. ¿Cómo fue?
    .or-4 = Por esta vez ya quedó atrás. Baja los hombros. ¿Cómo fue?
    .calm = Con bastante calma
    .hard = Difícil
    .more = Nos pusimos a hablar

shared-landed = Bien. Así puede ser. La noche es tuya.
    .or-2 = Bien. La calma ya es mucho.
    .or-3 = Entonces salió. No hay nada más que hacer con eso.
    .or-4 = Bien. Déjalo aquí.

shared-landed-hard = Difícil, entonces. El silencio cuando se van los hijos hace ruido para mucha gente. Hoy no hay que contestar ni decir nada. ¿Hay alguien a quien llamar, o por dónde caminar?
    .sos = Quédate conmigo
    .fine = Tengo algo
