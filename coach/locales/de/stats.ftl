# Was /stats dem sagt, der Ebb betreibt.

stats =
    { $people ->
        [one] Ein Mensch;
       *[other] { $people } Menschen;
    } in einer ruhigen Zeit: { $running }.
    In den letzten 24 Stunden gehört: { $in_a_day }; in 7 Tagen: { $in_a_week }.

    Seit dem Start vor { $since }: { $turns ->
        [one] ein Ereignis bearbeitet,
       *[other] { $turns } Ereignisse bearbeitet,
    } { $sends ->
        [one] eine Nachricht gesendet.
       *[other] { $sends } Nachrichten gesendet.
    }
    Es warten: { $replies ->
        [0] keine Antworten,
        [one] eine Antwort (seit { $replies_for }),
       *[other] { $replies } Antworten (die älteste seit { $replies_for }),
    } { $nudges ->
        [0] keine Nachrichten von mir aus.
        [one] eine Nachricht von mir aus (seit { $nudges_for }).
       *[other] { $nudges } Nachrichten von mir aus (die älteste seit { $nudges_for }).
    }
    Nach einem Fehler beiseitegelegt: { $aside }.

stats-span =
    .seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
    .minutes = { $count } Minuten
    .hours = { $count } Stunden
    .days = { $count } Tagen
