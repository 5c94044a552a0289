# El final, y los caminos desde él. Ninguno es mejor, y ninguno lleva más palabras.

ending-early =
    { $length ->
        [0] Puedes preguntarlo. Lo miramos a partir del día { $from }; hoy es el { $day }.
       *[other] Puedes preguntarlo. Lo miramos a partir del día { $from } de { $length }; hoy es el { $day }.
    } Si es bueno, lo seguirá siendo entonces.
    .sos = Tengo ganas ahora
    .fine = Espero
    .other = Algo ha cambiado

ending-fine = Bien. Mientras, aquí estoy.

ending-due =
    Ya se puede mirar, si quieres. Podemos mirarlo aquí, en dos mitades con dos o tres días en medio. Puedes seguir como hasta ahora. O puede quedarse aquí.
    .look = Mirarlo contigo
    .on = Seguir un tiempo
    .rest = Dejarlo aquí
    .other = Algo ha cambiado

ending-locked =
    Hay un límite, y se queda. Quedan dos caminos, los dos buenos: seguir en calma, o soltar.
    .on = Seguir un tiempo
    .let-go = Soltar
    .flags = Ver lo que anoté
    .other = Algo ha cambiado

ending-locked-afraid =
    Tu distancia te protege, y no necesita final. Puedes seguir con ella aquí, o dejar todo esto y mantener la distancia sin mí.

ending-over = Eso está cerrado, y así se queda si no dices otra cosa.
    .again = Otros días en calma
    .other = Algo ha cambiado

ending-answered =
    Tu único mensaje está fuera, y hubo respuesta. Lo que salga de ahí ya no pasa por mí; que vaya despacio. Aquí puedes volver a la calma, o soltar.
    .on = Volver a la calma
    .let-go = Soltar
    .other = Algo ha cambiado

ending-branches =
    Cinco caminos, y ninguno es el correcto. ¿Cuál queda más cerca hoy?
    .let-go = Soltar
    .on = Seguir un tiempo
    .reach = Escribir una vez, con calma
    .practical = Solo lo práctico
    .undecided = Aún no lo sé

ending-extend = ¿Cuánto tiempo?
    .days-14 = 14 días más
    .days-30 = 30 días más

ending-extended = Bien. Son { $length } días en total, y menos mensajes míos. Hacia el final miramos otra vez.

ending-practical = Entonces solo lo práctico: hijos, trabajo, casa. Eso no corta la racha; lo demás sigue en calma. Ya no hay último día.

ending-undecided = Se puede no saber. La calma sigue sin último día, con menos mensajes, y una vez por semana pregunto.

ending-ask = Ha pasado una semana. ¿Se ve más claro cómo quieres seguir, o está bien así, abierto?
    .or-2 = Mi pregunta de la semana: ¿más claro, o todavía abierto? Las dos valen.
    .or-3 = Otra semana sin tener que saber. ¿Hay ya respuesta?
    .or-4 = Aquí está la pregunta otra vez, sin prisa: ¿sabes cómo quieres seguir?
    .look = Vamos a mirar
    .open = Sigue abierto
    .enough = No preguntes más

ending-asked-again = Entonces sigue abierto. En una semana, otra vez.
    .or-2 = Bien. Pregunto en una semana.
    .or-3 = Abierto, pues. Nos vemos con eso en una semana.
    .or-4 = Sin prisa. Dentro de una semana.

ending-asked-enough = No pregunto más. La calma sigue como está.
