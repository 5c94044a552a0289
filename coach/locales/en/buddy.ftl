buddy-nobody = You have no buddy here at the moment. /buddy is for finding one. Ringing somebody works without me.

buddy-soon = You asked not long ago. I can ask again at { $clock }; till then, ringing them yourself is fine.

buddy-enough = That was three times today, so I don't ask again before tomorrow. You can still ring them yourself.

buddy-consent =
    You told me you're afraid of someone. Your buddy would get this and nothing else: "{ $line }"

    Is that safe for you right now?
    .yes = Yes, ask them
    .no = Better not
    .not-safe = I'm not safe

buddy-asked =
    Asked. Your buddy gets your line and nothing else. They may be asleep, or away from the phone. What they answer comes here.
    .or-2 = Your line is on its way, just that. They may not see it at once; they may be asleep. I'm here meanwhile.
    .or-3 = Knocked. It can take a while till somebody hears it, at night above all. You don't have to wait alone.
    .or-4 = They have your line now. If nobody answers, it's the hour, not you. I stay as long as you like.
    .on = Go on here
    .not-safe = I'm not safe

buddy-calling = Your buddy answered: they're calling you. Keep the phone free.
    .or-2 = An answer: your buddy is calling you. You don't have to know what to say.
    .or-3 = Your buddy heard you. They're calling.
    .or-4 = They're calling you now. Let it be them who talk first, if that's easier.

buddy-here = Your buddy answered: "I'm here, write to me."
    .or-2 = An answer: your buddy is there. Write to them, directly.
    .or-3 = Your buddy heard you and is there for you to write to. One word is enough to begin.
    .or-4 = They're there. Write to them as it comes; it needn't be tidy.

buddy-cannot =
    Your buddy answered: not right now. That's about their hour, not about you. Shall we do something else?
    .or-2 = They heard you and can't just now. It's an honest answer. Something else with me?
    .or-3 = Your buddy can't at the moment. You asked, and that was right. What else could help?
    .or-4 = Not right now, says your buddy. I've got time.
    .other = Something else
    .not-safe = I'm not safe

buddy-asleep =
    They may be asleep: these are their quiet hours. Your line waits a little, and where that would be too long I let it go. Shall we do something else?
    .or-2 = It's quiet hours where your buddy is, so they may be asleep and not see it. I'm awake. Something else together?
    .or-3 = I don't think they'll see it in time; they may be asleep. That leaves the two of us, and other ways.
    .or-4 = They may be asleep. Nobody said no. What else could get you through this hour?
