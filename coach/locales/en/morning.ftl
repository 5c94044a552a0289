morning-open = { day-of }.
    .in = I'm in
    .hard = Hard day
    .skip = Skip
    .why = Why this?
    .do-3 = Write it here
    .do-4 = Try the wave
    .do-5 = Make the plan
    .do-8 = Make the plan
    .do-10 = Record a few words
    .do-14 = My figures
    .do-15 = Ask somebody
    .do-18 = Write a letter
    .do-19 = Enter a date
    .do-25 = Try it
    .do-26 = Try it

morning-back = { day-of }. The pause is over, and nothing was lost in it. Shall we go on?

morning-in = Good. Then that's today.
    .or-2 = Noted. One day is all it is.
    .or-3 = Good. I'm here, if the day gets long.
    .or-4 = That's all a morning needs.

morning-hard = I hear you. When might it be hardest? I'll look in then, once.
    .no-check = Don't look in

morning-check-set = I'll look in at { $hour }. Before that, SOS is there.

morning-gentle = Then go gently. Today may be small.

morning-skipped = Fine. I'm here all the same.
    .or-2 = Skipped. No need to explain.
    .or-3 = All right, nothing today.
    .or-4 = Fine. Another time.

morning-day-1 = { day-of }. Today only has one job: not writing. Everything else may be as messy as it is.
    .or-2 = { day-of }. One quiet day. Nobody asks for more than that, least of all me.
    .or-3 = { day-of }. You don't have to feel strong today. You only have to leave one chat alone.
    .or-4 = { day-of }. Quiet is something you do, not something you feel. Today it's enough to do it.

morning-day-2 = { day-of }. Make it quieter around you: mute, archive, put photos in a folder you don't open. Nothing needs deleting; that's for a calmer week.
    .or-2 = { day-of }. What do you see first when you unlock the phone? If it's about them, move it one screen away.
    .or-3 = { day-of }. Mute beats willpower. Two minutes today: the chat, the stories, the photo widget.
    .or-4 = { day-of }. Don't delete anything in anger. Put it out of reach instead; you can decide later.

morning-day-3 = { day-of }. In a calm hour, write down: what would have to be true before I ever write to them? You'll be glad to have it in your own words.
    .or-2 = { day-of }. Today's question is for later: what would make writing to them right? Put it in your words while it's calm.
    .or-3 = { day-of }. Write yourself a bar to clear, not for them, for you. What would have to be so before you'd write?
    .or-4 = { day-of }. One sentence today: "I'd only write to them if ..." I'll keep it and show it to you at the end.

morning-day-4 = { day-of }. The wish to write comes like weather. You don't have to like it, and you don't have to answer it.
    .or-2 = { day-of }. An urge is not an order. Practise once today, while there's none: sit with me for ninety seconds.
    .or-3 = { day-of }. The wish rises, stays a while, changes. Try the wave once without needing it, so you know the way.
    .or-4 = { day-of }. You can want something badly and still leave it be. That's all the skill there is.

morning-day-5 = { day-of }. Make one small plan, and say it aloud: "If it's late and I reach for the chat, then I open Ebb."
    .or-2 = { day-of }. Decide once, now, so you don't have to tonight: if the hand goes to the phone, then what?
    .or-3 = { day-of }. A plan of one line: if this, then that. The plainer it is, the better it holds.
    .or-4 = { day-of }. Pick your hardest moment. Now finish the sentence: "If that comes, then I ..."

morning-day-6 = { day-of }. What would you say to a friend who felt like you today? Say that sentence to yourself once.
    .or-2 = { day-of }. No pep talk today. Just talk to yourself the way you'd talk to somebody you like.
    .or-3 = { day-of }. You're allowed to find this hard. Most people would. What would be kind, for ten minutes?
    .or-4 = { day-of }. If a friend told you your own story, what would you tell them first?

morning-day-7 = { day-of }. A week, or nearly. It needn't feel like anything. Look back at the first day for a moment, then go on.
    .or-2 = { day-of }. A stretch of days lies behind you. You needn't be proud; just notice that you're here.
    .or-3 = { day-of }. What surprised you so far? Easier, harder, only different?
    .or-4 = { day-of }. Some days were long. You got through each of them, one at a time.

morning-day-8 = { day-of }. Looking at their page is only human. It tends to make the evening longer, that's all. Notice it today, nothing more.
    .or-2 = { day-of }. If you looked: it counts for your mood, not for your worth. Where were you when you did?
    .or-3 = { day-of }. The page shows a picture, never the answer. Make it one tap harder to reach today.
    .or-4 = { day-of }. Curiosity hurts more at night. A plan for it: if I want to look, then I put the phone down and count to sixty.

morning-day-9 = { day-of }. Eat something real, sleep if it comes, and decide now how much you'll drink tonight. Messages sent drunk are often regretted.
    .or-2 = { day-of }. A body that's tired and hungry writes messages. One proper meal today, please.
    .or-3 = { day-of }. Water, a walk, an early light out. Boring, and it helps more than most thoughts.
    .or-4 = { day-of }. Sleep may be bad for a while. Rest counts too, even lying awake with the phone out of the room.

morning-day-10 = { day-of }. Choose where your phone sleeps tonight. Across the room is far enough.
    .or-2 = { day-of }. Nights have their own logic. Make tonight's plan by daylight: phone there, light out then.
    .or-3 = { day-of }. Record a few words to yourself today, in a good hour. On a bad night it'll be your own voice.
    .or-4 = { day-of }. What would help you at two in the morning? Put it next to the bed before you're tired.

morning-day-11 = { day-of }. If you like, write down three things that didn't work between you. It may sting today; leave it if it does.
    .or-2 = { day-of }. Memory is kind to what's gone. Three true things that were hard, if you want the whole picture.
    .or-3 = { day-of }. You miss some of it, not all of it. What don't you miss? Skip this if it's too raw.
    .or-4 = { day-of }. It was good and it was hard. Today you may remember the second half too.

morning-day-12 = { day-of }. Do one pleasant thing, however small, and notice how it was. It won't cure anything. It's still a good half hour.
    .or-2 = { day-of }. One nice thing today, on purpose. You don't have to enjoy it; you only have to go.
    .or-3 = { day-of }. Distraction isn't cheating. It lifts the day a little; the feelings will keep.
    .or-4 = { day-of }. What used to make an hour go by? Give it one today.

morning-day-13 = { day-of }. What did you like before you knew them? Pick one of those things and put it in the calendar.
    .or-2 = { day-of }. Three things that were yours before. One of them, this week: when?
    .or-3 = { day-of }. There's a you that's older than this. What did that one do on a free evening?
    .or-4 = { day-of }. Take back one small habit today. A song, a route, a dish.

morning-day-14 = { day-of }. What has helped on the bad evenings so far? Keep that one near.
    .or-2 = { day-of }. Look at your figures today, just once. What holds better than you thought?
    .or-3 = { day-of }. Of everything you tried on the hard nights, which one would you lend to a friend?
    .or-4 = { day-of }. Keep what works, drop what doesn't. You know more about your nights than you did.

morning-day-15 = { day-of }. Tell one person what you're doing. You don't need advice from them, only that they know.
    .or-2 = { day-of }. Who could know about these quiet days? One message to one person is enough.
    .or-3 = { day-of }. It's easier with a witness. Ask somebody to be yours; they don't have to do much.
    .or-4 = { day-of }. You needn't carry it unseen. Say it to one person in one sentence.

morning-day-16 = { day-of }. Talk about it if you want, with a limit: fifteen minutes, then something else together.
    .or-2 = { day-of }. Both help less than we think: talking it over for hours, and pushing it away. A quarter of an hour is plenty.
    .or-3 = { day-of }. If you talk today, set a clock. When it rings, go outside or put the kettle on.
    .or-4 = { day-of }. You can tell the story without telling all of it again. Fifteen minutes, then the rest of the day.

morning-day-17 = { day-of }. What do you know now that you didn't when this began? Ten minutes with a pen is enough.
    .or-2 = { day-of }. Write for ten minutes about something good that came of this, however small.
    .or-3 = { day-of }. One thing you learned about yourself. It may be unflattering; it may be lovely.
    .or-4 = { day-of }. What would you tell the you of the first day? Write it to them, not to anyone else.

morning-day-18 = { day-of }. If there's a letter in you, write it today. It's never sent; you may seal it, keep it, or burn it.
    .or-2 = { day-of }. All you'd want to say: here's a place for it, and it stays here.
    .or-3 = { day-of }. A letter that goes nowhere can still be a good letter. A quarter of an hour, then close it.
    .or-4 = { day-of }. Unsaid things take up room. Put some of them on a page today, and the page away.

morning-day-19 = { day-of }. Which dates are coming that could hurt? A birthday, a holiday. Decide now where you'll be on that day.
    .or-2 = { day-of }. Look a few weeks ahead. Is there a day in there you're afraid of? Let's put it down, and not be surprised by it.
    .or-3 = { day-of }. Hard dates are easier with company. Name one, and who could be with you.
    .or-4 = { day-of }. A day you dread is shorter when it's planned. Enter it, and I'll look in the evening before.

morning-day-20 = { day-of }. If you write to them one day, you'll stop at the first message and come here. That's the whole plan, and it's good to know it beforehand.
    .or-2 = { day-of }. A setback is information. If one comes: no second message, then tell me, then sleep.
    .or-3 = { day-of }. You may never need it, but know the way: one message isn't the end of anything. The second one is what hurts most.
    .or-4 = { day-of }. Nobody does this in a straight line. Have the plan ready, and be kind when you use it.

morning-day-21 = { day-of }. A good few mornings by now. Does anything feel more like you than it did?
    .or-2 = { day-of }. Do you know a little better who you are without them? A little is a lot.
    .or-3 = { day-of }. Look at yourself as a friend would. What has changed since the beginning?
    .or-4 = { day-of }. What would you like more of in the next stretch? One word is enough.

morning-day-22 = { day-of }. What do you want in any relationship, with anybody? Three words will do.
    .or-2 = { day-of }. Leave them out of it for once: how do you want to be treated?
    .or-3 = { day-of }. What would you not give up again, for anyone?
    .or-4 = { day-of }. Think of people who are good together. What do they do that you'd like too?

morning-day-23 = { day-of }. Was there one thing that was yours, fairly seen? You can own it without a verdict.
    .or-2 = { day-of }. Your part in it, and only yours: say it in one sentence, without condemning yourself.
    .or-3 = { day-of }. What would you do differently with anybody, next time? One thing.
    .or-4 = { day-of }. Fair to yourself and fair to them: what was each one's share? You needn't weigh it to the gram.

morning-day-24 = { day-of }. Meeting new people is fine if you want the person. It works badly as a painkiller, or as a message to someone else.
    .or-2 = { day-of }. There's no right time for somebody new. There's only the question whether you want them, or want it to stop hurting.
    .or-3 = { day-of }. If you meet someone: be curious, be honest, go slowly. If you don't: nothing is late.
    .or-4 = { day-of }. New company can be good for you. It just can't be about the old one.

morning-day-25 = { day-of }. There's an exercise for today that some find hard: imagining they never write. Only if you want it; a rest day is as good.
    .or-2 = { day-of }. There's a thought about silence to look at for a minute, or to leave for another day.
    .or-3 = { day-of }. Today's exercise is about silence. Shall we? It's fine to say no.
    .or-4 = { day-of }. One thought to try on, if you're up to it, about how quiet it may stay. Or take the day off from thinking.

morning-day-26 = { day-of }. Today's exercise is a hard one, about jealousy. Only if you want; otherwise do something with your hands.
    .or-2 = { day-of }. There's a thought you may be avoiding, and you're allowed to. If you want to look at it for a minute, I'm here.
    .or-3 = { day-of }. The jealous part has an exercise of its own today. You can try it, or leave it.
    .or-4 = { day-of }. An exercise for strong days, about jealousy. If today isn't one, skip it gladly.

morning-day-27 = { day-of }. Think of why it ended. Has that changed? You needn't answer anyone but yourself.
    .or-2 = { day-of }. Make a short list of what ended it. Put a mark at what's different now. Don't argue with the list.
    .or-3 = { day-of }. Missing somebody is one thing; what ended it is another. Is that still there?
    .or-4 = { day-of }. What would be different, really, a second time? Only what you can see, not what you hope.

morning-day-28 = { day-of }. The end of this stretch is near, and there's nothing to decide today. Only notice how it is.
    .or-2 = { day-of }. A few days left. How do you want to end this, calmly?
    .or-3 = { day-of }. Soon we'll look at it together: go on, let go, or something else. Nothing is decided alone at night.
    .or-4 = { day-of }. What are you calmer about than you were? Keep that in mind for the coming days.

morning-day-29 = { day-of }. A rest day. No decisions, no conclusions.
    .or-2 = { day-of }. Nothing to do today. Really nothing.
    .or-3 = { day-of }. Let it lie for a day. It'll look the same tomorrow, and you'll look at it rested.
    .or-4 = { day-of }. Today is for walking around in. Decisions are closed.

morning-day-30 = { day-of }. However these days were, you kept coming back to them. Soon we close them, quietly.
    .or-2 = { day-of }. This stretch ends today. You did it in your way, and that's the only way there was.
    .or-3 = { day-of }. Take a look back before you look ahead. What do you want to keep from these weeks?
    .or-4 = { day-of }. An ordinary day to end on. That's rather the point.

morning-safe-3 = { day-of }. Something practical for today: which number could you ring at any hour? Put it where you find it fast.
    .or-2 = { day-of }. Something practical for today: if you ever had to go out at night, where would you go? Tell one person you trust.
    .or-3 = { day-of }. A small agreement for today: a word with a friend that means "come now".
    .or-4 = { day-of }. A bit of housekeeping: what do you share without meaning to? Location, accounts, a family plan. Look at one, from a device that's only yours.

morning-safe-11 = { day-of }. Be kind to your body today. Eat, wash, sleep if it comes.
    .or-2 = { day-of }. Warm food, fresh air, a locked door, a good blanket. That's today.
    .or-3 = { day-of }. Let your shoulders down. Somewhere safe, for ten minutes, do nothing at all.
    .or-4 = { day-of }. A shower, clean sheets, an early night. Small things hold a person up.

morning-safe-17 = { day-of }. What do you know now about what you need? Ten minutes with a pen is enough.
    .or-2 = { day-of }. What helps you feel safe? Make a list of five small things.
    .or-3 = { day-of }. Who has been good to you lately? Write down what they did.
    .or-4 = { day-of }. Which part of the day is yours alone? Make it ten minutes longer.

morning-safe-20 = { day-of }. If a day goes wrong, come here first, before anything else. That's the whole plan.
    .or-2 = { day-of }. Have one plan for a bad hour: where you go, whom you ring. It needn't be more.
    .or-3 = { day-of }. If something shakes you today, tell somebody you trust before you do anything.
    .or-4 = { day-of }. A hard day undoes nothing. Rest, and let somebody know.

morning-safe-23 = { day-of }. Do something today that's only for you, and needn't be useful.
    .or-2 = { day-of }. What did you enjoy before it got heavy? Ten minutes of that.
    .or-3 = { day-of }. One thing today for no reason but that you like it.
    .or-4 = { day-of }. Put your own name first on today's list.

morning-safe-25 = { day-of }. A rest from thinking: give one hour today entirely to your hands. Cook, mend, walk.
    .or-2 = { day-of }. Go where people are kind today, even if it's only the bakery.
    .or-3 = { day-of }. Move a little, in your own time, and then stop while it's still good.
    .or-4 = { day-of }. One hour without news of anybody. See how that feels.

morning-safe-26 = { day-of }. Which friend has been good to you in these weeks? Say so today.
    .or-2 = { day-of }. Write to somebody you've neglected. Two lines are plenty.
    .or-3 = { day-of }. Ask a friend for one small thing today: a lift, a call, a coffee.
    .or-4 = { day-of }. Whose company leaves you calmer? Plan an hour of it.

morning-safe-27 = { day-of }. What makes a home feel like home? Do one thing for yours today.
    .or-2 = { day-of }. Look at your own plans, not at the past. What's on this month that you'd like?
    .or-3 = { day-of }. Three things that are going right, however small.
    .or-4 = { day-of }. What are you glad to decide by yourself now?

morning-safe-28 = { day-of }. There's nothing to decide in the days to come. Distance is allowed to simply go on.
    .or-2 = { day-of }. You don't owe these weeks an ending. Today is just today.
    .or-3 = { day-of }. Keep what keeps you well. Everything else can wait.
    .or-4 = { day-of }. How is your sleep? Give it a bit of room tonight.

morning-safe-29 = { day-of }. A rest day. Nobody needs anything from you.
    .or-2 = { day-of }. Do little, and do it slowly.
    .or-3 = { day-of }. Something warm, something green, something soft. In any order.
    .or-4 = { day-of }. Leave the phone in another room for an hour.

morning-safe-30 = { day-of }. These days were for you. What of them do you want to keep?
    .or-2 = { day-of }. You looked after yourself, on some days better than on others. It counts on all of them.
    .or-3 = { day-of }. The quiet can go on as long as you like. It's yours.
    .or-4 = { day-of }. Take stock kindly: what has become easier?

morning-shared-1 = { day-of }. Today only has one job: nothing to them but what the children, work or home need. Everything else may be as messy as it is.
    .or-2 = { day-of }. Practical words only, today. The rest you can bring here.
    .or-3 = { day-of }. You can't vanish, and you needn't. Only the unnecessary part goes quiet.
    .or-4 = { day-of }. One rule for today: topic first, feelings here.

morning-shared-2 = { day-of }. Make it quieter around you: one channel for what must be said, everything else muted. Nothing needs deleting.
    .or-2 = { day-of }. Choose one place for practical messages and look there twice a day; what's urgent can come by phone.
    .or-3 = { day-of }. Mute what isn't needed for the children, the work or the home. Leave the one channel open.
    .or-4 = { day-of }. Put their chat where you have to look for it. Practical things will wait an hour.

morning-comfort = { day-of }. Yesterday was heavy, so today has no task. Something warm, somebody kind, an early night.
    .or-2 = { day-of }. No exercise today. Eat something, step outside once, and let that be all.
    .or-3 = { day-of }. When it's this low, less is right. Who could you sit beside for an hour?
    .or-4 = { day-of }. Nothing to work on today. Be as gentle as you would be with a sick child.
    .or-5 = { day-of }. A heavy stretch. You don't have to understand it now; you have to get through the day.
    .or-6 = { day-of }. Today: soft clothes, slow walk, one person's voice. The rest can wait.
    .or-7 = { day-of }. It's allowed to be bad for a while. Put the day's bar on the floor.
    .or-8 = { day-of }. Low days pass slower, but they pass. Keep warm, keep it simple.
    .or-9 = { day-of }. Just the next thing today: tea, shower, bread. Then the next.
    .or-10 = { day-of }. No thinking it through today. Find something dull and kind to watch.
    .or-11 = { day-of }. If you can, be where other people are. You needn't talk.
    .or-12 = { day-of }. Give today nothing to prove. I'm here, and so is SOS.

morning-imagine-25 = Picture your phone, a year from now. No word has come. Stay with it for three breaths. How bad is it, 0 to 10?
    .unclear = A number from 0 to 10, please.

morning-imagine-26 = Picture them at a table with someone, at ease. Three breaths. How bad is it, 0 to 10?
    .unclear = A number from 0 to 10, please.

morning-imagined = Kept. It's a picture, not news. Look around the room you're in; that one is real.
    .or-2 = Kept. That took some nerve. Now something with your hands.
    .or-3 = Kept. You looked, and you're still here. Put it away for today.
    .or-4 = Kept. Let it go again; the day is for something else.
