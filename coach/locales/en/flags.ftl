# What was said for safety: seen, added to, and corrected for 48 hours.

flags-open = This is what you told me for safety. Tap one to see it.
    .add = Add something
    .done = Done

flags-none = Nothing is noted for safety. If something has happened, add it; it changes what I say.

flags-name = In short
    .asked = They want no contact, or blocked me
    .order = A court or police order
    .afraid = I'm afraid of them
    .harm = I've scared or hurt them
    .said-stop = They answered: stop
    .silent = Seven days without an answer
    .shared = Children, work or a home

flags-one = "{ $flag }". If that was a mistake, it can be taken back for 48 hours. After that it stays.
    .mistake = It was a mistake
    .done = Done

flags-one-stays = "{ $flag }". This one stays, through reset and a new period; only erasing everything ends it. It isn't a punishment, it's a line.

flags-one-soft = "{ $flag }". It changes a few words, nothing more, and can go at any time.

flags-corrected = Taken back.

flags-add = What has happened, or what fits? It counts from now.

flags-told = Noted.
    .lines = Who can help me
    .harm-lines = Who I can talk to
    .limit = Set up topics and hours
    .done = Go on
    .mistake = I tapped that by mistake

flags-told-asked = Thank you for saying so. Then that is the line. It hurts, and it's clear. I'll help you keep it, and I'll never suggest a way around it.

flags-told-order = Then the order decides, word for word, also about children. A lawyer can tell you what it allows; I can't. I'll help you stay well on your side of it.

flags-told-afraid = I'm glad you said it. Being afraid of someone is reason enough for distance. There are people who do nothing but help with this, and leaving is a time to have them near.

flags-told-harm = That was honest, and it isn't a small thing to say. I'll help with one thing: staying away. There are people you can talk to so that it doesn't happen again.

flags-told-said-stop = Thank you for telling me. That's a no, and keeping it is the decent thing, however it feels tonight. No answer to it, not even a sorry. I'm here for the rest.

flags-told-shared = Then you don't need silence, only less. Messages about children, work or the home are fine and don't break your run.

flags-done = All right.
