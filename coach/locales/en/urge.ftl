urge-what =
    I'm here. You don't have to decide anything for the next three minutes. What is it you want to do?
    .or-2 = I'm here. Nothing has to happen in the next few minutes. What is it you want to do?
    .or-3 = Good that you came here first. What is it you want to do?
    .or-4 = I'm here, whatever the hour. What is it you want to do?
    .text = Text them
    .call = Call them
    .look = Look at their page
    .go = Go there
    .not-safe = I'm not safe

urge-go-there =
    Turning up uninvited frightens people, even when it's meant well, and it can become a matter for the police. So please stay where you are, or go anywhere else. If you're already there: leave now, and come back to me on the way.
    .stay = I'm staying away
    .been = I've been there
    .not-safe = I'm not safe

urge-been = Thank you for telling me. Are you away from there now?
    .away = Yes, I'm away
    .away-now = Yes, I'm away now
    .near = I'm still near
    .not-safe = I'm not safe

urge-leave-now = Leave now, please. Walk to somewhere with people, and write to me from there.
    .away = I'm away
    .not-safe = I'm not safe

urge-rate = How strong is it, 0 to 10?
    .skip = Skip
    .unclear = A number from 0 to 10, please.

urge-trigger = What set it off?
    .or-2 = What came just before it?
    .or-3 = What woke it?
    .or-4 = Where did it come from, as far as you can tell?
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
    .skip = Skip

urge-person =
    That's a lot in a short time, more than prepared words should carry. Is there somebody you could ring now, just to hear a voice?
    .or-2 =
        It comes hard and often just now. A voice would do more than I can. Who could you ring?
    .ring = I'll ring somebody
    .lines = Show me numbers
    .on = Go on here

urge-rung = Good. It needn't be about them; "talk to me for ten minutes" is enough. I'm here afterwards.

urge-wave-1 =
    Ninety seconds together. Put both feet down and let the phone rest in your hand.

    Where in your body is it? Chest, throat, stomach? Only find the place.
    .or-2 =
        Another minute and a half, the two of us. Loosen your jaw. Let the shoulders drop.

        If it had a shape, how big would it be just now? Only look.
    .or-3 =
        We wait it out. Lean your back against something, a wall or a chair.

        Is it hot or cold, tight or heavy? You don't have to like it.
    .or-4 =
        Stay a little. Lay one hand flat on your stomach and feel it lift and sink.

        Let the wish stand next to you. It may talk; you needn't answer.
    .enough = That's enough
    .not-safe = I'm not safe
    .unclear = I'm here.

urge-wave-1-reason =
    You once told me why you want this: "{ $reason }"

    Ninety seconds together. Put both feet down. Where in your body is it? Chest, throat, stomach? Only find the place.
    .or-2 =
        Your own words, from another day: "{ $reason }"

        A minute and a half now. Loosen your jaw, let the shoulders drop. How big is it? Only look.
    .or-3 =
        "{ $reason }" You wrote that, and it still holds.

        Lean your back against something and wait with me. Is it hot or cold, tight or heavy?

urge-wave-2 =
    Still with you. Is it rising, holding, or going down?

    You don't have to push it. Breathe out slowly, as if through a straw.
    .or-2 =
        I haven't gone. Listen for the farthest sound you can hear, then the nearest.

        Has it moved, or does it stay where it was?
    .or-3 =
        Here still. Count five breaths, only the ones going out.

        It can be loud without being right.
    .or-4 =
        Half of it is over. Press your feet into the floor, and let go again.

        Up, down, or the same? Any of them is fine.

urge-wave-3 =
    A last stretch. It may still be there; it doesn't have to be gone. You are not doing what it says, and that's the whole of it.
    .or-2 = Thirty seconds more. You've felt it and nothing had to happen. Let it be as big as it is.
    .or-3 = The last bit. Look up from the screen once, as far as the room goes, and come back.
    .or-4 = Nearly there. It's allowed to stay; it just doesn't get the phone.

urge-purpose = If you did it, what would it be for?
    .or-2 = Before anything is written: what should it bring you?
    .or-3 = What is it, underneath, that you'd want from it?
    .or-4 = What would it be for, if you're honest with yourself?
    .comfort = Comfort
    .answer = An answer
    .apology = An apology
    .anger = Anger
    .reaction = Any reaction
    .practical = Something practical
    .skip = Skip

urge-draft = You can say it here instead, as it comes. I hold it, and it goes to nobody.
    .skip = Skip
    .unclear = That's more than I can hold in one. A shorter piece, or /done.

urge-draft-comfort = Comfort is a fair thing to want; somebody else may have some to give. What you'd have written can go here. I hold it.

urge-draft-answer = The answer that would let you sleep won't come tonight, whoever writes. Put the question here; I hold it.

urge-draft-apology = An apology doesn't spoil by waiting. Put it here; I hold it.

urge-draft-anger = It may have its say. Here it hits nobody. Write all of it; I hold it.

urge-draft-reaction = Any sign at all: that's what missing does. Say here what you'd want them to notice. I hold it.

urge-draft-influenced =
    Then nothing is decided until tomorrow, and nothing is lost by it. If there are words, put them here; I hold them till 09:00 at the earliest. Drink some water meanwhile.

urge-draft-locked = You can say it here, all of it. It stays here, and I show it to nobody.

urge-tool = Something for the next minutes. Which one?
    .or-2 = One thing to do now. What fits?
    .or-3 = And now something for the hands or the head. Which?
    .or-4 = Pick one; it needn't be the best.
    .reasons = My own reasons
    .voice = My own voice
    .buddy = Ask my buddy
    .if-then = My if-then plans
    .water = Cold water, twenty breaths
    .walk = A walk
    .friend = Ring a friend
    .senses = Five senses
    .task = A ten-minute task
    .dislikes = What wasn't good
    .wave = Waiting it out
    .writing = Writing it here
    .hold = Ten minutes' wait
    .more = Others
    .skip = Skip

urge-tool-reasons =
    Why you wanted this, in your words:
    { $list }

    { $room ->
        [full] Three are enough; /plan changes one.
       *[left] Another one? Type it.
    }
    .done = Done
    .unclear = Three reasons are enough, a line or two each. /plan changes one.

urge-tool-reasons-empty = You haven't told me yet why you want this quiet. A few words; I'll keep them for the next time.

urge-tool-voice = This is you, on a calmer day. Listen once, to the end.

urge-tool-if-then =
    Your plans:
    { $list }

    { $room ->
        [full] Say the one that fits aloud, once. Three are as many as one knows by heart; /plan changes one.
       *[left] Say the one that fits aloud, once. Another one? Type it.
    }
    .done = Done
    .unclear = One sentence of up to 200 letters, and three plans in all. /plan changes one.

urge-tool-if-then-empty =
    A plan for the next time, in one line: "If it's late and I reach for the chat, then I open Ebb." How does yours go?

urge-tool-water = Cold water over your wrists, then your face. Then twenty breaths, each one longer out than in. Count them.
    .done = Done

urge-tool-walk = Shoes on, phone in the pocket, once round the block, not past their door. I'll ask again in ten minutes.
    .done = I'm back

urge-tool-friend = Ring somebody, about anything. Or write one line: "Bad hour. Can you talk?" It needn't be about them.

urge-tool-senses = Five things you see. Four you can touch. Three you hear. Two you smell. One slow breath out.

urge-tool-task = One small thing for ten minutes: the dishes, a drawer, a shower. I'll ask again then.

urge-tool-dislikes =
    What wasn't good, in your words:
    { $list }

    { $room ->
        [full] It may sting to read. That's enough of a picture.
       *[left] It may sting to read. Another one? Type it.
    }
    .done = Done
    .unclear = A line each, please, and ten in all.

urge-tool-dislikes-empty = What wasn't good between you? One line. It may feel worse for a moment; it makes the picture whole.

urge-rerate = And now, 0 to 10?
    .or-2 = How strong is it now, 0 to 10?
    .or-3 = Where is it now, from 0 to 10?
    .or-4 = One more number: 0 to 10?
    .skip = Skip
    .unclear = A number from 0 to 10, please.

urge-lower =
    Lower than it was. You did that by waiting. What now?
    .or-2 = It went down, and you let it. What now?
    .or-3 = A bit less, then. That's how it goes: not all at once. What now?
    .or-4 = Down from where it was. Nothing had to be written for that. What now?
    .rode = I'm through
    .again = One more round
    .sent = I wrote to them
    .not-safe = I'm not safe

urge-unrated = All right, no number. What now?

urge-still =
    It's still there. That happens; it wasn't a test. Another round with something else, or ten minutes' distance?
    .or-2 = Not lower yet. Some of them stay long. Another round, or a little distance?
    .or-3 = Still strong, then. You don't have to win against it tonight, only not do what it says. What helps more: another round, or ten minutes?
    .or-4 = It holds on. So do you. Something else now, or a ten-minute break from it?
    .again = Another round
    .hold = Ten minutes, then ask me
    .rode = I'm letting it pass
    .sent = I wrote to them
    .not-safe = I'm not safe

urge-rode = Then that's one urge less to fear. Drink something, move a little. I'm here if it comes back.
    .or-2 = You stayed with it, and nothing had to happen. I'm here if it comes back.
    .or-3 = Good. It may knock again tonight; you know the way here.
    .or-4 = That was you, not me. Be gentle with the next hour.

urge-put-off = Ten minutes, then. Leave the phone in another room if you can. I'll ask you at { $clock }.
    .or-2 = Good, ten minutes. Only ten. At { $clock } I look in.
    .or-3 = Then let's put it down till { $clock }. Walk a bit, or make tea; I'll come by.
    .or-4 = Till { $clock }, then. You've promised it nothing but to wait.

urge-later = The ten minutes are over. How strong is it now, 0 to 10?
    .or-2 = Back again, as promised. Where is it now, 0 to 10?
    .unclear = A number from 0 to 10, please.

urge-check =
    You asked me to look in. How is this hour?
    .fine = It's all right
    .urge = The urge is here

urge-check-fine = Good. Then I'll leave you to it.
