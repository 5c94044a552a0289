# Die Mini App: eine Seite neben dem Chat. Kurz, weil sie auf dem Handy gelesen wird.

app-menu = Ebb
app-title = Ebb
app-tabs = Teile dieser Seite
app-tab-today = Heute
app-tab-progress = Verlauf
app-tab-contact = Kontakt
app-tab-letters = Briefe
app-tab-settings = Zeiten
app-sos = SOS
app-sos-sent = Ich bin im Chat. Schließ das hier, dann bin ich da.
app-close = Schließen

app-standing-new = Es ist noch nichts eingerichtet. Schreib /start in den Chat und komm dann wieder.
app-standing-ended = Diese Tage liegen hinter dir. Im Chat frage ich, wie es weitergeht.
app-standing-closed = Gerade laufen keine ruhigen Tage. Schreib /start in den Chat, wenn du welche willst.
app-standing-minor = Das hier ist für Erwachsene. Im Chat habe ich dir genannt, wer für dich da ist.

app-run = Serie
app-best = Beste Serie
app-quiet = Ruhig
app-run-shared = Nur mit dem Nötigsten
app-best-shared = Am längsten
app-quiet-shared = Ruhig bis auf die Themen
app-quiet-of = { $quiet } von { $total }{ progress-today } ({ $share } %)
app-untold = { progress-untold }
app-urges = { $urges ->
    [0] Mit dem Drang hier gewesen: noch kein Mal.
    [one] Mit dem Drang hier gewesen: einmal, { $ridden } Mal überstanden.
   *[other] Mit dem Drang hier gewesen: { $urges } Mal, { $ridden } Mal überstanden.
}
app-urge-hours = Wann der Drang kam
app-urge-hour = { $from } bis { $until }: { $count ->
    [0] nie
    [one] einmal
   *[other] { $count } Mal
}
app-worked = Was den Druck gesenkt hat, im Schnitt
app-calendar = Tag für Tag
app-month-before = Der Monat davor
app-month-after = Der Monat danach
app-mark-quiet = ruhig
app-mark-slip = Kontakt
app-mark-stands = Pause
app-mark-noted = etwas eingetragen
app-mark-today = heute
app-day-empty = Für diesen Tag steht hier nichts.

app-contact = Was eingetragen ist
app-contact-empty = Noch ist nichts eingetragen.
app-add = Tag eintragen
app-change = Ändern
app-undo = Zurücknehmen
app-kind = Was war es?
app-day = Wann?
app-counts = Es zählt
app-counts-hint = Was zählt, beginnt eine neue Serie.
app-exception = Davon endet keine Serie.
app-save = Speichern
app-cancel = Abbrechen
app-saved = Gespeichert.
app-undone = Zurückgenommen.

app-hours = Nachrichten
app-morning = Morgens
app-evening = Abends
app-quiet-hours = Ruhezeit
app-quiet-from = Von
app-quiet-until = Bis
app-nudges = Nachrichten am Morgen und am Abend
app-fewer = Eine oder zwei am Tag reichen
app-moments = Ein Wort vor schweren Stunden
app-zone = Deine Uhr: { $zone }. /timezone im Chat ändert sie.

app-letters = Briefe
app-letters-empty = Hier liegt kein Brief. Schreib einen im Chat, mit /letter.
app-letter-read = Lesen
app-letter-open = Öffnen
app-letter-away = Weglegen
app-letter-shut = Dieser Brief bleibt zu.

app-yours = Was dir gehört
app-export = Alles, was ich von dir habe, als zwei Dateien.
app-export-button = In den Chat schicken
app-exported = Ich schicke es im Chat.
app-wipe = Alles löschen, was ich von dir habe. Es lässt sich nicht zurückholen. Der Chat selbst bleibt, bis du ihn löschst.
app-wipe-button = Alles löschen
app-wipe-sure = Ja, jetzt löschen
app-wipe-keep = Behalten

app-unsigned = Diese Seite öffnet sich aus dem Chat, mit dem Knopf neben dem Textfeld.
app-aged = Diese Seite war lange offen. Schließ sie und öffne sie neu aus dem Chat.
app-stranger = Wir kennen uns noch nicht. Schreib zuerst /start in den Chat.
app-fault = Bei mir ist etwas schiefgegangen. Sieh bitte nach, ob es schon drin steht, und versuch es sonst noch einmal.
app-busy = Eins nach dem anderen. Versuch es gleich noch einmal.
app-unreachable = Ich bin gerade nicht zu erreichen. Geändert hat sich nichts. Versuch es bitte noch einmal.
app-loading = Einen Moment.
app-unread = Das konnte ich nicht lesen. Geändert hat sich nichts.
app-no-script = Diese Seite braucht JavaScript.

app-refused-no-period = Gerade laufen keine ruhigen Tage. Schreib /start in den Chat.
app-refused-gone = Diese Zeile gibt es nicht mehr. Geändert hat sich nichts.
app-refused-future = Der Tag kommt erst noch. Nimm heute oder einen davor.
app-refused-long-ago = Das ist mehr als ein Jahr her. Ich behalte nur, was seither war.
app-refused-kind = Diese Art von Kontakt kenne ich nicht.
app-refused-too-late = Zwei Tage sind vorbei, zurücknehmen geht nicht mehr. Du kannst aber sagen, dass es nicht zählt.
app-refused-in-quiet = Morgen und Abend müssen außerhalb deiner Ruhezeit liegen.
app-refused-no-quiet = Eine Ruhezeit braucht Anfang und Ende.
app-refused-enough = { slip-enough }
app-refused-sealed = Er ist versiegelt, und sein Tag ist noch nicht da.
