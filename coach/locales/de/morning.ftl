morning-open = { day-of }.
    .in = Bin dabei
    .hard = Schwerer Tag
    .skip = Überspringen
    .why = Warum das?
    .do-3 = Hier aufschreiben
    .do-4 = Einmal üben
    .do-5 = Plan machen
    .do-8 = Plan machen
    .do-10 = Etwas aufsprechen
    .do-14 = Meine Zahlen
    .do-15 = Jemanden fragen
    .do-18 = Brief schreiben
    .do-19 = Tag eintragen
    .do-25 = Versuchen
    .do-26 = Versuchen

morning-back = { day-of }. Die Pause ist vorbei, verloren ist nichts. Machen wir weiter?

morning-in = Gut. Bis später.
    .or-2 = Notiert. Es ist nur der eine Tag.
    .or-3 = Gut. Ich bin in der Nähe.
    .or-4 = Mehr braucht ein Morgen nicht.

morning-hard = Verstanden. Wann könnte es am schwersten werden? Dann schaue ich herein, einmal.
    .no-check = Lieber nicht

morning-check-set = Um { $hour } schaue ich herein. Vorher ist SOS da.

morning-gentle = Dann mach langsam. Der Tag darf klein sein.

morning-skipped = In Ordnung. Bis später.
    .or-2 = Übersprungen. Du musst nichts erklären.
    .or-3 = Gut, heute nichts.
    .or-4 = In Ordnung. Ich bin trotzdem da.

morning-day-1 = { day-of }. Heute gibt es nur eine Aufgabe: nicht schreiben. Alles andere darf so durcheinander sein, wie es ist.
    .or-2 = { day-of }. Ein ruhiger Tag. Mehr verlangt niemand, ich am wenigsten.
    .or-3 = { day-of }. Stark sein musst du heute nicht. Nur einen einzigen Chat geschlossen lassen.
    .or-4 = { day-of }. Ruhig fühlen musst du dich nicht. Nur still bleiben, und nur heute.

morning-day-2 = { day-of }. Mach es um dich leiser: stumm schalten, archivieren, Fotos in einen Ordner, den du nicht öffnest. Gelöscht werden muss nichts.
    .or-2 = { day-of }. Was siehst du zuerst, wenn du das Telefon entsperrst? Wenn davon der Drang kommt, schieb es einen Bildschirm weiter.
    .or-3 = { day-of }. Stumm schalten ist leichter als stark sein. Zwei Minuten heute: der Chat, die Storys, die Fotos auf dem Startbildschirm.
    .or-4 = { day-of }. Lösch nichts im Zorn. Leg es weiter weg; entscheiden kannst du später.

morning-day-3 = { day-of }. In einer ruhigen Stunde schreib auf: Was müsste wahr sein, bevor ich mich je wieder melde? Später sind eigene Worte gut.
    .or-2 = { day-of }. Eine Frage auf Vorrat: Wann wäre es richtig, dich zu melden? Antworte, solange es ruhig ist.
    .or-3 = { day-of }. Leg eine Schwelle fest, für dich und sonst niemanden: Was müsste so sein, bevor du schreibst?
    .or-4 = { day-of }. Ein Satz heute: „Ich melde mich nur, wenn …“ Ich bewahre ihn und zeige ihn dir am Ende.

morning-day-4 = { day-of }. Der Drang zu schreiben kommt wie Wetter. Du musst ihn nicht mögen, und du musst ihm nicht antworten.
    .or-2 = { day-of }. Ein Drang ist kein Befehl. Üb es einmal, solange keiner da ist: neunzig Sekunden mit mir.
    .or-3 = { day-of }. Der Drang steigt, bleibt eine Weile, ändert sich. Geh den Weg einmal bei Tag, dann kennst du ihn.
    .or-4 = { day-of }. Man kann etwas sehr wollen und es trotzdem lassen. Mehr gibt es dabei nicht zu können.

morning-day-5 = { day-of }. Ein kleiner Plan, einmal laut gesagt: „Wenn es spät ist und ich zum Chat greife, dann öffne ich Ebb.“
    .or-2 = { day-of }. Entscheide es jetzt, dann musst du es heute Nacht nicht: Wenn die Hand zum Telefon geht, was dann?
    .or-3 = { day-of }. Ein Plan in einer Zeile: wenn das, dann das. Je schlichter, desto besser.
    .or-4 = { day-of }. Nimm deine schwerste Stunde und führ den Satz zu Ende: „Wenn sie kommt, dann …“

morning-day-6 = { day-of }. Jemand, den du magst, fühlt sich heute wie du. Was würdest du sagen? Sag es einmal dir.
    .or-2 = { day-of }. Keine Parolen heute. Red nur so mit dir wie mit jemandem, den du magst.
    .or-3 = { day-of }. Du darfst das schwer finden; die meisten fänden es schwer. Was wäre freundlich, für zehn Minuten?
    .or-4 = { day-of }. Wenn dir jemand deine eigene Geschichte erzählte: Was würdest du zuerst sagen?

morning-day-7 = { day-of }. Eine Woche, so ungefähr. Sie muss sich nach nichts anfühlen. Denk kurz an den ersten Tag, dann weiter.
    .or-2 = { day-of }. Ein Stück Weg liegt hinter dir. Stolz muss nicht sein; nur einmal hinsehen.
    .or-3 = { day-of }. Was hat dich bisher überrascht? Leichter, schwerer, nur anders?
    .or-4 = { day-of }. Manche Tage waren lang. Du bist durch jeden gekommen, einen nach dem anderen.

morning-day-8 = { day-of }. Nachsehen, was es dort Neues gibt, ist menschlich. Oft wird nur der Abend länger davon. Merk es heute, mehr nicht.
    .or-2 = { day-of }. Falls du nachgesehen hast: Es drückt vielleicht die Stimmung, über dich sagt es nichts. Wo warst du gerade?
    .or-3 = { day-of }. So eine Seite zeigt ein Bild, nie die Antwort. Mach den Weg dorthin heute länger: einmal mehr tippen.
    .or-4 = { day-of }. Neugier tut nachts mehr weh. Ein Plan: Wenn ich nachsehen will, lege ich das Telefon hin und zähle bis sechzig.

morning-day-9 = { day-of }. Iss etwas Richtiges, schlaf, wenn es geht, und leg jetzt fest, wie viel du heute trinkst. Betrunken Geschriebenes tut später oft leid.
    .or-2 = { day-of }. Müde und hungrig schreibt es sich schnell. Heute bitte einmal richtig essen.
    .or-3 = { day-of }. Wasser, ein Gang vor die Tür, früh das Licht aus. Langweilig, und oft besser als Nachdenken.
    .or-4 = { day-of }. Der Schlaf ist vielleicht eine Weile schlecht. Liegen zählt auch, mit dem Telefon vor der Tür.

morning-day-10 = { day-of }. Such dir aus, wo dein Telefon heute schläft. Die andere Seite vom Zimmer ist weit genug.
    .or-2 = { day-of }. Nächte haben ihre eigene Logik. Plan sie bei Tageslicht: Telefon wohin, Licht aus wann.
    .or-3 = { day-of }. Sprich dir in einer guten Stunde ein paar Worte auf. In einer schlechten Nacht ist es dann deine eigene Stimme.
    .or-4 = { day-of }. Was würde dir nachts um zwei helfen? Leg es ans Bett, bevor du müde bist.

morning-day-11 = { day-of }. Wenn du magst, etwas fürs ganze Bild: drei Dinge, die zwischen euch nicht gut waren. Es kann brennen; dann lass es.
    .or-2 = { day-of }. Die Erinnerung ist freundlich zu dem, was fehlt. Was war wahr und schwer? Drei Dinge, nur wenn du willst.
    .or-3 = { day-of }. Manches fehlt dir, nicht alles. Was fehlt dir nicht? Lass es aus, wenn es zu wund ist.
    .or-4 = { day-of }. Es war gut, und es war schwer. Heute darfst du auch an die zweite Hälfte denken.

morning-day-12 = { day-of }. Mach etwas Angenehmes, wie klein auch immer, und merk dir, wie es war. Es heilt nichts. Eine gute halbe Stunde ist es trotzdem.
    .or-2 = { day-of }. Eine schöne Sache heute, mit Absicht. Genießen musst du sie nicht; nur hingehen.
    .or-3 = { day-of }. Ablenken ist nicht geschummelt. Es hebt den Tag ein wenig; die Gefühle warten so lange.
    .or-4 = { day-of }. Wobei ist dir früher eine Stunde verflogen? Gib der Sache heute wieder eine.

morning-day-13 = { day-of }. Was mochtest du, bevor ihr euch kanntet? Nimm eins davon und trag es in den Kalender ein.
    .or-2 = { day-of }. Drei Dinge, die schon vorher deine waren. Eins davon, diese Woche: wann?
    .or-3 = { day-of }. Dich gab es schon vor dieser Geschichte. Was hast du damals an einem freien Abend gemacht?
    .or-4 = { day-of }. Hol dir heute eine Kleinigkeit zurück: ein Lied, einen Weg, ein Essen.

morning-day-14 = { day-of }. Was hat an den schlechten Abenden bisher geholfen? Halt es griffbereit.
    .or-2 = { day-of }. Schau heute auf deine Zahlen, nur einmal. Was hält besser, als du dachtest?
    .or-3 = { day-of }. Von allem, was du in schweren Nächten versucht hast: Was davon würdest du verleihen?
    .or-4 = { day-of }. Behalt, was hilft, und lass den Rest. Du kennst deine Nächte inzwischen.

morning-day-15 = { day-of }. Sag einem Menschen, dem du traust, was du gerade tust. Rat brauchst du keinen, nur dass es jemand weiß.
    .or-2 = { day-of }. Wer aus deinem Kreis könnte von diesen ruhigen Tagen wissen? Eine Zeile reicht.
    .or-3 = { day-of }. Wenn jemand davon weiß, geht es leichter. Frag heute einen Menschen; viel zu tun ist da nicht.
    .or-4 = { day-of }. Du musst es nicht ungesehen tragen. Sag es jemandem, der zu dir hält, in einem Satz.

morning-day-16 = { day-of }. Wenn du reden willst, dann mit Grenze: eine Viertelstunde, danach zusammen etwas anderes.
    .or-2 = { day-of }. Stundenlang bereden, ganz wegschieben: Beides hilft weniger, als man denkt. Eine Viertelstunde ist genug.
    .or-3 = { day-of }. Wenn du heute darüber redest, stell einen Wecker. Klingelt er, geh raus oder setz Wasser auf.
    .or-4 = { day-of }. Man kann davon erzählen, ohne wieder ganz vorn anzufangen. Fünfzehn Minuten, dann der übrige Tag.

morning-day-17 = { day-of }. Was weißt du jetzt, was du vor ein paar Wochen nicht wusstest? Zehn Minuten mit einem Stift reichen.
    .or-2 = { day-of }. Schreib zehn Minuten über etwas Gutes, das dabei herauskam, und sei es klein.
    .or-3 = { day-of }. Eine Sache, die du über dich gelernt hast. Sie darf unbequem sein, oder schön.
    .or-4 = { day-of }. Schreib ein paar Zeilen an dich selbst, so wie du am ersten Tag warst. Nur an dich.

morning-day-18 = { day-of }. Wenn ein Brief in dir steckt, schreib ihn heute. Er geht nirgends hin; du kannst ihn versiegeln, behalten oder verbrennen.
    .or-2 = { day-of }. Alles, was du gern gesagt hättest: Hier ist ein Platz dafür, und von hier geht nichts hinaus.
    .or-3 = { day-of }. Auch ein Brief, der nirgends ankommt, kann ein guter sein. Eine Viertelstunde, dann zu.
    .or-4 = { day-of }. Ungesagtes braucht Platz. Leg heute etwas davon auf eine Seite, und die Seite weg.

morning-day-19 = { day-of }. Welche Tage kommen, die wehtun könnten? Ein Geburtstag, ein Fest. Leg jetzt fest, wo du dann bist.
    .or-2 = { day-of }. Schau ein paar Wochen voraus. Ist da ein Tag, vor dem dir graut? Wir schreiben ihn auf, dann überrascht er dich nicht.
    .or-3 = { day-of }. Schwere Tage gehen leichter in Gesellschaft. Nenn einen, und wer bei dir sein könnte.
    .or-4 = { day-of }. Ein gefürchteter Tag wird kürzer, wenn er geplant ist. Trag ihn ein; am Abend davor schaue ich herein.

morning-day-20 = { day-of }. Falls du eines Tages doch schreibst: nach der ersten Nachricht aufhören und herkommen. Das ist der ganze Plan.
    .or-2 = { day-of }. Ein Rückschlag ist eine Auskunft. Wenn einer kommt: keine zweite Nachricht, dann sag es mir, dann schlaf.
    .or-3 = { day-of }. Vielleicht brauchst du es nie, aber kenn den Weg: Eine Nachricht ist nicht das Ende. Am meisten schadet die zweite.
    .or-4 = { day-of }. Geradeaus geht das bei niemandem. Halt den Plan bereit, und sei freundlich zu dir, wenn du ihn brauchst.

morning-day-21 = { day-of }. Das waren schon einige Morgen. Fühlt sich etwas mehr nach dir an als am Anfang?
    .or-2 = { day-of }. Weißt du ein bisschen besser, wer du allein bist? Ein bisschen ist viel.
    .or-3 = { day-of }. Sieh dich an wie jemand, der dich gernhat. Was ist anders als am Anfang?
    .or-4 = { day-of }. Wovon möchtest du mehr, auf dem nächsten Stück? Ein Wort reicht.

morning-day-22 = { day-of }. Was wünschst du dir, wenn dir jemand nah ist, egal wer? Drei Wörter genügen.
    .or-2 = { day-of }. Heute geht es einmal nur um dich: Wie möchtest du behandelt werden?
    .or-3 = { day-of }. Was würdest du für niemanden noch einmal aufgeben?
    .or-4 = { day-of }. Denk an zwei, die gut zueinander sind. Was machen sie, das du auch gern hättest?

morning-day-23 = { day-of }. Gab es eine Sache, die deine war, fair betrachtet? Du kannst dazu stehen, ohne Urteil.
    .or-2 = { day-of }. Dein Teil daran, und nur deiner: sag es in einem Satz, ohne dich zu verurteilen.
    .or-3 = { day-of }. Was würdest du beim nächsten Mal anders machen, mit wem auch immer? Eine Sache.
    .or-4 = { day-of }. Fair zu beiden Seiten, auch zu deiner: Was kam von wem? Aufs Gramm muss es nicht stimmen.

morning-day-24 = { day-of }. Neue Leute kennenzulernen ist gut, wenn du den Menschen willst. Als Schmerzmittel taugt es wenig, als Botschaft an jemand anderen auch.
    .or-2 = { day-of }. Für jemand Neuen gibt es keine richtige Zeit. Nur die Frage: Willst du den Menschen, oder dass es aufhört wehzutun?
    .or-3 = { day-of }. Wenn du jemanden kennenlernst: neugierig, ehrlich, langsam. Wenn nicht: Es ist nichts zu spät.
    .or-4 = { day-of }. Neue Gesellschaft kann guttun. Nur um die alte darf es dabei nicht gehen.

morning-day-25 = { day-of }. Heute gibt es eine Übung, die manche schwer finden: sich vorstellen, dass nie etwas kommt. Nur wenn du willst; ein Ruhetag ist genauso gut.
    .or-2 = { day-of }. Ein Gedanke liegt heute bereit: dass keine Nachricht mehr kommt. Eine Minute mit mir, oder ein andermal.
    .or-3 = { day-of }. In der Übung heute geht es um Stille. Wollen wir? Nein ist auch gut.
    .or-4 = { day-of }. Ein Gedanke zum Anprobieren, falls du magst: Es bleibt still. Oder nimm dir heute frei vom Denken.

morning-day-26 = { day-of }. Heute gibt es eine schwere Übung, nur wenn du willst. Es geht um Eifersucht. Sonst etwas für die Hände.
    .or-2 = { day-of }. Manchen Gedanken weicht man aus, und das darf man. Falls du eine Minute auf die Eifersucht schauen willst: Ich bin da.
    .or-3 = { day-of }. Etwas für eine gute Minute, bei Tag und zu zweit: die Eifersucht ansehen. Oder du lässt sie liegen.
    .or-4 = { day-of }. Eine Übung für starke Tage; ist heute keiner, lass sie gern aus. Es ginge um Eifersucht.

morning-day-27 = { day-of }. Denk daran, woran es lag. Hat sich das geändert? Die Antwort schuldest du nur dir.
    .or-2 = { day-of }. Eine kurze Liste: Woran lag es? Mach ein Zeichen an das, was heute anders ist. Streite nicht mit der Liste.
    .or-3 = { day-of }. Jemanden vermissen ist das eine, woran es lag, das andere. Ist das noch da?
    .or-4 = { day-of }. Was wäre ein zweites Mal wirklich anders? Nur was du siehst, nicht was du hoffst.

morning-day-28 = { day-of }. Es sind nur noch wenige Tage, und heute ist nichts zu entscheiden. Merk nur, wie es ist.
    .or-2 = { day-of }. Noch ein paar Tage. Wie möchtest du das hier beenden, in Ruhe?
    .or-3 = { day-of }. Bald schauen wir zusammen: weitermachen, loslassen oder etwas anderes. Nachts und allein wird nichts entschieden.
    .or-4 = { day-of }. Was lässt dich ruhiger als am Anfang? Nimm es mit in die nächsten Tage.

morning-day-29 = { day-of }. Ein Ruhetag. Nichts entscheiden, nichts folgern.
    .or-2 = { day-of }. Heute ist nichts zu tun. Wirklich nichts.
    .or-3 = { day-of }. Lass es heute liegen. Morgen liegt es noch da, und du bist ausgeruhter.
    .or-4 = { day-of }. Heute ist zum Herumlaufen da. Entscheidungen haben geschlossen.

morning-day-30 = { day-of }. Wie diese Tage auch waren, du bist immer wieder zurückgekommen. Jetzt dürfen sie leise zu Ende gehen.
    .or-2 = { day-of }. Dieses Stück endet heute. Du hast es auf deine Art gemacht; eine andere gab es nicht.
    .or-3 = { day-of }. Schau zurück, bevor du nach vorn schaust. Was möchtest du aus diesen Wochen behalten?
    .or-4 = { day-of }. Ein ganz gewöhnlicher Tag für den Schluss. Eigentlich war das der Sinn.

# Auf dem Sperrbildschirm darf hier nicht stehen, worum es geht: Jemand könnte mitlesen.
morning-safe-3 = { day-of }. Für heute nur eine Nummer: Wen könntest du zu jeder Stunde anrufen? Leg sie dorthin, wo du sie schnell findest.
    .or-2 = { day-of }. Eine Frage für einen Moment, in dem du allein bist: Wohin könntest du, wenn es sein müsste? Sag es jemandem, dem du traust.
    .or-3 = { day-of }. Mach heute etwas mit jemandem aus, dem du vertraust: ein Wort, das „komm sofort“ heißt.
    .or-4 = { day-of }. Zwei Minuten, allein, an einem Gerät, das nur dir gehört: Was teilst du ungewollt? Standort, Konten, Familientarif. Eins davon heute.

morning-safe-11 = { day-of }. Sei heute gut zu deinem Körper. Essen, waschen, schlafen, wenn es geht.
    .or-2 = { day-of }. Warmes Essen, frische Luft, eine Tür, die zu ist, eine gute Decke. Das ist heute alles.
    .or-3 = { day-of }. Lass die Schultern sinken. Zehn Minuten an einem sicheren Ort, und gar nichts tun.
    .or-4 = { day-of }. Duschen, das Bett frisch beziehen, früh hinein. Kleine Dinge halten einen aufrecht.

morning-safe-17 = { day-of }. Was weißt du jetzt darüber, was du brauchst? Zehn Minuten mit einem Stift reichen.
    .or-2 = { day-of }. Eine Liste von fünf kleinen Dingen: Wobei fühlst du dich sicher?
    .or-3 = { day-of }. Wer von deinen Leuten war in letzter Zeit gut zu dir? Schreib auf, womit.
    .or-4 = { day-of }. Welcher Teil vom Tag gehört nur dir? Mach ihn zehn Minuten länger.

morning-safe-20 = { day-of }. Wenn ein Tag schiefgeht, komm zuerst hierher. Vorgehalten wird dir hier nichts. Das ist der ganze Plan.
    .or-2 = { day-of }. Ein Plan für eine schlechte Stunde: wen du anrufst, wohin du gehst. Mehr muss es nicht sein.
    .or-3 = { day-of }. Wenn dich heute etwas aufwühlt, sag es zuerst jemandem, dem du traust. Der Rest kann warten.
    .or-4 = { day-of }. Ein schwerer Tag macht nichts kaputt. Ruh dich aus, und sag es jemandem, der dir guttut.

morning-safe-23 = { day-of }. Mach heute etwas nur für dich. Nützlich sein muss es nicht.
    .or-2 = { day-of }. Was hast du gern gemacht, bevor es schwer wurde? Zehn Minuten davon.
    .or-3 = { day-of }. Heute musst du dir nichts verdienen. Mach eine Sache, die du magst.
    .or-4 = { day-of }. Setz dich auf deiner Liste heute selbst ganz nach oben.

morning-safe-25 = { day-of }. Pause vom Denken: Gib heute eine Stunde ganz den Händen. Kochen, flicken, umtopfen.
    .or-2 = { day-of }. Geh heute irgendwohin, wo man freundlich ist, und sei es nur die Bäckerei.
    .or-3 = { day-of }. Beweg dich ein wenig, in deinem Tempo, und hör auf, solange es noch gut ist.
    .or-4 = { day-of }. Eine Stunde ohne Neuigkeiten von irgendwem. Schau, wie das ist.

morning-safe-26 = { day-of }. Wer von deinen Leuten war in diesen Wochen für dich da? Sag dort heute Danke.
    .or-2 = { day-of }. Wer aus Familie oder Freundeskreis kam zuletzt zu kurz? Zwei Zeilen genügen.
    .or-3 = { day-of }. Bitte jemanden aus deinem Kreis um eine Kleinigkeit: mitfahren, telefonieren, einen Kaffee.
    .or-4 = { day-of }. Bei wem wirst du ruhiger, auch wenn ihr nur dasitzt? Plan eine Stunde davon ein.

morning-safe-27 = { day-of }. Tu heute eine kleine Sache für dein Zuhause. Wodurch fühlt es sich sicher an?
    .or-2 = { day-of }. Schau auf deine Pläne, nicht auf früher. Was kommt diesen Monat, das dir gefallen könnte?
    .or-3 = { day-of }. Drei Dinge, die gerade gut laufen, und seien sie klein.
    .or-4 = { day-of }. Was entscheidest du jetzt gern allein?

morning-safe-28 = { day-of }. In den nächsten Tagen ist nichts zu entscheiden. Abstand darf einfach weitergehen.
    .or-2 = { day-of }. Du schuldest diesen Wochen keinen Schluss. Heute ist einfach heute.
    .or-3 = { day-of }. Behalt, was dir guttut. Alles andere kann warten.
    .or-4 = { day-of }. Wie schläfst du? Gib dem Schlaf heute etwas mehr Platz.

morning-safe-29 = { day-of }. Ein Ruhetag. Von mir aus musst du heute gar nichts.
    .or-2 = { day-of }. Mach wenig, und das langsam.
    .or-3 = { day-of }. Etwas Warmes, etwas Grünes, etwas Weiches. Die Reihenfolge ist egal.
    .or-4 = { day-of }. Lass das Telefon eine Stunde im Nebenzimmer.

morning-safe-30 = { day-of }. Diese Tage waren für dich. Was davon möchtest du behalten?
    .or-2 = { day-of }. Du hast auf dich geachtet, an manchen Tagen besser als an anderen. Es zählt an allen.
    .or-3 = { day-of }. Die Ruhe darf weitergehen, so lange du willst. Sie gehört dir.
    .or-4 = { day-of }. Zieh freundlich Bilanz: Was ist leichter geworden?

morning-shared-1 = { day-of }. Heute gibt es nur eine Aufgabe: nichts schreiben außer dem, was Kinder, Arbeit oder Wohnung brauchen. Alles andere darf durcheinander sein.
    .or-2 = { day-of }. Nur praktische Worte heute. Den Rest kannst du hierher bringen.
    .or-3 = { day-of }. Ganz verschwinden kannst du nicht, und musst du nicht. Nur das Unnötige wird still.
    .or-4 = { day-of }. Eine Regel für heute: dort die Sache, hier die Gefühle.

morning-shared-2 = { day-of }. Mach es um dich leiser: ein Weg für das, was gesagt werden muss, alles andere stumm. Gelöscht werden muss nichts.
    .or-2 = { day-of }. Such einen einzigen Ort für Praktisches aus, und schau zweimal am Tag hinein. Für Dringendes gibt es Anrufe.
    .or-3 = { day-of }. Stell stumm, was Kinder, Arbeit und Wohnung nicht brauchen. Der eine Weg bleibt offen.
    .or-4 = { day-of }. Leg den Chat dorthin, wo du ihn suchen musst. Praktisches kann meist eine Stunde warten.

morning-comfort = { day-of }. Gestern war schwer, darum gibt es heute keine Aufgabe. Etwas Warmes, jemand Liebes, früh ins Bett.
    .or-2 = { day-of }. Keine Übung heute. Iss etwas, geh einmal vor die Tür, und mehr muss es nicht sein.
    .or-3 = { day-of }. An so tiefen Tagen ist wenig genug. Neben wem könntest du eine Stunde sitzen?
    .or-4 = { day-of }. Heute ist nichts zu üben. Sei so sanft mit dir wie mit einem kranken Kind.
    .or-5 = { day-of }. Schwer gerade. Verstehen musst du es jetzt nicht; nur durch den Tag kommen.
    .or-6 = { day-of }. Heute: weiche Sachen, langsam gehen, eine freundliche Stimme. Der Rest kann warten.
    .or-7 = { day-of }. Es darf eine Weile schlecht sein. Leg die Latte heute auf den Boden.
    .or-8 = { day-of }. Tiefe Tage gehen langsamer vorbei, aber sie gehen. Halt dich warm, halt es einfach.
    .or-9 = { day-of }. Heute nur das Nächste: Tee, Dusche, Brot. Dann wieder das Nächste.
    .or-10 = { day-of }. Heute nichts durchdenken. Such dir etwas Langweiliges, Freundliches zum Anschauen.
    .or-11 = { day-of }. Wenn es geht, sei dort, wo Leute sind. Reden musst du nicht.
    .or-12 = { day-of }. Heute musst du nichts beweisen. Ich bin da, und SOS auch.

morning-imagine-25 = Stell dir dein Telefon vor, in einem Jahr. Es ist nichts gekommen. Bleib drei Atemzüge dabei. Wie schlimm ist es, 0 bis 10?
    .unclear = Eine Zahl von 0 bis 10, bitte.

morning-imagine-26 = Stell dir einen Tisch vor: { form-nom } und jemand Neues, ganz entspannt. Drei Atemzüge. Wie schlimm ist es, 0 bis 10?
    .unclear = Eine Zahl von 0 bis 10, bitte.

morning-imagined = Notiert. Es war ein Bild, keine Neuigkeit. Sieh dich um, wo du sitzt; das ist echt.
    .or-2 = Notiert. Leicht war das nicht. Jetzt etwas für die Hände.
    .or-3 = Notiert. Du hast hingeschaut, und du bist noch da. Leg es für heute weg.
    .or-4 = Notiert. Lass es wieder los; der Tag ist für anderes da.
