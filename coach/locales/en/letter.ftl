# Letters that are written and not sent: sealed, burnt or kept. Ebb never offers to send one.

letter-tone = A letter that stays here. What is it, more than anything?
    .thanks = Thanks
    .anger = Anger
    .goodbye = Goodbye
    .question = A question
    .good = What's good since
    .draft = A draft

letter-write-thanks = Then thank them, for what was good and only that. A quarter of an hour, as many messages as you like. /done when it's said.

letter-write-anger = Then be angry, here, where it hits nobody. No need to be fair. A quarter of an hour, as many messages as you like. /done when it's said.

letter-write-goodbye = Then say goodbye, in whatever order it comes. A quarter of an hour, as many messages as you like. /done when it's said.

letter-write-question = Then ask. No answer will come here; it's about the asking. A quarter of an hour, as many messages as you like. /done when it's said.

letter-write-good =
    Only the good for once: what has become lighter since, what you learned, what you do again that you'd stopped. Small is fine. /done when that's all.
    .or-2 =
        Not about them this time. What did you manage these weeks that you wouldn't have thought? Write it down as it comes. /done when that's all.

letter-more = Go on.
    .or-2 = I'm only keeping it. Go on.
    .or-3 = It's here. Take your time.
    .or-4 = Yes. And?
    .or-5 = Kept.
    .or-6 = I'm still here.
    .or-7 = That's in it now.
    .or-8 = Nobody interrupts.
    .done = That's all
    .unclear = That's more than one letter holds. Let it end here: /done.

letter-more-late = I have it. The quarter of an hour is over; one last sentence, if it needs one.
    .or-2 = That's in it, too. Find an end now; what's missing can be another letter.
    .or-3 = Kept. It's time to put the pen down.

letter-time =
    A quarter of an hour. That's long for something like this. Write the sentence you're in to its end, then /done.
    .or-2 =
        Fifteen minutes are over. Come up for air: one last sentence, then /done.

letter-helped = One thing before it's put away. Did writing it help, or were you going round?
    .yes = It helped
    .unsure = Hard to say
    .round = Going round

letter-fate = What shall we do with it?
    .seal = Seal it
    .burn = Burn it
    .keep = Keep it

letter-fate-round = That happens; writing isn't the tool for every day. What shall we do with it?

letter-seal = Until when? A month is a good time, or tell me a day, like "24 Dec".
    .month = 30 days
    .for-good = For good
    .unclear = I didn't get the day. Something like "24 Dec", within a year.

letter-sealed = Sealed. I'll keep it until { $on } and won't mention it before. You wrote it; it needn't be looked at again today.
    .or-2 = It's sealed until { $on }, and from me you'll hear nothing of it till then. Said is said.

letter-sealed-for-good = Sealed, for good. I won't bring it up again. You wrote it; it needn't be looked at again today.

letter-burnt = Burnt; I have nothing of it any more. What you typed still stands in this chat: press and hold one of your messages, mark the others, delete.

letter-kept = Kept. It lies in /letter when you want it.

letter-instead =
    Two letters have gone round now. That's no fault of yours; for some people writing turns the wheel. For a week I'd rather do something else with you.
    .good = Write what's good
    .task = Something for the hands

letter-enough = Three letters within seven days is a lot to dig up. The next has its place on { $on }. Something else till then?

letter-task = Ten minutes with your hands: the dishes, a drawer, a plant that needs water. Start before you feel like it.
    .or-2 = Shoes on, once around the block, and look at roofs. Whatever goes round in you can come along.
    .or-3 = Cook something that takes attention. Onions count.
    .or-4 = Ring somebody and let them talk. Ten minutes of somebody else's life.

letter-list = Your letters. I show them to nobody else.
    .new = A new letter
    .open = kept
    .sealed = sealed
    .ready = may be opened

letter-list-full = Twelve letters lie here; that's all I can hold. Burn one, and there's room again.

letter-one = It's here. Do you want to read it?
    .read = Read it
    .burn = Burn it

letter-one-sealed = Sealed until { $on }. I'll stick to that, as you asked.

letter-one-for-good = Sealed for good. It needn't be read to have been said.

letter-sure = Burnt is burnt; I couldn't bring it back. Shall I?
    .burn = Burn it
    .keep = Leave it

letter-read = Tap the grey to read. When you put it away, I take it out of the chat again.
    .away = Put it away
    .seal = Seal it
    .burn = Burn it

letter-ask =
    Something you sealed a while ago may be opened today. Now, later, or never?
    .or-2 = The seal on what you left with me may be broken from today. Open it now, later, or never?
    .or-3 = I've kept something of yours, and its day is here. You needn't look. Now, later, never?
    .or-4 = You once gave me something to keep until today. Do you want to see it now, later, or never?
    .now = Now
    .later = Later
    .never = Never

letter-later = It stays shut. I'll ask once more on { $on }.

letter-never = Then it stays shut. If you want it gone altogether, it lies in /letter.

letter-close = All right. Nothing was changed.
