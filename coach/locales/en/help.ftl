help =
    I keep you company while you leave someone in peace. I'm a program with prepared words; nobody reads along.

    /sos when the urge comes, at any hour
    /today where you are
    /progress your figures
    /slip when there was contact
    /they when they wrote to you
    /draft words I hold for you, /letter one that isn't sent
    /plan what's ready for a bad hour
    /buddy one friend you may knock at
    /why the doubts
    /pause and /resume
    /reset a new run or period
    /settings hours, length and more
    /timezone your clock, /language your language
    /crisis numbers, if you're not safe
    /privacy who sees what
    /stop no more messages
    /wipe erase everything

privacy =
    What you write here goes through Telegram and is not end-to-end encrypted: Telegram carries it, and it stays in this chat until you delete it.

    I keep what I need to keep you company: your days, entries, answers and settings. What you write is encrypted on my disk. Nobody reads along, and nothing is passed on but the line you agree on with a buddy; whoever runs this Ebb holds the keys and could look: { $operator }.

    /wipe erases all of it at once. What lies untouched for 12 months is erased by itself.
