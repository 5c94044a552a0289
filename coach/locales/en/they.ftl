# They wrote: time first, then a way for each kind of message. Never what it may mean.

they-open = You don't have to answer now. Nothing in their message gets worse by waiting ten minutes. What kind is it?
    .ten = Ten minutes first

they-open-locked = You don't have to answer, not now and not later. It's enough that you're here. What kind of message is it?

they-open-again = The ten minutes are over, and the message is still only a message. What kind is it?

they-kind = What kind
    .practical = Practical
    .emotional = Emotional
    .unclear = Unclear
    .hurtful = Hurtful or a threat
    .emergency = An emergency

they-held = Good. Phone face down, something in your hands. In ten minutes I ask what kind it is.

they-practical = Then it can be dealt with like a letter from the office: when you have the calm for it, in a few lines, only the matter.
    .filter = Look at the answer now
    .later = Later today
    .none = It needs no answer

they-quiet = Then no reply today. It's warm or sad or angry, and it'll be the same tomorrow, with you rested. What would you like to do with it?
    .none = No reply today
    .hold = Write here, held for a day
    .line = One line, until a date

they-quiet-unclear = Then it stays unclear for today. I won't guess what it means, and you don't have to solve it. No reply is a whole answer tonight.

they-quiet-locked = Then it stays without an answer; that is the line. You may still say what it does to you: here, and it stays here.
    .none = Leave it there
    .words = Write it here

they-until = One line can be enough: that you take time, until when, and nothing else. Until when?
    .unclear = I need a day to come, like "in 10 days" or "24 Dec".

they-line = Now the line, in your own words, with "{ $until }" in it. One sentence. No reason, and no question.
    .unclear = That's too long for one line. Shorter, please.

they-line-kept =
    { $when ->
        [today] Held until { $clock }.
       *[other] Held until { $on }, { $clock }.
    } Then you look at it once more. If it goes, it's the only one, until { $until }.

they-hurtful = No reply to this one. Keep it: a screenshot with date and hour, somewhere only you can open. Then you needn't read it a second time.
    .none = No reply
    .afraid = I'm afraid of them
    .danger = It's getting dangerous

they-emergency = Then this comes before any quiet days. What is it?
    .theirs = They say they want to die
    .act = Somebody is hurt or in danger
    .child = It's about a child

they-act = If somebody is in danger: { $call } Otherwise do now what has to be done, and don't wait for me; it ends no run. Only the matter; nothing about the two of you.
    .done = It's done

they-act-locked = If somebody is in danger: { $call } Say what you know, and let those go whose job it is. The line between you stands tonight too; somebody else can pass on what has to be passed on.

they-tonight =
    An evening after a message is often louder. Shall I look in once, { $when ->
        [today] at { $clock }
       *[other] { $on }, { $clock }
    }?
    .yes = Yes, please
    .no = No need

they-tonight-counted =
    Written down; by your own rule the run is counted from today. The evening may be louder than others. Shall I look in once, { $when ->
        [today] at { $clock }
       *[other] { $on }, { $clock }
    }?

they-agreed = { $when ->
        [today] I look in at { $clock }.
       *[other] I look in on { $on }, { $clock }.
    } Until then the message can lie where it is.

they-close = All right. You don't owe an answer tonight.
    .or-2 = Good. It can lie there; you needn't.
    .or-3 = All right. Nothing in it runs away.
    .or-4 = Good. Phone out of sight, if you can.

they-check = You asked me to look in. How loud is it?
    .or-2 = Here I am, as you asked. How is it with the message in the room?
    .or-3 = I'm looking in, as we said. How is it?
    .or-4 = As you wished, one question: how is the evening?
    .fine = Quiet enough
    .pulls = It pulls
    .replied = I replied

they-after = I'm only looking in: how is it since the message came?
    .or-2 = Some hours have passed since that message. How are you with it?
    .or-3 = A quiet question: is it still loud in there, or better?
    .or-4 = No news needed, I only wanted to ask: how is it now?

they-fine = Good. Then I leave you to it.
    .or-2 = Good to hear. I'm here.
    .or-3 = Fine. The day is yours.
    .or-4 = Good. No more questions.
