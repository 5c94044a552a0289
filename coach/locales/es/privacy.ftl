privacy =
    Lo que escribes pasa por Telegram. No está cifrado de extremo a extremo: Telegram lo transporta, y se queda en este chat hasta que lo borres.

    Lo guardo cifrado. Soy un programa; nadie lo lee. Quien mantiene este Ebb tiene la máquina y las llaves, y podría mirar{ $operator ->
        [none] { "" }
       *[other] : { $operator }
    }.

    Quien esté a tu lado ve la frase que acordaste, y nada más.
    .more = Cuánto tiempo, y cómo irte

privacy-long =
    Todo se queda hasta que lo quites. A los 12 meses de lo último que escribas se borra, sin aviso.

    /export te da todo, en dos archivos.
    /clean quita de este chat las últimas 48 horas.
    /wipe borra lo que tengo, de una vez. Una copia de seguridad puede conservarlo un tiempo; si alguna vez se recupera, tus datos se borran también de ella.
    .who = Quién puede leerlo
