safety-minor =
    Thank you for telling me. Ebb is made for adults, so I stop here, and I don't want to leave you alone with it. These people are there for you, and it costs nothing to ask:

    { $lines }
    .mistap = I tapped that by mistake
    .crisis = I need help right now
