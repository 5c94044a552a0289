safety-minor =
    Thank you for telling me. Ebb is made for adults, so I stop here, and I don't want to leave you alone with it. Here is who is there for young people:

    { $lines }
    .mistap = I tapped that by mistake
    .where = Numbers for my country
    .crisis = I need help right now
