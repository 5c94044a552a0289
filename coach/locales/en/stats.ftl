# What /stats tells whoever runs Ebb.

stats =
    { $people ->
        [one] One person;
       *[other] { $people } people;
    } in a quiet period: { $running }.
    Heard in the last 24 hours: { $in_a_day }; in 7 days: { $in_a_week }.

    Since the start { $since } ago: { $turns ->
        [one] one turn taken,
       *[other] { $turns } turns taken,
    } { $sends ->
        [one] one message sent.
       *[other] { $sends } messages sent.
    }
    Waiting: { $replies ->
        [0] no replies,
        [one] one reply (for { $replies_for }),
       *[other] { $replies } replies (the oldest for { $replies_for }),
    } { $nudges ->
        [0] no nudges.
        [one] one nudge (for { $nudges_for }).
       *[other] { $nudges } nudges (the oldest for { $nudges_for }).
    }
    Set aside after a fault: { $aside }.

stats-span =
    .seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
    .minutes = { $count } minutes
    .hours = { $count } hours
    .days = { $count } days
