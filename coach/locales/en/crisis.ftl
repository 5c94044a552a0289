crisis-open =
    I'm glad you came here. { $emergency }

    Somebody to talk to:
    { $lines }

    Are you in danger right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .fine = I'm all right, go back
    .where = Numbers for my country

crisis-heard =
    I'm glad you said it. { $emergency }

    Somebody to talk to:
    { $lines }

    Are you in danger right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .not-meant = That is not what I meant
    .where = Numbers for my country

crisis-danger =
    { $emergency } Do that first; I'll be here after.

    Move away from anything you could hurt yourself with. Go where somebody is, or ring one person and say: "I'm not safe, stay on the phone."

    { $lines }
    .safer = Somebody is with me
    .thoughts = It's thoughts, not acting
    .where = Numbers for my country

crisis-thoughts =
    Thoughts like that can come when it hurts this much. You don't have to be alone with them.

    These people answer, and you don't need a reason that's big enough:
    { $lines }

    Who could sit with you today, or just know?
    .ground = Help me through this minute
    .danger = It's getting worse
    .fine = I'm all right for now

crisis-ground =
    Feet on the floor. Look around and name five things you see. Then four you can touch, three you hear, two you smell, one slow breath out.

    Take all the time it needs.
    .done = I'm a bit steadier
    .danger = It's getting worse

crisis-safer = Good. Stay near somebody for a while. I leave the daily messages out until tomorrow; /crisis brings the numbers back at any hour.

crisis-fine = All right. /crisis brings the numbers back at any hour.

crisis-not-meant = Understood, thanks for saying so. Back to where we were.

crisis-violence =
    { $emergency }

    People who know about this, and believe you:
    { $lines }

    If somebody may look at your phone, call from another one. Keep messages and pictures of what happened.
    .go-on = Go on
    .danger = I'm in danger now
    .where = Numbers for my country

crisis-harm =
    { $emergency }

    People you can talk to before it happens again. They don't shame you:
    { $lines }

    When it rises: leave, walk, stay away until it's down.
    .go-on = Go on
    .danger = It's happening now
    .where = Numbers for my country
