# The contact ledger: seen, added to, corrected.

ledger-open = What is written down, the latest first. ● means it counts. Tap a line to change it.
    .add = Add a past day
    .older = More
    .done = Done

ledger-empty = Nothing is written down yet. You can add a day that has passed.

ledger-one =
    { $on }: { $kind }. It doesn't end a run.

    Run: { label-run }. Best run: { label-best }.
    .day = Another day
    .kind = Another kind
    .count = Let it count
    .exception = Make it an exception
    .undo = Take it back

ledger-one-counts =
    { $on }: { $kind }. It counts.

    Run: { label-run }. Best run: { label-best }.

ledger-gone = This one is gone.

ledger-done = All right.
