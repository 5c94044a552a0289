# Days that may hurt: entered once, and something said the evening before.

dates-list = The days you marked, the nearest first.
    .new = Another day
    .done = That's all

dates-one = { $name }, { $on }. I'll look in the evening before.
    .delete = Let it go

dates-gone = Gone. I won't mention it.

dates-name = Some days are heavier than others. Which one is ahead? Tap one, or give it a name of your own.
    .their-birthday = Their birthday
    .my-birthday = My birthday
    .anniversary = An anniversary
    .court = Court or an office
    .christmas = Christmas Eve
    .new-year = New Year's Eve
    .valentine = 14 February
    .unclear = A shorter name, please.

dates-day = { $name }: what day is it? Like "24 Dec".
    .unclear = I didn't get the day. Something like "24 Dec" or "3 May 2027".

dates-often = { $name }, { $on }. Every year, or just this once?
    .yearly = Every year
    .once = Just this once

dates-kept = { $name }, { $on }. I'll write on { $eve }, in the evening, so that it doesn't come alone.
    .plan = Make a plan
    .another = Another day
    .fine = That's all

dates-kept-near = { $name }, { $on }: that's close. Shall we make a small plan for it now?

dates-eve =
    Tomorrow is one of the days you marked. A plan for it takes a minute. Shall we?
    .or-2 = One of your marked days is tomorrow. Would a plan help, or a short visit from me?
    .or-3 = You marked tomorrow. It may be an ordinary day; if not, a plan helps. Make one?
    .or-4 = Tomorrow may weigh more than today; you marked it. Shall we lay something ready?
    .plan = Make a plan
    .check = Look in on me
    .fine = I'm fine

dates-plan = { $names }. When the day gets heavy, what do you do instead of writing? Tap one, or put it in your words.
    .company = I'm with somebody for the worst hour
    .away = The phone stays out of the bedroom
    .treat = I do one thing that's only mine
    .skip = No plan
    .unclear = One line is enough.

dates-check-hour = Shall I look in on { $on }? When?
    .no-check = Don't look in

dates-check-set = I'll look in at { $hour }. Until then: small steps, and SOS is there.

dates-planned = Good. It's one day, and it has an end. SOS is there at any hour of it.

dates-check =
    You wanted me to look in today. How is it?
    .fine = It's all right
    .urge = The urge is here

dates-check-plan =
    You wanted me to look in today. Your plan was: "{ $plan }" How is it?

dates-check-fine = Good. The rest of the day is only a day.

dates-close = All right. I have them in mind.
