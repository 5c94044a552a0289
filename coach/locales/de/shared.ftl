# Begrenzter Kontakt: weniger statt Stille, wo Kinder, Arbeit, Wohnung oder Geld gemeinsam sind.

shared-begin =
    Manche können nicht ganz still sein: Da sind Kinder, Arbeit, eine Wohnung, Geld. Dann heißt es nicht Stille, nur weniger: ein paar Themen, ein Weg, feste Zeiten. Was zum Thema gehört, beendet nie eine Serie.
    .on = Das passt für mich
    .no = Nein, ganz ohne Kontakt

shared-not-now = Gut. Dann ganz ohne Kontakt.

shared-open =
    Themen: { $topics ->
        [none] noch keine
       *[other] { $topics }
    }
    Weg: { $channel ->
        [none] noch keiner
       *[other] { $channel }
    }
    Zeiten: { $hours ->
        [any] jederzeit
       *[other] { $hours }
    }
    Übergaben: { $handovers ->
        [none] keine
       *[other] { $handovers }
    }
    .log = Kontakt zum Thema eintragen
    .filter = Etwas beantworten
    .topics = Themen
    .channel = Weg
    .hours = Zeiten
    .handovers = Übergaben
    .end = Begrenzten Kontakt beenden
    .done = Fertig

shared-topics = Worüber müsst ihr reden? Tipp alles an, oder schreib etwas Eigenes. Was hier nicht steht, gehört nicht dazu.
    .children = Kinder
    .handover = Übergaben
    .money = Geld
    .home = Wohnung
    .work = Arbeit
    .done = Das ist alles
    .unclear = Ein kurzer Name, bitte, höchstens 40 Zeichen. Mehr als acht Themen gehen nicht.

shared-channel = Ein Weg für alles ist leichter ruhig zu halten. Welcher?
    .chat = Nachrichten
    .email = E-Mail
    .app = Eine Eltern-App
    .calls = Anrufe
    .skip = Überspringen
    .unclear = Ein kurzer Name dafür, bitte.

shared-hours = Zu welchen Zeiten liest und antwortest du? Außerhalb kann es warten, wenn es nicht dringend ist. Tippen, oder schreiben wie "17:00 bis 19:00".
    .any = Jederzeit
    .unclear = Das konnte ich nicht lesen. Versuch "17:00 bis 19:00".

shared-handovers = An welchen Tagen werden Kinder übergeben? Am Abend davor sage ich ein Wort.
    .mon = Mo
    .tue = Di
    .wed = Mi
    .thu = Do
    .fri = Fr
    .sat = Sa
    .sun = So
    .done = Das ist alles

shared-logged = Eingetragen, gehört zum Thema. Es kostet nichts, die Serie läuft weiter.
    .or-2 = Zum Thema, notiert. Davon endet nichts.
    .or-3 = Notiert. Dafür sind die Themen da.
    .or-4 = Als praktisch notiert. Deiner Serie macht das nichts.
    .fine = Gut
    .undo = Rückgängig

shared-ended = Gut, ab hier ganz ohne Kontakt. Deine Themen und Tage bleiben aufgehoben, falls du sie brauchst.

shared-done = Gut.

shared-filter-topic = Worum geht es?
    .else = Nichts davon

shared-brief = Dann kurz, sachlich, freundlich und fest: zwei bis fünf Sätze. Keine Gefühle, und keine neue Frage, wenn sie nicht sein muss.

shared-brief-outside = Dann kurz, sachlich, freundlich und fest: zwei bis fünf Sätze. Deine Zeiten beginnen um { $from }; wenn es nicht dringend ist, kann es so lange warten.

shared-brief-child = Dann zwei bis fünf Sätze: kurz, sachlich, freundlich, fest. Erwachsene schreiben Erwachsenen; kein Kind trägt eine Nachricht.

shared-off-topic = Dann gehört es nicht zu dem, was du dir gesetzt hast. Hier kannst du es zuerst sagen und morgen anschauen.
    .hold = Hier schreiben, ein Tag Pause
    .sos = Der Drang ist da
    .leave-it = Lassen

shared-handover = Morgen ist Übergabetag. Kurz, pünktlich, an der Tür: nur die Kinder und der nächste Termin. Soll ich danach hereinschauen?
    .or-2 = Morgen eine Übergabe. Zehn Minuten davon sind deine: Hallo, die Tasche, der nächste Termin, Tschüss. Soll ich danach hereinschauen?
    .or-3 = Morgen wechseln die Kinder das Zuhause. Es muss zwischen euch nicht gut gehen, nur kurz. Danach ein Wort von mir?
    .or-4 = Übergabe morgen. Was nicht die Kinder angeht, bleibt so lange liegen. Soll ich hereinschauen, wenn es vorbei ist?
    .look-in = Ja, danach
    .plan = Ein kleiner Plan
    .fine = Es geht so

shared-handover-locked = Morgen ist Übergabetag. Nur so, wie es festgelegt ist; wenn das jemand anderes übernehmen kann, umso besser. Soll ich danach hereinschauen?
    .or-2 = Morgen eine Übergabe. Wo andere dabei sind, oder durch jemanden, dem du traust; besprochen wird dort nichts. Danach ein Wort von mir?
    .or-3 = Morgen wechseln die Kinder das Zuhause. An der Tür musst nicht du stehen. Soll ich hereinschauen, wenn es vorbei ist?
    .or-4 = Übergabe morgen. Halte dich an das Festgelegte, Wort für Wort, und sag jemandem, wann du gehst und wann du zurück bist. Soll ich danach hereinschauen?

shared-plan =
    Vorher: die Tasche heute Abend packen, etwas essen, einen Satz bereit haben: "Lass uns das schreiben."
    Dort: fünf Minuten, an der Tür oder draußen. Nichts über euch beide, auch wenn es nett anfängt.
    Danach: etwas, das schon feststeht, ein Weg zu Fuß, ein Anruf.

    Und kein Kind trägt eine Nachricht.
    .look-in = Danach hereinschauen
    .fine = Gut

shared-when = Wann ist es vorbei? Tippen, oder eine Uhrzeit schreiben.
    .unclear = Ich brauche eine Uhrzeit, etwa 17:30.

shared-agreed = { $on }, { $clock }: Da schaue ich herein. Bis dahin immer nur das Nächste, das Kleine.

shared-eve-fine = Gut. Dann einen ruhigen Abend.
    .or-2 = Gut. Ich bin da, wenn du willst.
    .or-3 = Gut. Tasche, Schlüssel, Bett.
    .or-4 = Gut. Ein Schritt, dann der nächste.

shared-after = Es müsste vorbei sein. Schuhe aus, Wasser, zehn Minuten, in denen niemand etwas will. Wie war es?
    .or-2 = Übergabe geschafft? Erst hinsetzen, ein paar Mal länger aus- als einatmen. Wie war es?
    .or-3 = Du bist zurück, denke ich. Vor jeder Nachricht: Fenster auf, ein Glas Wasser. Wie war es?
    .or-4 = Für dieses Mal liegt es hinter dir. Die Schultern dürfen sinken. Wie war es?
    .calm = Ruhig genug
    .hard = Schwer
    .more = Wir kamen ins Reden

shared-landed = Gut. So kann es gehen. Der Abend gehört dir.
    .or-2 = Gut. Ruhig ist viel.
    .or-3 = Dann hat es geklappt. Mehr ist damit nicht zu tun.
    .or-4 = Gut. Leg es hier ab.

shared-landed-hard = Schwer also. Die Stille, wenn die Kinder weg sind, ist für viele laut. Heute muss nichts beantwortet und nichts gesagt werden. Gibt es jemanden zum Anrufen, oder einen Weg zum Gehen?
    .sos = Bleib bei mir
    .fine = Ich habe etwas
