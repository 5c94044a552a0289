slip-open =
    Thank you for telling me. One question before anything else: is there a second message you're about to send?
    .no = No
    .yes = Yes, nearly
    .ledger = See what's written down

slip-over =
    Thank you for telling me. Nothing is counted just now. One question: is there a second message you're about to send?
    .no = No
    .yes = Yes, nearly
    .stop = They asked me to stop, or blocked me
    .again = Another period

slip-over-fine = Then that's enough for now. /sos is here at any hour.

slip-nothing = Good. Then nothing is written down.

slip-second = Then that one first. What's sent is sent; nothing gets better by a second, and it's the second that tends to hurt. How long can it wait?
    .ten = Ten minutes, then ask me
    .night = Until nine in the morning
    .sos = Help me wait

slip-later = You put a second message aside. Is it still there?
    .or-2 = The time is up. What about the second message?
    .or-3 = I said I'd ask: is the second message still pulling?
    .or-4 = Here I am again. Is it still on the tip of your fingers?
    .gone = It went by
    .still = Still there
    .sent = It's sent

slip-gone = Good. It looked urgent, and it wasn't.
    .or-2 = Then leave it gone. That was well waited.
    .or-3 = Good. Nobody will ever know it existed.
    .or-4 = Good. One less thing out there.

slip-held =
    { $when ->
        [today] I ask at { $clock }; until then it can stay where it is.
       *[other] I ask tomorrow at { $clock }; until then it can stay where it is.
    }

slip-as-told =
    I'd write this down: { $on } · { $kind }. Is that right?
    .right = Yes
    .other = Not quite
    .unclear = I couldn't read that. Tap, or type the day: "yesterday", "24 Oct".

slip-as-told-held =
    { slip-held }

    { slip-as-told }

slip-kind = What was it?
    .wrote = I wrote
    .replied = I replied
    .called = A call
    .met = We met
    .looked = I looked
    .via-friend = Through a friend
    .went = I went there
    .logistics = Practical only
    .unavoidable = It couldn't be avoided
    .they-wrote = They wrote to me
    .nothing = Nothing went out

slip-kind-held =
    { $when ->
        [today] I ask at { $clock }; until then it can stay where it is.
       *[other] I ask tomorrow at { $clock }; until then it can stay where it is.
    } And the contact there was: what was it?

slip-when = When? You can also type a day.
    .now = Today
    .yesterday = Yesterday
    .days-2 = Two days ago
    .unclear = I couldn't read that as a day in the past. Try "3 days ago" or "24 Oct".

slip-counts =
    { $quiet ->
        [0] Today isn't lost; you came and said it. Shall we count from now, or was it one of your exceptions?
        [one] You held { $quiet } quiet day of { $total }. That is still true. Do you want to count from this, or was it one of your exceptions?
       *[other] You held { $quiet } quiet days of { $total }. That is still true. Do you want to count from this, or was it one of your exceptions?
    }
    .count = Count from this
    .exception = It was an exception

slip-done =
    Written down. The run goes on from there; your best run stays { $best ->
        [one] { $best } day
       *[other] { $best } days
    }, and { $share }% of your days were quiet.
    .stop = They asked me to stop, or blocked me
    .on = A few short questions
    .undo = Undo
    .fine = That's all for now

slip-done-early = Written down. It was a hard day, and you came and said so. We count from there.

slip-kept =
    Written down as an exception. Your run goes on: { $run ->
        [one] { $run } day
       *[other] { $run } days
    }.

slip-kept-rule = Written down. By your own rule it doesn't end a run, so it goes on.

slip-kept-practical = That's fine, and your run goes on.

slip-kept-before = Written down. It was before your first day here, so nothing changes.

slip-who = Who began it?
    .me = I did
    .them = They did
    .chance = It just happened
    .skip = Skip

slip-sober = Had you had anything to drink, or the like?
    .yes = No, nothing
    .no = Something, yes
    .skip = Skip

slip-influenced =
    Then this night is only for getting through. Nothing has to be decided before { $clock }: water, something to eat, phone in another room. What you'd write now, I hold till then.
    .bed = I'm going to bed
    .on = Go on

slip-answered = Did anything come back?
    .nothing = Nothing yet
    .something = Something, yes
    .stop = They asked me to stop
    .skip = Skip

slip-stopped =
    I'm sorry. That's a hard thing to read, and it's a clear one: no answer to it, not even a sorry. That is the line from now on, and keeping it is something good you can still do. Try not to be alone with it tonight.
    .fine = All right
    .people = Somebody to talk to
    .mistake = I tapped that by mistake

slip-before = What came just before it? Tap, or a few words. If you can see it, you can put something in its way.
    .skip = Skip
    .unclear = A few words are enough, or skip it.

slip-change = One small thing you could put in its way?
    .mute = Mute them
    .archive = Archive the chat
    .away = Phone in another room at night
    .if-then = A plan: if ..., then ...
    .skip = Not now

slip-changed = Good. It takes a minute, so do it now; I'll be here.
    .or-2 = Then now, while it's fresh. It can be undone on any calm day.
    .or-3 = Good. Not a wall, only a door that takes longer.
    .or-4 = That's enough. A few seconds more between hand and chat is all it needs.

slip-if-then = Write it as one sentence: "If ..., then ...". Small is good: "If I'm in bed and reach for the chat, then the phone goes on the shelf."
    .skip = Skip
    .unclear = One sentence, please, up to 200 letters. Or skip it.

slip-if-then-full =
    { $list }

    Three are as many as one knows by heart at night. One of them can be changed.
    .edit = Change one
    .fine = They're fine

slip-planned = Kept: "{ $plan }" Say it once aloud. I bring it back when an hour like that comes.

slip-many =
    Three times in seven days. That's a hard week, not a verdict; it may be too much to carry in one piece. One of these might make it lighter.
    .window = Aim for three days only
    .block = Close the way for a while
    .person = Somebody beside me

slip-window-set = Then three days are all there is. On the third evening I look in. What comes after that isn't today's business.

slip-window = The three days are over, however they were. Three more?
    .more = Three more
    .low = It's heavy
    .fine = I'm all right as it is

slip-block =
    Blocking isn't cruel, and it isn't for ever; it only means that your hand doesn't find the chat at night. One week, to begin with. On a calm day, in daylight, you can lift it.

slip-block-shared =
    One way has to stay open for what you share. Keep that one, and mute or block the rest. Outside the hours you agreed on with yourself, the one can be muted too.

slip-person = A week like this is easier with somebody in it: a friend who knows your rule, a doctor, a line. Who could it be?
    .buddy = A friend, through Ebb
    .lines = A line I can call
    .fine = I know who

slip-undone = Taken back. That one doesn't count.

slip-enough = That's a lot for one day. What you told me is written down; let's leave it there until tomorrow.

slip-close = All right. Be kind to yourself.
    .or-2 = Good. Something warm, then an early night.
    .or-3 = All right. You said it; that was the hard part.
    .or-4 = Good. Tomorrow is an ordinary day.

slip-after = A quiet word, nothing more: how is it since you told me?
    .or-2 = I'm only looking in. How are you with it now?
    .or-3 = Some hours have passed. How does it sit with you?
    .or-4 = Just me, with one question: how is it today?
    .fine = It's all right
    .pulls = It pulls
    .low = I'm low

slip-after-fine = Good. Then I leave you to it.
    .or-2 = Good to hear. I'm here.
    .or-3 = Fine. The day is yours.
    .or-4 = Good. Nothing more from me.
