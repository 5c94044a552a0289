# Dieselben Fragen zweimal, mit ein paar Tagen dazwischen. Nichts wird darin entschieden, nichts gewertet.

readiness-offer = Etwas für eine ruhige Stunde, falls heute eine da ist: ein paar Fragen, wo du stehst. Drei Minuten, entschieden wird nichts. In zwei, drei Tagen frage ich sie noch einmal.
    .or-2 = Ein paar ruhige Fragen stehen an, wo du gerade stehst. Drei Minuten, und heute folgt nichts daraus. Die zweite Hälfte kommt in zwei, drei Tagen.
    .or-3 = Wenn der Tag still ist, könnten wir schauen, wie es steht. Kurze Fragen, kein Urteil, und in zwei, drei Tagen dieselben noch einmal.
    .or-4 = Zeit, es bei Tageslicht anzuschauen, wenn du magst: jetzt kurze Fragen, in zwei, drei Tagen noch einmal. Heute wird nichts entschieden.

readiness-open =
    Kurze Fragen, wo du stehst, zweimal, mit zwei bis drei Tagen dazwischen. Drei Minuten, und heute wird nichts entschieden. Wollen wir?
    .begin = Anfangen
    .later = Ein andermal
    .never = Frag mich das nicht

readiness-not-now = Nicht um diese Zeit. Zwischen neun und neun, bei Tag, zählt es. Es läuft nicht weg.

readiness-not-now-sober = Nicht mit Alkohol. Morgen, mit klarem Kopf, ist es auch noch da.

readiness-between =
    { $when ->
        [today] Die erste Hälfte ist getan. Die zweite kommt heute um { $clock }.
       *[other] Die erste Hälfte ist getan. Die zweite kommt: { $on }, { $clock }.
    } Die Zeit dazwischen gehört dazu.

readiness-second = Die zweite Hälfte: dieselben Fragen, zwei Tage später. Such nicht nach dem, was du gesagt hast; nur, wie es heute ist.
    .begin = Anfangen
    .later = Jetzt nicht

readiness-scale = 0 ist gar nicht, 4 ist ganz.
    .unclear = Bitte eine Zahl von 0 bis 4.

readiness-calm = Wenn ich den Namen sehe, bleibe ich ruhig. (0 gar nicht, 4 ganz)

readiness-silence = Wenn ich schriebe und nichts käme, wäre das in Ordnung.

readiness-someone = Es gibt dort vielleicht jemand Neuen, und damit könnte ich leben.

readiness-body = Ich schlafe, esse und arbeite wieder ungefähr wie früher.

readiness-reason = Ich kann in einem Satz sagen, warum ich schreiben würde.

readiness-motive = Dieser Grund ist nicht Erleichterung, nicht Nachsehen, nicht eine Reaktion.

readiness-cause = Woran es zerbrach, hat sich bei mir geändert, und auf der anderen Seite brauche ich keine Änderung.

readiness-sober = Ich würde dasselbe nüchtern sagen, an einem Dienstagmittag.

readiness-friend = Jemand, dem ich vertraue, weiß davon.

readiness-pushed = Auch vor alldem habe ich nicht gedrängt: kein Flehen, keine Nachrichten in Serie.

readiness-bar =
    An einem ruhigen Tag hast du geschrieben, was wahr sein müsste:
    "{ $bar }"
    Wie sehr stimmt es heute?

readiness-first-done =
    { $when ->
        [today] Das ist die erste Hälfte, und heute folgt nichts daraus. Um { $clock } frage ich noch einmal.
       *[other] Das ist die erste Hälfte, und heute folgt nichts daraus. Ich frage noch einmal: { $on }, { $clock }.
    } Bis dahin lass es liegen.

readiness-result =
    { $bar ->
        [none] Was du geantwortet hast, damals und jetzt:
       *[other] Du hast einmal geschrieben, was wahr sein müsste: "{ $bar }". Was du geantwortet hast, damals und jetzt:
    }

    { $answers }

    Die letzten sieben Tage: { $urges7 ->
        [0] kein Mal mit dem Drang hier
        [one] einmal mit dem Drang hier
       *[other] { $urges7 }-mal mit dem Drang hier
    }, { $peeks7 ->
        [0] kein Nachsehen eingetragen
        [one] einmal Nachsehen eingetragen
       *[other] { $peeks7 }-mal Nachsehen eingetragen
    }.

readiness-answer = { $item }: { $first } → { $second }

readiness-item = Kurz
    .calm = Ruhig beim Namen
    .silence = Stille wäre in Ordnung
    .someone = Es gibt vielleicht jemand Neuen
    .body = Schlaf und Arbeit
    .reason = Warum, in einem Satz
    .motive = Nicht zur Erleichterung
    .cause = Bei mir geändert
    .sober = Dienstagmittag genauso
    .friend = Jemand weiß davon
    .pushed = Vorher nicht gedrängt
    .bar = Was du geschrieben hast

readiness-speaks-time =
    Das spricht dafür, ihm mehr Zeit zu geben:
    { $reasons }

    Es ist kein Urteil. Abwägen musst du.

readiness-speaks-thought =
    Hier drängt nichts. Das ist einen zweiten Gedanken wert:
    { $reasons }

readiness-speaks-nothing = Nichts in diesen Antworten spricht fürs Warten, und nichts sagt, dass du etwas tun musst. Es liegt bei dir.

readiness-because-urges = { $urges7 ->
    [one] Einmal Drang in dieser Woche.
   *[other] { $urges7 }-mal Drang in dieser Woche.
}
readiness-because-peeks = { $peeks7 ->
    [one] Einmal nachgesehen in dieser Woche.
   *[other] { $peeks7 }-mal nachgesehen in dieser Woche.
}
readiness-because-silence = Stille täte sehr weh.
readiness-because-differ = Die beiden Hälften unterscheiden sich; es bewegt sich noch.
readiness-because-calm = Der Name trifft dich noch.
readiness-because-someone = Jemand Neues dort wäre schwer auszuhalten.
readiness-because-body = Schlaf oder Arbeit sind noch nicht wieder da.
readiness-because-reason = Für das Warum gibt es noch keinen Satz.
readiness-because-motive = Es wäre zur Erleichterung, oder um zu sehen, was passiert.
readiness-because-cause = Woran es zerbrach, ist noch da.
readiness-because-sober = Mittags sähe es vielleicht anders aus.
readiness-because-friend = Niemand weiß davon.
readiness-because-pushed = Vorher wurde gedrängt. Das braucht längere Ruhe und ein leichteres Wort.
readiness-because-bar = Was du an dem ruhigen Tag geschrieben hast, ist noch nicht so.

readiness-later = Gut. Es läuft nicht weg.

readiness-never = Dann fange ich nicht mehr davon an. Wenn du es einmal willst, frag mich, wie das endet.
