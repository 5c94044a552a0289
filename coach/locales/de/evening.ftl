evening-contact = Guten Abend. Gab es heute Kontakt?
    .or-2 = Wie war der Tag zwischen euch: irgendein Kontakt?
    .or-3 = Ein kurzer Blick zurück auf heute. Gab es Kontakt?
    .or-4 = Der Tag ist fast um. War Kontakt dabei?
    .or-5 = Abend. Kam oder ging heute eine Nachricht?
    .or-6 = Vierzig Sekunden für heute: Gab es Kontakt?
    .or-7 = Bevor der Tag geht: Gab es Kontakt?
    .or-8 = Wie still war es heute zwischen euch?
    .or-9 = Da bin ich, für den Blick zurück. Kam oder ging eine Nachricht?
    .or-10 = Ein kleiner Halt vor der Nacht. Kontakt heute?
    .or-11 = Das war er fast, der Tag. Mit Kontakt oder ohne?
    .or-12 = Wieder Abend. Kontakt, oder Ruhe?
    .none = Kein Kontakt
    .they-wrote = Nachricht bekommen
    .logistics = Nur Praktisches
    .wrote = Ich habe geschrieben
    .looked = Ich habe nachgesehen

evening-day-1 = Der erste Tag darf durcheinander gewesen sein, von vorn bis hinten. Gab es heute Kontakt?
    .or-2 = Nur eine Aufgabe hatte der Tag, und die klingt leichter, als sie ist. Kam oder ging eine Nachricht?
    .or-3 = So ein erster Tag kann sich ziehen. War er mit Kontakt oder ohne?
    .or-4 = Stark sein war nicht verlangt, und jetzt ist es das auch nicht. Hattet ihr heute Kontakt?

evening-day-2 = Stumm gestellt, oder alles noch wie gestern: Beides geht. Kam heute etwas an, oder ging etwas raus?
    .or-2 = Leiser sollte es um dich werden, und manche Tage sind trotzdem laut. War Kontakt dabei?
    .or-3 = Aufräumen im Telefon hat Zeit, gern auch bis nächste Woche. Habt ihr heute voneinander gehört?
    .or-4 = Dein Telefon war heute so laut, wie es eben war. Irgendein Kontakt?

evening-day-3 = Morgens lag da eine Frage für ruhige Stunden. Die kommen nicht jeden Tag. Gab es heute Kontakt?
    .or-2 = Eigene Worte für später müssen nicht heute fertig sein. Und Kontakt, war da welcher?
    .or-3 = Falls die ruhige Stunde ausgefallen ist, der Satz von heute früh wartet. Wie war es mit Kontakt?
    .or-4 = Manche Fragen darf man lange offen lassen. War es ruhig zwischen euch, oder gab es Kontakt?

evening-day-4 = Wie Wetter, hieß es heute früh. Manche Tage haben mehr davon. War heute Kontakt dabei?
    .or-2 = Vielleicht war Sturm, vielleicht fast nichts. Gab es heute Kontakt, von dir oder von dort?
    .or-3 = Etwas sehr wollen und es lassen, das geht mal so, mal so. Wie lief es mit Kontakt?
    .or-4 = Ob der Drang heute da war oder nicht, erklären musst du es nicht. Hat jemand von euch geschrieben?

evening-day-5 = Ein Plan in einem Satz, das war der Morgen. Abende halten sich nicht immer daran. Wie war es heute mit Kontakt?
    .or-2 = Wenn, dann: Das sagt sich früh leichter als spät. Kam oder ging heute eine Nachricht?
    .or-3 = Pläne halten sich bis morgen, falls heute keiner zur Hand war. Hattet ihr Kontakt?
    .or-4 = Mit Plan oder ohne, der Tag ist so gut wie um. Hat sich jemand gemeldet, du oder die andere Seite?

evening-day-6 = Freundlich mit sich reden fällt abends oft schwer. Darum nur kurz: Gab es heute Kontakt?
    .or-2 = Jemand, den du magst, dürfte jetzt einfach müde sein. Du auch. War Kontakt dabei?
    .or-3 = Keine Parolen, auch jetzt nicht. Nur die eine Frage: Kam oder ging heute eine Nachricht?
    .or-4 = Wie du heute mit dir geredet hast, bleibt deine Sache. Ich frage nur: Kontakt oder keiner?

evening-day-7 = Ungefähr eine Woche, und sie darf sich nach gar nichts anfühlen. Gab es heute Kontakt?
    .or-2 = Zurückschauen muss man nicht am selben Abend. Mir reicht dieser Tag: mit Kontakt oder ohne?
    .or-3 = Manche Tage dieser Woche waren lang, vielleicht auch dieser. Habt ihr voneinander gehört?
    .or-4 = Leichter, schwerer, einfach anders: Benoten muss man die Woche nicht. Wie war es heute mit Kontakt?

evening-day-8 = Neugier gehört dazu, und abends ist sie gern wach. Gab es heute Kontakt, oder einen Blick dorthin?
    .or-2 = Ums Nachsehen ging es heute, nicht um richtig oder falsch. Was war: Kontakt, ein Blick, nichts davon?
    .or-3 = Hier darf alles stehen, auch ein Blick zwischendurch. Was gab es heute an Kontakt?
    .or-4 = Nachsehen ist menschlich, und begründen musst du hier nichts. Irgendein Kontakt heute?

evening-day-9 = Essen, trinken, schlafen: An manchen Tagen ist schon eins davon viel. Kam oder ging eine Nachricht?
    .or-2 = Ein Brot geht auch jetzt noch, falls der Tag keins hatte. Und Kontakt, gab es den?
    .or-3 = Müde wiegt alles mehr, darum nur kurz: Hattet ihr heute Kontakt?
    .or-4 = Dein Körper macht das alles mit und darf sich gleich hinlegen. War heute Kontakt dabei?

evening-day-10 = Dein Telefon schläft heute, wo du willst. Vorher nur: Gab es Kontakt?
    .or-2 = Von der Nacht war schon am Morgen die Rede, jetzt darf sie langsam kommen. Hattet ihr heute Kontakt?
    .or-3 = Ein Glas Wasser neben dem Bett ist auch ein Plan. Hat heute jemand von euch geschrieben?
    .or-4 = Gut vorbereitet sein muss man auf keine Nacht. Wie war der Tag, mit Kontakt oder ohne?

evening-day-11 = Um das ganze Bild ging es heute früh. Hinsehen muss man nicht. Kontakt heute, von einer der beiden Seiten?
    .or-2 = Falls der Gedanke vom Morgen gebrannt hat, lass ihn liegen. War heute Kontakt dabei?
    .or-3 = Gut und schwer, sortieren musst du davon heute nichts mehr. Hat heute jemand von euch geschrieben?
    .or-4 = Manches sieht man erst später, und heute muss es nicht sein. Habt ihr voneinander gehört?

evening-day-12 = Etwas Schönes passt nicht in jeden Tag. Was war in diesem: Kontakt oder Ruhe?
    .or-2 = Eine gute halbe Stunde oder keine, jetzt ist Abend. Kam heute etwas, ging etwas?
    .or-3 = Genießen war heute keine Pflicht. Und Kontakt, war da welcher?
    .or-4 = Vielleicht war ein Moment ganz in Ordnung, vielleicht keiner. Hattet ihr heute Kontakt?

evening-day-13 = Ein altes Lied, ein alter Weg, die laufen nicht davon. Kam heute etwas, oder ging etwas?
    .or-2 = Dich gab es schon vorher, auch wenn man davon nicht jeden Tag etwas merkt. War heute Kontakt dabei?
    .or-3 = Was früher deins war, wartet geduldig. Wurde heute geschrieben, von dir oder an dich?
    .or-4 = An früher zu denken kann schön sein und wehtun. Wie war es heute mit Kontakt?

evening-day-14 = Was hilft, hilft nicht an jedem Abend. Wie war dieser Tag: mit Kontakt oder ohne?
    .or-2 = Zahlen lasse ich jetzt weg, bis auf eine Frage: Hat sich jemand gemeldet, du oder die andere Seite?
    .or-3 = Deine Abende kennst du inzwischen, die langen auch. Kam heute eine Nachricht, oder ging eine?
    .or-4 = Behalten, was guttut, hieß es am Morgen. Manchmal ist das nur das Bett. Irgendein Kontakt heute?

evening-day-15 = Leute können guttun, und manchmal strengen sie nur an. Gab es heute Kontakt zwischen euch?
    .or-2 = Vielleicht weiß jemand von diesen Tagen, vielleicht noch niemand. Gab es heute Kontakt zwischen euch beiden?
    .or-3 = Um etwas zu bitten fällt vielen schwer, müde erst recht. Kam heute etwas von dort, ging etwas von dir?
    .or-4 = Einweihen kann man jemanden auch ein andermal. Was war heute zwischen euch: Kontakt oder Ruhe?

evening-day-16 = Geredet, geschwiegen, gegrübelt: Der Tag hat jetzt Feierabend. Gab es Kontakt zwischen euch?
    .or-2 = Aus einer Viertelstunde wird leicht ein halber Tag, das passiert. Habt ihr voneinander gehört?
    .or-3 = Vom Reden hast du vielleicht genug, darum nur dies: Hat heute jemand von euch geschrieben?
    .or-4 = Das hier dauert keine Viertelstunde. War heute eine Nachricht unterwegs zwischen euch?

evening-day-17 = Manche Tage sind nur Tage, und man lernt nichts daraus. Gab es Kontakt, in welcher Form auch immer?
    .or-2 = Was du jetzt weißt, darf auch „keine Ahnung“ sein. Kam oder ging eine Nachricht?
    .or-3 = Mit Stift oder ohne, herauskommen musste heute nichts. War Kontakt dabei?
    .or-4 = Ein paar Zeilen an dich selbst kann man auch im Kopf schreiben. Wie war es heute mit Kontakt?

evening-day-18 = Der Brief darf ungeschrieben sein, heute oder überhaupt. Und Kontakt, gab es heute welchen?
    .or-2 = Manche Seiten bleiben leer, manche liegen gut verschlossen. Hattet ihr heute Kontakt?
    .or-3 = Ungesagtes darf heute ungesagt bleiben. Habt ihr voneinander gehört?
    .or-4 = Falls Worte hochkamen: Hier ist Platz dafür, auch später. Kam oder ging heute eine Nachricht?

evening-day-19 = Was im Kalender steht, ist morgen auch noch da. Gab es heute Kontakt?
    .or-2 = Vorausschauen macht müde. Jetzt reicht der eine Tag: Kam etwas, ging etwas?
    .or-3 = Irgendwann kommt vielleicht ein schwerer Tag, vielleicht war es dieser. War Kontakt dabei?
    .or-4 = Schwere Tage kann man auch an einem anderen eintragen. Hat sich heute jemand von euch gemeldet?

evening-day-20 = Schiefgehen darf hier etwas, heute wie an jedem Tag. Gab es Kontakt?
    .or-2 = Was auch war, vorgehalten wird es dir nicht. Gab es heute Kontakt?
    .or-3 = Alles von heute hat hier Platz, auch das Krumme. Irgendein Kontakt?
    .or-4 = Für schlechte Tage lag am Morgen ein Plan bereit. Ob heute einer war, weißt nur du. Hattet ihr Kontakt?

evening-day-21 = Mehr du selbst, oder gerade gar nicht: Das schwankt. Gab es heute Kontakt?
    .or-2 = Freundlich auf sich schauen geht bei Tageslicht leichter. Kam oder ging heute etwas?
    .or-3 = Du musst heute nicht wissen, wer du bist. Nur das: mit Kontakt oder ohne?
    .or-4 = Anders als am Anfang oder genau gleich, beides kommt vor. Was war zwischen euch: Kontakt oder Ruhe?

evening-day-22 = Was du dir wünschst, darf auch einfach Schlaf sein. Gab es heute Kontakt?
    .or-2 = Drei Wörter für das, was guttut, fallen einem selten auf Abruf ein. War heute Kontakt dabei?
    .or-3 = Wünsche sind an manchen Tagen weit weg. Kam etwas an, oder ging etwas raus?
    .or-4 = Gut behandelt werden, das fängt um diese Zeit mit einer Decke an. Hattet ihr heute Kontakt?

evening-day-23 = Kein Urteil, auch am Abend nicht. War heute Kontakt, und sei es ein kurzer?
    .or-2 = Wer woran welchen Teil hatte, wird heute nicht mehr ausgerechnet. Kam oder ging eine Nachricht?
    .or-3 = Fair zu sich selbst ist man spät am Tag selten, also lass es ruhen. Und Kontakt, war da welcher?
    .or-4 = Falls das Grübeln hängen geblieben ist: Es darf jetzt Pause haben. Hat heute jemand von euch geschrieben?

evening-day-24 = Neue Leute haben Zeit, und du auch. Gab es heute Kontakt?
    .or-2 = Unter Leuten kann man müde werden, ohne Leute auch. War heute eine Nachricht unterwegs?
    .or-3 = Kennenlernen musste man heute niemanden. Hattet ihr Kontakt?
    .or-4 = Gesellschaft oder Sofa, begründen musst du beides nicht. Habt ihr voneinander gehört?

evening-day-25 = Die Übung von heute darf ausgefallen sein. Was soll ich notieren, Kontakt oder keinen?
    .or-2 = Ein Gedanke vom Morgen ist am Abend noch keine Neuigkeit. War heute Kontakt dabei?
    .or-3 = Denken darf jetzt Pause haben. Wie war es heute mit Kontakt?
    .or-4 = Wenn etwas schwer war, lass es liegen, bis es wieder hell ist. Hattet ihr Kontakt?

evening-day-26 = Etwas für die Hände tut auch spät noch gut, Abwasch zum Beispiel. Gab es heute Kontakt?
    .or-2 = Manchen Gedanken muss man nicht aufmachen. Hast du heute etwas geschickt oder bekommen?
    .or-3 = Schwere Übungen darf man auslassen, ohne Entschuldigung. Hattet ihr Kontakt?
    .or-4 = Bis hierher ging der Tag, weiter muss er nicht. Was trage ich ein, Kontakt oder keinen?

evening-day-27 = Die Liste von heute früh hat jetzt Pause. War zwischen euch Ruhe, oder gab es Kontakt?
    .or-2 = Nachdenken macht müde, und vielleicht war heute viel davon. War Kontakt dabei?
    .or-3 = Von allen Fragen heute nur noch diese kleine: mit Kontakt oder ohne?
    .or-4 = Gründe bleiben über Nacht einfach liegen. Kam oder ging heute etwas?

evening-day-28 = Es eilt nichts, heute Abend schon gar nicht. Gab es Kontakt?
    .or-2 = Ein Tag wie andere darf das gewesen sein. Kam oder ging eine Nachricht?
    .or-3 = Offene Fragen dürfen offen schlafen gehen. Und Kontakt, war heute welcher?
    .or-4 = Wie es dir geht, darf sich bis morgen noch dreimal ändern. Hattet ihr heute Kontakt?

evening-day-29 = Ein Ruhetag sollte das sein. Manche werden es, manche nicht. Gab es heute Kontakt?
    .or-2 = Herumgelaufen, herumgelegen, herumgegrübelt: Alles gilt. War Kontakt dabei?
    .or-3 = Zu tun war nichts, zu sagen ist nur dies: Kam etwas, ging etwas?
    .or-4 = Ausgeruht musst du dich davon nicht fühlen. Habt ihr heute voneinander gehört?

evening-day-30 = Leise zu Ende gehen darf dieser Tag, wie die anderen auch. War heute Kontakt dabei?
    .or-2 = Ein gewöhnlicher Abend, jedenfalls von außen. Gab es heute Kontakt, in die eine oder die andere Richtung?
    .or-3 = Noch einmal die Frage, die du schon kennst: Irgendein Kontakt heute?
    .or-4 = Zusammenfassen musst du heute nichts. Wie war es mit Kontakt?

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

evening-done-hard = Ein schwerer Tag also. Heute Abend musst du nichts mehr lösen. Das Telefon darf am anderen Ende vom Zimmer schlafen.
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

evening-clarity =
    Einmal in der Woche drei kurze Sätze über dich, oder du überspringst sie. Wie sehr stimmt es? 0 ist gar nicht, 10 ist ganz.

    „Ich habe ein klares Bild davon, wer ich bin.“
    .skip = Überspringen
    .unclear = Eine Zahl von 0 bis 10, oder überspring es.

evening-clarity-same = „Wie ich mich sehe, ist von einem Tag zum nächsten etwa gleich.“

evening-clarity-own = „Ich weiß, was ich für mich will, unabhängig von uns beiden.“

evening-week =
    Die letzten sieben Tage: { $quiet7 ->
        [0] keiner ganz ruhig
        [one] ein ruhiger
       *[other] { $quiet7 } ruhige
    }. { $urges7 ->
        [0] Mit dem Drang hier gewesen: kein Mal.
        [one] Mit dem Drang hier gewesen: einmal.
       *[other] Mit dem Drang hier gewesen: { $urges7 } Mal.
    } { $mood ->
        [up] Die Stimmung ist etwas gestiegen.
        [down] Die Stimmung ist etwas gesunken; geh es in den nächsten Tagen sanft an.
        [level] Die Stimmung blieb etwa gleich.
       *[none] { "" }
    } { $clarity ->
        [up] Du siehst dich klarer als beim letzten Mal.
        [down] Du siehst dich weniger klar als beim letzten Mal; das kommt und geht, solange sich so viel ändert.
        [level] Du siehst dich etwa so klar wie beim letzten Mal.
       *[none] { "" }
    }

evening-milestone = { $run ->
    [one] Ein ganzer ruhiger Tag.
   *[other] { $run } ruhige Tage am Stück.
} Das hast du selbst geschafft. Gute Nacht.
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

evening-talk = Es ist notiert, und es ist gesagt. Wenn du magst, gehen wir es zusammen durch: ob noch etwas hinauswill, und was vorher war. Zwei Minuten, oder du lässt es für heute.
    .or-2 = Notiert, mehr ist nicht zu tun. Wenn es dich noch festhält, schauen wir es uns an: zwei Minuten, ohne Urteil.
    .or-3 = Gesagt und aufgehoben. Wir können es Schritt für Schritt durchgehen, oder du lässt den Abend Abend sein.
    .or-4 = Es steht da. Manche schauen gern gleich noch einmal hin, manche nicht; beides ist recht.
    .talk = In Ruhe durchgehen
    .no = Heute nicht

evening-talk-theirs = Die Nachricht darf heute Abend liegen bleiben. Wenn sie dir keine Ruhe lässt, sehen wir zusammen, was für eine es ist und was sie braucht.
    .or-2 = Notiert, dass etwas kam. Heute muss nichts daraus folgen; wenn es dir im Kopf herumgeht, schauen wir es uns an.
    .or-3 = Du schuldest ihr heute nichts, der Nachricht. Wenn sie dich nicht loslässt, helfen vielleicht zwei Minuten: was für eine es ist.
    .or-4 = Die Nachricht hält bis morgen. Wenn du nicht allein mit ihr sein magst, gehen wir sie durch.

evening-talk-no = Gut. Es reicht, dass es gesagt ist.
    .or-2 = In Ordnung. Lass es hier.
    .or-3 = Dann darf der Tag zu Ende gehen.
    .or-4 = Gut. Heute steht dazu nichts mehr an.
