wipe-open =
    This erases everything I have of you: run, entries, what you wrote, settings. It can't be undone. The messages in this chat stay until you delete the chat itself.
    .yes = Erase everything
    .no = Keep it

wipe-gone = It's gone. I don't know you any more. If you ever want to begin again, send /start. Take care.

wipe-kept = Kept. Nothing changed.
