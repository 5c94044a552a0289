# Lo que Telegram muestra del bot: nombres, descripciones, la lista de comandos.

about-name = Ebb
about-short = Compañía para días en calma. Autoayuda, en privado, con palabras preparadas.
about-description =
    Ebb te hace compañía mientras dejas a alguien en paz por un tiempo: una palabra por la mañana y por la noche, y alguien a las dos de la madrugada.

    Un programa con palabras preparadas, para personas adultas. No es terapia ni ayuda en emergencias.
    .start = Empezar, o volver
    .sos = Han llegado las ganas
    .today = Dónde estás
    .progress = Tus cifras
    .slip = Hubo contacto
    .they = Te escribió
    .draft = Palabras guardadas
    .letter = Una carta que no se manda
    .plan = Tus planes
    .why = Las dudas
    .pause = Pausarlo todo
    .resume = Terminar la pausa
    .reset = Empezar de nuevo
    .settings = Horas, zona, duración
    .timezone = Tu zona horaria
    .language = Tu idioma
    .buddy = Alguien a tu lado
    .crisis = Si no estás a salvo
    .help = Qué sé hacer
    .privacy = Quién ve qué
    .export = Todo, en dos archivos
    .clean = Quitar de aquí los últimos dos días
    .stop = Ni un mensaje más
    .wipe = Borrarlo todo
