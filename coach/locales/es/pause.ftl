pause-open =
    ¿Por cuánto tiempo? Mientras tanto no llega nada ni cuenta nada; SOS funciona como siempre. También puedes escribir un día, como "hasta el viernes".
    .open-end = Hasta que yo diga
    .unclear = No pude leer ahí un día por venir. Prueba con "en 5 días" o "24 dic".

pause-paused =
    En pausa { $until ->
        [none] hasta que tú digas
       *[other] hasta el { $until }
    }. { day-of } se queda donde está. Descansa.
    .resume = Terminar la pausa
    .fine = De acuerdo

pause-resumed = Qué bien que estés de vuelta. { day-of }; seguimos desde ahí.

pause-not-paused = Ahora mismo no hay ninguna pausa. { day-of }.

pause-close = De acuerdo. Hasta entonces, silencio.
