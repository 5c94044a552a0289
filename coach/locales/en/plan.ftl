# What is laid ready for a bad hour: if-then plans, reasons, the bar, a voice note.

plan-open =
    What you've laid ready for a bad hour:

    If-then plans: { $plans } of { $most }
    Reasons: { $reasons }
    Before I'd write: { $bar ->
        [kept] written
       *[other] not yet
    }
    Your voice: { $voice ->
        [kept] kept
       *[other] not yet
    }
    Days ahead: { $dates }

    Best done on a calm day, a minute each.
    .if-then = If-then plans
    .reasons = My reasons
    .bar = Before I'd write
    .voice = My voice
    .dates = Days ahead
    .safety = Safety plan

plan-open-locked =
    What you've laid ready for a bad hour:

    If-then plans: { $plans } of { $most }
    Reasons: { $reasons }
    Your voice: { $voice ->
        [kept] kept
       *[other] not yet
    }
    Days ahead: { $dates }

    Best done on a calm day, a minute each.

plan-if-then-none = A plan for the moment it usually happens: "If …, then I …". Take one of these, or type your own.
    .or-2 = When does it get hard, and what do you do then instead? Take one of these, or type your own: "If …, then I …".

plan-if-then =
    { $list }

    Another? Take one of these, or type your own: "If …, then I …".
    .edit = Change one
    .done = That's all
    .unclear = A little shorter, please: "If …, then I …".

plan-if-then-full =
    { $list }

    Three are as many as one knows by heart at night. You can change one.

plan-example-name =
    .late = Late, in bed
    .drink = After a drink
    .their-page = Their page
    .sunday = Empty Sunday
    .song = That song
    .lonely = Coming home

plan-example-late = If it's late and I reach for the chat, then I open Ebb.
plan-example-drink = If I've been drinking, then the phone stays in another room.
plan-example-their-page = If I'm about to look at their page, then I drink a glass of water first.
plan-example-sunday = If Sunday gets empty, then I ring somebody before noon.
plan-example-song = If that song comes on, then I stand up and go to the window.
plan-example-lonely = If I come home and it's quiet, then I put on the radio before I sit down.

plan-words-leads = if, when, whenever, as soon as
plan-words-joins = then
plan-words-small = it, it's, the, a, an, my, they, she, he, we, there, there's, someone, somebody, nobody, no, at, on, in, after, before

plan-sentence = If { $moment }, then { $deed }.

plan-example = "{ $plan }" Yours?
    .take = Take it
    .change = Change it

plan-own = "{ $plan }" Type it your way.

plan-then = "If { $moment }, then I …" How does it go on? Something small that can be done at once.
    .unclear = A little shorter, please.

plan-said =
    { $plan }

    Now once aloud, slowly, as if you told it to someone. That's the part that makes it come to mind.
    .fine = Said
    .another = Another one

plan-if-then-list = Which one?

plan-if-then-one = { $line }

plan-if-then-change = { $line }

    How shall it read?

plan-line =
    .change = Change it
    .delete = Delete it
    .unclear = A little shorter, please.

plan-reasons-none = Why do you want this quiet? A few words each; SOS shows them to you when it counts.

plan-reasons =
    { $room ->
        [full] Why you wanted this, in your words. Tap one to change it.
       *[left] Why you wanted this, in your words. Tap one to change it, or type another.
    }
    .done = That's all
    .unclear = Three are enough, a line or two each. Tap one to change it.

plan-reasons-one = { $line }

plan-reasons-change = { $line }

    How shall it read?

plan-bar-night = This one wants daylight and a clear head. It'll be here tomorrow, in /plan.

plan-bar-new =
    While it's calm: what would have to be true before you'd ever write? Finish the sentence. "I'd only write if …"

    Nothing follows from it. If it ever comes up, I'll show you your own words.
    .or-2 =
        A line to hold yourself to, written on a calm hour: "I'd only write if …" What would have to be so, in you and in your days?

        I keep it, and show it to you if it ever comes up.
    .unclear = A sentence or two is enough.

plan-bar-kept =
    Before you'd write: "{ $bar }"

    You wrote that on a calm hour. It may speak in a loud one.
    .fine = Leave it
    .change = Change it
    .delete = Delete it

plan-bar-gone = Gone. You can set another one in /plan.

plan-voice =
    Record a voice note here, half a minute, for yourself on a bad night: what you know today that's hard to know then. SOS plays it to you.

    The recording stays with Telegram; I only keep the way to it and can't listen.
    .play = Play it
    .delete = Delete it
    .later = Not today

plan-voice-there = Your own voice is kept for a bad hour. Record another here, and it takes its place.

plan-voice-kept = Kept. When it gets loud, SOS offers you your own voice. I haven't heard it.
    .or-2 = It's here for the bad hour. I play it to nobody else.

plan-voice-gone = Gone from here. The recording itself stands in this chat until you delete it.

plan-play = That's you, on a calmer day. Once, to the end.
    .fine = Heard it
    .sos = SOS

plan-close = Good. It's here when you need it.
    .or-2 = Laid ready. /plan has it.
    .or-3 = All right. That's for the bad hour, and it can wait for it.
    .or-4 = Good. Nothing more to do with it today.
