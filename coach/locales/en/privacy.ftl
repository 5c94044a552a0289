privacy =
    What you write goes through Telegram. It is not end-to-end encrypted: Telegram carries it, and it stays in this chat until you delete it.

    On my side it lies encrypted. I'm a program; nobody reads along. Whoever runs this Ebb has the machine and the keys, and could look: { $operator }.

    A buddy sees the line you agreed on, and nothing else.
    .more = How long, and your way out

privacy-long =
    Everything stays until you take it away. 12 months after your last word it is erased, without a message.

    /export gives you all of it, as two files.
    /clean takes the last 48 hours out of this chat.
    /wipe erases what I have, at once. A backup may hold it for a while; if one is ever put back, you are erased from it again.
    .who = Who can read it
