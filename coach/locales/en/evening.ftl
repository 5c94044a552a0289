evening-contact = Evening. Was there any contact today?
    .or-2 = How did the day go between you and them: any contact?
    .or-3 = A short look back at today. Any contact?
    .or-4 = The day is nearly done. Was there contact?
    .or-5 = Evening. Any contact between you today?
    .or-6 = Forty seconds for today: was there contact?
    .or-7 = Before the day goes: any contact?
    .or-8 = How quiet was it between you today?
    .or-9 = Here for the look back. Did anything pass between you?
    .or-10 = A small stop before the night. Contact today?
    .or-11 = That was today, nearly. Was there contact in it?
    .or-12 = Evening again. Contact, or quiet?
    .none = None
    .they-wrote = They wrote
    .logistics = Practical only
    .wrote = I wrote
    .looked = I looked

evening-day-1 = The first day is nearly over, messy or not. Was there any contact?
    .or-2 = Leaving one chat alone can take up a whole day. Did anything pass between you and them?
    .or-3 = However today felt, it's allowed to stop now. Any contact with them?
    .or-4 = You didn't have to feel strong today, and you don't now. Any word, to them or from them?

evening-day-2 = Muted or not, a phone has a lot to say in a day. Was there contact today?
    .or-2 = Some screens are louder than others. Did anything pass between you today?
    .or-3 = This morning's tidying keeps, if today had no room for it. Were you in touch with them at all?
    .or-4 = Chats and photos can move house another day. What contact was there today, if any?

evening-day-3 = A calm hour doesn't come every day. Did you hear from them today, or they from you?
    .or-2 = Your own words can wait, if today wasn't the day for them. Has there been contact?
    .or-3 = The long questions are for daylight. A short one for now: any contact today?
    .or-4 = This morning's sentence may stay half finished, or not begun. Did anything come or go between you?

evening-day-4 = Some days have more weather in them than others. Was there contact in this one?
    .or-2 = The wish to write may have called by, once or all day long. Any message today, theirs or yours?
    .or-3 = Waves keep no timetable. Did anything go out to them today, or come in?
    .or-4 = Whatever rose today, you can say it here plainly. Have you been in touch?

evening-day-5 = Even a plan of one line has to meet a whole day. What about contact, was there any?
    .or-2 = The hardest moment rarely comes when it's expected. Did you have contact with them today?
    .or-3 = Hands reach for phones; that's what hands do. Anything sent, received or looked at today?
    .or-4 = If this morning's plan got lost in the day, it won't mind. Did either of you get in touch?

evening-day-6 = No pep talk tonight either. Did anything come from them, or go to them?
    .or-2 = Kind words to oneself don't always come when called. Any contact today?
    .or-3 = You may have been hard on yourself today; most people are. Did you hear from each other?
    .or-4 = What I'd ask any friend at this hour, and no more: was there contact?

evening-day-7 = It needn't feel like a week. It needn't feel like anything. Any contact today?
    .or-2 = A stretch of days lies behind you, and this is only one of them. Was there contact in it?
    .or-3 = Easier, harder, only different: today may be any of those. Were you and they in touch?
    .or-4 = Looking back over everything is a lot for one evening. Just today, then: anything between you?

evening-day-8 = Looking is only human, today as well. Was there a look, a message, anything?
    .or-2 = Curiosity tends to stay up late. Any contact today, looking included?
    .or-3 = A page is a picture, and pictures pull. Did you look today, or did either of you write?
    .or-4 = Nothing you tap here says a thing about your worth. Contact today, or a look?

evening-day-9 = Food, sleep, water: some days manage one of the three. Was there contact in this one?
    .or-2 = A tired body makes any evening longer. Were there messages today, theirs or yours?
    .or-3 = If supper was toast, then it was toast. Did anything go between you and them today?
    .or-4 = Your body got through today on whatever it was given. Have you been in touch with them?

evening-day-10 = Wherever your phone sleeps tonight, one thing first: was there contact today?
    .or-2 = The night has its own plans, whatever ours were. Before it starts: any contact?
    .or-3 = Not everybody gets round to planning a night by day. How was the day, anything between you?
    .or-4 = Nights look bigger from this side. Only the day for now: did you hear from them, or they from you?

evening-day-11 = The whole picture can stay turned to the wall for now. Did anything pass between you today?
    .or-2 = If today's subject stung, we'll leave it outside. Was there any contact?
    .or-3 = Memory picks its own hours. Anything to them today, or from them?
    .or-4 = Good or hard, nothing has to be remembered tonight. Was there contact?

evening-day-12 = Maybe there was a nice half hour in today, maybe not. Was there contact?
    .or-2 = Pleasant things don't come to order. Any word today, in either direction?
    .or-3 = A dull day is a day too. Did you have any contact with them?
    .or-4 = However slowly the hours went, this is the last stretch. Anything from them today, or from you?

evening-day-13 = Things you used to like are good at waiting. Any contact today?
    .or-2 = An old song, an old route, or only a plain sort of day. Did anything pass between you?
    .or-3 = There's a you that's older than all this, and perhaps tired tonight. And contact today, was there any?
    .or-4 = What was yours before is still yours, used today or not. Have you and they been in touch?

evening-day-14 = Some evenings something helps, and some evenings nothing does. Has there been any contact?
    .or-2 = We'll leave the figures for another hour. Only today: did either of you get in touch?
    .or-3 = You know your evenings better than I do. Before this one goes on, any contact?
    .or-4 = What helped once may have been no use today; that happens. Anything to or from them?

evening-day-15 = Telling people is hard on some days. Telling me takes one tap: was there contact?
    .or-2 = Somebody may know by now, or nobody yet. Any contact today?
    .or-3 = Here's one place where nothing needs explaining. Did a message go either way today?
    .or-4 = Company or none, the day is nearly through. Was there contact in it?

evening-day-16 = Talked over or kept in, today may be finished now. Was there contact?
    .or-2 = No clock needed for this one, it's short: any contact today?
    .or-3 = If it went round and round today, it can stop here for a bit. Did you hear from each other?
    .or-4 = Enough words for one day, spoken or not. Did anything come from them, or go to them?

evening-day-17 = Not every day teaches something. Was there contact in this one?
    .or-2 = The pen may have stayed where it was. Did anything pass between you today?
    .or-3 = Something good of all this may show up later, or it may not. Any word today, theirs or yours?
    .or-4 = By now you know a few things nobody asks to know. Were you in touch with them today?

evening-day-18 = Written or unwritten, that letter goes nowhere. Was there contact today?
    .or-2 = Unsaid things make for full evenings. Any contact with them?
    .or-3 = Some letters never find their first line, and that's fine. Did anything pass between you today?
    .or-4 = If words came up today, they can lie where they fell. Did you hear from them, or they from you?

evening-day-19 = Other dates can stay in the calendar. About this one: was there contact?
    .or-2 = Looking ahead can make an evening heavy. Back to today, then: was there contact?
    .or-3 = Nothing in the coming weeks needs arranging tonight. Any message today, from either side?
    .or-4 = Some days hurt, and some only look from afar as if they would. In today, was there contact?

evening-day-20 = Straight lines are for rulers. Was there contact today?
    .or-2 = Whichever way today bent, you can say it here. Did either of you get in touch?
    .or-3 = Whatever your answer is, I'll be here after it. Any contact today?
    .or-4 = If today went wrong somewhere, it's only today. Did anything go to them, or come from them?

evening-day-21 = Some days you feel like yourself, some like nobody in particular. Anything between you and them today?
    .or-2 = A good few evenings by now, no two alike. Any contact in this one?
    .or-3 = Change is hard to see from inside a day. Did anything go back or forth between you?
    .or-4 = More like you, less like you: no need to know tonight. Have you been in touch?

evening-day-22 = Three words were a lot to ask of a morning. One tap now: any contact?
    .or-2 = Being treated well can be as small as a chair and a blanket. Did anything come or go today?
    .or-3 = What you want from people may stay open. Something simpler: did you hear from each other today?
    .or-4 = I'll leave people in general out of it tonight. You and them, today: was there anything?

evening-day-23 = No verdicts in the evening. Only this: was there contact today?
    .or-2 = In case you were your own judge today: the court is closed. Any contact with them?
    .or-3 = Being fair takes daylight and some sleep. Was there any contact?
    .or-4 = Nobody's share gets weighed at this hour. Any word today, to or from them?

evening-day-24 = New faces, old faces, or only the ceiling. Was there contact today?
    .or-2 = Nothing is late, whoever you saw today or didn't. Did anything pass between you and them?
    .or-3 = Meeting people is for days with room in them. Were you and they in touch today?
    .or-4 = At home or out somewhere, the day closes the same way. Any contact in it?

evening-day-25 = No exercises at this hour. Was there any contact today?
    .or-2 = A rest from thinking is a fine use of an evening. Did you have contact today?
    .or-3 = Today's thought can stay where you left it, or never picked it up. Anything between you and them?
    .or-4 = Just the plain question tonight: were you in touch today?

evening-day-26 = If the day was a rough one, most of it is behind you. Was there contact?
    .or-2 = Leaving hard things alone is allowed all evening. Any contact with them today?
    .or-3 = Whatever the head came up with today, the room you're in is real. Did anything come or go?
    .or-4 = A lamp, something for the hands, little else. And today, has there been contact?

evening-day-27 = Lists can stay in the drawer tonight. Was there contact today?
    .or-2 = You owe nobody an answer this evening. If you have a small one for me: any contact?
    .or-3 = Thinking back is tiring, done or put off. Did anything pass between you today?
    .or-4 = Let the day be only a day. Anything to them in it, or from them?

evening-day-28 = Nearly night, and nothing hangs on it. Was there contact today?
    .or-2 = Calm or not calm, the day can be put down here. Did either of you get in touch?
    .or-3 = The usual small question and nothing bigger: any contact today?
    .or-4 = There's nothing to work out this evening. Have you been in touch with them today?

evening-day-29 = A rest day, or whatever it turned into. Any contact?
    .or-2 = I've little to say tonight, on purpose. Contact today, or none?
    .or-3 = Even a day with nothing in it can be long. Did you hear from each other?
    .or-4 = Feet up, if they aren't already. Anything to or from them today?

evening-day-30 = An ordinary evening will do. Was there contact today?
    .or-2 = However these days were, this one is nearly done. Any contact in it?
    .or-3 = Looking back can wait for daylight. Only today: did anything come from them, or go to them?
    .or-4 = The small question, as on the other evenings: did you have contact with them today?

evening-hard = How hard was it?
    .easy = Easy
    .okay = Okay
    .so-so = So-so
    .hard = Hard
    .nearly-impossible = Nearly impossible

evening-hard-they-wrote = You don't owe an answer tonight. Nothing in it gets worse by waiting. How hard was the day?

evening-hard-wrote = Thank you for telling me. If there's a second message waiting, leave it until tomorrow. How hard was the day?

evening-hard-looked = Only human. It tends to make the evening longer, that's all. How hard was the day?

evening-mood = And your mood, 0 (awful) to 10 (good)?
    .unclear = A number from 0 to 10, please.

evening-trigger = What made it hardest?
    .night = Night
    .alone = Being alone
    .alcohol = Alcohol
    .music = Music
    .photo = A photo
    .date = A date
    .their-post = Their post
    .friends-news = News of them
    .dream = A dream
    .work = Work
    .nothing = Nothing much

evening-done = Noted. The rest of the evening is yours.
    .or-2 = Noted. That was today; you can let go of it.
    .or-3 = Thank you. Put the day down here.
    .or-4 = Noted. Good night, when it comes.

evening-done-hard = Hard day, then. Nothing to fix tonight. The phone can sleep on the other side of the room.
    .or-2 = That sounds like a lot. Nothing has to be solved tonight.
    .or-3 = It was hard, and you got here. That's enough for today.
    .or-4 = A hard one. Something warm, something dull, then bed.

evening-heavy =
    It has been very heavy for a while. That's more than a nudge can carry, and it's worth saying to a person: a friend, a doctor, or a line.
    .lines = Show me who
    .plan = A plan for such hours
    .tonight = Not tonight

evening-reality = At the start you made a guess about today. How bad is it really, 0 (fine) to 10 (the worst)?
    .unclear = A number from 0 to 10, please.

evening-compared-better = You guessed { $guess }. It's { $bad }. People often expect worse than comes; today you did too.

evening-compared-same = You guessed { $guess }, and it's { $bad }. You know yourself.

evening-compared-worse = You guessed { $guess }. It's { $bad }: harder than you thought. That happens, and it says nothing about next week.

evening-clarity =
    Once a week, three short sentences about you, or skip them. How true is it? 0 is not at all, 10 is completely.

    "I have a clear picture of who I am."
    .skip = Skip
    .unclear = A number from 0 to 10, or skip it.

evening-clarity-same = "How I see myself is about the same from one day to the next."

evening-clarity-own = "I know what I want for myself, apart from the two of us."

evening-week =
    The last seven days: { $quiet7 } quiet. { $urges7 ->
        [0] No urge brought here.
        [one] One urge brought here.
       *[other] { $urges7 } urges brought here.
    } { $mood ->
        [up] Your mood went up a little.
        [down] Your mood went down a little; be gentle with the next days.
        [level] Your mood stayed about level.
       *[none] { "" }
    } { $clarity ->
        [up] You see yourself more clearly than last time.
        [down] You see yourself less clearly than last time; that comes and goes while so much is changing.
        [level] You see yourself about as clearly as last time.
       *[none] { "" }
    }

evening-milestone = { $run ->
    [one] A whole quiet day.
   *[other] { $run } quiet days in a row.
} You did that yourself. Good night.
    .or-2 = { $run ->
    [one] One quiet day done.
   *[other] { $run } quiet days, one after the other.
} You needn't feel anything about it.
    .or-3 = { $run ->
    [one] That's one quiet day.
   *[other] That's { $run } quiet days now.
} They were long, and you did them.
    .or-4 = { $run ->
    [one] The first quiet day is behind you.
   *[other] { $run } quiet days are behind you.
} They stay, whatever comes.

evening-easy =
    It's been easier for some days. Mostly one message a day might be enough now. What do you think?
    .fewer = One is enough
    .keep = Keep both

evening-fewer = Mostly one a day, then. /today is there for the rest.

evening-talk = It's written down, and it's said. If you like, we look at it together: whether more wants to go out, and what came before. Two minutes, or leave it for tonight.
    .or-2 = That's noted, nothing more to do. There's room to go through it, if it's still in your hands: two minutes, no verdict.
    .or-3 = Said, and kept. We can go through it step by step, or you let the evening be.
    .or-4 = It's noted. Some like to look at it once while it's fresh, some don't; both are fine.
    .talk = Talk it through
    .no = Not tonight

evening-talk-theirs = Their message can lie where it is tonight. If it won't leave you alone, we can see what kind it is, and what it needs.
    .or-2 = It's noted that they wrote. Nothing has to come of it tonight; if it goes round in your head, we look at it together.
    .or-3 = You owe it nothing tonight. If it keeps pulling, two minutes on what kind of message it is may help.
    .or-4 = Their message keeps until morning. If you'd rather not be alone with it, we can go through it.

evening-talk-no = Good. It's enough to have said it.
    .or-2 = All right. Leave it here.
    .or-3 = Then let the day end.
    .or-4 = Good. Nothing about it is due tonight.
