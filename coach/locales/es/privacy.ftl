privacy =
    Lo que escribes pasa por Telegram. No está cifrado de extremo a extremo: Telegram lo transporta, y se queda en este chat hasta que lo borres.

    De mi lado está guardado y cifrado. Soy un programa; nadie va leyendo. Quien mantiene este Ebb tiene la máquina y las llaves, y podría mirar: { $operator }.

    Quien esté a tu lado ve la frase que acordaste, y nada más.
    .more = Cuánto tiempo, y cómo irte

privacy-long =
    Todo se queda hasta que lo quites. 12 meses después de tu última palabra se borra, sin aviso.

    /export te da todo, en dos archivos.
    /clean quita de este chat las últimas 48 horas.
    /wipe borra lo que tengo, de una vez. Una copia de seguridad puede conservarlo un tiempo; si alguna vez se recupera, se te borra otra vez de ella.
    .who = Quién puede leerlo
