stop-open =
    Done: nothing unasked will come any more. What you told me is kept, and SOS and every command still work. If you'd rather have it erased, that's one tap.
    .fine = Leave it so
    .on = Turn them on again
    .wipe = Erase everything

stop-close = All right. Take care of yourself.

stop-on = They're on again.
