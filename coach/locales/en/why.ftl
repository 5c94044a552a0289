why-open = Fair question. What is it you doubt?
    .works = Does quiet help at all?
    .return = Will they come back?
    .write = Why not just write?
    .hard = Why is it this hard?

why-works =
    Somewhat, yes. In a four-week diary of 58 people, contact slowed the fading of love and sadness. Among 122 separated adults, more meeting went with more distress two months later, though not for parents. Both only watched people; nobody has tested it in a trial.
    .more = Something else
    .ending = How does this end?
    .flags = Something has happened

why-return = I don't know, and nobody who sells you an answer does. What the quiet does for sure is let you think again.

why-write-line = Because they've said no, or an order says it for them. That's the line, and keeping it is the decent thing. The wish to write can be there all the same; bring it here.

why-write-afraid = Because distance is what keeps you safe. You owe nobody an answer.

why-write = You can; nobody will stop you, least of all me. But a message written to stop the pain asks them to do it for you, and most answers hurt either way. If it's still right in a few weeks, it'll be calmer and shorter.

why-hard = Because you lost somebody who was part of every day, and the phone is still in your hand. It goes up and down more than it goes steadily, most of all at first. A bad day isn't a step back.
