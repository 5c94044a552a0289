crisis-open =
    Gut, dass du hierherkommst. { $emergency }

    Jemand zum Reden:
    { $lines }

    Wie ist es gerade?
    .danger = Ich bin jetzt in Gefahr
    .thoughts = Gedanken, ich tue nichts
    .other = Es geht um jemand anderen
    .where = Nummern für mein Land
    .fine = Es geht mir gut, zurück

crisis-heard =
    Gut, dass du es sagst. { $emergency }

    Jemand zum Reden:
    { $lines }

    Wie ist es gerade?
    .danger = Ich bin jetzt in Gefahr
    .thoughts = Gedanken, ich tue nichts
    .not-meant = So war das nicht gemeint
    .other = Es geht um jemand anderen
    .where = Nummern für mein Land

crisis-heard-short = Nur um sicherzugehen: { $short } Wie ist es?

crisis-which =
    Ich möchte sicher sein, dass ich dich verstehe. { $short }

    Hast du Angst vor jemandem, oder vor dem, was du tun könntest?
    .afraid = Ich habe Angst vor jemandem
    .harm = Ich könnte jemandem etwas antun
    .self = Ich könnte mir etwas antun
    .theirs = Jemand anders ist in Gefahr
    .not-meant = So war das nicht gemeint
    .where = Nummern für mein Land

crisis-which-short = { $short } Hast du Angst vor jemandem, oder vor dem, was du tun könntest?

crisis-danger =
    { $call } Sag, wo du bist. Danach bin ich hier.

    Geh weg von allem, womit du dich verletzen könntest. Geh dorthin, wo jemand ist, oder ruf einen Menschen an und sag: „Ich bin in Gefahr, bleib dran.“

    { $lines }
    .safer = Jemand ist bei mir
    .thoughts = Es sind Gedanken, ich tue nichts
    .other = Die Gefahr ist jemand anders
    .where = Nummern für mein Land

crisis-thoughts =
    Hier kannst du reden, und dein Grund ist groß genug:
    { $lines }

    { $emergency }

    Solche Gedanken können kommen, wenn es so wehtut. Wer könnte heute bei dir sitzen, oder es wenigstens wissen?
    .ground = Hilf mir durch diese Minute
    .plan = Mein Notfallplan
    .make = Einen Plan für solche Stunden machen
    .danger = Es wird schlimmer
    .enough = Fürs Erste geht es
    .where = Nummern für mein Land
    .unclear = Wer könnte es sein?

crisis-somebody =
    Wenn es jemanden gibt: Ruf an, oder schreib eine Zeile: „Schlimme Nacht. Kann ich anrufen?“ Wenn heute niemand da ist, sind diese Menschen dafür da:
    { $lines }

    { $emergency }
    .ground = Hilf mir durch diese Minute
    .danger = Es wird schlimmer
    .enough = Fürs Erste geht es

crisis-ground =
    Eins nach dem anderen. Füße auf den Boden. Schau dich um: fünf Dinge, die du siehst. Nenn sie, hier oder für dich.

    { $short }
    .next = Weiter
    .done = Etwas ruhiger
    .enough = Fürs Erste geht es
    .danger = Es wird schlimmer
    .unclear = Lass dir Zeit.

crisis-ground-touch =
    Vier Dinge, die du anfassen kannst. Kalt, warm, rau?

    { $short }

crisis-ground-hear =
    Drei Dinge, die du hörst. Eins fern, eins nah, eins von dir selbst.

    { $short }

crisis-ground-smell =
    Zwei Dinge, die du riechst. Dein Ärmel genügt.

    { $short }

crisis-ground-breath =
    Einmal langsam ausatmen, länger als ein. Und noch einmal. So lange, wie es braucht.

    { $short }

crisis-safer =
    Gut. Bleib bei jemandem, dem du vertraust, wenn es geht. Soll ich am Morgen einmal nach dir sehen?

    { $short }
    .morning = Ja, sieh nach mir
    .no = Nein, danke

crisis-agreed =
    Um { $clock } sehe ich nach dir. Bis dahin kommt nichts von mir; /crisis ist immer da.

    { $short }

crisis-closed =
    Gut. Bleib bei jemandem, dem du vertraust, wenn es geht. Bis morgen kommt nichts von mir; /crisis ist immer da.

    { $short }

crisis-check =
    Guten Morgen. Ich sollte nach dir sehen. Wie ist es heute?

    { $short }
    .or-2 =
        Da bin ich, wie ausgemacht. Wie ist dein Morgen?

        { $short }
    .better = Etwas besser
    .heavy = Immer noch schwer
    .danger = Ich bin jetzt in Gefahr

crisis-better =
    Das ist gut. Heute keine Aufgabe: etwas essen, etwas Luft, eine vertraute Stimme.

    { $short }

crisis-fine = Gut. /crisis bringt die Nummern zu jeder Stunde.

crisis-not-meant = Verstanden, danke fürs Sagen. Zurück zu dem, wo wir waren.

crisis-violence =
    Es war richtig, das zu sagen. { $emergency }

    Menschen, mit denen du darüber reden kannst:
    { $lines }
    .now = Ich bin jetzt in Gefahr
    .steps = Was kann ich tun?
    .go-on = Weiter
    .where = Nummern für mein Land

crisis-steps =
    { $emergency }

    Wenn jemand dein Telefon anschauen könnte: Nimm ein anderes, zum Anrufen und auch, um hier zu schreiben.

    Heb auf, was zeigt, was war: Nachrichten, Bilder, Daten. An einem Ort, an den sonst niemand kommt.

    Wenn du gehen willst, plan es mit diesen Menschen. Die Zeit um das Gehen kann die gefährlichste sein:
    { $lines }
    .now = Ich bin jetzt in Gefahr
    .go-on = Weiter
    .where = Nummern für mein Land

crisis-flee =
    { $call-unheard }

    Sag, wo du bist. Geh dorthin, wo Leute sind, oder hinter eine Tür, die sich abschließen lässt.

    { $lines }
    .safer = Hier bin ich sicherer
    .where = Nummern für mein Land

crisis-afraid-who =
    Ist es der Mensch, den du gerade in Ruhe lässt? Dann lasse ich alles weg, was dorthin führt.

    { $short }
    .yes = Ja
    .no = Nein, jemand anders

crisis-harm =
    Das war ehrlich. { $emergency }

    Menschen zum Reden, bevor etwas passiert:
    { $lines }

    Wenn es in dir hochsteigt: weggehen, laufen, warten, anrufen.
    .now = Es passiert gerade
    .keeps = Ich halte mich fern
    .go-on = Weiter
    .where = Nummern für mein Land

crisis-kept =
    Fernbleiben ist das, was jetzt zählt, für euch beide. Es ist schwer, und du tust es.

    Beim nächsten Mal genauso: weggehen, laufen, warten, anrufen. /sos geht das mit dir durch.

    { $emergency }
    { $lines }
    .now = Es passiert gerade
    .go-on = Weiter
    .where = Nummern für mein Land

crisis-away =
    Geh jetzt, bitte, und geh heute nicht zurück. Eine Tür und eine Straße zwischen euch. Geh weiter, bis es nachlässt, das Telefon in der Tasche.

    Ist jemand verletzt oder noch in Gefahr? { $call }

    { $lines }
    .safer = Ich bin weg
    .where = Nummern für mein Land

crisis-harm-who =
    Ist es der Mensch, den du gerade in Ruhe lässt? Dann helfe ich dir beim Fernbleiben und lasse alles andere weg.

    { $short }
    .yes = Ja
    .no = Nein, jemand anders

crisis-noted = Gemerkt. Hier führt nichts mehr in Richtung Kontakt. Falls es ein Versehen war, lässt es sich zwei Tage lang in /settings zurücknehmen. /crisis bringt die Nummern zu jeder Stunde.

crisis-theirs =
    { $call } Sag, um wen es geht und wo. Die Nummer ist auch dafür da.

    Sag jemandem in der Nähe Bescheid: Familie, Freundeskreis, Nachbarschaft. Geh nicht allein hin. Das ist nicht allein deine Aufgabe.

    Nummern, für diesen Menschen und für dich:
    { $lines }
    .called = Ist getan
    .afraid = Dieser Mensch macht mir Angst
    .child = Ein Kind ist in Gefahr
    .self = Ich könnte mir etwas antun
    .where = Nummern für mein Land

crisis-theirs-called =
    Dann wissen es jetzt Leute, deren Arbeit das ist. Du hast getan, was ein Mensch tun kann. Bleib jetzt auch du bei jemandem, wenn es geht.

    { $short }
    .afraid = Dieser Mensch macht mir Angst
    .self = Ich könnte mir etwas antun
    .go-on = Weiter
