# Das Ende, und die Wege von dort. Keiner ist besser, und keiner bekommt mehr Worte.

ending-early =
    { $length ->
        [0] Die Frage ist erlaubt. Wir schauen es uns ab Tag { $from } an; heute ist Tag { $day }.
       *[other] Die Frage ist erlaubt. Wir schauen es uns ab Tag { $from } von { $length } an; heute ist Tag { $day }.
    } Wenn es richtig ist, ist es dann auch noch richtig.
    .sos = Der Drang ist da
    .fine = Ich warte
    .other = Etwas hat sich geändert

ending-fine = Gut. Ich bin solange da.

ending-due =
    Es ist Zeit genug, es anzuschauen, wenn du willst. Wir können es zusammen tun, in zwei Hälften mit zwei, drei Tagen dazwischen. Du kannst weitermachen wie bisher. Oder es ruht hier.
    .look = Zusammen anschauen
    .on = Noch eine Weile weiter
    .rest = Dabei belassen
    .other = Etwas hat sich geändert

ending-locked =
    Zwischen euch ist eine Grenze, und sie bleibt. Damit bleiben zwei Wege, beide gut: mit der Ruhe weitermachen, oder loslassen.
    .on = Noch eine Weile weiter
    .let-go = Loslassen
    .flags = Zeig mir, was notiert ist
    .other = Etwas hat sich geändert

ending-locked-afraid =
    Dein Abstand schützt dich, und er braucht kein Ende. Du kannst ihn hier weiter halten, oder das alles ablegen und den Abstand ohne mich behalten.

ending-over = Das ist abgeschlossen und bleibt es, solange du nichts anderes sagst.
    .again = Noch eine ruhige Zeit
    .other = Etwas hat sich geändert

ending-answered =
    Deine eine Nachricht ist draußen, und es kam eine Antwort. Was daraus wird, liegt zwischen euch, und es hat Zeit. Hier kannst du in die Ruhe zurück, oder loslassen.
    .on = Zurück in die Ruhe
    .let-go = Loslassen
    .other = Etwas hat sich geändert

ending-branches =
    Fünf Wege weiter, und keiner davon ist der richtige. Welcher liegt heute am nächsten?
    .let-go = Loslassen
    .on = Noch eine Weile weiter
    .reach = Einmal schreiben, in Ruhe
    .practical = Nur Praktisches
    .undecided = Ich weiß es noch nicht

ending-extend = Wie lange?
    .days-14 = 14 Tage mehr
    .days-30 = 30 Tage mehr

ending-extended = Gut. Dann { $length } Tage insgesamt, und weniger Nachrichten von mir. Gegen Ende schauen wir noch einmal.

ending-practical = Dann nur Praktisches: Kinder, Arbeit, Wohnung. Das unterbricht keine Serie; der Rest bleibt still. Einen letzten Tag gibt es nicht mehr.

ending-undecided = Nicht wissen ist erlaubt. Die Ruhe geht ohne letzten Tag weiter, mit weniger Nachrichten, und einmal die Woche frage ich.

ending-ask = Eine Woche später. Ist klarer, wie du weitermachen willst, oder darf es offen bleiben?
    .or-2 = Meine Frage der Woche: klarer geworden, oder noch offen? Beides ist gut.
    .or-3 = Noch eine Woche, in der du nichts wissen musstest. Gibt es schon eine Antwort?
    .or-4 = Hier ist die Frage wieder, ohne Eile: Weißt du, wie du weitermachen willst?
    .look = Schauen wir
    .open = Noch offen
    .enough = Nicht mehr fragen

ending-asked-again = Dann bleibt es offen. In einer Woche wieder.
    .or-2 = Gut. Ich frage in einer Woche.
    .or-3 = Also offen. Bis in einer Woche damit.
    .or-4 = Keine Eile. Heute in einer Woche.

ending-asked-enough = Ich frage nicht mehr. Die Ruhe geht weiter, wie sie ist.
