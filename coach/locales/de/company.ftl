company-low = Das klingt schwer. Du musst gerade nichts damit machen. Sitzen wir eine schlechte Minute zusammen aus, oder willst du es aufschreiben?
    .or-2 = Ich bin da. Heute Nacht muss nichts gelöst werden. Was würde die nächste Viertelstunde leichter machen?
    .or-3 = Das tut weh, und das darf es. Eine Minute Gesellschaft, oder eine Seite, auf die es kann?
    .or-4 = Danke, dass du es hier sagst und nicht dort. Was würde ein wenig helfen?
    .or-5 = Schwer also. Kein Rat von mir. Eine Minute zusammen, oder ein Brief, den niemand bekommt?
    .wave = Neunzig Sekunden zusammen
    .letter = Aufschreiben
    .people = Ich bin in Gefahr
    .fine = Es reicht, es gesagt zu haben

company-plea = Ich bin da. Was ist gerade?
    .or-2 = Ich bin bei dir. Was ist los?
    .urge = Ich will schreiben
    .hurts = Es tut weh
    .people = Ich bin in Gefahr
    .help = Wie das hier geht

company-glad = Schön zu hören. Heb dir etwas davon auf.
    .or-2 = Gut, dass du es erzählst. Lass es so gut sein, wie es ist.
    .or-3 = Gut. Das warst du.
    .or-4 = Schön. Dem habe ich nichts hinzuzufügen.
    .or-5 = Das ist etwas zum Erinnern, für einen anderen Tag.

company-talk = Ich bin da, zu jeder Stunde.
    .or-2 = Ich bin da. SOS und „Heute“ gehen immer.
    .or-3 = Schön, dass du schreibst. Ich bin in der Nähe.
    .or-4 = Ich bin ein Programm mit vorbereiteten Worten, und ich bin da.
    .or-5 = Gut. Wenn etwas kommt, bin ich da.

company-left = Dann ist es gesagt. Ich bin da.
    .or-2 = Gut. Hier ist es aufgehoben.
    .or-3 = In Ordnung. Geh sanft mit dir um heute Nacht.
    .or-4 = Dann lass es hier, und mach langsam.
