reset-open =
    What should begin anew?
    .run = Only my run
    .period = The whole period
    .everything = Erase everything

reset-run =
    Your run starts at today, { day-of }. Your best run ({ label-best }) stays. Shall I?
    .yes = Yes, a new run
    .no = No, keep it

reset-period =
    Today becomes Day 1. Your best run ({ label-best }) and what you told me stay. Shall I?
    .yes = Yes, a new period
    .no = No, keep it

reset-run-done = Done. The run begins today.

reset-period-done = Done. { day-of }. A first day doesn't have to be a good one.

reset-kept = Nothing changed.
