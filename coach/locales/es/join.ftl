join-asked =
    Alguien que confía en ti quiere tenerte a su lado. De vez en cuando, en una hora mala, te pasaría esta frase, y nada más:

    «{ $line }»

    Contestas con un botón, si puedes. Tus horas de silencio se respetan, y con un toque lo dejas. ¿Te parece bien?
    .yes = Sí, cuenta conmigo
    .adult = Tengo 18 o más, y sí
    .no = No, gracias
    .minor = Tengo menos de 18

join-asked-new =
    Hola, soy Ebb, un programa con palabras preparadas, para personas adultas. Alguien que confía en ti quiere tenerte a su lado: de vez en cuando, en una hora mala, te pasaría esta frase, y nada más:

    «{ $line }»

    Contestas con un botón, si puedes. Tus horas de silencio se respetan, y con un toque lo dejas. De ti guardo este chat de Telegram y al lado de quién estás. ¿Te parece bien?

join-passed = Lo estoy pasando.
    .fine = De acuerdo

join-declined = Está bien. No le digo a nadie que estuviste aquí.

join-name =
    Entonces estás a su lado, y ya lo sabe. ¿Cómo llamas a esa persona? No se lo digo.
    .skip = Sin nombre
    .unclear = Un nombre corto, de hasta 24 caracteres.

join-hours =
    Tus horas de silencio van de { $from } a { $until }, y según mi cuenta ahí son las { $clock }; con /timezone se corrige. ¿Puede llegar su frase también en esas horas?
    .quiet = No, necesito dormir
    .any = Sí, a cualquier hora

join-done = Quedamos así. Si llega la frase, no tienes que resolver nada; con contestar ya haces mucho. /buddy lo muestra, y es la salida.

join-stale = Ese enlace no sirve, o ya no. Quien te lo mandó puede hacer otro. No ha cambiado nada.

join-own = Ese enlace es tuyo. Es para que lo abra otra persona; reenvíaselo.

join-already = Ya estás a su lado. No ha cambiado nada.

join-full = Estás al lado de cinco personas, y a nadie le doy más. No ha cambiado nada.
