bond-open =
    A buddy is one friend who lets you knock in a hard hour. I can send them one line you both know beforehand, and nothing else of yours. They answer with a button; either of you can end it with one tap.

    Somebody on your side; not the person you're leaving in peace. Which line shall it be? Pick one, or type your own.
    .call = Bad hour. Can you call me?
    .write = Hard moment. Write to me for a bit?
    .near = I'd rather not be alone right now.
    .friends = Whom I'm there for
    .unclear = One line of up to 200 characters, please.

bond-link =
    Would you be my buddy for hard hours? Now and then you'd get one line from me, through a small program called Ebb, and answer with a button. It's fine to say no.

    { $link }

bond-waiting =
    Forward the message above to one person. Before they say yes, they read your line: "{ $line }"

    The link works once. I'll tell you when they're there.
    .renew = Make a new link
    .line = Another line
    .withdraw = Take it back
    .friends = Whom I'm there for

bond-withdrawn = Taken back. That link opens nothing any more.

bond-standing =
    You have a buddy. When you ask, they get this and nothing else: "{ $line }"

    At night they may be asleep.
    .ask = Ask them now
    .end = End this
    .find = Find a buddy
    .friends = Whom I'm there for

bond-ended = Ended. They get one plain line that says so. /buddy, if you want somebody there again.

bond-joined = Your buddy said yes. From now on SOS can send them your line. /buddy shows how it stands.

bond-left = Your buddy isn't there any more. That can have any reason, a new phone included. /buddy, if there is somebody else.
