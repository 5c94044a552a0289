# Drafts: what is written to the other is held here and read again. Ebb never sends one.

draft-kind = What is it? I hold it for you; nothing leaves here.
    .urge = I just want to say it
    .reply = An answer to them
    .practical = Something practical

draft-is-urgent = Is it urgent, or about a child or somebody's safety?
    .urgent = Yes
    .later = No, it can wait a little

draft-at-once =
    Then don't wait for me; write to them now. Two to five sentences, friendly and clear: only the matter itself, nothing about the two of you.

draft-practical-locked =
    Between you stands a line, so I don't help with messages across it. If it's about a child or somebody's safety, take it to those who are there for it: a lawyer, the court, the youth office. In danger, the emergency number; /crisis has it.

draft-write =
    Write it here, as it comes, in as many messages as you like. I hold it and show it to you again. /done when that's all.
    .unclear = That's more than I can hold in one. A shorter piece, or /done.

draft-write-night =
    Write it here, as it comes. Nothing is decided at this hour: I hold it till morning, and then we look. /done when that's all.

draft-write-locked =
    Write it here, all of it. It stays here, and I show it to nobody: you can keep it, seal it or delete it. /done when that's all.

draft-more = I have it. More, or is that all?
    .or-2 = It's in here. Is there more?
    .or-3 = Held. Go on, or leave it there.
    .or-4 = Got that too. More?
    .done = That's all
    .delete = Delete it
    .unclear = That's more than I can hold in one. A shorter piece, or /done.

draft-kept =
    { $when ->
        [today] Held until { $clock }.
       *[other] Held until { $on }, { $clock }.
    } Then I show it to you, and to nobody else.
    .or-2 =
        { $when ->
            [today] It's safe here until { $clock }.
           *[other] It's safe here until { $on }, { $clock }.
        } You don't have to carry it meanwhile.
    .or-3 =
        { $when ->
            [today] Put down. At { $clock } I bring it back to you.
           *[other] Put down. On { $on }, { $clock }, I bring it back to you.
        }
    .or-4 =
        { $when ->
            [today] I have it until { $clock }.
           *[other] I have it until { $on }, { $clock }.
        } Said is said, and nobody was hurt by it.

draft-empty = Nothing is held here now. Write, or leave it there.

draft-list = This is what I hold for you. I show it to nobody else.
    .new = Write something new
    .ready = waited
    .waiting = held

draft-list-full = Five are waiting here. Let one of them go, and there's room again.

draft-one =
    { $when ->
        [today] This one stays here until { $clock }.
       *[other] This one stays here until { $on }, { $clock }.
    }
    .look = Read it
    .edit = Rewrite it
    .delete = Delete it

draft-one-ready = This one has waited long enough. It's yours to look at.

draft-edit = Write it new; it takes the old one's place, and its time begins again.
    .unclear = That's more than I can hold in one. A shorter piece, please.

draft-ready = What you put down here has waited. Shall we look at it?
    .or-2 = The time is up for what you left with me. Have a look?
    .or-3 = I still have what you wrote. It can be looked at now, or later.
    .or-4 = Something of yours has rested here. Do you want to see it now?
    .look = Look at it
    .wait = Keep it another day
    .delete = Delete it unread

draft-several = More than one thing you put down here has waited. Shall we look, one at a time?
    .or-2 = The time is up for some of what you left with me. Have a look?
    .look = Look at them
    .wait = Keep all another day

draft-waiting-all = Then it all rests here another day.

draft-shown = { $text }

draft-peek =
    { $when ->
        [today] It stays here until { $clock }.
       *[other] It stays here until { $on }, { $clock }.
    } Nothing has to be decided now.
    .fine = Leave it there
    .edit = Rewrite it
    .delete = Delete it

draft-locked = You said it, and here it does no harm. What shall become of it?
    .seal = Seal it for 30 days
    .delete = Delete it
    .wait = Keep it another day

draft-channel = It reads as if this way were closed. Have they blocked you, or asked for no contact?
    .yes = Yes
    .no = No

draft-again =
    One message of yours is already there, and it says what it says. A second one so soon tends to push, however kindly it's meant. I'd leave it at one. What shall become of this?
    .seal = Seal it for 30 days
    .delete = Delete it
    .wait = Keep it another day

draft-read =
    I only read words, not you. What I see:
    { $found }
    .on = Go on
    .wait = Another day
    .seal = Seal it
    .delete = Delete it

draft-asks = Five things, only for you. Tap what is true today.
    .noon = I'd write it on a Tuesday noon too
    .silence = No answer would be all right
    .reason = It's not to stop the pain
    .friend = A friend could read it
    .change = It needn't change their mind
    .on = Go on

draft-decide = It's yours to decide. I don't send anything, and I think no less of you either way.
    .seal = Seal it
    .delete = Delete it
    .wait = Another day
    .sent = I decided to send it

draft-decide-open = What isn't ticked may be worth another day. It's yours to decide; I don't send anything.

draft-sent =
    I can't send, so it stays in your hands. Your words stand above in a message of their own; press and hold to copy them. One message, then the phone goes away.

    Shall I write it down as contact?
    .log = Sent, write it down
    .gone = Sent, don't write it down
    .wait = Not yet, another day

draft-gone = All right. Whatever comes back or doesn't, this one was enough; no second after it. /sos if waiting gets loud.

draft-sealed = Sealed. I'll keep it until { $on } and won't mention it before. You wrote it; that was the part that helps.

draft-deleted = Gone from here. What you typed yourself stays in this chat until you delete it.

draft-waiting =
    { $when ->
        [today] Then it rests here until { $clock }.
       *[other] Then it rests here until { $on }, { $clock }.
    }
    .or-2 =
        { $when ->
            [today] I keep it until { $clock }. It won't spoil.
           *[other] I keep it until { $on }, { $clock }. It won't spoil.
        }

draft-close = All right. It stays here.

reader-blame = It accuses in places. Would you sign that tomorrow?
reader-reunion = It speaks of the two of you again. That is much to lay on one message.
reader-pretext = Is the errand the reason, or the way in?
reader-demand = It needs something back from them.
reader-asks = It asks something. Only if it has to be asked now.
reader-feeling = It asks for comfort. From whom else could some come?
reader-long = It's long, and long messages ask for long answers.
reader-night = It was written late.
reader-nothing = Nothing in it pushes, as far as words go.
