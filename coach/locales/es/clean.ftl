clean-open = Esto quita de este chat las últimas 48 horas, tus mensajes y los míos. Lo que me contaste se queda conmigo: planes, cartas, cifras.
    .yes = Quitarlos
    .no = Dejarlos

clean-gone = He quitado lo que Telegram me deja. Lo más antiguo se queda hasta que vacíes el chat en su propio menú.

clean-kept = Entonces se queda como está.
