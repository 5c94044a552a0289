# Limited contact: less instead of silence, for those who share children, work, a home or money.

shared-begin =
    Some people can't be silent: there are children, work, a home, money. Then it isn't silence, only less: a few topics, one way to write, fixed hours. What is on topic never ends a run.
    .on = That fits me
    .no = No, full quiet

shared-not-now = All right. Full quiet, then.

shared-open =
    Topics: { $topics ->
        [none] none chosen
       *[other] { $topics }
    }
    Way: { $channel ->
        [none] none chosen
       *[other] { $channel }
    }
    Hours: { $hours ->
        [any] any
       *[other] { $hours }
    }
    Handovers: { $handovers ->
        [none] none
       *[other] { $handovers }
    }
    .log = Log an on-topic contact
    .filter = Answer something
    .topics = Topics
    .channel = Way
    .hours = Hours
    .handovers = Handovers
    .end = End limited contact
    .done = Done

shared-topics = What do you have to talk about? Tap all of it, or type your own. Whatever isn't here is off topic.
    .children = Children
    .handover = Handovers
    .money = Money
    .home = Home
    .work = Work
    .done = That's all
    .unclear = A short name, please, up to 40 letters. Eight topics are the most.

shared-channel = One way for all of it is easier to keep quiet. Which?
    .chat = Messages
    .email = Email
    .app = A parents' app
    .calls = Calls
    .skip = Skip
    .unclear = A short name for it, please.

shared-hours = At which hours do you read and answer? Outside them it can wait, unless it's urgent. Tap, or type it like "17:00 to 19:00".
    .any = Any hour
    .unclear = I couldn't read that. Try "17:00 to 19:00".

shared-handovers = On which days are children handed over? I say a word the evening before.
    .mon = Mon
    .tue = Tue
    .wed = Wed
    .thu = Thu
    .fri = Fri
    .sat = Sat
    .sun = Sun
    .done = That's all

shared-logged = Noted. That was needed, and the run goes on.
    .or-2 = On topic, noted. Nothing ends by it.
    .or-3 = Noted. That's what the topics are for.
    .or-4 = Noted as practical. Your run doesn't mind.
    .fine = All right
    .undo = Undo

shared-ended = All right, full quiet from here. Your topics and days are kept, should you need them.

shared-done = All right.

shared-filter-topic = What is it about?
    .else = None of these

shared-brief = Then keep it brief, to the point, friendly and firm: two to five sentences. No feelings, and no new question unless it has to be.

shared-brief-outside = Then keep it brief, to the point, friendly and firm: two to five sentences. Your hours begin at { $from }; unless it's urgent, it can wait till then.

shared-brief-child = Then two to five sentences: brief, to the point, friendly, firm. Grown-ups write to grown-ups; no child carries a message.

shared-off-topic = Then it isn't one of the things you agreed on with yourself. It can be said here first, and looked at tomorrow.
    .hold = Write here, held for a day
    .sos = It's pulling
    .leave-it = Leave it

shared-handover = Tomorrow is a handover day. Short, on time, at the door: only the children and the next date. Shall I look in after it?
    .or-2 = A handover tomorrow. Ten minutes of it are yours: hello, the bag, the next date, goodbye. Shall I look in after?
    .or-3 = Tomorrow the children change homes. It needn't go well between you; it only has to be short. A word from me afterwards?
    .or-4 = Handover tomorrow. What isn't about the children can wait at home. Shall I look in when it's over?
    .look-in = Yes, after it
    .plan = A small plan
    .fine = I'm fine

shared-handover-locked = Tomorrow is a handover day. Only as it has been laid down; if somebody else can go, let them. Shall I look in after it?
    .or-2 = A handover tomorrow. In sight of others, or through somebody you trust; nothing is talked over there. A word from me afterwards?
    .or-3 = Tomorrow the children change homes. You needn't be the one at the door. Shall I look in when it's over?
    .or-4 = Handover tomorrow. Keep to what is laid down, word for word, and tell one person when you go and when you're back. Shall I look in after?

shared-plan =
    Before: bag packed tonight, something to eat, one sentence ready: "Let's write about that."
    There: five minutes, at the door or outside. No talk about the two of you, however friendly it begins.
    After: something already fixed, a walk, a call.

    And no child carries a message.
    .look-in = Look in after it
    .fine = Good

shared-when = When will it be over? Tap, or type a time.
    .unclear = I need a time of day, like 17:30.

shared-agreed = I look in on { $on }, { $clock }. Until then: only the next small thing.

shared-eve-fine = Good. Then have a quiet evening.
    .or-2 = All right. I'm here if you want me.
    .or-3 = Good. Bag, keys, bed.
    .or-4 = Fine. One step, then the next.

shared-after = It should be over now. Shoes off, water, ten minutes in which nobody wants anything. How was it?
    .or-2 = Handover done? Sit down first, breathe out longer than in, a few times. How was it?
    .or-3 = You're back, I think. Before any message: a window open, a glass of water. How was it?
    .or-4 = That's behind you for this time. Let the shoulders down. How was it?
    .calm = Calm enough
    .hard = Hard
    .more = We got talking

shared-landed = Good. That's how it can be. The evening is yours.
    .or-2 = Good. Calm is plenty.
    .or-3 = Then it worked. Nothing more to do with it.
    .or-4 = Good. Put it down there.

shared-landed-hard = Hard, then. The quiet after the children go is loud for many. Nothing has to be answered or said today. Somebody to ring, or somewhere to walk?
    .sos = Stay with me
    .fine = I have something
