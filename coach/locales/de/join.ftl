join-asked =
    Jemand möchte dich als Buddy. Ab und zu, in einer schweren Stunde, gäbe ich dir diesen einen Satz weiter und sonst nichts:

    „{ $line }“

    Du antwortest mit einem Knopf, wenn es geht. Deine Ruhezeit gilt, und einmal tippen genügt, um wieder auszusteigen. Ist das in Ordnung?
    .yes = Ja, ich bin dabei
    .adult = Ich bin 18 oder älter, und ja
    .no = Nein, danke
    .minor = Ich bin unter 18

join-asked-new =
    Hallo, ich bin Ebb, ein Programm mit vorbereiteten Worten, für Erwachsene. Jemand möchte dich als Buddy: Ab und zu, in einer schweren Stunde, gäbe ich dir diesen einen Satz weiter und sonst nichts:

    „{ $line }“

    Du antwortest mit einem Knopf, wenn es geht. Deine Ruhezeit gilt, und einmal tippen genügt, um wieder auszusteigen. Von dir behalte ich diesen Telegram-Chat und für wen du Buddy bist. Ist das in Ordnung?

join-passed = Ich gebe es weiter.
    .fine = Gut

join-declined = Das ist in Ordnung. Ich sage niemandem, dass du hier warst.

join-name =
    Dann bist du jetzt Buddy, und die Nachricht ist angekommen. Wie nennst du den Menschen? Ich sage es nicht weiter.
    .skip = Ohne Namen
    .unclear = Ein kurzer Name, höchstens 24 Zeichen.

join-hours =
    Deine Ruhezeit ist von { $from } bis { $until }, und nach meiner Rechnung ist es bei dir { $clock }; mit /timezone stellst du das richtig. Darf der Satz auch in dieser Zeit kommen?
    .quiet = Nein, da schlafe ich
    .any = Ja, zu jeder Stunde

join-done = Abgemacht. Wenn der Satz kommt, musst du nichts lösen; eine Antwort ist viel. /buddy zeigt, wie es steht, und ist der Weg hinaus.

join-stale = Der Link gilt nicht, oder nicht mehr. Wer ihn geschickt hat, kann einen neuen machen. Geändert hat sich nichts.

join-own = Das ist dein eigener Link. Er ist für jemand anderen; leite ihn weiter.

join-already = Dort bist du schon Buddy. Geändert hat sich nichts.

join-full = Du bist Buddy für fünf Menschen, und mehr gebe ich niemandem auf. Geändert hat sich nichts.
