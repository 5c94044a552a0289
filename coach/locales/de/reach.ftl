# Einmal schreiben, in Ruhe. Zwei Ja, eine Abmachung, eigene Worte. Nichts hier drängt.

reach-ask =
    Schreiben braucht zwei getrennte Ja, mit zwei, drei Tagen dazwischen, beide bei Tag. Ist das hier das erste?
    .yes = Ja, das erste
    .no = Heute nicht

reach-noted =
    { $when ->
        [today] Notiert: ein Ja. Heute um { $clock } frage ich nach dem zweiten.
       *[other] Notiert: ein Ja. Nach dem zweiten frage ich hier: { $on }, { $clock }.
    } Bis dahin ist nichts zu tun, und ein Nein ist auch eine ganze Antwort.

reach-between =
    { $when ->
        [today] Ein Ja ist da. Heute um { $clock } frage ich nach dem zweiten.
       *[other] Ein Ja ist da. Nach dem zweiten frage ich hier: { $on }, { $clock }.
    } Vorher ist nichts zu tun.
    .fine = Gut
    .no = Das Ja zurücknehmen

reach-second =
    Vor zwei Tagen hast du Ja gesagt zu einer Nachricht.{ $bar ->
        [none] {""}
       *[other] {" "}Du hast einmal geschrieben, was wahr sein müsste: "{ $bar }".
    } Ist es noch ein Ja?
    .yes = Noch immer Ja
    .no = Nein, jetzt nicht
    .later = Frag mich später

reach-contract =
    Dann ist das die Abmachung, mit dir selbst: eine Nachricht, ein Weg, an einem Werktag bei Tag. Ein bis drei Sätze, deine eigenen Worte. Keine Frage, die eine Antwort braucht, nichts über euch beide. Danach sieben Tage ohne eine zweite.

    Und das Schwere: Wenn nichts zurückkommt, ist das heute in Ordnung für dich?
    .agree = Ja, abgemacht
    .no = Nein, heute nicht

reach-contract-gentle =
    Vorher wurde gedrängt, darum ist diese noch leichter. Eine Nachricht, ein Weg, an einem Werktag bei Tag. Zwei Sätze, deine eigenen Worte. Gar keine Frage, nichts über euch beide, keine Erklärung. Danach sieben Tage ohne eine zweite.

    Und das Schwere: Wenn nichts zurückkommt, ist das heute in Ordnung für dich?

reach-sparks =
    Keine Worte zum Abschreiben, nur Stellen zum Anfangen. Etwas, das dir begegnet ist und dort interessieren würde. Ein Danke für etwas von früher. Eine Neuigkeit, die einfach stimmt.

    Schreib es hierher; ich halte es einen Tag fest, dann schaust du noch einmal.
    .write = Hier schreiben
    .later = Jetzt nicht

reach-agreed =
    Es ist abgemacht: eine Nachricht, ruhig und kurz. Schreib sie hier und lass sie einen Tag liegen. Oder sie bleibt einfach ungeschrieben.
    .write = Hier schreiben
    .sent = Ich habe sie abgeschickt
    .no = Ich will doch nicht

reach-later = Gut. Es wird nicht schlecht.

reach-fine = Gut.

reach-taken-back = Gut. Ein Nein ist eine ganze Antwort, und es geht nichts damit verloren.
