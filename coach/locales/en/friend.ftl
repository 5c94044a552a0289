friend-unnamed = A friend

friend-standing =
    You're a buddy for:
    { $list }

    Leaving is one tap; they get one plain line about it. What you write here reaches none of them.
    .part = Leave: { $who }
    .hours = Quiet hours
    .begin = Ebb for myself

friend-parted = You've left, and they get one plain line without a reason. Thank you for having been there.

friend-ping =
    { $who } asks for you:
    "{ $line }"
    .or-2 =
        This is from { $who }:
        "{ $line }"
    .calling = I'm calling you
    .here = I'm here, write to me
    .cannot = I can't right now

friend-ping-unnamed =
    A friend asks for you:
    "{ $line }"

friend-told-calling = I've told them. Call now, if you can. There's nothing you have to solve.

friend-told-here = I've told them. They'll write to you directly; it doesn't go through me.

friend-told-cannot = I've told them, only that. Thank you for answering.

friend-late = That was a while ago, so I don't pass it on any more. You can ask them yourself how they are.

friend-released = Somebody you were a buddy for has ended it; nothing more will come from them. Thank you for having been there.
