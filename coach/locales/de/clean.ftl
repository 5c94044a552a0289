clean-open = Das nimmt die letzten 48 Stunden aus diesem Chat, deine Nachrichten und meine. Was du mir erzählt hast, bleibt bei mir: Pläne, Briefe, Zahlen.
    .yes = Herausnehmen
    .no = Stehen lassen

clean-gone = Ich habe herausgenommen, was Telegram zulässt. Älteres bleibt, bis du den Chat in seinem eigenen Menü leerst.

clean-kept = Dann bleibt es, wie es ist.
