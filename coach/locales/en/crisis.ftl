crisis-open =
    I'm glad you came here. { $emergency }

    Somebody to talk to:
    { $lines }

    How is it right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .other = It's about somebody else
    .where = Numbers for my country
    .fine = I'm all right, go back

crisis-heard =
    I'm glad you said it. { $emergency }

    Somebody to talk to:
    { $lines }

    How is it right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .not-meant = That is not what I meant
    .other = It's about somebody else
    .where = Numbers for my country

crisis-heard-short = Only to be sure: { $short } How is it?

crisis-which =
    I want to be sure I understand. { $short }

    Are you afraid of someone, or of what you might do?
    .afraid = I'm afraid of someone
    .harm = I might hurt someone
    .self = I might hurt myself
    .theirs = Somebody else is in danger
    .not-meant = That is not what I meant
    .where = Numbers for my country

crisis-which-short = { $short } Are you afraid of someone, or of what you might do?

crisis-danger =
    { $call } Say where you are. I'll be here after.

    Move away from anything you could hurt yourself with. Go where somebody is, or ring one person and say: "I'm not safe, stay on the phone."

    { $lines }
    .safer = Somebody is with me
    .thoughts = It's thoughts, not acting
    .other = Somebody else is the danger
    .where = Numbers for my country

crisis-thoughts =
    You can talk to these people, and your reason is big enough:
    { $lines }

    { $emergency }

    Thoughts like that can come when it hurts this much. Who could sit with you today, or just know?
    .ground = Help me through this minute
    .plan = My safety plan
    .make = Make a plan for such hours
    .danger = It's getting worse
    .enough = I'm all right for now
    .where = Numbers for my country
    .unclear = Who could it be?

crisis-somebody =
    If there is somebody: ring them, or write one line: "Bad night. Can I call?" If there's nobody tonight, these people are for that:
    { $lines }

    { $emergency }
    .ground = Help me through this minute
    .danger = It's getting worse
    .enough = I'm all right for now

crisis-ground =
    One thing at a time. Feet on the floor. Look around: five things you see. Name them, here or to yourself.

    { $short }
    .next = Next
    .done = I'm a bit steadier
    .enough = I'm all right for now
    .danger = It's getting worse
    .unclear = Take your time.

crisis-ground-touch =
    Four things you can touch. Is it cold, warm, rough?

    { $short }

crisis-ground-hear =
    Three things you hear. One far, one near, one of your own.

    { $short }

crisis-ground-smell =
    Two things you smell. Your sleeve will do.

    { $short }

crisis-ground-breath =
    One slow breath out, longer than the one in. And once more. Take all the time it needs.

    { $short }

crisis-safer =
    Good. Stay with somebody you trust, if you can. Shall I look in once in the morning?

    { $short }
    .morning = Yes, look in
    .no = No, thank you

crisis-agreed =
    I'll look in at { $clock }. Nothing else from me until then; /crisis is there at any hour.

    { $short }

crisis-closed =
    All right. Stay with somebody you trust, if you can. Nothing else from me until tomorrow; /crisis is there at any hour.

    { $short }

crisis-check =
    Morning. You asked me to look in. How is it today?

    { $short }
    .or-2 =
        Here I am, as agreed. How is it this morning?

        { $short }
    .better = A bit better
    .heavy = Still heavy
    .danger = I'm in danger now

crisis-better =
    Good to hear. No task from me today: something to eat, some air, one person's voice.

    { $short }

crisis-fine = All right. /crisis brings the numbers back at any hour.

crisis-not-meant = Understood, thanks for saying so. Back to where we were.

crisis-violence =
    You were right to say it. { $emergency }

    People to talk to about this:
    { $lines }
    .now = I'm in danger now
    .steps = What can I do?
    .go-on = Go on
    .where = Numbers for my country

crisis-steps =
    { $emergency }

    If somebody may look at your phone, use another one to call, and to write here.

    Keep what shows what happened: messages, pictures, dates. Somewhere they can't reach.

    If you want to leave, plan it with these people. The time around leaving can be the most dangerous:
    { $lines }
    .now = I'm in danger now
    .go-on = Go on
    .where = Numbers for my country

crisis-flee =
    { $call-unheard }

    Say where you are. Get to a place with other people, or behind a door that locks.

    { $lines }
    .safer = I'm safer now
    .where = Numbers for my country

crisis-afraid-who =
    Is it the person you're leaving in peace? Then I leave out everything that leads towards them.

    { $short }
    .yes = Yes, it is
    .no = No, somebody else

crisis-harm =
    That was honest. { $emergency }

    People to talk to before anything happens:
    { $lines }

    When it rises: leave, walk, wait, call.
    .now = It's happening now
    .keeps = I'm staying away
    .go-on = Go on
    .where = Numbers for my country

crisis-kept =
    Staying away is what counts now, for both of you. It's hard, and you're doing it.

    Next time it rises, the same: leave, walk, wait, call. /sos goes through it with you.

    { $emergency }
    { $lines }
    .now = It's happening now
    .go-on = Go on
    .where = Numbers for my country

crisis-away =
    Leave now, please, and don't go back today. Put a door and a street between you. Keep walking until it eases, the phone in your pocket.

    Is somebody hurt, or still in danger? { $call }

    { $lines }
    .safer = I'm away
    .where = Numbers for my country

crisis-harm-who =
    Is it the person you're leaving in peace? Then I help you stay away, and leave out all the rest.

    { $short }
    .yes = Yes, it is
    .no = No, somebody else

crisis-noted = Kept. Nothing here leads towards contact any more. If that was a mistake, /settings takes it back for two days. /crisis brings the numbers back at any hour.

crisis-theirs =
    { $call } Say who it is and where they are. The number is for that too.

    Tell somebody near them: family, a friend, a neighbour. Don't go there alone. This isn't your job alone.

    Lines for them, and for you:
    { $lines }
    .called = It's done
    .afraid = I'm afraid of them
    .child = A child is in danger
    .self = I might hurt myself
    .where = Numbers for my country

crisis-theirs-called =
    Then people whose job it is know. You did what one person can do. Stay with somebody now too, if you can.

    { $short }
    .afraid = I'm afraid of them
    .self = I might hurt myself
    .go-on = Go on
