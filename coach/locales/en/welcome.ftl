welcome-hello =
    Hi, I'm Ebb. I keep you company while you leave someone in peace for a while.

    I'm a program with prepared words, for adults. I'm not a therapist and no help in an emergency. Telegram's bot chats are not end-to-end encrypted.

    Shall we set this up? It takes four taps.
    .adult = I'm 18 or older, let's go
    .minor = I'm under 18
    .help-now = I need help right now

welcome-safe =
    One question for safety. Does any of this fit?
    .none = None of these
    .asked = They asked for no contact, or blocked me
    .order = There is a court or police order
    .afraid = I'm afraid of them
    .harm = I've scared or hurt them
    .shared = We share children, work or a home

welcome-safe-more =
    Noted. Does anything else fit?
    .none = Nothing else
    .asked = They asked for no contact, or blocked me
    .order = There is a court or police order
    .afraid = I'm afraid of them
    .harm = I've scared or hurt them
    .shared = We share children, work or a home

welcome-safe-asked =
    Thank you for saying so. Then that is the line, and the quiet is already right. I'll help you keep it, and I'll never suggest a way around it.
    .go-on = Go on

welcome-safe-order =
    Then the order decides, word for word, also about children. A lawyer can tell you what it allows; I can't. I'll help you stay well on your side of it.
    .go-on = Go on

welcome-safe-afraid =
    I'm glad you said it. Being afraid of someone is reason enough for distance. There are people who do nothing but help with this, and leaving is a time to have them near.
    .go-on = Go on
    .lines = Who can help me

welcome-safe-harm =
    That was honest, and it isn't a small thing to say. I'll help with one thing: staying away. There are people you can talk to so that it doesn't happen again.
    .go-on = Go on
    .lines = Who I can talk to

welcome-safe-shared =
    Then you don't need silence, only less. Messages about children, work or the home are fine and don't break your run.
    .go-on = Go on

welcome-length =
    How long would you like to keep the quiet? Most start with 30 days. You can change it any day.

welcome-hour =
    I write twice a day, never at night. By my guess it's { $clock } where you are.
    When is it good?
    .usual = 08:30 and 20:30
    .early = 07:00 and 20:00
    .late = 10:30 and 21:30
    .other-clock = My clock says something else

welcome-clock =
    What does your clock show?

welcome-ready =
    { day-of }. That's all for now: I'll write at { $morning } and { $evening }.

    Today only has one job: not writing to them. If the wish is here already, tap SOS.

welcome-ready-shared =
    { day-of }. That's all for now: I'll write at { $morning } and { $evening }.

    Today only has one job: nothing to them but what the children, work or home need. If the wish for more is here already, tap SOS.

welcome-keyboard =
    These two buttons stay: SOS when the urge comes, at any hour, and Today.
