privacy =
    Was du schreibst, geht durch Telegram. Es ist nicht Ende-zu-Ende-verschlüsselt: Telegram überträgt es, und es bleibt in diesem Chat, bis du es löschst.

    Ich bewahre es verschlüsselt auf. Ich bin ein Programm; niemand liest mit. Wer dieses Ebb betreibt, hat die Maschine und die Schlüssel und könnte hineinsehen{ $operator ->
        [none] { "" }
       *[other] : { $operator }
    }.

    Ein Buddy sieht den einen Satz, der abgemacht ist, sonst nichts.
    .more = Wie lange, und wie du gehst

privacy-long =
    Alles bleibt, bis du es wegnimmst. 12 Monate, nachdem du zuletzt geschrieben hast, wird es gelöscht, ohne Nachricht.

    /export gibt dir alles, als zwei Dateien.
    /clean nimmt die letzten 48 Stunden aus diesem Chat.
    /wipe löscht, was ich habe, auf einmal. In einer Sicherung kann es noch eine Weile liegen; wird sie je eingespielt, werden deine Daten auch daraus gelöscht.
    .who = Wer es lesen kann
