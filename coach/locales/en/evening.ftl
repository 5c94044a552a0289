evening-contact = Evening. Was there any contact today?
    .or-2 = How did the day go between you and them: any contact?
    .or-3 = A short look back at today. Any contact?
    .or-4 = The day is nearly done. Was there contact?
    .or-5 = Evening. Any contact between you today?
    .or-6 = Forty seconds for today: was there contact?
    .or-7 = Before the day goes: any contact?
    .or-8 = How quiet was it between you today?
    .or-9 = Here for the look back. Did anything pass between you?
    .or-10 = A small stop before the night. Contact today?
    .or-11 = That was today, nearly. Was there contact in it?
    .or-12 = Evening again. Contact, or quiet?
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
    .plan = A plan for such hours
    .tonight = Not tonight

evening-reality = At the start you made a guess about today. How bad is it really, 0 (fine) to 10 (the worst)?
    .unclear = A number from 0 to 10, please.

evening-compared-better = You guessed { $guess }. It's { $bad }. People often expect worse than comes; today you did too.

evening-compared-same = You guessed { $guess }, and it's { $bad }. You know yourself.

evening-compared-worse = You guessed { $guess }. It's { $bad }: harder than you thought. That happens, and it says nothing about next week.

evening-week =
    The last seven days: { $quiet7 } quiet. { $urges7 ->
        [0] No urge brought here.
        [one] One urge brought here.
       *[other] { $urges7 } urges brought here.
    } { $mood ->
        [up] Your mood went up a little.
        [down] Your mood went down a little; be gentle with the next days.
        [level] Your mood stayed about level.
       *[none] { "" }
    }

    Good night.

evening-milestone = { $run ->
    [one] A whole quiet day.
   *[other] { $run } quiet days in a row.
} Nobody gave you that. Good night.
    .or-2 = { $run ->
    [one] One quiet day done.
   *[other] { $run } quiet days, one after the other.
} You needn't feel anything about it.
    .or-3 = { $run ->
    [one] That's one quiet day.
   *[other] That's { $run } quiet days now.
} They were long, and you did them.
    .or-4 = { $run ->
    [one] The first quiet day is behind you.
   *[other] { $run } quiet days are behind you.
} They stay, whatever comes.

evening-easy =
    It's been easier for some days. Mostly one message a day might be enough now. What do you think?
    .fewer = One is enough
    .keep = Keep both

evening-fewer = Mostly one a day, then. /today is there for the rest.
