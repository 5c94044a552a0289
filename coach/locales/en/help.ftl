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
    /export all of it, as two files
    /clean take two days out of this chat
    /stop no more messages
    /wipe erase everything
