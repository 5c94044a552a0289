language-name = English

language-open = Which language shall we speak?

language-set = English from here on.
