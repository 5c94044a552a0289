safety-minor =
    Thank you for telling me. Ebb is made for adults, so I stop here, and I don't want to leave you alone with it. These people are there for you:
    { $lines }

    { $emergency }
    .mistap = I tapped that by mistake
    .where = Numbers for my country
    .crisis = I need help right now

# The first morning after nudges have rested: no task.
morning-rest = { day-of }. No task today. Something warm, a little air, somebody's voice.
    .or-2 = { day-of }. I'm back, with nothing to do for you. Eat something; let the day be small.
    .or-3 = { day-of }. Nothing to work on. Who could you sit beside for a while?
    .or-4 = { day-of }. Only the next thing today: tea, a shower, a few steps outside.
