# Es kam eine Nachricht: zuerst Zeit, dann für jede Art ein Weg. Nie, was sie bedeuten könnte.

they-open = Du musst jetzt nicht antworten. Nichts daran wird schlechter, wenn es zehn Minuten wartet. Was für eine Nachricht ist es?
    .ten = Erst zehn Minuten

they-open-locked = Du musst nicht antworten, jetzt nicht und später nicht. Es reicht, dass du hier bist. Was für eine Nachricht ist es?

they-open-again = Die zehn Minuten sind um, und die Nachricht ist immer noch nur eine Nachricht. Was für eine?

they-kind = Was für eine
    .practical = Praktisch
    .emotional = Gefühle
    .unclear = Unklar
    .hurtful = Verletzend, Drohung
    .emergency = Ein Notfall

they-held = Gut. Telefon mit dem Gesicht nach unten, etwas in die Hände. In zehn Minuten frage ich, was für eine es ist.

they-practical = Dann ist es wie ein Brief vom Amt: dran, wenn du die Ruhe dafür hast, in wenigen Zeilen, nur die Sache.
    .filter = Jetzt die Antwort anschauen
    .later = Später am Tag
    .none = Braucht keine Antwort

they-quiet = Dann heute keine Antwort. Warm oder traurig oder zornig, morgen steht dasselbe da, und du bist ausgeruht. Was willst du damit machen?
    .none = Heute keine Antwort
    .hold = Hier schreiben, ein Tag Pause
    .line = Eine Zeile, bis zu einem Tag

they-quiet-unclear = Dann bleibt es für heute unklar. Ich rate nicht, was es heißt, und du musst es nicht lösen. Keine Antwort ist für heute Abend Antwort genug.

they-quiet-locked = Dann bleibt es ohne Antwort; das ist die Grenze. Was es mit dir macht, darfst du trotzdem sagen: hier, und hier bleibt es.
    .none = Liegen lassen
    .words = Hier schreiben

they-until = Eine Zeile kann reichen: dass du dir Zeit nimmst, bis wann, und sonst nichts. Bis wann?
    .unclear = Ich brauche einen Tag, der noch kommt, etwa "in 10 Tagen" oder "24. Dez".

they-line = Und jetzt die Zeile, in deinen Worten, mit "{ $until }" darin. Ein Satz. Kein Grund, keine Frage.
    .unclear = Das ist zu lang für eine Zeile. Kürzer, bitte.

they-line-kept =
    { $when ->
        [today] Sie bleibt hier bis { $clock }.
       *[other] Sie bleibt hier bis { $on }, { $clock }.
    } Dann schaust du noch einmal darauf. Wenn sie hinausgeht, ist es die einzige, bis { $until }.

they-hurtful = Darauf keine Antwort. Heb sie auf: ein Bildschirmfoto mit Tag und Uhrzeit, an einem Ort, den nur du öffnen kannst. Dann musst du sie kein zweites Mal lesen.
    .none = Keine Antwort
    .afraid = Ich habe Angst vor der Person
    .danger = Es wird gefährlich

they-emergency = Dann geht das vor, ruhige Tage hin oder her. Was ist es?
    .theirs = Da will jemand sterben
    .act = Jemand ist verletzt oder in Gefahr
    .child = Es geht um ein Kind

they-act = Ist jemand in Gefahr: { $call } Sonst tu jetzt, was zu tun ist, und warte nicht auf mich; davon endet keine Serie. Nur die Sache, nichts über euch beide.
    .done = Ist getan

they-act-locked = Ist jemand in Gefahr: { $call } Sag, was du weißt, und lass die gehen, deren Beruf es ist. Die Grenze zwischen euch gilt auch heute; was ausgerichtet werden muss, kann jemand anderes ausrichten.

they-tonight =
    Der Abend nach einer Nachricht ist oft lauter als andere. Soll ich einmal hereinschauen, { $when ->
        [today] um { $clock }
       *[other] { $on }, { $clock }
    }?
    .yes = Ja, bitte
    .no = Nicht nötig

they-tonight-counted =
    Eingetragen; nach deiner eigenen Regel zählt die Serie ab heute. Der Abend kann lauter werden als andere. Soll ich einmal hereinschauen, { $when ->
        [today] um { $clock }
       *[other] { $on }, { $clock }
    }?

they-agreed = { $when ->
        [today] Um { $clock } schaue ich herein.
       *[other] { $on }, { $clock }: Da schaue ich herein.
    } So lange kann die Nachricht liegen, wo sie ist.

they-close = Gut. Heute Abend schuldest du keine Antwort.
    .or-2 = Gut. Sie darf da liegen; du musst nicht dabeisitzen.
    .or-3 = Gut. Darin läuft nichts weg.
    .or-4 = Gut. Das Telefon außer Sicht, wenn es geht.

they-check = Du wolltest, dass ich hereinschaue. Wie laut ist es?
    .or-2 = Da bin ich, wie gewünscht. Wie ist es mit der Nachricht im Zimmer?
    .or-3 = Ich schaue herein, wie besprochen. Wie ist es?
    .or-4 = Wie gewünscht, eine Frage: Wie ist der Abend?
    .fine = Ruhig genug
    .pulls = Der Drang ist da
    .replied = Ich habe geantwortet

they-after = Ich schaue nur herein: Wie ist es, seit die Nachricht kam?
    .or-2 = Seit der Nachricht sind ein paar Stunden vergangen. Wie geht es dir damit?
    .or-3 = Eine leise Frage: Ist es noch laut da drinnen, oder besser?
    .or-4 = Es muss nichts Neues geben, ich wollte nur fragen: Wie ist es jetzt?

they-fine = Gut. Dann lasse ich dich.
    .or-2 = Das ist gut zu hören. Ich bin da.
    .or-3 = Gut. Der Tag gehört dir.
    .or-4 = Gut. Keine Fragen mehr.
