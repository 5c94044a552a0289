safetyplan-begin =
    Ein Plan für die schlimmsten Stunden: woran du es merkst, was hilft, wer, wo. Vier kurze Fragen; jede lässt sich überspringen und später ändern. Ich zeige ihn sonst niemandem.

    { $short }
    .begin = Anfangen
    .not-now = Jetzt nicht

safetyplan-signs =
    Woran merkst du, dass es schlimm wird? Ein Gedanke, ein Gefühl, etwas, das du dann tust.

    { $short }

safetyplan-helps =
    Was hat schon einmal geholfen, auch nur ein wenig? Dinge, die du allein tun kannst.

    { $short }

safetyplan-people =
    Wen kannst du anrufen, bei wem kannst du sitzen? Namen, und Nummern, wenn du magst.

    { $short }

safetyplan-places =
    Wo bist du sicherer oder weniger allein? Und was sollte in so einer Nacht nicht greifbar sein?

    { $short }

safetyplan-more =
    { $name }:
    { $list }

    Noch etwas? Schreib es.

    { $short }

safetyplan-part =
    .next = Weiter
    .skip = Überspringen
    .enough = Den Plan zeigen
    .empty = Diesen Teil leeren
    .danger = Ich bin jetzt in Gefahr
    .unclear = Das passt nicht hinein. Kurze Zeilen, jede einmal, höchstens fünf.

safetyplan-name =
    .signs = Woran ich es merke
    .helps = Was hilft
    .people = Menschen
    .places = Orte

safetyplan-shown =
    { $emergency }

    { $plan }

    Nummern:
    { $lines }
    .done = Schließen
    .edit = Ändern
    .danger = Ich bin jetzt in Gefahr

safetyplan-edit = Welcher Teil?

safetyplan-later = Gut. Das geht jederzeit; über /crisis kommst du hin.
