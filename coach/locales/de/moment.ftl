moment-open = Das ist oft eine der längeren Stunden. Wenn der Drang zu schreiben kommt, mach zuerst das hier auf.
    .or-2 = In so einer Stunde kann der Drang kommen. Wenn er da ist: zuerst SOS.
    .or-3 = Vielleicht passiert heute gar nichts. Wenn doch: einmal tippen, und ich bin da.
    .or-4 = Vor der langen Stunde: Wasser, Licht, das Telefon etwas weiter weg. Und SOS ist hier.
    .sos = SOS
    .fine = Mir geht's gut
    .off = Keine solchen mehr

moment-open-plan = Dein eigener Plan, für die Stunde, die kommt: „{ $plan }“
    .or-2 = Das hast du für eine Stunde wie die nächste geschrieben: „{ $plan }“
    .or-3 = Falls der Drang in der nächsten Stunde kommt, in deinen Worten: „{ $plan }“
    .or-4 = Eine Zeile von dir an dich: „{ $plan }“

moment-fine = Gut.
    .or-2 = Schön.
    .or-3 = Dann einen ruhigen Abend.
    .or-4 = Gut. Ich bin da.

moment-off = Ich schicke sie nicht mehr. Du findest sie in den Einstellungen.
