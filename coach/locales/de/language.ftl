language-name = Deutsch

language-open = In welcher Sprache reden wir?

language-set = Ab jetzt auf Deutsch.
