language-name = Español

language-open = ¿En qué idioma hablamos?

language-set = Desde ahora, en español.
