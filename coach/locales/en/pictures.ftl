# Words in pictures. They are short, since they stand beside figures on a phone.

picture-run = Run
picture-best = Best run
picture-quiet = Quiet days
picture-ridden = Urges ridden out
picture-brought = { $urges ->
    [one] Urge brought here
   *[other] Urges brought here
}
picture-days = { $days ->
    [one] day
   *[other] days
}
picture-number = { $count }
picture-of = of { $total }

picture-kind-quiet = Quiet
picture-kind-quiet-shared = Quiet but for the topics
picture-kind-slip = Contact
picture-kind-theirs = They wrote
picture-kind-paused = Paused
picture-kind-ahead = To come

picture-months = Quiet days by month
picture-moods = Mood in the evening, 0 to 10
picture-urges = Urges
picture-hours = When urges came

picture-guesses = How bad: your guess, and what came
picture-guess-day = Day { $ahead }
picture-guessed = Guessed
picture-came = Came

picture-week = The last seven days
picture-milestone = { $run ->
    [one] quiet day
   *[other] quiet days in a row
}
