today-open =
    { day-of }.
    { $run ->
        [0] Today the run begins.
        [one] { $run } quiet day behind you.
       *[other] { $run } quiet days behind you.
    }
    .sos = SOS
    .progress = Progress
    .slip = I had contact
    .on-topic = It had to be said
    .review = Look at the day
    .ending = How to go on
    .resume = End the pause
    .settings = Settings

today-open-shared =
    { day-of }.
    { $run ->
        [0] Today the run begins.
        [one] { $run } day with only what had to be said.
       *[other] { $run } days with only what had to be said.
    }

today-paused =
    { day-of }, and paused. { $until ->
        [none] Nothing counts and nothing comes until you say so.
       *[other] Nothing counts and nothing comes until { $until }.
    } SOS works as always.
