# The end, and the ways on from it. None is better than another, and none gets more words.

ending-early =
    { $length ->
        [0] You may ask that. We look at it together from day { $from } on; it's day { $day }.
       *[other] You may ask that. We look at it together from day { $from } of { $length } on; it's day { $day }.
    } If it's right, it'll still be right then.
    .sos = The urge is here
    .fine = I'll wait
    .other = Something has changed

ending-fine = Good. I'm here meanwhile.

ending-due =
    It's time enough to look at it, if you want. We can look together, in two halves two or three days apart. You can go on as before. Or it can rest here.
    .look = Look at it together
    .on = Go on for a while
    .rest = Leave it here
    .other = Something has changed

ending-locked =
    There's a line between you, and it stays. That leaves two ways, both good: go on with the quiet, or let go.
    .on = Go on for a while
    .let-go = Let go
    .flags = See what I've noted
    .other = Something has changed

ending-locked-afraid =
    Your distance keeps you safe, and it needs no end. You can go on with it here, or put all this down and keep the distance without me.

ending-over = That one is closed, and it stays closed unless you say otherwise.
    .again = Another quiet time
    .other = Something has changed

ending-answered =
    Your one message is out, and there was an answer. What comes of it is between the two of you, slowly. Here you can go back to the quiet, or let go.
    .on = Back to the quiet
    .let-go = Let go
    .other = Something has changed

ending-branches =
    Five ways on, and none of them is the right one. Which is nearest today?
    .let-go = Let go
    .on = Go on for a while
    .reach = Write once, calmly
    .practical = Practical things only
    .undecided = I don't know yet

ending-extend = How long?
    .days-14 = 14 more days
    .days-30 = 30 more days

ending-extended = Good. { $length } days in all, then, and fewer messages from me. Towards the end we look again.

ending-practical = Then it's practical things only: children, work, the home. Those don't break your run; the rest stays quiet. There's no last day any more.

ending-undecided = Not knowing is allowed. The quiet goes on without a last day, with fewer messages, and once a week I ask.

ending-ask = A week on. Has it become any clearer how you want to go on, or is it fine open?
    .or-2 = My weekly question: clearer by now, or still open? Both are fine.
    .or-3 = Another week of not having to know. Is there an answer yet?
    .or-4 = Here's the question again, without a hurry: do you know how you want to go on?
    .look = Let's look
    .open = Still open
    .enough = Don't ask any more

ending-asked-again = Then it stays open. In a week, once more.
    .or-2 = Fine. I'll ask in a week.
    .or-3 = Open it is. See you in a week with it.
    .or-4 = No hurry. A week from now.

ending-asked-enough = I won't ask any more. The quiet goes on as it is.
