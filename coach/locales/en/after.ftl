# After the one message: patience, a plan for whatever comes, and no second.

after-sent =
    Then it's said. Now the phone goes away for the evening; nothing that comes gets better by being watched for.
    { $when ->
        [today] At { $clock } I ask what came.
       *[other] On { $on } I ask what came.
    } Until then, no second message, whatever the head says.
    .plan = A plan for what may come
    .sos = Waiting is loud
    .fine = All right

after-plan =
    Something warm: take it slowly. About as long as theirs, one reply a day, nothing about the past.
    Something neutral: leave it there. It means what it says.
    Nothing: that's an answer too, after seven days. Nothing more from you.
    Cold, or a request to stop: stop, at once and for good. Then come here.

after-came = Your one message is out there. What came back?
    .warm = Something warm
    .neutral = Something neutral
    .nothing = Nothing
    .stop = Cold, or stop

after-warm =
    Good. Slowly, then: about as long as theirs, one reply a day, nothing about the past. No plans before a third calm exchange. If you're asked what you want, say it honestly and short.
    .reunion = It's about getting back together
    .fine = All right

after-reunion =
    Then take the list of what ended it, both sides of it, and mark what has really changed. If most of it is still there, it tends to come round again, and each round costs more. No quick return; there's time for that too.

after-neutral = Then leave it there. A short friendly line is a short friendly line. There's nothing to read into it, and nothing to follow it with.

after-not-yet =
    Nothing yet, then. { $when ->
        [today] I ask at { $clock }.
       *[other] I ask on { $on }.
    } Until then it isn't an answer, only quiet. /sos if it gets loud.

after-silent =
    Seven days of quiet are an answer. It's a no, without a reason, and you don't have to find one. You wrote it well, and it's done. I won't suggest another.
    .let-go = Let go
    .wrote = They have answered after all
    .fine = Leave it at that

after-stopped =
    I'm sorry; that's hard to read. It's a clear no, and now it's the line: no answer to it, not even a sorry. Nothing is wrong with having asked once. Don't be alone with it tonight if you can help it.
    .let-go = Let go
    .people = Somebody to talk to
    .fine = All right

after-low =
    Your last evenings were a good deal lower than those before. It may be the contact; it may be something else. Would some quiet be good again?
    .quiet = Yes, 14 days
    .fine = No, leave it

after-quiet = Then it's quiet again from here, for 14 days. If they write, you don't owe an answer tonight.

after-fine = All right. I'm here.
