# The same questions twice, some days apart. Nothing is decided in them, and nothing is scored.

readiness-offer = There's something for a calm hour, if today has one: a few questions about where you stand. Three minutes, nothing is decided. In two or three days I ask them once more.
    .or-2 = A few calm questions are due, about where you stand now. Three minutes, and nothing follows from them today. The second half comes in two or three days.
    .or-3 = If the day is quiet, we could look at how things stand. Short questions, no verdict, and the same again two or three days on.
    .or-4 = Time to look at it in daylight, if you like: short questions now, the same ones in two or three days. Nothing gets decided today.

readiness-open =
    Short questions about where you stand, twice, two to three days apart. Three minutes, and nothing is decided today. Shall we?
    .begin = Begin
    .later = Another time
    .never = Don't ask me this

readiness-not-now = Not at this hour. Between nine and nine, by daylight, it counts. It'll keep.

readiness-not-now-sober = Not with a drink in it. Tomorrow, with a clear head, it'll still be there.

readiness-between =
    { $when ->
        [today] The first half is done. The second comes today at { $clock }.
       *[other] The first half is done. The second comes on { $on } at { $clock }.
    } The time between is part of it.

readiness-second = The second half: the same questions, two days on. Don't look for what you said then; only how it is today.
    .begin = Begin
    .later = Not now

readiness-scale = 0 is not at all, 4 is fully.
    .unclear = A number from 0 to 4, please.

readiness-calm = When I see their name, I stay calm. (0 not at all, 4 fully)

readiness-silence = If I wrote and nothing came back, that would be all right.

readiness-someone = They may be with someone else, and I could live with that.

readiness-body = I sleep, eat and work more or less as I used to.

readiness-reason = I can say in one sentence why I'd write at all.

readiness-motive = That reason isn't relief, or checking, or getting a reaction.

readiness-cause = What ended it has changed on my side, and I don't need it changed on theirs.

readiness-sober = I'd say the same sober, on a Tuesday at noon.

readiness-friend = A friend knows about it.

readiness-pushed = I let them be before all this, too: no pleading, no string of messages.

readiness-bar =
    On a calm day you wrote what would have to be true:
    "{ $bar }"
    How true is it today?

readiness-first-done =
    { $when ->
        [today] That's the first half, and nothing follows from it today. At { $clock } I ask once more.
       *[other] That's the first half, and nothing follows from it today. On { $on } at { $clock } I ask once more.
    } Until then, leave it alone.

readiness-result =
    { $bar ->
        [none] How you answered, then and now:
       *[other] You once wrote what would have to be true: "{ $bar }". How you answered, then and now:
    }

    { $answers }

    The last seven days: { $urges7 ->
        [0] no urge
        [one] one urge
       *[other] { $urges7 } urges
    } brought here, { $peeks7 ->
        [0] no look
        [one] one look
       *[other] { $peeks7 } looks
    } at them written down.

readiness-answer = { $item }: { $first } → { $second }

readiness-item = In short
    .calm = Calm at their name
    .silence = Silence would be all right
    .someone = They may be with someone
    .body = Sleep and work
    .reason = One sentence why
    .motive = Not for relief
    .cause = Changed on my side
    .sober = Same on a Tuesday noon
    .friend = A friend knows
    .pushed = Let them be before
    .bar = What you wrote

readiness-speaks-time =
    This speaks for giving it more time:
    { $reasons }

    It's no verdict. It's yours to weigh.

readiness-speaks-thought =
    Nothing here presses. These are worth a second thought:
    { $reasons }

readiness-speaks-nothing = Nothing in these answers speaks for waiting, and nothing says you must do anything. It's yours.

readiness-because-urges = { $urges7 ->
    [one] One urge this week.
   *[other] { $urges7 } urges this week.
}
readiness-because-peeks = { $peeks7 ->
    [one] One look at them this week.
   *[other] { $peeks7 } looks at them this week.
}
readiness-because-silence = Silence would hurt a lot.
readiness-because-differ = The two halves differ; it's still moving.
readiness-because-calm = Their name still shakes you.
readiness-because-someone = Somebody at their side would be hard to bear.
readiness-because-body = Sleep or work haven't come back.
readiness-because-reason = There's no sentence for the why yet.
readiness-because-motive = It would be for relief, or to see what happens.
readiness-because-cause = What ended it is still there.
readiness-because-sober = It might look different at noon.
readiness-because-friend = Nobody knows about it.
readiness-because-pushed = There was pushing before. That needs longer quiet and a lighter word.
readiness-because-bar = What you wrote on the calm day isn't so yet.

readiness-later = All right. It doesn't run away.

readiness-never = Then I won't bring it up. If you want it one day, ask me how this ends.
