urge-what =
    I'm here. You don't have to decide anything for the next three minutes. What is it you want to do?
    .text = Text them
    .call = Call them
    .look = Look at them
    .go = Go there
    .not-safe = I'm not safe

urge-go-there =
    Turning up uninvited frightens people, even when it's meant well, and it can become a matter for the police. So please stay where you are, or go anywhere else. If you're already there: leave now, and come back to me on the way.
    .stay = I'm staying away
    .been = I've been there
    .not-safe = I'm not safe

urge-been = Thank you for telling me. Are you away from there now?
    .away = Yes, I'm away
    .away-now = Yes, I'm away now
    .near = I'm still near
    .not-safe = I'm not safe

urge-leave-now = Leave now, please. Walk to somewhere with people, and write to me from there.
    .away = I'm away
    .not-safe = I'm not safe

urge-rate = How strong is it, 0 to 10?
    .unclear = A number from 0 to 10, please.

urge-wave-1 =
    Ninety seconds together. Put both feet down and let the phone rest in your hand.

    Where in your body is it? Chest, throat, stomach? Only find the place.
    .enough = That's enough
    .not-safe = I'm not safe
    .unclear = I'm here.

urge-wave-1-reason =
    You once told me why you want this: "{ $reason }"

    Ninety seconds together. Put both feet down. Where in your body is it? Chest, throat, stomach? Only find the place.

urge-wave-2 =
    Still with you. Is it rising, holding, or going down?

    You don't have to push it. Breathe out slowly, as if through a straw.

urge-wave-3 =
    A last stretch. It may still be there; it doesn't have to be gone. You are not doing what it says, and that's the whole of it.

urge-rerate = And now, 0 to 10?
    .unclear = A number from 0 to 10, please.

urge-lower =
    Lower than it was. You did that by waiting. What now?
    .rode = I'm through
    .again = One more round
    .sent = I wrote to them
    .not-safe = I'm not safe

urge-still =
    It's still there. That happens; it wasn't a test. Another round, cold water over the wrists, or somebody you could ring just to hear a voice?
    .again = One more round
    .rode = I'm letting it pass
    .sent = I wrote to them
    .not-safe = I'm not safe

urge-rode = Then that's one urge less to fear. Drink something, move a little. I'm here if it comes back.
    .or-2 = You stayed with it, and nothing had to happen. I'm here if it comes back.
    .or-3 = Good. It may knock again tonight; you know the way here.
    .or-4 = That was you, not me. Be gentle with the next hour.

urge-check =
    You asked me to look in. How is this hour?
    .fine = It's all right
    .urge = The urge is here

urge-check-fine = Good. Then I'll leave you to it.
