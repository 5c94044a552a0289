menu-open = ¿Qué ayudaría ahora?
    .sos = SOS
    .today = Hoy
    .slip = Hubo contacto
    .begin = Prepararlo
    .again = Otros días en calma
    .help = ¿Qué sabes hacer?

menu-unclear = No sé leerlo todo, pero aquí estoy. ¿Qué se acerca más?

menu-left = De acuerdo. Aquí estoy.
