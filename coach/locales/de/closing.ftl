closing-open =
    Deine { $length } Tage sind um{ $share ->
        [100] , und jeder davon war ruhig.
       *[other] . { $quiet } von { $total } waren ruhig, deine beste Serie waren { label-best }.
    }

    Du musst nicht wissen, was als Nächstes kommt. Willst du noch eine Weile weitermachen, oder es hier lassen?
    .look = Zusammen anschauen
    .days-14 = 14 Tage mehr
    .days-30 = 30 Tage mehr
    .open-end = Weiter, offenes Ende
    .rest = Dabei belassen

closing-extended = Gut. Wir machen weiter; nichts ist verloren. { $length ->
    [0] Jetzt ist das Ende offen.
   *[other] Jetzt sind es { $length } Tage insgesamt.
}

closing-rested = Dann lassen wir es hier. Danke, dass ich dabei sein durfte. Ich schreibe nicht mehr, außer du schreibst. Alles ist aufgehoben; /wipe löscht es.
