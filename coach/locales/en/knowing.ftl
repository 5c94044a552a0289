knowing-last =
    One small question, and you can skip it: when was your last contact? You can also type a date.
    .today = Today
    .yesterday = Yesterday
    .days-3 = 3 days ago
    .week-1 = A week ago
    .week-2 = Two weeks ago
    .skip = Skip
    .unclear = I couldn't read that as a day in the past. Try "3 days ago" or "24 Oct".

knowing-ended =
    A small question: who ended it?
    .me = I did
    .them = They did
    .both = Both of us
    .on-off = On and off
    .skip = Skip

knowing-ended-on =
    When did it end between you? Roughly is fine, and you can skip it. You can also type a date.
    .week-1 = A week ago
    .week-2 = Two weeks ago
    .month-1 = About a month
    .months-3 = About three months
    .skip = Skip
    .unclear = I couldn't read that as a day in the past. Try "3 weeks ago" or "24 Oct".

knowing-reasons =
    Why do you want this quiet? Type one reason in your own words. I'll show it to you when the urge comes.
    .skip = Skip
    .unclear = Type a few words, or skip.

knowing-reasons-more =
    Kept. Is there another?
    .enough = That's enough
    .unclear = Type a few words, or leave it there.

knowing-goal =
    If you had to say it in one word: what is this time for? The programme is the same for all.
    .heal = To heal
    .decide = To decide
    .reconnect = Maybe to reconnect
    .skip = Skip

knowing-forecast =
    A guess, for later: how bad will day { $ahead } be? 0 is fine, 10 the worst.
    .skip = Skip
    .unclear = A number from 0 to 10, please, or skip it.

knowing-forecast-more = And day { $ahead }?

knowing-zone = One check, so that I write at the right hour: by my clock it's { $clock } for you now. Is that right?
    .yes = Yes
    .no = No

knowing-clock-right = Good.

knowing-thanks-last = { $run ->
    [0] Thanks. We count from today, then.
    [one] Then you've already been quiet for a day. That's true, whatever today is like.
   *[other] Then you've already been quiet for { $run } days. That's true, whatever today is like.
}

knowing-thanks = Thanks, that helps me fit you better.

knowing-skipped = Skipped.

knowing-them = How shall I speak of the other person? You can skip it.
    .she = She
    .he = He
    .they = Neither
    .skip = Skip

knowing-you = How shall I speak of you? You can skip it.
    .she = She
    .he = He
    .they = Neither
    .skip = Skip
