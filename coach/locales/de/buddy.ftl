buddy-nobody = Du hast hier gerade keinen Buddy. Mit /buddy findest du einen. Anrufen geht auch ohne mich.

buddy-soon = Du hast vor Kurzem angeklopft. Um { $clock } kann ich es wieder; selbst anrufen geht immer.

buddy-enough = Das war dreimal heute, vor morgen klopfe ich nicht wieder an. Selbst anrufen kannst du trotzdem.

buddy-consent =
    Du hast mir gesagt, dass du vor jemandem Angst hast. Dein Buddy bekäme das und sonst nichts: „{ $line }“

    Ist das gerade sicher für dich?
    .yes = Ja, anklopfen
    .no = Lieber nicht
    .not-safe = Ich bin in Gefahr

buddy-asked =
    Angeklopft. Dein Buddy bekommt deinen Satz und sonst nichts. Vielleicht wird dort geschlafen, vielleicht liegt das Telefon weg. Die Antwort kommt hierher.
    .or-2 = Dein Satz ist unterwegs, nur er. Vielleicht wird er nicht gleich gesehen; es kann sein, dass dort geschlafen wird. Ich bin so lange hier.
    .or-3 = Ist geschickt. Bis es jemand hört, kann es dauern, nachts besonders. Du musst nicht allein warten.
    .or-4 = Dein Satz ist dort. Wenn nichts kommt, liegt es an der Stunde, nicht an dir. Ich bleibe, solange du magst.
    .on = Hier weiter
    .not-safe = Ich bin in Gefahr

buddy-calling = Dein Buddy hat geantwortet und ruft dich an. Halt die Leitung frei.
    .or-2 = Eine Antwort: Dein Buddy ruft dich an. Du musst nicht wissen, was du sagst.
    .or-3 = Dein Buddy hat dich gehört. Gleich klingelt es.
    .or-4 = Gleich ruft dein Buddy an. Du musst nicht anfangen mit dem Reden.

buddy-here = Dein Buddy hat geantwortet: „Ich bin da, schreib mir.“
    .or-2 = Eine Antwort: Dein Buddy ist da. Schreib, direkt dorthin.
    .or-3 = Dein Buddy hat dich gehört und ist da. Ein Wort reicht zum Anfangen.
    .or-4 = Dein Buddy ist da. Schreib, wie es kommt; es muss nicht ordentlich sein.

buddy-cannot =
    Dein Buddy hat geantwortet: Gerade geht es nicht. Das liegt an der Stunde, nicht an dir. Machen wir etwas anderes?
    .or-2 = Gehört, aber gerade geht es dort nicht. Eine ehrliche Antwort. Etwas anderes mit mir?
    .or-3 = Bei deinem Buddy geht es im Moment nicht. Anklopfen war richtig. Was könnte sonst helfen?
    .or-4 = Gerade nicht, sagt dein Buddy. Ich habe Zeit.
    .other = Etwas anderes
    .not-safe = Ich bin in Gefahr

buddy-asleep =
    Vielleicht wird dort geschlafen: Dein Buddy hat gerade Ruhezeit. Dein Satz wartet ein wenig, und wo es zu lange wäre, lasse ich ihn fallen. Machen wir etwas anderes?
    .or-2 = Bei deinem Buddy ist Ruhezeit, es kann gut sein, dass dort geschlafen wird. Ich bin wach. Etwas anderes, zu zweit?
    .or-3 = Ich glaube nicht, dass es rechtzeitig gesehen wird; vielleicht wird dort geschlafen. Bleiben wir zwei, und andere Wege.
    .or-4 = Vielleicht wird dort geschlafen. Nein gesagt hat niemand. Was bringt dich sonst durch diese Stunde?
