# What Telegram shows of the bot: names, descriptions, the list of commands.

about-name = Ebb
about-short = Company for quiet days. Self-help, private, in prepared words.
about-description =
    Ebb keeps you company while you leave someone in peace for a while: a word in the morning and evening, and SOS at two at night.

    A program with prepared words, for adults. Not a therapist, no help in emergencies.
    .start = Begin, or come back
    .sos = The urge is here
    .today = Where you are
    .progress = Your figures
    .slip = There was contact
    .they = They wrote to you
    .draft = Words held for you
    .letter = A letter that isn't sent
    .plan = Ready for a bad hour
    .buddy = Somebody at your side
    .why = The doubts
    .pause = Pause everything
    .resume = End the pause
    .reset = A new run or period
    .settings = Hours, zone, length
    .timezone = Your time zone
    .language = Your language
    .crisis = If you're not safe
    .help = What I can do
    .privacy = Who sees what
    .export = All of it, as two files
    .clean = The last two days gone from here
    .stop = No more messages
    .wipe = Erase everything
