# Wörter, die an vielen Stellen stehen.

form-nom = { $them ->
    [she] sie
    [he] er
   *[they] dieser Mensch
}
form-acc = { $them ->
    [she] sie
    [he] ihn
   *[they] diesen Menschen
}
form-dat = { $them ->
    [she] ihr
    [he] ihm
   *[they] diesem Menschen
}

label-leave = Hier raus
label-back = Zurück
label-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
label-open-end = Offenes Ende
keyboard-sos = SOS
keyboard-today = Heute

day-of = { $length ->
    [0] Tag { $day }
   *[other] Tag { $day } von { $length }
}

stale = Der Knopf ist von vorhin. Hier stehen wir jetzt.
stale-stranger = Der Knopf ist von früher, und ich kenne dich nicht mehr. Mit /start fängt es neu an.
unclear-buttons = Ich bin da. Zum Weitergehen brauche ich einen der Knöpfe.
unknown-command = Diesen Befehl kenne ich nicht. Hier stehen wir.
cut = Das war länger, als ich behalten kann; das Ende fehlt.
fault-calm = Bei mir ist etwas schiefgegangen. Es ist notiert, und es liegt nicht an dir. Versuch es bitte noch einmal, oder schick /today. Wenn du in Gefahr bist: /crisis.

sent-voice = Ich kann noch nicht zuhören und habe nichts davon behalten. Wenn es geht, tipp es.
sent-picture = Bilder kann ich nicht sehen und habe nichts davon behalten. Wenn es geht, tipp es.
sent-sticker = Das nehme ich als Winken. Ich bin da.
sent-other = Das kann ich nicht lesen und habe nichts davon behalten. Wenn es geht, tipp es.

group-leaving = Ich arbeite nur unter vier Augen, darum verlasse ich diese Gruppe. Schreib mir direkt, wenn du magst.
