# «¿Por qué esto?»: el estudio, su tamaño y sus límites. Fuente: coaching.md, 4.0 y 4.1.

evidence-quiet =
    En un diario de cuatro semanas con 58 personas, con contacto el amor y la tristeza bajaban más despacio. En 122 personas adultas separadas, verse más iba con más malestar dos meses después, pero no en quienes tenían hijos. Los dos solo observaron; no hay ningún ensayo.

evidence-cues =
    En 464 personas, mirar el perfil de la otra persona iba con más malestar y añoranza y menos crecimiento, aparte de otros contactos. Fue una sola encuesta: no puede decir qué vino antes.

evidence-waves =
    Con 123 personas que fumaban, un ejercicio corto de observar las ganas no las bajó, pero después fumaron menos. Con mensajes nadie lo ha probado.

evidence-plans =
    Los planes «si... entonces» ayudaron en 94 pruebas (un efecto mediano), y en 642 posteriores de pequeño a mediano; más si se dicen con esas palabras y se repiten. Para esto nadie los ha probado.

evidence-kindness =
    En 109 personas divorciadas, quienes se trataban mejor tuvieron menos pensamientos intrusos durante nueve meses. En cuatro experimentos, ser amable contigo tras un error aumentó las ganas de mejorar. El primero solo observó.

evidence-forecast =
    Solemos esperar que al principio duela más de lo que luego duele. Es un solo estudio con estudiantes; de ti en particular no dice nada.

evidence-drink =
    Sobre esto no hay ningún ensayo, solo que mucha gente cuenta que se arrepintió de mensajes escritos con copas. Tómalo como sentido común.

evidence-nights =
    Con cansancio o el ánimo bajo, la ayuda llega peor. Es una idea de la investigación sobre apoyo por teléfono, no un hallazgo sobre esto.

evidence-picture =
    En un estudio pequeño, pensar en lo malo bajó el amor, pero también el ánimo; un segundo con 24 personas no encontró nada claro. Por eso es opcional.

evidence-pleasant =
    En ese mismo estudio pequeño, distraerse subió el ánimo y dejó el amor como estaba. Ayuda al día, no a la causa.

evidence-self =
    Cuando algo así termina, cuesta más saber quién eres, y recuperarlo va con sentirse mejor (70 personas durante semanas; 210 en otro estudio a las que simplemente se preguntó con regularidad).

evidence-tools =
    En la prueba de una aplicación de apoyo con 100 personas, lo personal se usó más que los consejos: 92 frente a 79 de cada cien.

evidence-talk =
    En los diarios, ni hablar mucho ni apartarlo iba con sentirse mejor. Es una correlación que el investigador contó a la prensa.

evidence-positive =
    Escribir sobre lo bueno que salió de ello subió las emociones agradables en un ensayo con 87 personas. Fue corto, y casi todas eran estudiantes.

evidence-letter =
    Guardar en un sobre un pesar escrito lo alivió en cuatro experimentos. En otro ensayo con 90 personas separadas, escribir empeoró a quienes no paraban de buscarle un sentido. De ahí los límites.

evidence-setback =
    Que se corte una racha desanima, y una pequeña reserva ayuda a seguir; tratarse bien tras un error ayudó en cuatro experimentos. Ninguno iba de esto.

evidence-values =
    De 155 personas, muchas contaron que habían crecido, más donde lo anterior las frenaba. Se les preguntó una vez, mirando atrás.

evidence-new =
    Contra el consejo habitual: quienes tenían pareja nueva sentían más confianza y no estaban peor, y a personas ansiosas les ayudó a soltar. Observado, no probado; tampoco es una receta.

evidence-cause =
    Quienes se dejan y vuelven una y otra vez cuentan más estrés (545 personas). Si la causa ha cambiado es una buena pregunta, no una probada.
