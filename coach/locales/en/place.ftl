place-open = Where are you? Type the nearest big city, or share your location once with the paper clip; I keep only the time zone. By my clock it's { $clock } for you now.
    .right = That's right
    .clock = I'd rather pick the time
    .unclear = I don't know that place. Try the nearest big city.

place-which = Which one is it?

place-clock = What does your clock show?

place-confirm = { $place } time, so it's { $clock } for you now. Is that right?
    .yes = Yes
    .no = No
    .unclear = I don't know that place. Try the nearest big city.

place-confirm-clock = So it's { $clock } for you now. Is that right?
    .yes = Yes
    .no = No

place-nowhere = I couldn't find a time zone there. Type a city instead?
    .type = Type a city
    .keep = Leave it as it is

place-set = Set: { $clock }. Your messages follow that clock from now on.
