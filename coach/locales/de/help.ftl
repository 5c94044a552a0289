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
    /reset neue Serie oder von vorn
    /settings Zeiten, Länge und mehr
    /timezone deine Uhr, /language deine Sprache
    /crisis Nummern, wenn du in Gefahr bist
    /privacy wer was sieht
    /export alles, als zwei Dateien
    /clean zwei Tage aus diesem Chat nehmen
    /stop keine Nachrichten mehr, /wipe alles löschen
