slip-open =
    Danke, dass du es sagst. Eine Frage vor allem anderen: Ist da eine zweite Nachricht, die gerade hinauswill?
    .no = Nein
    .yes = Ja, fast
    .ledger = Was eingetragen ist

slip-over =
    Danke, dass du es sagst. Gerade wird nichts gezählt. Eine Frage: Ist da eine zweite Nachricht, die gleich rausgeht?
    .no = Nein
    .yes = Ja, fast
    .stop = Ich soll aufhören, oder bin blockiert
    .again = Noch eine ruhige Zeit

slip-over-fine = Dann reicht das für jetzt. /sos ist zu jeder Stunde da.

slip-nothing = Gut. Dann trage ich nichts ein.

slip-second = Dann zuerst die. Was weg ist, ist weg; von einer zweiten wird nichts besser, und meist ist es die zweite, die wehtut. Wie lange kann sie warten?
    .ten = Zehn Minuten, dann frag mich
    .night = Bis morgens um neun
    .sos = Hilf mir warten

slip-later = Du hast eine zweite Nachricht weggelegt. Ist sie noch da?
    .or-2 = Die Zeit ist um. Was ist mit der zweiten Nachricht?
    .or-3 = Ich wollte fragen: Zieht die zweite Nachricht noch?
    .or-4 = Da bin ich wieder. Liegt sie dir noch in den Fingern?
    .gone = Ist vorbei
    .still = Noch da
    .sent = Ist abgeschickt

slip-gone = Gut. Es sah eilig aus und war es nicht.
    .or-2 = Dann lass sie gehen. Das war gut gewartet.
    .or-3 = Gut. Von der wird nie jemand wissen.
    .or-4 = Gut. Eine weniger da draußen.

slip-held =
    { $when ->
        [today] Ich frage um { $clock }; bis dahin darf sie liegen bleiben.
       *[other] Ich frage morgen um { $clock }; bis dahin darf sie liegen bleiben.
    }

slip-as-told =
    Das würde ich eintragen: { $on } · { $kind }. Stimmt das?
    .right = Ja
    .other = Nicht ganz
    .unclear = Das konnte ich nicht lesen. Tippe auf einen Knopf oder schreib den Tag: „gestern“, „24. Okt“.

slip-as-told-held =
    { slip-held }

    { slip-as-told }

slip-kind = Was war es?
    .wrote = Ich habe geschrieben
    .replied = Ich habe geantwortet
    .called = Ein Anruf
    .met = Wir haben uns getroffen
    .looked = Ich habe nachgesehen
    .via-friend = Über andere
    .went = Ich bin hingegangen
    .logistics = Nur Praktisches
    .unavoidable = Es ließ sich nicht vermeiden
    .they-wrote = Nachricht bekommen
    .nothing = Es ging nichts raus

slip-kind-held =
    { $when ->
        [today] Um { $clock } frage ich; so lange kann sie bleiben, wo sie ist.
       *[other] Morgen um { $clock } frage ich; so lange kann sie bleiben, wo sie ist.
    } Und der Kontakt, den es gab: Was war es?

slip-when = Wann? Du kannst auch einen Tag tippen.
    .now = Heute
    .yesterday = Gestern
    .days-2 = Vorgestern
    .unclear = Das konnte ich nicht als vergangenen Tag lesen. Versuch "vor 3 Tagen" oder "24. Okt".

slip-counts =
    { $quiet ->
        [0] Der Tag ist nicht verloren; du bist gekommen und hast es gesagt. Zählen wir ab jetzt, oder war es eine deiner Ausnahmen?
        [one] { $quiet } ruhiger Tag von { $total }: Das stimmt weiterhin. Willst du ab hier zählen, oder war es eine deiner Ausnahmen?
       *[other] { $quiet } ruhige Tage von { $total }: Das stimmt weiterhin. Willst du ab hier zählen, oder war es eine deiner Ausnahmen?
    }
    .count = Ab hier zählen
    .exception = Es war eine Ausnahme

slip-done =
    Eingetragen. Von da an läuft die Serie weiter; deine beste bleibt { $best ->
        [one] { $best } Tag
       *[other] { $best } Tage
    }, und { $share } % deiner Tage waren ruhig.
    .stop = Ich soll aufhören, oder bin blockiert
    .on = Ein paar kurze Fragen
    .undo = Rückgängig
    .fine = Das reicht für jetzt

slip-done-early = Eingetragen. Es war ein schwerer Tag, und du bist gekommen und hast es gesagt. Von da an zählen wir.

slip-kept =
    Als Ausnahme eingetragen. Deine Serie läuft weiter: { $run ->
        [one] { $run } Tag
       *[other] { $run } Tage
    }.

slip-kept-rule = Eingetragen. Nach deiner eigenen Regel endet davon keine Serie; sie läuft weiter.

slip-kept-practical = Das ist in Ordnung, und deine Serie läuft weiter.

slip-kept-before = Eingetragen. Es war vor deinem ersten Tag hier, also ändert sich nichts.

slip-who = Von wem ging es aus?
    .me = Von mir
    .them = Nicht von mir
    .chance = Es hat sich ergeben
    .skip = Überspringen

slip-sober = Hattest du etwas getrunken oder genommen?
    .yes = Nein, nichts
    .no = Etwas, ja
    .skip = Überspringen

slip-influenced =
    Dann ist diese Nacht nur zum Durchkommen da. Vor { $clock } muss nichts entschieden werden: Wasser, etwas essen, das Telefon in ein anderes Zimmer. Was du jetzt schreiben würdest, halte ich so lange fest.
    .bed = Ich gehe ins Bett
    .on = Weiter

slip-answered = Kam etwas zurück?
    .nothing = Noch nichts
    .something = Ja, etwas
    .stop = Die Bitte, aufzuhören
    .skip = Überspringen

slip-stopped =
    Das tut mir leid. Es ist schwer zu lesen, und es ist klar: keine Antwort darauf, auch keine Entschuldigung. Das ist von jetzt an die Grenze, und sie zu halten ist etwas Gutes, das du noch tun kannst. Bleib heute Abend nach Möglichkeit nicht allein damit.
    .fine = Gut
    .people = Jemand zum Reden
    .mistake = Das war aus Versehen

slip-before = Was war unmittelbar davor? Tippen, oder ein paar Worte. Was du kommen siehst, dem kannst du etwas in den Weg stellen.
    .skip = Überspringen
    .unclear = Ein paar Worte reichen, oder überspring es.

slip-change = Was Kleines könnte beim nächsten Mal im Weg stehen?
    .mute = Stummschalten
    .archive = Den Chat archivieren
    .away = Nachts das Telefon nebenan
    .if-then = Ein Plan: wenn ..., dann ...
    .skip = Jetzt nicht

slip-changed = Gut. Es dauert eine Minute, also gleich; ich bin so lange hier.
    .or-2 = Dann jetzt, solange es frisch ist. An einem ruhigen Tag lässt es sich zurückdrehen.
    .or-3 = Gut. Keine Mauer, nur eine Tür, die etwas länger braucht.
    .or-4 = Das reicht. Ein paar Sekunden mehr zwischen Hand und Chat, mehr braucht es nicht.

slip-if-then = Schreib es in einem Satz: "Wenn ..., dann ...". Klein ist gut: "Wenn ich im Bett nach dem Chat greife, dann kommt das Telefon ins Regal."
    .skip = Überspringen
    .unclear = Ein Satz, bitte, höchstens 200 Zeichen. Oder überspring es.

slip-if-then-full =
    { $list }

    Mehr als drei weiß man nachts nicht auswendig. Einer davon lässt sich ändern.
    .edit = Einen ändern
    .fine = Sie passen so

slip-planned = Behalten: "{ $plan }" Sag es einmal laut. Ich bringe es mit, wenn so eine Stunde kommt.

slip-many =
    Drei Mal in sieben Tagen. Das ist eine schwere Woche und kein Urteil; vielleicht ist es am Stück zu viel. Eins davon könnte es leichter machen.
    .window = Nur drei Tage vornehmen
    .block = Den Chat eine Weile sperren
    .person = Jemand an meiner Seite

slip-window-set = Dann gibt es nur drei Tage. Am dritten Abend schaue ich herein. Was danach kommt, ist heute nicht dran.

slip-window = Die drei Tage sind um, wie auch immer sie waren. Noch drei?
    .more = Noch drei
    .low = Es ist schwer
    .fine = Es geht auch so

slip-block =
    Blockieren ist nicht grausam und nicht für immer; es heißt nur, dass deine Hand den Chat nachts nicht findet. Für den Anfang eine Woche. An einem ruhigen Tag, bei Licht, kannst du es aufheben.

slip-block-shared =
    Ein Weg muss offen bleiben für das, was ihr teilt. Den behalte, alles andere schalte stumm oder blockiere es. Außerhalb der Zeiten, die du dir gesetzt hast, darf auch der eine stumm sein.

slip-person = So eine Woche ist leichter mit jemandem darin: ein Mensch, der deine Regel kennt, eine Arztpraxis, eine Nummer. Wer könnte es sein?
    .buddy = Jemand Vertrautes, über Ebb
    .lines = Eine Nummer, die ich anrufen kann
    .fine = Ich weiß, wer

slip-undone = Zurückgenommen. Das zählt nicht.

slip-enough = Das ist viel für einen Tag. Was du erzählt hast, steht da; lassen wir es bis morgen dabei.

slip-close = Gut. Sei freundlich zu dir.
    .or-2 = Gut. Etwas Warmes, dann früh ins Bett.
    .or-3 = Gut. Du hast es gesagt; das war das Schwere daran.
    .or-4 = Gut. Morgen ist ein gewöhnlicher Tag.

slip-after = Ein leises Wort, mehr nicht: Wie ist es, seit du es erzählt hast?
    .or-2 = Ich schaue nur herein. Wie geht es dir jetzt damit?
    .or-3 = Ein paar Stunden sind vorbei. Wie geht es dir jetzt?
    .or-4 = Nur ich, mit einer Frage: Wie ist es heute?
    .fine = Es geht
    .pulls = Der Drang ist da
    .low = Mir geht es schlecht

slip-after-fine = Gut. Dann lasse ich dich.
    .or-2 = Das ist gut zu hören. Ich bin da.
    .or-3 = Gut. Der Tag gehört dir.
    .or-4 = Gut. Mehr will ich gar nicht.
