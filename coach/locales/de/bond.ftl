bond-open =
    Ein Buddy ist ein Mensch, bei dem du in einer schweren Stunde anklopfen darfst. Ich schicke dann einen Satz, den ihr beide vorher kennt, und sonst nichts von dir. Geantwortet wird mit einem Knopf; beenden könnt ihr es beide, einmal tippen genügt.

    Jemand, der zu dir hält; nicht der Mensch, den du in Ruhe lässt. Welcher Satz soll es sein? Such dir einen aus, oder schreib deinen eigenen.
    .call = Schlechte Stunde. Rufst du mich an?
    .write = Gerade schwer. Schreibst du mir kurz?
    .near = Ich mag gerade nicht allein sein.
    .friends = Für wen ich da bin
    .unclear = Ein Satz mit höchstens 200 Zeichen, bitte.

bond-link =
    Magst du mein Buddy für schwere Stunden sein? Ab und zu käme dann ein Satz von mir, über ein kleines Programm namens Ebb, und du antwortest mit einem Knopf. Nein sagen ist in Ordnung.

    { $link }

bond-waiting =
    Leite die Nachricht hier drüber an einen Menschen weiter. Vor dem Ja steht dort dein Satz: „{ $line }“

    Der Link gilt einmal. Ich sage dir, wenn jemand da ist.
    .renew = Neuer Link
    .line = Anderer Satz
    .withdraw = Zurücknehmen
    .friends = Für wen ich da bin

bond-withdrawn = Zurückgenommen. Der Link öffnet nichts mehr.

bond-standing =
    Du hast einen Buddy. Wenn du anklopfst, kommt dort das an und sonst nichts: „{ $line }“

    Nachts kann es sein, dass dort geschlafen wird.
    .ask = Jetzt anklopfen
    .end = Beenden
    .find = Buddy finden
    .friends = Für wen ich da bin

bond-ended = Beendet. Dein Buddy bekommt einen schlichten Satz dazu. Mit /buddy kannst du wieder jemanden fragen.

bond-joined = Dein Buddy hat Ja gesagt. Ab jetzt kann SOS deinen Satz schicken. Wie es steht, zeigt /buddy.

bond-left = Dein Buddy ist nicht mehr dabei. Das kann jeden Grund haben, auch ein neues Telefon. Mit /buddy kannst du jemand anderen fragen.
