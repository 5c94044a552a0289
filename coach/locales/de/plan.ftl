# Was für eine schlechte Stunde bereitliegt: Wenn-dann-Pläne, Gründe, die Bedingung, die Stimme.

plan-open =
    Was für eine schlechte Stunde bereitliegt:

    Wenn-dann-Pläne: { $plans } von { $most }
    Gründe: { $reasons }
    Bevor ich schreibe: { $bar ->
        [kept] steht
       *[other] noch offen
    }
    Deine Stimme: { $voice ->
        [kept] liegt hier
       *[other] noch offen
    }
    Tage, die kommen: { $dates }

    Am besten an einem ruhigen Tag, je eine Minute.
    .if-then = Wenn-dann-Pläne
    .reasons = Meine Gründe
    .bar = Bevor ich schreibe
    .voice = Meine Stimme
    .dates = Tage, die kommen
    .safety = Sicherheitsplan

plan-open-locked =
    Was für eine schlechte Stunde bereitliegt:

    Wenn-dann-Pläne: { $plans } von { $most }
    Gründe: { $reasons }
    Deine Stimme: { $voice ->
        [kept] liegt hier
       *[other] noch offen
    }
    Tage, die kommen: { $dates }

    Am besten an einem ruhigen Tag, je eine Minute.

plan-if-then-none = Ein Plan für den Moment, in dem es meistens passiert: „Wenn …, dann …“. Nimm einen von diesen, oder tipp deinen eigenen.
    .or-2 = Wann wird es schwer, und was machst du dann stattdessen? Nimm einen von diesen, oder tipp deinen eigenen: „Wenn …, dann …“.

plan-if-then =
    { $list }

    Noch einer? Nimm einen von diesen, oder tipp deinen eigenen: „Wenn …, dann …“.
    .edit = Einen ändern
    .done = Das ist alles
    .unclear = Etwas kürzer, bitte: „Wenn …, dann …“.

plan-if-then-full =
    { $list }

    Mehr als drei weiß man nachts nicht auswendig. Du kannst einen ändern.

plan-example-name =
    .late = Spät, im Bett
    .drink = Nach einem Glas
    .their-page = Die bewusste Seite
    .sunday = Leerer Sonntag
    .song = Das eine Lied
    .lonely = Heimkommen

plan-example-late = Wenn es spät ist und ich zum Chat greife, dann öffne ich Ebb.
plan-example-drink = Wenn ich getrunken habe, dann bleibt das Telefon in einem anderen Zimmer.
plan-example-their-page = Wenn ich die Seite öffnen will, dann trinke ich vorher ein Glas Wasser.
plan-example-sunday = Wenn der Sonntag leer wird, dann rufe ich vor zwölf jemanden an.
plan-example-song = Wenn das eine Lied läuft, dann stehe ich auf und gehe ans Fenster.
plan-example-lonely = Wenn ich heimkomme und es still ist, dann mache ich das Radio an, bevor ich mich setze.

plan-words-leads = wenn, falls, sobald
plan-words-joins = dann
plan-words-small = ich, es, er, sie, wir, ihr, du, der, die, das, den, dem, ein, eine, einen, mein, meine, mir, mich, im, am, in, an, auf, nach, vor, bei, abends, nachts, morgens, alle, alles, jemand, niemand, wieder

plan-sentence = Wenn { $moment }, dann { $deed }.

plan-example = „{ $plan }“ Ist das deiner?
    .take = Nehme ich
    .change = Umschreiben

plan-own = „{ $plan }“ Tipp ihn auf deine Art.

plan-then = „Wenn { $moment }, dann …“ Wie geht es weiter? Etwas Kleines, das sofort geht: „öffne ich das Fenster“.
    .unclear = Etwas kürzer, bitte.

plan-said =
    { $plan }

    Jetzt einmal laut, langsam, als würdest du es jemandem sagen. Dann fällt er dir ein, wenn du ihn brauchst.
    .fine = Gesagt
    .another = Noch einen

plan-if-then-list = Welchen?

plan-if-then-one = { $line }

plan-if-then-change = { $line }

    Wie soll er heißen?

plan-line =
    .change = Ändern
    .delete = Löschen
    .unclear = Etwas kürzer, bitte.

plan-reasons-none = Warum willst du diese Ruhe? Jeweils ein paar Worte; SOS zeigt sie dir, wenn es darauf ankommt.

plan-reasons =
    { $room ->
        [full] Warum du das wolltest, in deinen Worten. Tipp einen an, um ihn zu ändern.
       *[left] Warum du das wolltest, in deinen Worten. Tipp einen an, um ihn zu ändern, oder schreib noch einen.
    }
    .done = Das ist alles
    .unclear = Drei genügen, je ein, zwei Zeilen. Tipp einen an, um ihn zu ändern.

plan-reasons-one = { $line }

plan-reasons-change = { $line }

    Wie soll er heißen?

plan-bar-night = Das braucht Tageslicht und einen klaren Kopf. Morgen ist es noch da, in /plan.

plan-bar-new =
    Solange es ruhig ist: Was müsste stimmen, bevor du je schriebst? Mach den Satz fertig: „Ich würde nur schreiben, wenn …“

    Es folgt nichts daraus. Sollte es einmal so weit sein, zeige ich dir deine eigenen Worte.
    .or-2 =
        Ein Satz zum Festhalten, aus einer ruhigen Stunde: „Ich würde nur schreiben, wenn …“ Was müsste so sein, in dir und in deinen Tagen?

        Ich bewahre ihn und zeige ihn dir, sollte es je dazu kommen.
    .unclear = Ein, zwei Sätze genügen.

plan-bar-kept =
    Bevor du schreibst: „{ $bar }“

    Das hast du in einer ruhigen Stunde geschrieben. Es darf in einer lauten mitreden.
    .fine = So lassen
    .change = Ändern
    .delete = Löschen

plan-bar-gone = Weg. Einen neuen Satz kannst du in /plan schreiben.

plan-voice =
    Nimm hier eine Sprachnachricht auf, eine halbe Minute, für dich in einer schlechten Nacht: was du heute weißt und dann schwer zu wissen ist. SOS spielt sie dir vor.

    Die Aufnahme bleibt bei Telegram; ich merke mir nur den Weg zu ihr und kann sie nicht hören.
    .play = Abspielen
    .delete = Löschen
    .later = Heute nicht

plan-voice-there = Deine eigene Stimme liegt hier für eine schlechte Stunde. Nimm eine neue auf, dann tritt sie an ihre Stelle.

plan-voice-kept = Aufgehoben. Wenn es laut wird, bietet SOS dir deine eigene Stimme an. Gehört habe ich sie nicht.
    .or-2 = Sie liegt hier für die schlechte Stunde. Ich spiele sie sonst niemandem vor.

plan-voice-gone = Hier ist sie weg. Die Aufnahme selbst steht in diesem Chat, bis du sie löschst.

plan-play = Das bist du, an einem ruhigeren Tag. Einmal, bis zum Ende.
    .fine = Gehört
    .sos = SOS

plan-close = Gut. Es liegt hier, wenn du es brauchst.
    .or-2 = Liegt bereit, in /plan.
    .or-3 = In Ordnung. Das ist für die schlechte Stunde, und so lange kann es warten.
    .or-4 = Gut. Mehr ist heute nicht damit zu tun.
