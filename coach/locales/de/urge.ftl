urge-what =
    Ich bin da. In den nächsten drei Minuten musst du nichts entscheiden. Was möchtest du gerade tun?
    .or-2 = Ich bin da. Ein paar Minuten lang muss gar nichts passieren. Was möchtest du tun?
    .or-3 = Gut, dass du zuerst hierherkommst. Was möchtest du tun?
    .or-4 = Ich bin da, egal wie spät es ist. Was möchtest du gerade tun?
    .text = Schreiben
    .call = Anrufen
    .look = Nachschauen
    .go = Hingehen
    .not-safe = Ich bin in Gefahr

urge-go-there =
    Uneingeladen aufzutauchen macht Angst, auch wenn es gut gemeint ist, und es kann ein Fall für die Polizei werden. Bleib bitte, wo du bist, oder geh irgendwo anders hin. Wenn du schon dort bist: Geh jetzt, und melde dich unterwegs bei mir.
    .stay = Ich bleibe weg
    .been = Ich war schon dort
    .not-safe = Ich bin in Gefahr

urge-been = Danke, dass du es sagst. Bist du jetzt weg von dort?
    .away = Ja, ich bin weg
    .away-now = Ja, jetzt bin ich weg
    .near = Ich bin noch in der Nähe
    .not-safe = Ich bin in Gefahr

urge-leave-now = Geh jetzt, bitte. Dorthin, wo Leute sind, und schreib mir von dort.
    .away = Ich bin weg
    .not-safe = Ich bin in Gefahr

urge-rate = Wie stark ist es, von 0 bis 10?
    .skip = Überspringen
    .unclear = Eine Zahl von 0 bis 10, bitte.

urge-trigger = Was hat es geweckt?
    .or-2 = Was war kurz davor?
    .or-3 = Woher kam es, soweit du es sagen kannst?
    .or-4 = Was hat es ausgelöst?
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
    .skip = Überspringen

urge-person =
    Das ist viel in kurzer Zeit, mehr als fertige Worte tragen sollten. Gibt es jemanden, den du jetzt anrufen kannst, nur um eine Stimme zu hören?
    .or-2 =
        Es kommt gerade heftig und oft. Eine Stimme könnte mehr als ich. Wen könntest du anrufen?
    .ring = Ich rufe jemanden an
    .lines = Zeig mir Nummern
    .on = Hier weiter

urge-rung = Gut. Es muss nicht darum gehen; „red zehn Minuten mit mir“ reicht. Danach bin ich hier.

urge-wave-1 =
    Neunzig Sekunden zu zweit. Stell beide Füße auf den Boden und lass das Telefon in der Hand ruhen.

    Wo im Körper sitzt es? Brust, Hals, Bauch? Nur die Stelle finden.
    .or-2 =
        Noch anderthalb Minuten, wir zwei. Lass den Kiefer locker. Lass die Schultern sinken.

        Wenn es eine Form hätte, wie groß wäre sie gerade? Nur hinschauen.
    .or-3 =
        Wir warten es ab. Lehn dich mit dem Rücken an, an eine Wand oder einen Stuhl.

        Ist es heiß oder kalt, eng oder schwer? Du musst es nicht mögen.
    .or-4 =
        Bleib ein bisschen. Leg eine Hand flach auf den Bauch und spür, wie er sich hebt und senkt.

        Lass den Wunsch neben dir stehen. Er darf reden; du musst nicht antworten.
    .enough = Das reicht
    .not-safe = Ich bin in Gefahr
    .unclear = Ich bin da.

urge-wave-1-reason =
    Du hast mir einmal gesagt, warum du das willst: „{ $reason }“

    Neunzig Sekunden zu zweit. Beide Füße auf den Boden. Wo im Körper sitzt es? Brust, Hals, Bauch? Nur die Stelle finden.
    .or-2 =
        Deine eigenen Worte, von einem anderen Tag: „{ $reason }“

        Jetzt anderthalb Minuten. Kiefer locker, Schultern sinken lassen. Wie groß ist es? Nur hinschauen.
    .or-3 =
        „{ $reason }“ Das hast du geschrieben, und es gilt noch.

        Lehn dich an und warte mit mir. Ist es heiß oder kalt, eng oder schwer?

urge-wave-2 =
    Noch bei dir. Steigt es, bleibt es, oder geht es zurück?

    Du musst nichts wegschieben. Atme langsam aus, wie durch einen Strohhalm.
    .or-2 =
        Ich bin noch da. Such das fernste Geräusch, das du hörst, dann das nächste.

        Hat es sich bewegt, oder sitzt es, wo es saß?
    .or-3 =
        Immer noch hier. Zähl fünf Atemzüge, nur die hinaus.

        Es kann laut sein, ohne recht zu haben.
    .or-4 =
        Die Hälfte ist um. Drück die Füße in den Boden, und lass wieder los.

        Mehr, weniger, gleich? Alles davon ist in Ordnung.

urge-wave-3 =
    Das letzte Stück. Es darf noch da sein; es muss nicht weg. Du tust nicht, was es sagt, und das ist schon alles.
    .or-2 = Noch dreißig Sekunden. Du hast es gespürt, und nichts musste passieren. Lass es so groß sein, wie es ist.
    .or-3 = Der Rest. Schau einmal vom Bildschirm hoch, so weit der Raum reicht, und komm zurück.
    .or-4 = Fast geschafft. Es darf bleiben; nur das Telefon bekommt es nicht.

urge-purpose = Wenn du es tätest: Wofür wäre es?
    .or-2 = Bevor etwas geschrieben ist: Was sollte es dir bringen?
    .or-3 = Was ist es darunter, das du davon möchtest?
    .or-4 = Wofür wäre es, ganz ehrlich?
    .comfort = Trost
    .answer = Eine Antwort
    .apology = Entschuldigung
    .anger = Wut
    .reaction = Irgendein Zeichen
    .practical = Etwas Praktisches
    .skip = Überspringen

urge-draft = Du kannst es stattdessen hier sagen, wie es kommt. Ich halte es fest; von hier geht nichts hinaus.
    .skip = Überspringen
    .unclear = Das ist mehr, als in einen Entwurf passt. Etwas Kürzeres, oder /done.

urge-draft-comfort = Trost zu wollen ist verständlich; vielleicht hat ihn gerade jemand anders. Was du geschrieben hättest, kann hierher. Ich halte es fest.

urge-draft-answer = Die Antwort, mit der du schlafen könntest, kommt heute Nacht nicht, egal wer schreibt. Leg die Frage hierher; ich halte sie fest.

urge-draft-apology = Eine Entschuldigung wird vom Warten nicht schlechter. Leg sie hierher; ich halte sie fest.

urge-draft-anger = Sie darf ausreden. Hier trifft sie niemanden. Schreib alles; ich halte es fest.

urge-draft-reaction = Irgendein Zeichen: So ist Vermissen. Sag hier, was bemerkt werden soll. Ich halte es fest.

urge-draft-influenced =
    Dann wird bis morgen nichts entschieden, und dadurch geht nichts verloren. Wenn Worte da sind, leg sie hierher; ich halte sie mindestens bis 09:00 fest. Trink zwischendurch Wasser.

urge-draft-locked = Du kannst es hier sagen, alles. Es bleibt hier, und ich zeige es niemandem.

urge-tool = Etwas für die nächsten Minuten. Was passt?
    .or-2 = Eine Sache, die du jetzt tun kannst. Welche?
    .or-3 = Und jetzt etwas für die Hände oder den Kopf. Was?
    .or-4 = Nimm eins; es muss nicht das beste sein.
    .reasons = Meine Gründe
    .voice = Meine eigene Stimme
    .buddy = Bei meinem Buddy anklopfen
    .if-then = Meine Wenn-dann-Pläne
    .water = Kaltes Wasser, zwanzig Atemzüge
    .walk = Ein Gang vor die Tür
    .friend = Jemanden anrufen
    .senses = Fünf Sinne
    .task = Zehn Minuten etwas tun
    .dislikes = Was nicht gut war
    .wave = Abwarten
    .writing = Hier aufschreiben
    .hold = Zehn Minuten warten
    .more = Andere
    .skip = Überspringen

urge-tool-reasons =
    Warum du das wolltest, in deinen Worten:
    { $list }

    { $room ->
        [full] Drei reichen; mit /plan lässt sich einer ändern.
       *[left] Noch einer? Tipp ihn ein.
    }
    .done = Fertig
    .unclear = Drei Gründe reichen, je eine Zeile oder zwei. Mit /plan lässt sich einer ändern.

urge-tool-reasons-empty = Du hast mir noch nicht gesagt, warum du diese Ruhe willst. Ein paar Worte; ich hebe sie fürs nächste Mal auf.

urge-tool-voice = Das bist du, an einem ruhigeren Tag. Hör es einmal bis zum Ende.

urge-tool-if-then =
    Deine Pläne:
    { $list }

    { $room ->
        [full] Sag den, der passt, einmal laut. Mehr als drei weiß man nicht auswendig; mit /plan lässt sich einer ändern.
       *[left] Sag den, der passt, einmal laut. Noch einer? Tipp ihn ein.
    }
    .done = Fertig
    .unclear = Ein Satz mit höchstens 200 Zeichen, und drei Pläne insgesamt. Mit /plan lässt sich einer ändern.

urge-tool-if-then-empty =
    Ein Plan fürs nächste Mal, in einer Zeile: „Wenn es spät ist und ich zum Chat greife, dann öffne ich Ebb.“ Wie geht deiner?

urge-tool-water = Kaltes Wasser über die Handgelenke, dann ins Gesicht. Danach zwanzig Atemzüge, jeder länger hinaus als herein. Zähl mit.
    .done = Fertig

urge-tool-walk = Schuhe an, Telefon in die Tasche, einmal um den Block, nicht an der bewussten Tür vorbei. In zehn Minuten frage ich wieder.
    .done = Wieder da

urge-tool-friend = Ruf jemanden an, egal worum es geht. Oder schreib eine Zeile: „Schlechte Stunde. Kannst du reden?“ Es muss nicht darum gehen.

urge-tool-senses = Fünf Dinge, die du siehst. Vier, die du berühren kannst. Drei, die du hörst. Zwei, die du riechst. Einmal langsam ausatmen.

urge-tool-task = Etwas Kleines, zehn Minuten: der Abwasch, eine Schublade, eine Dusche. Danach frage ich wieder.

urge-tool-dislikes =
    Was nicht gut war, in deinen Worten:
    { $list }

    { $room ->
        [full] Es kann brennen, das zu lesen. Das Bild ist jetzt ganz.
       *[left] Es kann brennen, das zu lesen. Noch etwas? Tipp es ein.
    }
    .done = Fertig
    .unclear = Je eine Zeile, und zehn insgesamt.

urge-tool-dislikes-empty = Was war nicht gut zwischen euch? Eine Zeile. Es kann sich kurz schlimmer anfühlen; es macht das Bild ganz.

urge-rerate = Und jetzt, von 0 bis 10?
    .or-2 = Wie stark ist es jetzt, von 0 bis 10?
    .or-3 = Wo steht es jetzt, zwischen 0 und 10?
    .or-4 = Noch eine Zahl: 0 bis 10?
    .skip = Überspringen
    .unclear = Eine Zahl von 0 bis 10, bitte.

urge-lower =
    Weniger als vorher. Das kommt davon, dass du gewartet hast. Was jetzt?
    .or-2 = Es ist gesunken, und du hast es gelassen. Was jetzt?
    .or-3 = Etwas weniger also. So geht das: nicht auf einmal. Was jetzt?
    .or-4 = Unter dem von vorhin. Dafür musste nichts geschrieben werden. Was jetzt?
    .rode = Ich hab's überstanden
    .again = Noch eine Runde
    .sent = Ich habe geschrieben
    .not-safe = Ich bin in Gefahr

urge-unrated = Gut, ohne Zahl. Was jetzt?

urge-still =
    Es ist noch da. Das kommt vor; es war keine Prüfung. Noch eine Runde mit etwas anderem, oder zehn Minuten Abstand?
    .or-2 = Noch nicht weniger. Manche bleiben lange. Noch eine Runde, oder etwas Abstand?
    .or-3 = Noch stark also. Du musst heute nicht dagegen gewinnen, nur nicht tun, was es sagt. Was hilft mehr: noch eine Runde, oder zehn Minuten?
    .or-4 = Es hält sich fest. Du auch. Jetzt etwas anderes, oder zehn Minuten Pause davon?
    .again = Noch eine Runde
    .hold = Zehn Minuten, dann frag mich
    .rode = Ich lasse es vorbeigehen
    .sent = Ich habe geschrieben
    .not-safe = Ich bin in Gefahr

urge-rode = Dann gibt es einen Drang weniger zu fürchten. Trink etwas, beweg dich ein bisschen. Ich bin da, wenn er wiederkommt.
    .or-2 = Du bist dabeigeblieben, und nichts musste passieren. Ich bin da, wenn es wiederkommt.
    .or-3 = Gut. Vielleicht klopft es heute noch einmal; du kennst den Weg hierher.
    .or-4 = Das warst du, nicht ich. Sei gut zu dir in der nächsten Stunde.

urge-put-off = Zehn Minuten also. Leg das Telefon in ein anderes Zimmer, wenn es geht. Um { $clock } frage ich dich.
    .or-2 = Gut, zehn Minuten. Nur zehn. Um { $clock } schaue ich herein.
    .or-3 = Dann legen wir es bis { $clock } hin. Lauf ein paar Schritte, oder mach Tee; ich komme vorbei.
    .or-4 = Bis { $clock } also. Versprochen ist nichts außer dem Warten.

urge-later = Die zehn Minuten sind um. Wie stark ist es jetzt, von 0 bis 10?
    .or-2 = Da bin ich wieder, wie versprochen. Wo steht es jetzt, 0 bis 10?
    .unclear = Eine Zahl von 0 bis 10, bitte.

urge-check =
    Ich sollte hereinschauen. Wie ist diese Stunde?
    .fine = Es geht
    .urge = Der Drang ist da

urge-check-fine = Gut. Dann lasse ich dich.
