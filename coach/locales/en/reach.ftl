# Writing once, calmly. Two yeses, a contract, the person's own words. Nothing here urges.

reach-ask =
    Writing takes two separate yeses, two to three days apart, both by daylight. Is this the first?
    .yes = Yes, the first
    .no = Not today

reach-noted =
    { $when ->
        [today] Noted: one yes. Today at { $clock } I ask for the second.
       *[other] Noted: one yes. On { $on } at { $clock } I ask for the second.
    } Until then there's nothing to do, and a no is a full answer too.

reach-between =
    { $when ->
        [today] One yes is there. Today at { $clock } I ask for the second.
       *[other] One yes is there. On { $on } at { $clock } I ask for the second.
    } Nothing needs doing before.
    .fine = All right
    .no = Take the yes back

reach-second =
    Two days ago you said yes to one message.{ $bar ->
        [none] {""}
       *[other] {" "}You once wrote what would have to be true: "{ $bar }".
    } Is it still yes?
    .yes = Still yes
    .no = No, not now
    .later = Ask me later

reach-contract =
    Then this is the agreement, with yourself: one message, one way, on a weekday by day. One to three sentences, your own words. No question that needs an answer, nothing about the two of you. Then seven days without a second.

    And the hard one: if nothing comes back, is that all right with you today?
    .agree = Yes, agreed
    .no = No, not today

reach-contract-gentle =
    There was pushing before, so this one is lighter still. One message, one way, on a weekday by day. Two sentences, your own words. No question at all, nothing about the two of you, no explaining. Then seven days without a second.

    And the hard one: if nothing comes back, is that all right with you today?

reach-sparks =
    No words to copy, only places to begin. Something you came across that they'd care about. A thank-you for something long ago. A piece of news that's simply true.

    Write it here; I hold it a day, and then you look again.
    .write = Write it here
    .later = Not now

reach-agreed =
    It's agreed: one message, calm and short. Write it here and let it rest a day. Or it may simply stay unwritten.
    .write = Write it here
    .sent = I've sent it
    .no = I've changed my mind

reach-later = Fine. It doesn't spoil.

reach-fine = All right.

reach-taken-back = Good. A no is a full answer, and nothing is lost by it.
