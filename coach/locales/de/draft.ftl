# Entwürfe: Was für den anderen Menschen geschrieben wird, bleibt hier und wird noch einmal gelesen.

draft-kind = Was ist es? Ich halte es fest; von hier geht nichts hinaus.
    .urge = Ich will es nur sagen
    .reply = Eine Antwort
    .practical = Etwas Praktisches

draft-is-urgent = Ist es dringend, oder geht es um ein Kind oder jemandes Sicherheit?
    .urgent = Ja
    .later = Nein, es kann etwas warten

draft-at-once =
    Dann warte nicht auf mich, schreib es jetzt. Zwei bis fünf Sätze, freundlich und klar: nur die Sache, nichts über euch beide.

draft-practical-locked =
    Zwischen euch steht eine Grenze, darum helfe ich nicht mit Nachrichten darüber hinweg. Geht es um ein Kind oder jemandes Sicherheit, dann bring es zu denen, die dafür da sind: Anwaltskanzlei, Gericht, Jugendamt. Bei Gefahr der Notruf; er steht in /crisis.

draft-write =
    Schreib es hierher, wie es kommt, in so vielen Nachrichten, wie du willst. Ich halte es fest und zeige es dir wieder. /done, wenn das alles ist.
    .unclear = Das ist mehr, als in einen Entwurf passt. Etwas Kürzeres, oder /done.

draft-write-night =
    Schreib es hierher, wie es kommt. Um diese Zeit wird nichts entschieden: Ich halte es bis zum Morgen fest, dann schauen wir. /done, wenn das alles ist.

draft-write-locked =
    Schreib es hierher, alles. Es bleibt hier, und ich zeige es niemandem: Du kannst es behalten, versiegeln oder löschen. /done, wenn das alles ist.

draft-more = Ich hab's. Noch mehr, oder ist das alles?
    .or-2 = Es liegt hier. Kommt noch etwas?
    .or-3 = Festgehalten. Weiter, oder lass es dabei.
    .or-4 = Das auch. Noch mehr?
    .done = Das ist alles
    .delete = Löschen
    .unclear = Das ist mehr, als in einen Entwurf passt. Etwas Kürzeres, oder /done.

draft-kept =
    { $when ->
        [today] Es bleibt hier bis { $clock }.
       *[other] Es bleibt hier bis { $on }, { $clock }.
    } Dann zeige ich es dir. Von hier geht nichts hinaus.
    .or-2 =
        { $when ->
            [today] Bis { $clock } ist es hier gut aufgehoben.
           *[other] Bis { $on }, { $clock }, ist es hier gut aufgehoben.
        } So lange musst du es nicht tragen.
    .or-3 =
        { $when ->
            [today] Abgelegt. Um { $clock } bringe ich es dir zurück.
           *[other] Abgelegt. { $on }, { $clock }: Dann bringe ich es dir zurück.
        }
    .or-4 =
        { $when ->
            [today] Ich hab es bis { $clock }.
           *[other] Ich hab es bis { $on }, { $clock }.
        } Es ist gesagt, und es hat niemandem wehgetan.

draft-empty = Hier liegt gerade nichts. Schreib, oder lass es dabei.

draft-list = Das halte ich für dich fest. Ich zeige es sonst niemandem.
    .new = Etwas Neues schreiben
    .ready = hat gewartet
    .waiting = liegt noch

draft-list-full = Fünf liegen schon hier. Lass einen davon gehen, dann ist wieder Platz.

draft-one =
    { $when ->
        [today] Der hier bleibt bis { $clock } liegen.
       *[other] Der hier bleibt bis { $on }, { $clock }, liegen.
    }
    .look = Lesen
    .edit = Neu schreiben
    .delete = Löschen

draft-one-ready = Der hier hat lange genug gelegen. Schau ihn an, wann du magst.

draft-edit = Schreib es neu; es tritt an die Stelle des alten, und seine Zeit beginnt von vorn.
    .unclear = Das ist mehr, als in einen Entwurf passt. Etwas Kürzeres, bitte.

draft-ready = Was du hier abgelegt hast, hat gewartet. Schauen wir es an?
    .or-2 = Die Zeit ist um für das, was du bei mir gelassen hast. Magst du hinschauen?
    .or-3 = Ich hab noch, was du geschrieben hast. Du kannst es jetzt anschauen, oder später.
    .or-4 = Etwas von dir hat hier geruht. Willst du es jetzt sehen?
    .look = Anschauen
    .wait = Noch einen Tag liegen lassen
    .delete = Ungelesen löschen

draft-several = Mehr als eins von dem, was du hier abgelegt hast, hat gewartet. Schauen wir es an, eins nach dem anderen?
    .or-2 = Für einiges von dem, was du bei mir gelassen hast, ist die Zeit um. Magst du hinschauen?
    .look = Anschauen
    .wait = Alles noch einen Tag liegen lassen

draft-waiting-all = Dann ruht alles hier noch einen Tag.

draft-shown = { $text }

draft-peek =
    { $when ->
        [today] Es bleibt hier bis { $clock }.
       *[other] Es bleibt hier bis { $on }, { $clock }.
    } Jetzt ist nichts zu entscheiden.
    .fine = Liegen lassen
    .edit = Neu schreiben
    .delete = Löschen

draft-locked = Du hast es gesagt, und hier schadet es niemandem. Was soll damit werden?
    .seal = Für 30 Tage versiegeln
    .delete = Löschen
    .wait = Noch einen Tag liegen lassen

draft-channel = Es liest sich, als wäre dieser Weg zu. Bist du blockiert, oder wurdest du gebeten, keinen Kontakt zu suchen?
    .yes = Ja
    .no = Nein

draft-again =
    Eine Nachricht von dir liegt schon dort, und sie sagt, was sie sagt. Eine zweite so bald drängt leicht, auch wenn sie lieb gemeint ist. Ich würde es bei der einen lassen. Was soll mit dieser werden?
    .seal = Für 30 Tage versiegeln
    .delete = Löschen
    .wait = Noch einen Tag liegen lassen

draft-read =
    Ich lese nur Wörter, nicht dich. Was ich sehe:
    { $found }
    .on = Weiter
    .wait = Noch ein Tag
    .seal = Versiegeln
    .delete = Löschen

draft-asks = Fünf Dinge, nur für dich. Tipp an, was heute stimmt.
    .noon = Dienstagmittag schriebe ich es auch
    .silence = Keine Antwort wäre in Ordnung
    .reason = Es soll nicht den Schmerz stoppen
    .friend = Andere dürften es lesen
    .change = Es muss dort nichts ändern
    .on = Weiter

draft-decide = Du entscheidest. Ich schicke nichts ab, und ich bin da, wie auch immer.
    .seal = Versiegeln
    .delete = Löschen
    .wait = Noch ein Tag
    .sent = Ich will es abschicken

draft-decide-open = Was nicht angetippt ist, ist vielleicht noch einen Tag wert. Du entscheidest; ich schicke nichts ab.

draft-sent =
    Ich kann nichts abschicken, es bleibt in deiner Hand. Deine Worte stehen oben in einer eigenen Nachricht; lang drücken, dann lassen sie sich kopieren. Eine Nachricht, dann das Telefon weg.

    Soll ich es als Kontakt eintragen?
    .log = Abgeschickt, trag es ein
    .gone = Abgeschickt, nicht eintragen
    .wait = Noch nicht, noch ein Tag

draft-gone = Gut. Was auch kommt oder nicht kommt, die eine war genug; keine zweite hinterher. /sos, wenn das Warten laut wird.

draft-sealed = Versiegelt. Ich bewahre es bis { $on } und spreche es vorher nicht an. Du hast es geschrieben; das ist der Teil, der hilft.

draft-deleted = Hier ist es weg. Was du selbst getippt hast, steht in diesem Chat, bis du es löschst.

draft-waiting =
    { $when ->
        [today] Dann ruht es hier bis { $clock }.
       *[other] Dann ruht es hier bis { $on }, { $clock }.
    }
    .or-2 =
        { $when ->
            [today] Ich bewahre es bis { $clock }. Es wird nicht schlecht.
           *[other] Ich bewahre es bis { $on }, { $clock }. Es wird nicht schlecht.
        }

draft-close = Gut. Es bleibt hier.

reader-blame = Stellenweise klagt es an. Würdest du das morgen unterschreiben?
reader-reunion = Es redet von euch beiden, wieder zusammen. Das ist viel für eine einzige Nachricht.
reader-pretext = Ist das Praktische der Grund, oder die Tür?
reader-demand = Es braucht etwas zurück.
reader-asks = Es fragt etwas. Nur, wenn es jetzt gefragt werden muss.
reader-feeling = Es sucht Trost. Von wem könnte sonst noch welcher kommen?
reader-long = Es ist lang, und Langes verlangt lange Antworten.
reader-night = Es wurde spät geschrieben.
reader-nothing = Nichts darin drängt, soweit Wörter das sagen.
