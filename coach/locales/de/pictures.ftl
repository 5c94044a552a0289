# Wörter in Bildern. Sie sind kurz, denn sie stehen neben Zahlen auf einem Telefon.

picture-run = Serie
picture-best = Beste Serie
picture-quiet = Ruhige Tage
picture-ridden = Drang überstanden
picture-brought = Mal Drang
picture-days = { $days ->
    [one] Tag
   *[other] Tage
}
picture-number = { $count }
picture-of = von { $total }

picture-kind-quiet = Ruhig
picture-kind-quiet-shared = Ruhig bis auf die Themen
picture-kind-slip = Kontakt
picture-kind-theirs = Nachricht bekommen
picture-kind-paused = Pause
picture-kind-ahead = Kommt noch

picture-months = Ruhige Tage nach Monaten
picture-moods = Stimmung am Abend, 0 bis 10
picture-urges = Drang
picture-hours = Wann der Drang kam

picture-guesses = Wie schlimm: geschätzt und gekommen
picture-guess-day = Tag { $ahead }
picture-guessed = Geschätzt
picture-came = Gekommen

picture-week = Die letzten sieben Tage
picture-milestone = { $run ->
    [one] ruhiger Tag
   *[other] ruhige Tage am Stück
}
