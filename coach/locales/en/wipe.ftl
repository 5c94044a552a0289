wipe-open =
    This erases everything I have of you: run, entries, what you wrote, settings, what still waits to be sent. It can't be undone.

    This chat stays until you delete it; /clean takes its last two days first. A backup may hold your data for a while; if one is ever put back, your data is erased from it too.
    .yes = Erase everything
    .no = Keep it

wipe-gone =
    It's gone. Lines of contact: { $entries }. Notes: { $notes }. Letters and drafts: { $pages }. And the rest.

    I don't know you any more. If you ever want to begin again, send /start. Take care.

wipe-kept = Kept. Nothing changed.
