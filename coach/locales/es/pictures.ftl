# Palabras de las imágenes. Son cortas: van junto a cifras, en un teléfono.

picture-run = Racha
picture-best = Mejor racha
picture-quiet = Días en calma
picture-ridden = Ganas que pasaron
picture-brought = { $urges ->
    [one] Vez con ganas
   *[other] Veces con ganas
}
picture-days = { $days ->
    [one] día
   *[other] días
}
picture-number = { $count }
picture-of = de { $total }

picture-kind-quiet = En calma
picture-kind-quiet-shared = En calma, salvo los temas
picture-kind-slip = Contacto
picture-kind-theirs = Te escribió
picture-kind-paused = En pausa
picture-kind-ahead = Por venir

picture-months = Días en calma por mes
picture-moods = Ánimo por la noche, de 0 a 10
picture-urges = Ganas
picture-hours = Cuándo llegaron las ganas

picture-guesses = Cómo de malo: lo pensado y lo que llegó
picture-guess-day = Día { $ahead }
picture-guessed = Pensado
picture-came = Llegó

picture-week = Los últimos siete días
picture-milestone = { $run ->
    [one] día en calma
   *[other] días seguidos en calma
}
