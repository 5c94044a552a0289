influence-open =
    Gut, dass du es sagst. Vor { $clock } wird nichts entschieden. Ein Glas Wasser, etwas zu essen.

    Wenn Worte da sind, halte ich sie fest. Oder ich warte mit dir.
    .or-2 =
        Dann ist heute Nacht nur zum Durchkommen da; entschieden wird ab { $clock }. Erst Wasser.

        Ich kann deine Worte halten, oder mit dir warten.
    .hold = Halt Worte für mich fest
    .wave = Warte mit mir
    .night = Ich gehe schlafen

influence-night = Gut. Das Telefon weit weg vom Bett. Bis { $clock } muss nichts geklärt sein.
    .or-2 = Schlaf, wenn er kommt. Alles hat Zeit bis { $clock }.
