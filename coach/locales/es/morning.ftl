morning-open = { day-of }.
    .in = Hoy sí
    .hard = Día difícil
    .skip = Saltar
    .why = ¿Por qué esto?
    .do-3 = Escribirlo aquí
    .do-4 = Probar la ola
    .do-5 = Hacer el plan
    .do-8 = Hacer el plan
    .do-10 = Grabar unas palabras
    .do-14 = Mis cifras
    .do-15 = Pedírselo a alguien
    .do-18 = Escribir una carta
    .do-19 = Anotar una fecha
    .do-25 = Probarlo
    .do-26 = Probarlo

morning-back = { day-of }. La pausa terminó y no se perdió nada. ¿Seguimos?

morning-in = Bien. Hasta la noche.
    .or-2 = Anotado. Un día no es más que un día.
    .or-3 = Bien. Esta noche paso a verte.
    .or-4 = Con eso basta para una mañana. Nos vemos a la noche.

morning-hard = Te leo. ¿Cuándo puede ser peor? Paso a verte entonces, una vez.
    .no-check = No hace falta

morning-check-set = Paso a verte a las { $hour }. Antes de eso, SOS está ahí.

morning-gentle = Entonces, con cuidado. Hoy puede ser un día pequeño.

morning-skipped = De acuerdo. Hasta la noche.
    .or-2 = Saltado. Sin explicaciones.
    .or-3 = Está bien, hoy nada.
    .or-4 = De acuerdo. Aquí estoy igual.

morning-day-1 = { day-of }. Hoy solo hay una tarea: no escribirle. Todo lo demás puede ser un desastre.
    .or-2 = { day-of }. Un día en calma. Nadie pide más que eso, y yo menos que nadie.
    .or-3 = { day-of }. Hoy no hace falta tener fuerzas. Solo hay que dejar un chat en paz.
    .or-4 = { day-of }. La calma se hace, no se siente. Hoy basta con hacerla.

morning-day-2 = { day-of }. Baja el ruido a tu alrededor: silencia, archiva, guarda las fotos en una carpeta que no abras. No hay que borrar nada; eso es para una semana más tranquila.
    .or-2 = { day-of }. ¿Qué ves primero al desbloquear el teléfono? Si tiene que ver con esto, muévelo una pantalla más allá.
    .or-3 = { day-of }. Silenciar puede más que la voluntad. Dos minutos hoy: el chat, las historias, el widget de fotos.
    .or-4 = { day-of }. No borres nada con rabia. Déjalo lejos de la mano; ya decidirás.

morning-day-3 = { day-of }. En un rato tranquilo, escribe: ¿qué tendría que ser verdad para que le escribieras algún día? Te vas a alegrar de tenerlo con tus palabras.
    .or-2 = { day-of }. La pregunta de hoy es para más adelante: ¿cuándo sería correcto escribirle? Ponlo en palabras ahora que hay calma.
    .or-3 = { day-of }. Pon un listón, no para nadie más: para ti. ¿Qué tendría que pasar antes de que le escribas?
    .or-4 = { day-of }. Hoy, una frase: «Solo le escribiría si...». La guardo y te la enseño al final.

morning-day-4 = { day-of }. Las ganas de escribir vienen como el tiempo. No hace falta que te gusten, ni que les contestes.
    .or-2 = { day-of }. Unas ganas no son una orden. Practica hoy, ahora que no las hay: noventa segundos en compañía.
    .or-3 = { day-of }. Las ganas suben, se quedan un rato, cambian. Prueba la ola una vez sin necesitarla, para conocer el camino.
    .or-4 = { day-of }. Se puede querer algo con todo el cuerpo y aun así dejarlo estar. No hay más truco que ese.

morning-day-5 = { day-of }. Haz un plan pequeño y dilo en voz alta: «Si es tarde y voy a abrir el chat, entonces abro Ebb.»
    .or-2 = { day-of }. Decide una vez, ahora, para no tener que hacerlo esta noche: si la mano va al teléfono, entonces ¿qué?
    .or-3 = { day-of }. Un plan de una línea: si pasa esto, entonces aquello. Cuanto más simple, mejor aguanta.
    .or-4 = { day-of }. Elige tu peor momento. Ahora termina la frase: «Si llega, entonces yo...»

morning-day-6 = { day-of }. ¿Qué le dirías a alguien a quien quieres si hoy se sintiera como tú? Dite esa frase una vez.
    .or-2 = { day-of }. Hoy, nada de ánimos. Solo háblate como le hablas a la gente que te cae bien.
    .or-3 = { day-of }. Puede costarte. A casi cualquiera le costaría. ¿Qué sería amable, durante diez minutos?
    .or-4 = { day-of }. Si una amistad te contara tu propia historia, ¿qué le dirías primero?

morning-day-7 = { day-of }. Una semana, o casi. No tiene por qué sentirse como nada. Mira un momento el primer día y sigue.
    .or-2 = { day-of }. Ya hay un tramo de calma detrás. No hace falta orgullo; solo darte cuenta de que aguantó.
    .or-3 = { day-of }. ¿Qué te ha sorprendido? ¿Más fácil, más difícil, solo distinto?
    .or-4 = { day-of }. Algunos días fueron largos. Pasaste por cada uno, de uno en uno.

morning-day-8 = { day-of }. Mirar su perfil es humano. Suele alargar la noche, nada más. Hoy solo date cuenta.
    .or-2 = { day-of }. Si miraste: cuenta para tu ánimo, no para lo que vales. ¿Dónde estabas cuando lo hiciste?
    .or-3 = { day-of }. El perfil enseña una foto, nunca la respuesta. Hoy, ponlo a un toque más de distancia.
    .or-4 = { day-of }. La curiosidad duele más de noche. Un plan: si quiero mirar, entonces suelto el teléfono y cuento hasta sesenta.

morning-day-9 = { day-of }. Come algo de verdad, duerme si se puede, y decide ya cuánto vas a beber esta noche. De los mensajes con copas es fácil arrepentirse.
    .or-2 = { day-of }. Un cuerpo con sueño y hambre escribe mensajes. Hoy, por favor, una comida como es debido.
    .or-3 = { day-of }. Agua, un paseo, luz apagada temprano. Aburrido, y ayuda más que casi todos los pensamientos.
    .or-4 = { day-of }. Puede que duermas mal un tiempo. Descansar también vale, aunque sea sin dormir y con el teléfono fuera del cuarto.

morning-day-10 = { day-of }. Elige dónde duerme hoy tu teléfono. Al otro lado del cuarto ya es lejos.
    .or-2 = { day-of }. Las noches tienen su propia lógica. Haz el plan de esta con luz de día: el teléfono allí, la luz a tal hora.
    .or-3 = { day-of }. Graba hoy unas palabras para ti, en un buen rato. En una mala noche será tu propia voz.
    .or-4 = { day-of }. ¿Qué te ayudaría a las dos de la mañana? Déjalo junto a la cama antes de que llegue el cansancio.

morning-day-11 = { day-of }. Si quieres, escribe tres cosas que no funcionaban. Hoy puede escocer; déjalo si es así.
    .or-2 = { day-of }. La memoria es amable con lo que ya no está. Tres cosas ciertas que eran difíciles, si quieres ver el cuadro entero.
    .or-3 = { day-of }. Echas de menos una parte, no todo. ¿Qué parte no? Sáltalo si aún está en carne viva.
    .or-4 = { day-of }. Fue bueno y fue difícil. Hoy puedes recordar también la segunda mitad.

morning-day-12 = { day-of }. Haz una cosa agradable, por pequeña que sea, y fíjate en cómo fue. No cura nada. Sigue siendo una buena media hora.
    .or-2 = { day-of }. Hoy, algo bueno a propósito. No hace falta disfrutarlo; basta con ir.
    .or-3 = { day-of }. Distraerse no es hacer trampa. Levanta un poco el día; lo que sientes puede esperar.
    .or-4 = { day-of }. ¿Con qué se te pasaba volando una hora? Dale una hoy.

morning-day-13 = { day-of }. ¿Qué te gustaba antes de conoceros? Elige una de esas cosas y ponle fecha.
    .or-2 = { day-of }. Tres cosas que eran tuyas de antes. Una, esta semana: ¿cuándo?
    .or-3 = { day-of }. Hay una parte de ti anterior a todo esto. ¿Qué hacía con una tarde libre?
    .or-4 = { day-of }. Recupera hoy una costumbre pequeña. Una canción, un camino, un plato.

morning-day-14 = { day-of }. ¿Qué ha ayudado en las malas noches hasta ahora? Tenlo a mano.
    .or-2 = { day-of }. Mira hoy tus cifras, solo una vez. ¿Qué aguanta mejor de lo que pensabas?
    .or-3 = { day-of }. De todo lo que probaste en las noches difíciles, ¿qué le prestarías a alguien?
    .or-4 = { day-of }. Quédate con lo que sirve y suelta lo que no. Ya conoces mejor tus noches.

morning-day-15 = { day-of }. Cuéntale a una persona lo que estás haciendo. No necesitas consejos, solo que lo sepa.
    .or-2 = { day-of }. ¿Quién podría saber de estos días en calma? Un mensaje a una persona es suficiente.
    .or-3 = { day-of }. Con testigo cuesta menos. Pídele a alguien que lo sea; no tiene que hacer gran cosa.
    .or-4 = { day-of }. No hace falta llevarlo a escondidas. Díselo a alguien en una frase.

morning-day-16 = { day-of }. Habla de ello si quieres, con límite: quince minutos, y después otra cosa.
    .or-2 = { day-of }. Las dos cosas ayudan menos de lo que parece: hablarlo durante horas y empujarlo lejos. Con un cuarto de hora sobra.
    .or-3 = { day-of }. Si hoy hablas de ello, pon un reloj. Cuando suene, sal a la calle o pon agua a hervir.
    .or-4 = { day-of }. Se puede contar la historia sin contarla entera otra vez. Quince minutos, y luego el resto del día.

morning-day-17 = { day-of }. ¿Qué sabes ahora que hace un mes no sabías? Diez minutos con un boli bastan.
    .or-2 = { day-of }. Escribe diez minutos sobre algo bueno que haya salido de esto, por pequeño que sea.
    .or-3 = { day-of }. Una cosa que aprendiste de ti. Puede ser poco halagadora; puede ser preciosa.
    .or-4 = { day-of }. ¿Qué le dirías a quien eras el primer día? Escríbeselo, a nadie más.

morning-day-18 = { day-of }. Si llevas una carta dentro, escríbela hoy. No se manda; puedes sellarla, guardarla o quemarla.
    .or-2 = { day-of }. Todo lo que querrías decir: aquí hay un sitio, y de aquí no sale.
    .or-3 = { day-of }. Una carta que no va a ningún lado puede ser una buena carta. Un cuarto de hora, y se cierra.
    .or-4 = { day-of }. Lo no dicho ocupa sitio. Pon un poco en una página, y la página lejos.

morning-day-19 = { day-of }. ¿Qué fechas vienen que puedan doler? Un cumpleaños, una fiesta. Decide ya dónde vas a estar ese día.
    .or-2 = { day-of }. Mira unas semanas adelante. ¿Hay algún día que temas? Apuntémoslo, para que no te pille por sorpresa.
    .or-3 = { day-of }. Las fechas difíciles pesan menos en compañía. Di una, y quién podría estar contigo.
    .or-4 = { day-of }. Un día temido es más corto si está planeado. Anótalo, y paso a verte la tarde antes.

morning-day-20 = { day-of }. Si un día le escribes, paras en el primer mensaje y vienes aquí. Ese es todo el plan, y es bueno saberlo antes.
    .or-2 = { day-of }. Un tropiezo es información. Si llega: ningún segundo mensaje, luego me lo cuentas, luego a dormir.
    .or-3 = { day-of }. Quizá nunca te haga falta, pero conoce el camino: un mensaje no acaba con nada. El segundo es el que más duele.
    .or-4 = { day-of }. Nadie hace esto en línea recta. Ten el plan listo, y úsalo con cariño.

morning-day-21 = { day-of }. Ya van unas cuantas mañanas. ¿Hay algo que se parezca más a ti que antes?
    .or-2 = { day-of }. ¿Sabes un poco mejor quién eres por tu cuenta? Un poco es mucho.
    .or-3 = { day-of }. Mírate como te miraría una amistad. ¿Qué ha cambiado desde el principio?
    .or-4 = { day-of }. ¿De qué te gustaría tener más en lo que viene? Con una palabra basta.

morning-day-22 = { day-of }. ¿Qué quieres en cualquier vínculo, con quien sea? Con tres palabras basta.
    .or-2 = { day-of }. Por una vez, sin pensar en nadie: ¿cómo quieres que te traten?
    .or-3 = { day-of }. ¿A qué no volverías a renunciar, por nadie?
    .or-4 = { day-of }. Piensa en gente que se hace bien. ¿Qué hacen que tú también querrías?

morning-day-23 = { day-of }. ¿Hubo algo que fuera tuyo, visto con justicia? Puedes reconocerlo sin condenarte.
    .or-2 = { day-of }. Tu parte, y solo la tuya: dila en una frase, sin condenarte.
    .or-3 = { day-of }. ¿Qué harías de otra manera con cualquiera, la próxima vez? Una cosa.
    .or-4 = { day-of }. Con justicia para ti y para la otra persona: ¿qué puso cada quien? No hay que pesarlo al gramo.

morning-day-24 = { day-of }. Conocer gente está bien si quieres a la persona. Sirve mal como calmante, o como mensaje para alguien.
    .or-2 = { day-of }. No hay un momento correcto para alguien nuevo. Solo la pregunta de si quieres a esa persona, o que deje de doler.
    .or-3 = { day-of }. Si conoces a alguien: curiosidad, honestidad, despacio. Si no: nada llega tarde.
    .or-4 = { day-of }. La compañía nueva puede sentarte bien. Solo que no puede ir de la anterior.

morning-day-25 = { day-of }. Hoy hay un ejercicio que a algunas personas les cuesta: imaginar que nunca escribe. Solo si quieres; un día de descanso vale igual.
    .or-2 = { day-of }. ¿Y si no llega ningún mensaje, nunca? Podemos mirar esa idea un minuto, o dejarla para otro día.
    .or-3 = { day-of }. El ejercicio de hoy va del silencio. ¿Lo hacemos? Puedes decir que no.
    .or-4 = { day-of }. Una idea para probarte, si hay fuerzas: el silencio se queda. O date el día libre de pensar.

morning-day-26 = { day-of }. El ejercicio de hoy es duro: imaginar a esa persona con alguien. Solo si quieres; si no, haz algo con las manos.
    .or-2 = { day-of }. Hay una idea que quizá esquivas, y está bien esquivarla. Si quieres mirarla un minuto, aquí estoy.
    .or-3 = { day-of }. ¿Y si es feliz con alguien? Puedes probarte la idea, o dejarla.
    .or-4 = { day-of }. Un ejercicio para días fuertes: imaginar que está con alguien. Si hoy no lo es, sáltalo con gusto.

morning-day-27 = { day-of }. Piensa por qué terminó. ¿Eso ha cambiado? No tienes que responderle a nadie más que a ti.
    .or-2 = { day-of }. Haz una lista corta de lo que lo terminó. Marca lo que ahora es distinto. No discutas con la lista.
    .or-3 = { day-of }. Echar de menos es una cosa; lo que lo terminó es otra. ¿Sigue ahí?
    .or-4 = { day-of }. ¿Qué sería distinto de verdad una segunda vez? Solo lo que ves, no lo que esperas.

morning-day-28 = { day-of }. El final de este tramo está cerca, y hoy no hay nada que decidir. Solo fíjate en cómo está.
    .or-2 = { day-of }. Quedan pocos días. ¿Cómo quieres terminarlo, con calma?
    .or-3 = { day-of }. Pronto lo miramos en compañía: seguir, soltar u otra cosa. De noche y a solas no se decide nada.
    .or-4 = { day-of }. ¿Qué llevas con más calma que antes? Tenlo presente estos días.

morning-day-29 = { day-of }. Día de descanso. Ni decisiones ni conclusiones.
    .or-2 = { day-of }. Hoy no hay nada que hacer. De verdad que nada.
    .or-3 = { day-of }. Déjalo reposar un día. Mañana se verá igual, y lo mirarás con descanso.
    .or-4 = { day-of }. Hoy es para caminar por él. Las decisiones están cerradas.

morning-day-30 = { day-of }. Fueran como fueran estos días, volviste a ellos una y otra vez. Esta noche los cerramos en calma.
    .or-2 = { day-of }. Este tramo termina hoy. Lo hiciste a tu manera, que era la única que había.
    .or-3 = { day-of }. Mira atrás antes de mirar adelante. ¿Qué quieres conservar de estas semanas?
    .or-4 = { day-of }. Un día corriente para terminar. De eso se trataba.

morning-safe-3 = { day-of }. Hoy, una cosa por tu seguridad: ¿a quién podrías llamar a cualquier hora? Deja el número donde lo encuentres rápido.
    .or-2 = { day-of }. ¿Adónde irías si tuvieras que salir esta noche? Tenlo claro, y díselo a una persona de confianza.
    .or-3 = { day-of }. ¿Tienes con alguien una palabra que signifique «ven ya»? Acordad una hoy.
    .or-4 = { day-of }. Revisa qué compartes sin querer: ubicación, cuentas, un plan familiar. Hoy una de ellas, desde un aparato que sea solo tuyo.

morning-safe-11 = { day-of }. Trata bien a tu cuerpo hoy. Comer, lavarse, dormir si se puede.
    .or-2 = { day-of }. Comida caliente, aire fresco, la puerta cerrada, una buena manta. Eso es hoy.
    .or-3 = { day-of }. Suelta los hombros. En un sitio seguro, diez minutos, sin hacer nada.
    .or-4 = { day-of }. Una ducha, sábanas limpias, acostarse pronto. Las cosas pequeñas sostienen.

morning-safe-17 = { day-of }. ¿Qué sabes ahora de lo que necesitas? Diez minutos con un boli bastan.
    .or-2 = { day-of }. ¿Qué te hace sentir a salvo? Haz una lista de cinco cosas pequeñas.
    .or-3 = { day-of }. ¿Quién se ha portado bien contigo últimamente? Escribe qué hizo.
    .or-4 = { day-of }. ¿Qué parte del día es solo tuya? Hazla diez minutos más larga.

morning-safe-20 = { day-of }. Si un día sale mal, ven aquí primero; nada de lo que me cuentes me hace pensar peor de ti. Ese es todo el plan.
    .or-2 = { day-of }. Ten un plan para una mala hora: adónde vas, a quién llamas. No hace falta más.
    .or-3 = { day-of }. Si hoy algo te sacude, díselo a una persona antes que al teléfono.
    .or-4 = { day-of }. Un día difícil no deshace nada. Descansa, y que alguien lo sepa.

morning-safe-23 = { day-of }. Haz hoy algo que sea solo para ti, aunque no sirva para nada.
    .or-2 = { day-of }. ¿Qué te gustaba antes de que pesara? Diez minutos de eso.
    .or-3 = { day-of }. Nada de lo que pasó fue el precio de ser tú. Haz algo que te guste.
    .or-4 = { day-of }. Pon tu nombre primero en la lista de hoy.

morning-safe-25 = { day-of }. Descanso de pensar: dale hoy una hora entera a tus manos. Cocinar, arreglar, caminar.
    .or-2 = { day-of }. Ve hoy a donde la gente sea amable, aunque sea la panadería.
    .or-3 = { day-of }. Muévete un poco, a tu ritmo, y para mientras aún sea agradable.
    .or-4 = { day-of }. Una hora sin noticias de nadie. Mira qué tal.

morning-safe-26 = { day-of }. ¿Quién se ha portado bien contigo estas semanas? Díselo hoy.
    .or-2 = { day-of }. Escribe a alguien que tengas pendiente. Con dos líneas sobra.
    .or-3 = { day-of }. Pide hoy una cosa pequeña: un favor, una llamada, un café.
    .or-4 = { day-of }. ¿Con quién te quedas con más calma? Planea una hora.

morning-safe-27 = { day-of }. ¿Qué hace que una casa se sienta segura? Haz hoy una cosa por la tuya.
    .or-2 = { day-of }. Mira tus planes, no el pasado. ¿Qué hay este mes que te apetezca?
    .or-3 = { day-of }. Tres cosas que van bien, por pequeñas que sean.
    .or-4 = { day-of }. ¿Qué te alegra decidir ahora por tu cuenta?

morning-safe-28 = { day-of }. En los próximos días no hay nada que decidir. La distancia puede seguir, sin más.
    .or-2 = { day-of }. No le debes un final a estas semanas. Hoy es solo hoy.
    .or-3 = { day-of }. Conserva lo que te hace bien. Lo demás puede esperar.
    .or-4 = { day-of }. ¿Cómo duermes? Dale esta noche un poco de sitio al sueño.

morning-safe-29 = { day-of }. Día de descanso. Nadie necesita nada de ti.
    .or-2 = { day-of }. Haz poco, y despacio.
    .or-3 = { day-of }. Algo caliente, algo verde, algo blando. En cualquier orden.
    .or-4 = { day-of }. Deja el teléfono una hora en otra habitación.

morning-safe-30 = { day-of }. Estos días eran para ti. ¿Qué quieres conservar de ellos?
    .or-2 = { day-of }. Te cuidaste, unos días mejor que otros. Todos cuentan.
    .or-3 = { day-of }. La calma puede seguir cuanto quieras. Es tuya.
    .or-4 = { day-of }. Haz balance con cariño: ¿qué se ha vuelto más fácil?

morning-shared-1 = { day-of }. Hoy solo hay una tarea: nada más que lo que necesiten los hijos, el trabajo o la casa. Todo lo demás puede ser un desastre.
    .or-2 = { day-of }. Hoy, solo palabras prácticas. El resto puedes traerlo aquí.
    .or-3 = { day-of }. No puedes desaparecer, ni hace falta. Solo se calla lo innecesario.
    .or-4 = { day-of }. Una regla para hoy: primero el tema; lo que sientes, aquí.

morning-shared-2 = { day-of }. Baja el ruido: un canal para lo que hay que decir, y todo lo demás en silencio. No hay que borrar nada.
    .or-2 = { day-of }. Elige un sitio para los mensajes prácticos y míralo dos veces al día, no más.
    .or-3 = { day-of }. Silencia lo que no haga falta para los hijos, el trabajo o la casa. Deja abierto ese único canal.
    .or-4 = { day-of }. Pon su chat donde haya que buscarlo. Lo práctico puede esperar una hora.

morning-comfort = { day-of }. Ayer pesó, así que hoy no hay tarea. Algo caliente, alguien amable, acostarse pronto.
    .or-2 = { day-of }. Hoy, ningún ejercicio. Come algo, sal una vez a la calle, y que con eso baste.
    .or-3 = { day-of }. Cuando está tan abajo, menos es mejor. ¿Junto a quién podrías sentarte una hora?
    .or-4 = { day-of }. Hoy no hay nada que trabajar. Trátate como tratarías a una criatura enferma.
    .or-5 = { day-of }. Una racha pesada. No tienes que entenderla ahora; tienes que pasar el día.
    .or-6 = { day-of }. Hoy: ropa cómoda, paseo lento, la voz de una persona. Lo demás espera.
    .or-7 = { day-of }. Puede ir mal un tiempo. Pon el listón de hoy en el suelo.
    .or-8 = { day-of }. Los días bajos pasan más despacio, pero pasan. Abrígate, hazlo simple.
    .or-9 = { day-of }. Hoy solo lo siguiente: té, ducha, pan. Y después lo siguiente.
    .or-10 = { day-of }. Hoy no lo pienses hasta el fondo. Busca algo aburrido y amable que ver.
    .or-11 = { day-of }. Si puedes, ve a donde haya gente. No hace falta hablar.
    .or-12 = { day-of }. Hoy no tienes que demostrar nada. Aquí estoy, y SOS también.

morning-imagine-25 = Imagina tu teléfono dentro de un año. No ha llegado ni una palabra. Quédate ahí tres respiraciones. ¿Cómo de malo es, de 0 a 10?
    .unclear = Un número del 0 al 10, por favor.

morning-imagine-26 = Imagina a esa persona en una mesa con alguien, a gusto. Tres respiraciones. ¿Cómo de malo es, de 0 a 10?
    .unclear = Un número del 0 al 10, por favor.

morning-imagined = Guardado. Es una imagen, no una noticia. Mira la habitación en la que estás; esa sí es real.
    .or-2 = Guardado. Hacía falta valor. Ahora, algo con las manos.
    .or-3 = Guardado. Lo miraste y aquí sigues. Por hoy, apártalo.
    .or-4 = Guardado. Suéltalo otra vez; el día es para otra cosa.
