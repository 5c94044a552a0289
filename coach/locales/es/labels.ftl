# Palabras que se usan en muchos sitios.

form-obj = { $them ->
    [she] la
    [he] lo
   *[they] le
}

label-leave = Salir de aquí
label-back = Atrás
label-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
label-open-end = Sin fecha final
keyboard-sos = SOS
keyboard-today = Hoy

day-of = { $length ->
    [0] Día { $day }
   *[other] Día { $day } de { $length }
}

stale = Ese botón es de antes. Aquí estamos ahora.
stale-stranger = Ese botón es de hace tiempo y ya no te conozco. Con /start se empieza de nuevo.
unclear-buttons = Aquí estoy. Para seguir necesito uno de los botones.
unknown-command = Ese comando no lo conozco. Aquí estamos.
cut = Era más largo de lo que puedo guardar; falta el final.
fault-calm = Algo falló de mi lado. Queda anotado y no es culpa tuya. Prueba otra vez, o manda /today. Si no estás a salvo: /crisis.

sent-voice = Todavía no sé escuchar, así que no guardé nada. Si puedes, escríbelo.
sent-picture = No puedo ver imágenes, así que no guardé nada. Si puedes, escríbelo.
sent-sticker = Lo tomo como un saludo. Aquí estoy.
sent-other = Eso no lo puedo leer, así que no guardé nada. Si puedes, escríbelo.

group-leaving = Solo trabajo en privado, así que salgo de este grupo. Escríbeme directamente si quieres.
