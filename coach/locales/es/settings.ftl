settings-open =
    Mensajes: { $nudges ->
        [on] { $morning } y { $evening }, minuto arriba o abajo
        [fewer] { $morning }, algunos días también { $evening }
       *[off] desactivados
    }
    Antes de horas difíciles: { $moments ->
        [on] sí
       *[off] no
    }
    Horas de silencio: { $from } a { $until }
    Tu reloj: { $zone }, { $now }
    Duración: { $length ->
        [0] sin fecha final
       *[other] { $length } días
    }
    Nombre: { $name ->
        [none] ninguno
       *[other] { $name }
    }
    .morning = Mañana
    .evening = Noche
    .quiet = Horas de silencio
    .zone = Zona horaria
    .length = Duración
    .name = Nombre
    .counts = Qué cuenta
    .shared = Contacto limitado
    .fewer = Uno o dos al día
    .safety = Seguridad
    .moments = Antes de horas difíciles
    .language = Idioma
    .them = La otra persona
    .you = Cómo hablo de ti
    .off = Desactivar mensajes
    .on = Activar mensajes
    .done = Listo

settings-morning = ¿A qué hora quieres el mensaje de la mañana? Toca una, o escríbela.
    .unclear = Necesito una hora fuera de tus horas de silencio ({ $from } a { $until }), como 8:30.

settings-evening = ¿A qué hora quieres el mensaje de la noche? Toca una, o escríbela.
    .unclear = Necesito una hora fuera de tus horas de silencio ({ $from } a { $until }), como 20:30.

settings-quiet = ¿Cuándo debo callar? Toca, o escríbelo, como "22:00 a 7:00".
    .unclear = No pude leerlo. Prueba con "22:00 a 7:00".

settings-length = ¿Cuánto tiempo? Toca, o escribe un número de días a partir de 14.
    .unclear = Necesito un número de días de 14 a 400.

settings-name = ¿Cómo te llamo? Escríbelo, o quédate sin nombre.
    .none = Sin nombre
    .unclear = Un nombre corto, por favor, de hasta 40 letras.

settings-counts = ¿Qué corta una racha para ti? Toca para cambiarlo. Vale para lo que venga, no para lo que fue.
    .done = Listo

settings-saved = Guardado.
