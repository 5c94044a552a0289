silence-open = I'll go quiet now, so I'm not one more thing that blinks. Everything is kept for 12 months, then erased. Write a word whenever you like.
