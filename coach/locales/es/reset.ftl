reset-open =
    ¿Qué debe empezar de nuevo?
    .run = Solo mi racha
    .period = Todo el periodo
    .everything = Borrarlo todo

reset-run =
    Tu racha empieza hoy, { day-of }. La mejor ({ label-best }) se queda. ¿Lo hago?
    .yes = Sí, racha nueva
    .no = No, dejarla

reset-period =
    Hoy pasa a ser el día 1. Tu mejor racha ({ label-best }) y lo que me contaste se quedan. ¿Lo hago?
    .yes = Sí, empezar de nuevo
    .no = No, dejarlo

reset-run-done = Hecho. La racha empieza hoy.

reset-period-done = Hecho. { day-of }. Un primer día no tiene por qué ser bueno.

reset-kept = No ha cambiado nada.
