welcome-hello =
    Hallo, ich bin Ebb. Ich leiste dir Gesellschaft, während du jemanden eine Zeit lang in Ruhe lässt.

    Ich bin ein Programm mit vorbereiteten Worten, für Erwachsene. Ich bin keine Therapie und keine Hilfe im Notfall. Chats mit Telegram-Bots sind nicht Ende-zu-Ende-verschlüsselt.

    Wollen wir das einrichten? Viermal tippen, mehr nicht.
    .adult = Ich bin 18 oder älter, los
    .minor = Ich bin unter 18
    .help-now = Ich brauche jetzt Hilfe

welcome-safe =
    Eine Frage zur Sicherheit. Trifft etwas davon zu?
    .none = Nichts davon
    .asked = Kontakt unerwünscht, oder blockiert
    .order = Anordnung von Gericht oder Polizei
    .afraid = Ich habe Angst vor der Person
    .harm = Ich habe Angst gemacht oder wehgetan
    .shared = Kinder, Arbeit oder Wohnung gemeinsam

welcome-safe-more =
    Notiert. Trifft noch etwas zu?
    .none = Sonst nichts
    .asked = Kontakt unerwünscht, oder blockiert
    .order = Anordnung von Gericht oder Polizei
    .afraid = Ich habe Angst vor der Person
    .harm = Ich habe Angst gemacht oder wehgetan
    .shared = Kinder, Arbeit oder Wohnung gemeinsam

welcome-safe-asked =
    Danke, dass du es sagst. Dann ist das die Grenze, und die Ruhe ist schon richtig. Ich helfe dir, sie zu halten, und schlage nie einen Weg darum herum vor.
    .go-on = Weiter

welcome-safe-order =
    Dann gilt die Anordnung, Wort für Wort, auch was Kinder angeht. Was sie erlaubt, kann dir ein Anwalt oder eine Anwältin sagen, ich nicht. Ich helfe dir, auf deiner Seite zu bleiben.
    .go-on = Weiter

welcome-safe-afraid =
    Gut, dass du es gesagt hast. Angst vor jemandem ist Grund genug für Abstand. Es gibt Menschen, die genau dabei helfen, und gerade beim Gehen ist es gut, sie in der Nähe zu haben.
    .go-on = Weiter
    .lines = Wer mir helfen kann

welcome-safe-harm =
    Das war ehrlich, und es ist keine Kleinigkeit. Ich helfe dir bei einem: wegzubleiben. Es gibt Menschen, mit denen du reden kannst, damit es nicht wieder passiert.
    .go-on = Weiter
    .lines = Mit wem ich reden kann

welcome-safe-shared =
    Dann brauchst du keine Stille, nur weniger. Nachrichten über Kinder, Arbeit oder Wohnung sind in Ordnung und unterbrechen nichts.
    .go-on = Weiter

welcome-length =
    Wie lange möchtest du die Ruhe halten? Die meisten fangen mit 30 Tagen an. Du kannst es jeden Tag ändern.

welcome-hour =
    Ich schreibe zweimal am Tag, nie nachts. Ich schätze, bei dir ist es gerade { $clock }.
    Wann passt es?
    .usual = 08:30 und 20:30
    .early = 07:00 und 20:00
    .late = 10:30 und 21:30
    .other-clock = Meine Uhr zeigt etwas anderes

welcome-clock =
    Was zeigt deine Uhr?

welcome-ready =
    { day-of }. Das war es fürs Erste: Ich schreibe dir um { $morning } und um { $evening }.

    Heute gibt es nur eine Aufgabe: nicht zu schreiben. Wenn der Wunsch schon da ist, tipp auf SOS.

welcome-ready-shared =
    { day-of }. Das war es fürs Erste: Ich schreibe dir um { $morning } und um { $evening }.

    Heute gibt es nur eine Aufgabe: nichts zu schreiben außer dem, was Kinder, Arbeit oder Wohnung brauchen. Wenn der Wunsch nach mehr schon da ist, tipp auf SOS.

welcome-keyboard =
    Diese zwei Knöpfe bleiben: SOS, wenn der Drang kommt, zu jeder Stunde, und „Heute“.
