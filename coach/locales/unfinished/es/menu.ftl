menu-open = ¿Qué ayudaría ahora?
    .sos = SOS
    .today = Hoy
    .slip = Hubo contacto
    .begin = Prepararlo
    .again = Otros días en calma
    .help = ¿Qué sabes hacer?

menu-unclear = No sé leerlo todo, pero aquí estoy. ¿Qué se acerca más?
    .urge = Quiero escribirle
    .slip = Hubo contacto
    .low_mood = Estoy mal
    .ask_progress = Cómo voy
    .pause = Una pausa
    .resume = Terminar la pausa
    .reset = Empezar de nuevo
    .change_settings = Ajustes
    .stop_forever = Ni un mensaje más
    .help = ¿Qué sabes hacer?
    .why = Tengo dudas
    .reach_out_now = Cómo podría terminar
    .sos = SOS
    .today = Hoy
    .again = Otros días en calma
    .menu-help = ¿Qué sabes hacer?

menu-left = De acuerdo. Aquí estoy.
