# Briefe, die geschrieben und nicht abgeschickt werden: versiegelt, verbrannt oder behalten.

letter-tone = Ein Brief, der hierbleibt. Was ist er vor allem?
    .thanks = Dank
    .anger = Wut
    .goodbye = Abschied
    .question = Eine Frage
    .good = Was seitdem gut ist
    .draft = Entwurf

letter-write-thanks = Dann bedank dich, für das, was gut war, und nur dafür. Eine Viertelstunde, so viele Nachrichten, wie du willst. /done, wenn es gesagt ist.

letter-write-anger = Dann sei wütend, hier trifft es niemanden. Gerecht muss es nicht sein. Eine Viertelstunde, so viele Nachrichten, wie du willst. /done, wenn es gesagt ist.

letter-write-goodbye = Dann nimm Abschied, in welcher Reihenfolge es auch kommt. Eine Viertelstunde, so viele Nachrichten, wie du willst. /done, wenn es gesagt ist.

letter-write-question = Dann frag. Eine Antwort kommt hier nicht; es geht ums Fragen. Eine Viertelstunde, so viele Nachrichten, wie du willst. /done, wenn es gesagt ist.

letter-write-good =
    Einmal nur das Gute: was seitdem leichter ist, was du gelernt hast, was du wieder tust. Klein reicht. /done, wenn das alles ist.
    .or-2 =
        Diesmal geht es nur um dich. Was ist dir in diesen Wochen gelungen, das du dir nicht zugetraut hättest? Schreib, wie es kommt. /done, wenn das alles ist.

letter-more = Ich höre zu.
    .or-2 = Ich hebe es nur auf. Schreib weiter.
    .or-3 = Es liegt hier. Lass dir Zeit.
    .or-4 = Ja. Und?
    .or-5 = Aufgehoben.
    .or-6 = Ich bin noch da.
    .or-7 = Das steht jetzt drin.
    .or-8 = Hier unterbricht dich niemand.
    .done = Das ist alles
    .unclear = Mehr passt nicht in einen Brief. Lass ihn hier enden: /done.

letter-more-late = Ich hab's. Die Viertelstunde ist um; einen letzten Satz noch, wenn es ihn braucht.
    .or-2 = Das steht auch drin. Find jetzt ein Ende; was fehlt, kann ein anderer Brief werden.
    .or-3 = Aufgehoben. Zeit, den Stift hinzulegen.

letter-time =
    Eine Viertelstunde. Das ist lang für so etwas. Schreib den Satz zu Ende, in dem du bist, dann /done.
    .or-2 =
        Fünfzehn Minuten sind um. Tauch auf: ein letzter Satz, dann /done.

letter-helped = Eins noch, bevor er weggelegt wird. Hat das Schreiben geholfen, oder bist du im Kreis gegangen?
    .yes = Es hat geholfen
    .unsure = Schwer zu sagen
    .round = Im Kreis

letter-fate = Was soll mit ihm werden?
    .seal = Versiegeln
    .burn = Verbrennen
    .keep = Behalten

letter-fate-round = Das kommt vor; Schreiben hilft nicht an jedem Tag. Was soll mit ihm werden?

letter-seal = Bis wann? Ein Monat ist eine gute Zeit, oder nenn mir einen Tag, etwa „24.12.“.
    .month = 30 Tage
    .for-good = Für immer
    .unclear = Den Tag habe ich nicht verstanden. Etwa „24.12.“, innerhalb eines Jahres.

letter-sealed = Versiegelt. Ich bewahre ihn bis { $on } und spreche ihn vorher nicht an. Du hast ihn geschrieben; heute musst du nicht mehr hineinsehen.
    .or-2 = Bis { $on } ist er versiegelt, und so lange hörst du von mir nichts davon. Gesagt ist gesagt.

letter-sealed-for-good = Versiegelt, für immer. Ich komme nicht darauf zurück. Du hast ihn geschrieben; heute musst du nicht mehr hineinsehen.

letter-burnt = Verbrannt; ich habe nichts mehr davon. Was du getippt hast, steht noch in diesem Chat: eine deiner Nachrichten gedrückt halten, die anderen markieren, löschen.

letter-kept = Behalten. Er liegt in /letter, wenn du ihn willst.

letter-instead =
    Zwei Briefe sind jetzt im Kreis gegangen. Das liegt nicht an dir; bei manchen dreht Schreiben das Rad weiter. Eine Woche lang würde ich lieber etwas anderes mit dir machen.
    .good = Schreiben, was gut ist
    .task = Etwas für die Hände

letter-enough = Drei Briefe in sieben Tagen: Da ist viel aufgewühlt. Der nächste hat am { $on } seinen Platz. Bis dahin etwas anderes?

letter-task = Zehn Minuten mit den Händen: Abwasch, eine Schublade, eine Pflanze, die Wasser braucht. Fang an, bevor du Lust hast.
    .or-2 = Schuhe an, einmal um den Block, und schau dir Dächer an. Was in dir kreist, darf mitkommen.
    .or-3 = Koch etwas, das Aufmerksamkeit braucht. Zwiebeln zählen.
    .or-4 = Ruf jemanden an und lass erzählen. Zehn Minuten aus einem anderen Leben.

letter-list = Deine Briefe. Ich zeige sie sonst niemandem.
    .new = Ein neuer Brief
    .open = behalten
    .sealed = versiegelt
    .ready = darf auf

letter-list-full = Zwölf Briefe liegen hier; mehr kann ich nicht halten. Verbrenn einen, dann ist wieder Platz.

letter-one = Er liegt hier. Willst du ihn lesen?
    .read = Lesen
    .burn = Verbrennen

letter-one-sealed = Versiegelt bis { $on }. Daran halte ich mich, du wolltest es so.

letter-one-for-good = Für immer versiegelt. Um gesagt zu sein, muss er nicht gelesen werden.

letter-sure = Verbrannt ist verbrannt; zurückholen könnte ich ihn nicht. Soll ich?
    .burn = Verbrennen
    .keep = Liegen lassen

letter-read = Tipp auf das Graue, um zu lesen. Legst du ihn weg, nehme ich ihn wieder aus dem Chat.
    .away = Weglegen
    .seal = Versiegeln
    .burn = Verbrennen

letter-ask =
    Etwas, das du vor einer Weile versiegelt hast, darf heute auf. Jetzt, später oder nie?
    .or-2 = Das Siegel auf dem, was du bei mir gelassen hast, darf ab heute brechen. Jetzt öffnen, später oder nie?
    .or-3 = Ich habe etwas von dir aufgehoben, und sein Tag ist da. Du musst nicht hinschauen. Jetzt, später, nie?
    .or-4 = Du hast mir einmal etwas gegeben, das ich bis heute bewahren sollte. Jetzt ansehen, später oder nie?
    .now = Jetzt
    .later = Später
    .never = Nie

letter-later = Er bleibt zu. Am { $on } frage ich noch einmal.

letter-never = Dann bleibt er zu. Soll er ganz weg, dann liegt er in /letter.

letter-close = Gut. Es hat sich nichts geändert.
