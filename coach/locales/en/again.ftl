again-open =
    Your last period is over, with { label-best } as the best run. If you want another, choose how long.
    .sos = SOS
    .ending = About the ending

again-grief =
    I'm here. There's nothing to count and nothing to do.
    .or-2 = I'm here, at any hour. You don't have to do anything with it.
    .or-3 = Sit here for as long as you like. Nothing is asked of you.
    .or-4 = I'm here. Words, silence, a person to talk to: whatever is bearable.
    .letter = Write them a letter
    .people = I need help right now
    .mistake = That was a mistake
    .wipe = Erase everything

again-begun = { day-of }. It has begun again.
