clean-open = This takes the last 48 hours out of this chat, your messages and mine. What you told me stays with me: plans, letters, figures.
    .yes = Take them out
    .no = Leave them

clean-gone = I've taken out what Telegram lets me. What is older stays until you clear the chat in its own menu.

clean-kept = Then it stays as it is.
