again-open =
    Your last period is over, with { label-best } as the best run. If you want another, choose how long.
    .sos = SOS
    .wipe = Erase everything

again-begun = { day-of }. It has begun again.
