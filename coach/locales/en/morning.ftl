morning-open = { day-of }.
    .in = I'm in
    .hard = Hard day
    .skip = Skip

morning-back = { day-of }. The pause is over, and nothing was lost in it. Shall we go on?

morning-in = Good. Until tonight.
    .or-2 = Noted. One day is all it is.
    .or-3 = Good. I'll look in this evening.
    .or-4 = That's all a morning needs. See you tonight.

morning-hard = I hear you. When might it be hardest? I'll look in then, once.
    .no-check = Don't look in

morning-check-set = I'll look in at { $hour }. Before that, SOS is there.

morning-gentle = Then go gently. Today may be small.

morning-skipped = Fine. See you tonight.
    .or-2 = Skipped. No need to explain.
    .or-3 = All right, nothing today.
    .or-4 = Fine. I'm here anyway.

morning-day-1 = { day-of }. Today only has one job: not writing. Everything else may be as messy as it is.
morning-day-2 = { day-of }. Make it quieter around you: mute, archive, put photos in a folder you don't open. Nothing needs deleting; that's for a calmer week.
morning-day-3 = { day-of }. In a calm hour, write down somewhere: what would have to be true before I ever write to them? You'll be glad to have it in your own words.
morning-day-4 = { day-of }. The wish to write comes like weather. You don't have to like it, and you don't have to answer it.
morning-day-5 = { day-of }. Make one small plan, and say it aloud: "If it's late and I reach for the chat, then I open Ebb."
morning-day-6 = { day-of }. What would you say to a friend who felt like you today? Say that sentence to yourself once.
morning-day-7 = { day-of }. A week, or nearly. It needn't feel like anything. Look back at the first day for a moment, then go on.
morning-day-8 = { day-of }. Looking at their page is only human. It tends to make the evening longer, that's all. Notice it today, nothing more.
morning-day-9 = { day-of }. Eat something real, sleep if it comes, and decide now how much you'll drink tonight. Messages sent drunk are often regretted.
morning-day-10 = { day-of }. Choose where your phone sleeps tonight. Across the room is far enough.
morning-day-11 = { day-of }. If you like, write down three things that didn't work between you. It may sting today; leave it if it does.
morning-day-12 = { day-of }. Do one pleasant thing, however small, and notice how it was. It won't cure anything. It's still a good half hour.
morning-day-13 = { day-of }. What did you like before you knew them? Pick one of those things and put it in the calendar.
morning-day-14 = { day-of }. What has helped on the bad evenings so far? Keep that one near.
morning-day-15 = { day-of }. Tell one person what you're doing. You don't need advice from them, only that they know.
morning-day-16 = { day-of }. Talk about it if you want, with a limit: fifteen minutes, then something else together.
morning-day-17 = { day-of }. What do you know now that you didn't a month ago? Ten minutes with a pen is enough.
morning-day-18 = { day-of }. If there's a letter in you, write it today on paper and put it away. It doesn't need an address.
morning-day-19 = { day-of }. Which dates are coming that could hurt? A birthday, a holiday. Decide now where you'll be on that day.
morning-day-20 = { day-of }. If you write to them one day, you'll stop at the first message and come here. That's the whole plan, and it's good to know it beforehand.
morning-day-21 = { day-of }. Three weeks' worth of mornings. Does anything feel more like you than it did?
morning-day-22 = { day-of }. What do you want in any relationship, with anybody? Three words will do.
morning-day-23 = { day-of }. Was there one thing that was yours, fairly seen? You can own it without a verdict.
morning-day-24 = { day-of }. Meeting new people is fine if you want the person. It works badly as a painkiller, or as a message to someone else.
morning-day-25 = { day-of }. A rest from thinking: give one hour today entirely to your hands. Cook, mend, walk.
morning-day-26 = { day-of }. Who has been good to you in these weeks? Tell that friend so today.
morning-day-27 = { day-of }. Think of why it ended. Has that changed? You needn't answer anyone but yourself.
morning-day-28 = { day-of }. The end of this stretch is near, and there's nothing to decide today. Only notice how it is.
morning-day-29 = { day-of }. A rest day. No decisions, no conclusions.
morning-day-30 = { day-of }. However these days were, you kept coming back to them. Tonight we close them quietly.

morning-safe-3 = { day-of }. One thing for safety today: who could you ring at any hour? Put the number where you find it fast.
morning-safe-11 = { day-of }. Be kind to your body today. Eat, wash, sleep if it comes.
morning-safe-17 = { day-of }. What do you know now about what you need? Ten minutes with a pen is enough.
morning-safe-20 = { day-of }. If a day goes wrong, come here first; nothing you tell me makes me think less of you. That's the whole plan.
morning-safe-23 = { day-of }. Do something today that's only for you, and needn't be useful.
morning-safe-27 = { day-of }. Who makes you feel calm? An hour with that person, if you can.
morning-shared-1 = { day-of }. Today only has one job: nothing to them but what the children, work or home need. Everything else may be as messy as it is.
morning-shared-2 = { day-of }. Keep one channel for the practical things, and mute the rest. Nothing needs deleting; that's for a calmer week.
