privacy =
    What you write goes through Telegram. It is not end-to-end encrypted: Telegram carries it, and it stays in this chat until you delete it.

    I keep it encrypted. I'm a program; nobody reads along. Whoever runs this Ebb has the machine and the keys, and could look{ $operator ->
        [none] { "" }
       *[other] : { $operator }
    }.

    A buddy sees the line you agreed on, and nothing else.
    .more = How long, and your way out

privacy-long =
    Everything stays until you take it away. 12 months after you last wrote, it is erased, without a message.

    /export gives you all of it, as two files.
    /clean takes the last 48 hours out of this chat.
    /wipe erases what I have, at once. A backup may hold it for a while; if one is ever put back, your data is erased from it too.
    .who = Who can read it
