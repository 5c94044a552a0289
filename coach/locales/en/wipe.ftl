wipe-open =
    This erases everything I have of you: run, entries, what you wrote, settings, and what still waits to be sent. It can't be undone.

    The messages in this chat stay until you delete the chat; /clean takes the last two days first. A backup may hold you for a while; if it is ever put back, you are erased from it again.
    .yes = Erase everything
    .no = Keep it

wipe-gone =
    It's gone. Lines of contact: { $entries }. Notes: { $notes }. Letters and drafts: { $pages }. And the rest.

    I don't know you any more. If you ever want to begin again, send /start. Take care.

wipe-kept = Kept. Nothing changed.
