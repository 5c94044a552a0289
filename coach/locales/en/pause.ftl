pause-open =
    For how long? Nothing comes and nothing counts meanwhile; SOS works as always. You can also type a day, like "until Friday".
    .open-end = Until I say
    .unclear = I couldn't read that as a day to come. Try "in 5 days" or "24 Dec".

pause-paused =
    Paused { $until ->
        [none] until you say so
       *[other] until { $until }
    }. { day-of } stays where it is. Rest well.
    .resume = End the pause
    .fine = All right

pause-resumed = Welcome back. { day-of }; we go on from there.

pause-not-paused = There is no pause just now. { day-of }.

pause-close = All right. I'm quiet until then.
