evening-contact = Guten Abend. Gab es heute Kontakt?
    .or-2 = Wie war der Tag zwischen euch: irgendein Kontakt?
    .or-3 = Ein kurzer Blick zurück auf heute. Gab es Kontakt?
    .or-4 = Der Tag ist fast um. War Kontakt dabei?
    .or-5 = Abend. Kam oder ging heute eine Nachricht?
    .or-6 = Vierzig Sekunden für heute: Gab es Kontakt?
    .or-7 = Bevor der Tag geht: Gab es Kontakt?
    .or-8 = Wie still war es heute zwischen euch?
    .or-9 = Da bin ich, für den Blick zurück. Ging etwas hin oder her?
    .or-10 = Ein kleiner Halt vor der Nacht. Kontakt heute?
    .or-11 = Das war er fast, der Tag. Mit Kontakt oder ohne?
    .or-12 = Wieder Abend. Kontakt, oder Ruhe?
    .none = Kein Kontakt
    .they-wrote = Nachricht bekommen
    .logistics = Nur Praktisches
    .wrote = Ich habe geschrieben
    .looked = Ich habe nachgesehen

evening-hard = Wie schwer war es?
    .easy = Leicht
    .okay = In Ordnung
    .so-so = So lala
    .hard = Schwer
    .nearly-impossible = Kaum zu schaffen

evening-hard-they-wrote = Heute Abend schuldest du keine Antwort. Vom Warten wird nichts daran schlechter. Wie schwer war der Tag?

evening-hard-wrote = Danke, dass du es sagst. Falls eine zweite Nachricht wartet, lass sie bis morgen liegen. Wie schwer war der Tag?

evening-hard-looked = Das ist menschlich. Oft wird nur der Abend länger davon. Wie schwer war der Tag?

evening-mood = Und die Stimmung, 0 (furchtbar) bis 10 (gut)?
    .unclear = Eine Zahl von 0 bis 10, bitte.

evening-trigger = Was hat es am schwersten gemacht?
    .night = Die Nacht
    .alone = Alleinsein
    .alcohol = Alkohol
    .music = Musik
    .photo = Ein Foto
    .date = Ein Datum
    .their-post = Ein Post
    .friends-news = Etwas gehört
    .dream = Ein Traum
    .work = Arbeit
    .nothing = Nichts Großes

evening-done = Notiert. Der Rest des Abends gehört dir.
    .or-2 = Notiert. Das war der Tag; er darf jetzt vorbei sein.
    .or-3 = Danke. Leg den Tag hier ab.
    .or-4 = Notiert. Gute Nacht, wann immer sie kommt.

evening-done-hard = Ein schwerer Tag also. Heute ist nichts mehr zu richten. Das Telefon auf die andere Seite vom Zimmer?
    .or-2 = Das klingt nach viel. Gelöst werden muss heute nichts mehr.
    .or-3 = Es war schwer, und du bist bis hierher gekommen. Das reicht für heute.
    .or-4 = Schwer, ja. Etwas Warmes, etwas Langweiliges, dann ins Bett.

evening-heavy =
    Es ist seit einer Weile sehr schwer. Das ist mehr, als ein paar Nachrichten tragen können. Sag es einem Menschen: jemandem, dem du traust, in der Arztpraxis, oder bei einer Nummer, die dafür da ist.
    .lines = Zeig mir Nummern
    .plan = Ein Plan für solche Stunden
    .tonight = Heute nicht

evening-reality = Am Anfang hast du für heute etwas geschätzt. Wie schlimm ist es wirklich, 0 (gut) bis 10 (das Schlimmste)?
    .unclear = Eine Zahl von 0 bis 10, bitte.

evening-compared-better = Geschätzt hattest du { $guess }. Es ist { $bad }. Oft erwartet man Schlimmeres, als kommt; so war es heute auch.

evening-compared-same = Geschätzt hattest du { $guess }, und es ist { $bad }. Du kennst dich.

evening-compared-worse = Geschätzt hattest du { $guess }. Es ist { $bad }, schwerer als gedacht. Das kommt vor, und über nächste Woche sagt es nichts.

evening-week =
    Die letzten sieben Tage: { $quiet7 ->
        [0] keiner ganz ruhig
        [one] ein ruhiger
       *[other] { $quiet7 } ruhige
    }. { $urges7 ->
        [0] Kein Drang hierher gebracht.
        [one] Einmal Drang hierher gebracht.
       *[other] { $urges7 } Mal Drang hierher gebracht.
    } { $mood ->
        [up] Die Stimmung ist etwas gestiegen.
        [down] Die Stimmung ist etwas gesunken; geh es in den nächsten Tagen sanft an.
        [level] Die Stimmung blieb etwa gleich.
       *[none] { "" }
    }

    Gute Nacht.

evening-milestone = { $run ->
    [one] Ein ganzer ruhiger Tag.
   *[other] { $run } ruhige Tage am Stück.
} Das hat dir niemand geschenkt. Gute Nacht.
    .or-2 = { $run ->
    [one] Ein ruhiger Tag, bis zum Ende.
   *[other] { $run } ruhige Tage, einer nach dem anderen.
} Fühlen musst du dabei nichts.
    .or-3 = { $run ->
    [one] Das ist jetzt ein ruhiger Tag. Er war lang, und er war deiner.
   *[other] Das sind jetzt { $run } ruhige Tage. Sie waren lang, und sie waren deine.
}
    .or-4 = { $run ->
    [one] Der erste ruhige Tag liegt hinter dir.
   *[other] { $run } ruhige Tage liegen hinter dir.
} Das bleibt, was auch kommt.

evening-easy =
    Seit ein paar Tagen ist es leichter. Vielleicht reicht jetzt meist eine Nachricht am Tag. Was meinst du?
    .fewer = Eine am Tag reicht
    .keep = Beide behalten

evening-fewer = Dann meist nur eine am Tag. Für alles andere gibt es /today.
