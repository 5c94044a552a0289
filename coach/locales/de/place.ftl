place-open = Wo bist du? Tipp die nächste große Stadt, oder teil einmal deinen Standort über die Büroklammer; ich behalte nur die Zeitzone. Nach meiner Uhr ist es bei dir { $clock }.
    .right = Das stimmt
    .clock = Lieber die Uhrzeit wählen
    .unclear = Den Ort kenne ich nicht. Versuch es mit der nächsten großen Stadt.

place-which = Welcher ist es?

place-clock = Was zeigt deine Uhr?

place-confirm = Uhrzeit wie in { $place }: Bei dir ist es { $clock }. Stimmt das?
    .yes = Ja
    .no = Nein
    .unclear = Den Ort kenne ich nicht. Versuch es mit der nächsten großen Stadt.

place-confirm-clock = Also ist es bei dir { $clock }. Stimmt das?
    .yes = Ja
    .no = Nein

place-nowhere = Dort habe ich keine Zeitzone gefunden. Magst du stattdessen eine Stadt tippen?
    .type = Stadt tippen
    .keep = So lassen

place-set = Eingestellt: { $clock }. Ab jetzt richten sich deine Nachrichten nach dieser Uhr.
