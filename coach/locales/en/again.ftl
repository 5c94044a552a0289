again-open =
    Your last period is over, with { label-best } as the best run. If you want another, choose how long.
    .sos = SOS
    .ending = About the ending
    .wipe = Erase everything

again-open-grief =
    I'm here. There's nothing to count and nothing to do. If you ever want quiet days again, for whatever reason, choose how long.

again-begun = { day-of }. It has begun again.
