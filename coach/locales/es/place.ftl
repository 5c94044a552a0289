place-open = ¿Dónde estás? Escribe la ciudad grande más cercana, o comparte tu ubicación una vez con el clip; solo guardo la zona horaria. Según mi reloj, ahí son las { $clock }.
    .right = Es correcto
    .clock = Prefiero elegir la hora
    .unclear = No conozco ese lugar. Prueba con la ciudad grande más cercana.

place-which = ¿Cuál es?

place-clock = ¿Qué marca tu reloj?

place-confirm = Hora de { $place }: ahí son las { $clock }. ¿Es así?
    .yes = Sí
    .no = No
    .unclear = No conozco ese lugar. Prueba con la ciudad grande más cercana.

place-confirm-clock = Entonces ahí son las { $clock }. ¿Es así?
    .yes = Sí
    .no = No

place-nowhere = No encontré ninguna zona horaria ahí. ¿Escribes una ciudad?
    .type = Escribir una ciudad
    .keep = Dejarlo como está

place-set = Listo: { $clock }. Desde ahora tus mensajes siguen ese reloj.
