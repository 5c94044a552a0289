# Was zur Sicherheit gesagt wurde: zu sehen, zu ergänzen, und 48 Stunden lang zu berichtigen.

flags-open = Das hast du mir zur Sicherheit gesagt. Tipp auf etwas, um es zu sehen.
    .add = Etwas ergänzen
    .done = Fertig

flags-none = Zur Sicherheit ist nichts notiert. Wenn etwas passiert ist, ergänze es; es ändert, was ich sage.

flags-name = Kurz
    .asked = Kontakt unerwünscht, oder blockiert
    .order = Anordnung von Gericht oder Polizei
    .afraid = Ich habe Angst vor der Person
    .harm = Ich habe Angst gemacht oder wehgetan
    .said-stop = Als Antwort kam: hör auf
    .silent = Sieben Tage ohne Antwort
    .shared = Kinder, Arbeit oder Wohnung gemeinsam

flags-one = "{ $flag }". War das ein Versehen, lässt es sich 48 Stunden lang zurücknehmen. Danach bleibt es.
    .mistake = Es war ein Versehen
    .done = Fertig

flags-one-stays = "{ $flag }". Das bleibt, auch mit neuer Serie und neuer ruhiger Zeit; nur alles zu löschen beendet es. Es ist keine Strafe, es ist eine Grenze.

flags-one-soft = "{ $flag }". Das ändert ein paar Worte, sonst nichts, und kann jederzeit weg.

flags-corrected = Zurückgenommen.

flags-add = Was ist passiert, oder was trifft zu? Es gilt ab jetzt.

flags-told = Notiert.
    .lines = Wer mir helfen kann
    .harm-lines = Mit wem ich reden kann
    .limit = Themen und Zeiten wählen
    .done = Weiter
    .mistake = Das war aus Versehen

flags-told-asked = Danke, dass du es sagst. Dann ist das die Grenze. Es tut weh, und es ist klar. Ich helfe dir, sie zu halten, und schlage nie einen Weg darum herum vor.

flags-told-order = Dann gilt die Anordnung, Wort für Wort, auch was Kinder angeht. Was sie erlaubt, kann dir ein Anwalt oder eine Anwältin sagen, ich nicht. Ich helfe dir, auf deiner Seite zu bleiben.

flags-told-afraid = Gut, dass du es gesagt hast. Angst vor jemandem ist Grund genug für Abstand. Es gibt Menschen, die genau dabei helfen, und gerade beim Gehen ist es gut, sie in der Nähe zu haben.

flags-told-harm = Das war ehrlich, und es ist keine Kleinigkeit. Ich helfe dir bei einem: wegzubleiben. Es gibt Menschen, mit denen du reden kannst, damit es nicht wieder passiert.

flags-told-said-stop = Danke, dass du es sagst. Das ist ein Nein, und es zu achten ist anständig, wie auch immer es sich heute Abend anfühlt. Keine Antwort darauf, auch keine Entschuldigung. Für den Rest bin ich da.

flags-told-shared = Dann brauchst du keine Stille, nur weniger. Nachrichten über Kinder, Arbeit oder Wohnung sind in Ordnung und unterbrechen nichts.

flags-done = Gut.
