slip-open =
    Thank you for telling me. One question before anything else: is there a second message you're about to send?
    .no = No
    .yes = Yes, nearly
    .undo = Undo the last entry

slip-second =
    Then leave that one for ten minutes. The first message is sent; nothing gets better by a second, and it's the second that tends to hurt. Put the phone down, then come back.
    .waiting = I'm leaving it
    .sos = Help me wait

slip-kind = What was it?
    .wrote = I wrote
    .replied = I replied
    .called = We called
    .met = We met
    .looked = I looked
    .via-friend = Through a friend
    .went = I went there
    .logistics = Practical only

slip-when = When? You can also type a day.
    .now = Today
    .yesterday = Yesterday
    .days-2 = Two days ago
    .unclear = I couldn't read that as a day in the past. Try "3 days ago" or "24 Oct".

slip-counts =
    You held { $quiet } quiet { $quiet ->
        [one] day
       *[other] days
    } of { $total }. That is still true. Do you want to count from this, or was it one of your exceptions?
    .count = Count from this
    .exception = It was an exception

slip-done =
    Written down. The run goes on from there; your best run stays { $best ->
        [one] { $best } day
       *[other] { $best } days
    }, and { $share } % of your days were quiet.

    What came just before it? If you can see it, you can put something in its way next time.
    .undo = Undo
    .fine = All right
    .unclear = A few words are enough, or none.

slip-done-early =
    Written down. It was a hard day, and you came and said so. We count from there.

    What came just before it? If you can see it, you can put something in its way next time.

slip-noted = Kept. That's useful to know; nobody else reads it.

slip-kept =
    Written down as an exception. Your run goes on: { $run ->
        [one] { $run } day
       *[other] { $run } days
    }.

slip-kept-rule = Written down. By your own rule it doesn't end a run, so it goes on.

slip-kept-practical = That's fine, and your run goes on.

slip-undone = Taken back. That one doesn't count.

slip-close = All right. Be kind to yourself.
