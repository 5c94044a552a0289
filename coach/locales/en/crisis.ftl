crisis-open =
    I'm glad you came here. You don't have to be alone with it. Somebody to talk to:
    { $lines }

    { $emergency } How is it right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .afraid = I'm afraid of someone
    .harm = I might hurt someone
    .where = Numbers for my country
    .fine = I'm all right, go back

crisis-heard =
    I'm glad you said it. Somebody to talk to:
    { $lines }

    { $emergency } How is it right now?
    .danger = I'm in danger now
    .thoughts = Thoughts, not acting
    .where = Numbers for my country
    .not-meant = That is not what I meant

crisis-which =
    That sounds dangerous. { $emergency }

    Are you afraid of someone, or of what you might do? Tell me which, so I name the right people.
    .afraid = I'm afraid of someone
    .harm = I might hurt someone
    .self = I might hurt myself
    .not-meant = That is not what I meant

crisis-danger =
    { $emergency } I'll be here after.

    Move away from anything you could hurt yourself with. Go where somebody is, or ring one person and say: "I'm not safe, stay on the phone."

    { $lines }
    .safer = Somebody is with me
    .thoughts = It's thoughts, not acting
    .where = Numbers for my country

crisis-thoughts =
    Thoughts like that can come when it hurts this much. These people answer, and your reason is big enough:
    { $lines }

    Who could sit with you today, or just know?
    .ground = Help me through this minute
    .danger = It's getting worse
    .enough = I'm all right for now
    .unclear = Who could it be?

crisis-somebody = Good that there's somebody. Ring them, or write one line: "Bad night. Can I call?"
    .ground = Help me through this minute
    .danger = It's getting worse
    .enough = I'm all right for now

crisis-ground =
    Feet on the floor. Look around and name five things you see. Then four you can touch, three you hear, two you smell, one slow breath out.

    Take all the time it needs.
    .done = I'm a bit steadier
    .danger = It's getting worse

crisis-safer = Good. Stay near somebody if you can. Nothing else from me until tomorrow; /crisis brings the numbers back at any hour.

crisis-fine = All right. /crisis brings the numbers back at any hour.

crisis-not-meant = Understood, thanks for saying so. Back to where we were.

crisis-violence =
    You were right to say it. People who know about this, and believe you:
    { $lines }

    { $emergency } If somebody may look at your phone, call from another one. Keep messages and pictures of what happened.
    .now = I'm in danger now
    .where = Numbers for my country
    .go-on = Go on

crisis-flee =
    { $emergency }

    Get to a place with other people, or behind a door that locks. If they say they'll kill themselves: the emergency number is for that too; tell them where, and don't go there alone.

    { $lines }
    .safer = I'm safer now
    .where = Numbers for my country

crisis-harm =
    That was honest. People you can talk to before anything happens. They don't shame you:
    { $lines }

    { $emergency } When it rises: leave, walk, stay away until it's down.
    .now = It's happening now
    .where = Numbers for my country
    .go-on = Go on

crisis-away =
    Leave now, please. Put a door and a street between you. Walk until it's down, and leave the phone in your pocket.

    { $emergency }
    { $lines }
    .safer = I'm away
    .where = Numbers for my country
