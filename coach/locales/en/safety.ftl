safety-minor =
    Thank you for telling me. Ebb is made for adults, so I stop here, and I don't want to leave you alone with it. These people are there for you:
    { $lines }

    { $emergency }
    .mistap = I tapped that by mistake
    .where = Numbers for my country
    .crisis = I need help right now
