otherhelp-eating =
    Gracias por decirlo. Cuando la comida y el cuerpo se vuelven una pelea, unas palabras preparadas no bastan. El centro de salud es una buena primera puerta; no hace falta explicarlo bien.

    Gente que escucha, y sabe quién hay cerca de ti:
    { $lines }

    { $emergency }
    .not-safe = No estoy a salvo
    .where = Números de mi país
    .go-on = Volver a donde estaba

otherhelp-drugs =
    Gracias por decirlo. Es más de lo que deberían cargar unas palabras preparadas. En un centro de salud o de adicciones no serás la primera persona que lo cuenta.

    { $emergency }

    Gente que escucha, y sabe quién hay cerca de ti:
    { $lines }

otherhelp-psychosis =
    Eso debe de dar miedo, y un programa no puede juzgarlo. Cuéntaselo hoy a alguien: un centro de salud, urgencias, una persona de confianza. Que se quede contigo.

    { $emergency }

    Gente que escucha:
    { $lines }

otherhelp-child =
    { $emergency } No hace falta tener certeza para preguntar.

    Si eres tú quien podría hacerlo: sal de la habitación ahora, y que otra persona se haga cargo.

    Gente que se dedica a esto:
    { $lines }

otherhelp-on = De acuerdo. Aquí estoy.
