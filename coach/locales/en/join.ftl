join-asked =
    A friend wants you as their buddy. Now and then, in a hard hour, I'd pass you this one line, and nothing else of theirs:

    "{ $line }"

    You answer with a button, if you can. Your quiet hours hold, and you leave with one tap. Is that all right?
    .yes = Yes, I'll be their buddy
    .adult = I'm 18 or older, and yes
    .no = No, thank you
    .minor = I'm under 18

join-asked-new =
    Hi, I'm Ebb, a program with prepared words, for adults. A friend wants you as their buddy: now and then, in a hard hour, I'd pass you this one line, and nothing else of theirs:

    "{ $line }"

    You answer with a button, if you can. Your quiet hours hold, and you leave with one tap. Of you I keep this Telegram chat, and whose buddy you are. Is that all right?

join-passed = I'm passing it on.
    .fine = All right

join-declined = That's all right. I tell nobody that you were here.

join-name =
    Then you're their buddy; they know. What do you call them? I don't tell them.
    .skip = No name needed
    .unclear = A short name, up to 24 characters.

join-hours =
    Your quiet hours are { $from } to { $until }, and by my reckoning it's { $clock } for you now; /timezone corrects that. May their line come in those hours, too?
    .quiet = No, I need the sleep
    .any = Yes, at any hour

join-done = Settled. If the line comes, you needn't solve anything; an answer is plenty. /buddy shows it, and is the way out.

join-stale = That link isn't good, or not any more. Your friend can make a new one. Nothing has changed.

join-own = That's your own link. It's for one friend to open; forward it to them.

join-already = You're their buddy already. Nothing has changed.

join-full = You're a buddy for five people, and I don't hand anybody more than that. Nothing has changed.
