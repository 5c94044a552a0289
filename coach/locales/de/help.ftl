help =
    Ich leiste dir Gesellschaft, während du jemanden in Ruhe lässt. Ich bin ein Programm mit vorbereiteten Worten; niemand liest mit.

    /sos wenn der Drang kommt, zu jeder Stunde
    /today wo du stehst, /progress deine Zahlen
    /slip wenn es Kontakt gab
    /they wenn eine Nachricht kam
    /draft Worte, die ich aufbewahre
    /letter ein Brief, der nirgends hingeht
    /plan deine Pläne
    /buddy jemand, bei dem du anklopfen darfst
    /why die Zweifel
    /pause und /resume
    /reset neue Strecke oder von vorn
    /settings Zeiten, Länge und mehr
    /timezone deine Uhr, /language deine Sprache
    /crisis Nummern, wenn du in Gefahr bist
    /privacy wer was sieht
    /stop keine Nachrichten mehr, /wipe alles löschen

privacy =
    Was du hier schreibst, geht durch Telegram und ist nicht Ende-zu-Ende-verschlüsselt: Telegram überträgt es, und es bleibt in diesem Chat, bis du es löschst.

    Ich behalte, was ich brauche, um dir Gesellschaft zu leisten: deine Tage, Einträge, Antworten und Einstellungen. Was du schreibst, liegt verschlüsselt auf meiner Festplatte. Niemand liest mit, und weitergegeben wird nichts außer deinem Satz an einen Buddy, falls du einen hast. Wer dieses Ebb betreibt, hat die Schlüssel und könnte hineinsehen: { $operator }.

    /wipe löscht alles davon auf einmal. Was 12 Monate unberührt bleibt, wird von selbst gelöscht.
