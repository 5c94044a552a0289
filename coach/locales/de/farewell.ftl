# Loslassen, und die anderen Arten, wie es endet.

farewell-open =
    Dann ist das hier das Ende, und du beendest es gut. Nicht darüber weg zu sein ist in Ordnung; das braucht seine eigene Zeit. Was willst du aus diesen Wochen behalten?
    .all = Alles behalten
    .some = Tage und Briefe; der Rest geht
    .wipe = Alles löschen

farewell-look-in = Soll ich nach 30, 60 und 90 Tagen hereinschauen? Jedes Mal eine Zeile; sonst kommt nichts.
    .yes = Ja
    .no = Nein

farewell-letter = Eins noch, nur wenn du willst: ein letzter Brief. Was noch zu sagen ist, hier geschrieben, versiegelt, nie abgeschickt.
    .write = Schreiben
    .no = Kein Brief

farewell-write = Schreib ihn, wie er kommt, in so vielen Nachrichten, wie du willst.
    .no = Doch kein Brief
    .unclear = Das ist mehr, als in einen Brief passt. Etwas Kürzeres, bitte.

farewell-more = Ich hab's. Noch mehr, oder ist das alles?
    .or-2 = Es steht drin. Kommt noch etwas?
    .or-3 = Das auch. Weiter, oder lass es dabei.
    .or-4 = Das gehört jetzt zum Brief. Noch mehr?
    .done = Versiegeln
    .burn = Verbrennen
    .unclear = Das ist mehr, als in einen Brief passt. Etwas Kürzeres, oder versiegle ihn.

farewell-sealed = Versiegelt. Es ist gesagt, und es bleibt hier, geschlossen. Pass gut auf dich auf.

farewell-burnt = Weg, nichts davon ist aufgehoben. Was du getippt hast, steht in diesem Chat, bis du es löschst. Pass gut auf dich auf.

farewell-rested = Dann war es das. Mehr als abgemacht schreibe ich nicht. Was du behalten hast, ist hier, und ich auch.

farewell-check = { $days } Tage, seit du es abgelegt hast. Wie ist es, von hier aus gesehen?
    .or-2 = Ich schaue nur herein, wie abgemacht: { $days } Tage jetzt. Wie geht es dir?
    .or-3 = { $days } Tage, und das ist meine eine Zeile. Wie ist es geworden?
    .or-4 = Wie abgemacht, ein kurzer Gruß nach { $days } Tagen. Wie ist es?
    .fine = Gut
    .heavy = Noch schwer
    .enough = Davon keine mehr

farewell-check-fine = Gut zu hören. Mach's gut.
    .or-2 = Das freut mich. Bis dann, oder auch nicht.
    .or-3 = Gut. Mehr wollte ich nicht wissen.
    .or-4 = Schön. Dann lasse ich dich wieder.

farewell-check-heavy = Das gibt es, und es ist nichts schiefgegangen; es kommt und geht noch lange. Was würde helfen?
    .again = Noch eine ruhige Zeit
    .sos = Der Drang ist da
    .people = Mit jemandem reden

farewell-check-enough = Dann bin ich still. Du weißt, wo ich bin.

farewell-other = Was hat sich geändert?
    .unneeded = Ich brauche das nicht mehr
    .together = Wir sind wieder zusammen
    .died = Dieser Mensch ist gestorben
    .no = Ich soll aufhören, oder bin blockiert

farewell-unneeded = Gut. Dann habe ich meinen Teil getan, und das meiste war deiner. Was soll mit allem werden?
    .keep = Behalten und hier enden
    .wipe = Alles löschen

farewell-together = Danke, dass du es sagst. Ich wünsche euch beiden, dass es gut geht, und langsam. Deine ruhige Zeit endet hier, und die Tür bleibt offen, was auch kommt. Was soll mit allem werden?

farewell-together-careful = Danke, dass du es sagst. Was du zur Sicherheit notiert hast, bleibt notiert, und ich denke nicht schlechter von dir. Wenn es einmal nicht sicher ist: In /crisis stehen Menschen dafür, zu jeder Stunde. Was soll mit allem werden?

farewell-died =
    Das tut mir so leid. Alles, was hier mit Kontakt zu tun hat, hört jetzt auf; nichts davon ist noch wichtig. Du musst nichts tun, und nichts, was du fühlst, ist falsch.

    Bitte lass heute jemanden bei dir sein. Wenn du eine Stimme brauchst:
    { $lines }
    .rest = Danke
    .letter = Einen Brief schreiben
    .people = Ich brauche jetzt Hilfe
    .mistake = Das war aus Versehen

farewell-died-rest = Ich bin da, zu jeder Stunde, ohne etwas zu fragen. /sos und /crisis gehen wie immer.

farewell-back = Gut, dass es nicht so ist. Alles ist, wie es war.

farewell-kept = Dann endet es hier. Ich schreibe nicht mehr, außer du schreibst. Alles ist aufgehoben; /wipe löscht es.
