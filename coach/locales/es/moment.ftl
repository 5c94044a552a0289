moment-open = Esta suele ser una de las horas largas. Si llegan las ganas de escribir, abre esto primero.
    .or-2 = En una hora así pueden volver las ganas. Si te dan, toca SOS antes que nada.
    .or-3 = Quizá hoy no pase nada. Si pasa, estoy a un toque.
    .or-4 = Antes de la hora larga: agua, luz, el teléfono un poco más lejos. Y SOS está aquí.
    .sos = SOS
    .fine = Estoy bien
    .off = No más de estos

moment-open-plan = Tu propio plan, para la hora que viene: «{ $plan }»
    .or-2 = Esto lo escribiste para una hora como la próxima: «{ $plan }»
    .or-3 = Por si en la próxima hora te dan ganas, con tus palabras: «{ $plan }»
    .or-4 = Una línea de ti para ti: «{ $plan }»

moment-fine = Bien.
    .or-2 = Me alegro.
    .or-3 = Entonces, una noche tranquila.
    .or-4 = Bien. Aquí estoy.

moment-off = Ya no los mando más. Los encuentras en los ajustes.
