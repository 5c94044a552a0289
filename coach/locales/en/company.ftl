company-low = That sounds heavy. You don't have to do anything with it right now. Shall we sit through a bad minute, or do you want to write it down?
    .or-2 = I'm here. It doesn't have to be solved tonight. What would make the next quarter of an hour easier?
    .or-3 = That hurts, and it's allowed to. Company for a minute, or a page to put it on?
    .or-4 = Thank you for saying it here and not there. What would help a little?
    .or-5 = Heavy, then. No advice from me. A minute together, or a letter nobody gets?
    .wave = Ninety seconds together
    .letter = Write it down
    .people = I'm not safe
    .fine = It's enough to have said it

company-plea = I'm here. What is it right now?
    .or-2 = I'm with you. What is it?
    .urge = I want to write
    .hurts = It hurts
    .people = I'm not safe
    .help = How this works

company-glad = That's good to hear. Keep a bit of it for later.
    .or-2 = Glad you told me. Let it be as good as it is.
    .or-3 = Good. That was you.
    .or-4 = Lovely. Nothing to add from me.
    .or-5 = That's worth remembering on another kind of day.

company-talk = I'm here, at any hour.
    .or-2 = I'm here. SOS and Today always work.
    .or-3 = Good of you to write. I'm around.
    .or-4 = I'm a program with prepared words, and I'm here.
    .or-5 = All right. I'm here if something comes.

company-left = Then it's said. I'm here.
    .or-2 = Good. It's in safe hands here.
    .or-3 = All right. Be gentle with tonight.
    .or-4 = Then leave it here, and go easy.
