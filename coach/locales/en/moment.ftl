moment-open = This is often one of the longer hours. If the wish to write comes, open this first.
    .or-2 = An hour like this can pull. If it does: press SOS before anything else.
    .or-3 = Maybe nothing happens tonight. If something does, I'm one tap away.
    .or-4 = Before the long hour: water, light, phone a little further off. And SOS is here.
    .sos = SOS
    .fine = I'm fine
    .off = No more of these

moment-open-plan = Your own plan, for the hour that's coming: "{ $plan }"
    .or-2 = You wrote this for an hour like the next one: "{ $plan }"
    .or-3 = In case the next hour pulls, in your words: "{ $plan }"
    .or-4 = A line from you to you: "{ $plan }"

moment-fine = Good.
    .or-2 = Glad to hear it.
    .or-3 = Then have a quiet evening.
    .or-4 = Fine. I'm here.

moment-off = I won't send these any more. You find them in the settings.
