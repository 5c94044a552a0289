influence-open =
    Good that you say so. Nothing is decided before { $clock }. A glass of water, something to eat.

    If there are words for them, I hold them. Or I wait with you.
    .or-2 =
        Then tonight is only for getting through; decisions start at { $clock }. Water first.

        I can hold your words, or wait with you.
    .hold = Hold words for me
    .wave = Wait with me
    .night = I'm going to bed

influence-night = Good. Phone far from the bed. Until { $clock } nothing has to be settled.
    .or-2 = Sleep, if it comes. It can all wait until { $clock }.
