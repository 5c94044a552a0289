friend-unnamed = Jemand

friend-standing =
    Du bist Buddy für:
    { $list }

    Zum Aussteigen genügt einmal tippen; dort kommt dann ein schlichter Satz an. Was du hier schreibst, erreicht niemanden davon.
    .part = Raus: { $who }
    .hours = Ruhezeit
    .begin = Ebb für mich

friend-parted = Du bist raus, und dort kommt ein schlichter Satz ohne Grund an. Danke, dass du da warst.

friend-ping =
    { $who } klopft an:
    „{ $line }“
    .or-2 =
        Das ist von { $who }:
        „{ $line }“
    .calling = Ich rufe dich an
    .here = Ich bin da, schreib mir
    .cannot = Gerade geht es nicht

friend-ping-unnamed =
    Jemand klopft bei dir an:
    „{ $line }“

friend-told-calling = Ist gesagt. Ruf jetzt an, wenn du kannst. Lösen musst du nichts.

friend-told-here = Ist gesagt. Die Nachricht kommt dann direkt zu dir, nicht über mich.

friend-told-cannot = Ist gesagt, nur das. Danke, dass du geantwortet hast.

friend-late = Das ist schon eine Weile her, darum gebe ich es nicht mehr weiter. Frag selbst nach, wenn du magst.

friend-released = Jemand, für den du Buddy warst, hat es beendet; von dort kommt nichts mehr. Danke, dass du da warst.
