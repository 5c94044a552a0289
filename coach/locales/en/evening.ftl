evening-contact = Evening. Was there any contact today?
    .or-2 = How did the day go between you and them: any contact?
    .or-3 = A short look back at today. Any contact?
    .or-4 = The day is nearly done. Was there contact?
    .none = None
    .they-wrote = They wrote
    .logistics = Practical only
    .wrote = I wrote
    .looked = I looked

evening-hard = How hard was it?
    .easy = Easy
    .okay = Okay
    .so-so = So-so
    .hard = Hard
    .nearly-impossible = Nearly impossible

evening-hard-they-wrote = You don't owe an answer tonight. Nothing in it gets worse by waiting. How hard was the day?

evening-hard-wrote = Thank you for telling me. If there's a second message waiting, leave it until tomorrow. How hard was the day?

evening-hard-looked = Only human. It tends to make the evening longer, that's all. How hard was the day?

evening-mood = And your mood, 0 (awful) to 10 (good)?
    .unclear = A number from 0 to 10, please.

evening-trigger = What made it hardest?
    .night = Night
    .alone = Being alone
    .alcohol = Alcohol
    .music = Music
    .photo = A photo
    .date = A date
    .their-post = Their post
    .friends-news = News of them
    .dream = A dream
    .work = Work
    .nothing = Nothing much

evening-done = Noted. The rest of the evening is yours.
    .or-2 = Noted. That was today; you can let go of it.
    .or-3 = Thank you. Put the day down here.
    .or-4 = Noted. Good night, when it comes.

evening-done-hard = Hard day, then. Nothing to fix tonight. Phone on the other side of the room?
    .or-2 = That sounds like a lot. Nothing has to be solved tonight.
    .or-3 = It was hard, and you got here. That's enough for today.
    .or-4 = A hard one. Something warm, something dull, then bed.

evening-heavy =
    It has been very heavy for a while. That's more than a nudge can carry, and it's worth saying to a person: a friend, a doctor, or a line.
    .lines = Show me who
    .tonight = Not tonight
