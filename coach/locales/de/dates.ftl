# Tage, die wehtun können: einmal eingetragen, und am Abend vorher ein Wort.

dates-list = Die Tage, die du markiert hast, der nächste zuerst.
    .new = Noch ein Tag
    .done = Das ist alles

dates-one = { $name }, { $on }. Am Abend vorher schaue ich herein.
    .delete = Streichen

dates-gone = Gestrichen. Ich erwähne ihn nicht.

dates-name = Manche Tage wiegen schwerer als andere. Welcher kommt? Tipp einen an, oder gib ihm selbst einen Namen.
    .their-birthday = Geburtstag der anderen Person
    .my-birthday = Mein Geburtstag
    .anniversary = Ein Jahrestag
    .court = Gericht oder Amt
    .christmas = Heiligabend
    .new-year = Silvester
    .valentine = 14. Februar
    .unclear = Einen kürzeren Namen, bitte.

dates-day = { $name }: Welcher Tag ist das? Etwa „24.12.“.
    .unclear = Den Tag habe ich nicht verstanden. Etwa „24.12.“ oder „3. Mai 2027“.

dates-often = { $name }, { $on }. Jedes Jahr, oder nur dieses eine Mal?
    .yearly = Jedes Jahr
    .once = Nur dieses Mal

dates-kept = { $name }, { $on }. Ich schreibe dir am Abend vorher, { $eve }, damit der Tag nicht allein kommt.
    .plan = Einen Plan machen
    .another = Noch ein Tag
    .fine = Das ist alles

dates-kept-near = { $name }, { $on }: Das ist nah. Machen wir gleich einen kleinen Plan dafür?

dates-eve =
    Morgen ist einer der Tage, die du markiert hast. Ein Plan dafür dauert eine Minute. Machen wir einen?
    .or-2 = Einer von deinen markierten Tagen ist morgen. Hülfe ein Plan, oder ein kurzer Besuch von mir?
    .or-3 = Du hast morgen markiert. Vielleicht wird es ein Tag wie jeder; wenn nicht, hilft ein Plan. Machen wir einen?
    .or-4 = Morgen wiegt vielleicht schwerer als heute; du hast es markiert. Legen wir etwas bereit?
    .plan = Einen Plan machen
    .check = Schau herein
    .fine = Es geht schon

dates-plan = { $names }. Wenn der Tag schwer wird, was machst du, statt zu schreiben? Tipp eins an, oder sag es in deinen Worten.
    .company = In der schwersten Stunde ist jemand da
    .away = Das Telefon bleibt draußen
    .treat = Etwas, das nur mir gehört
    .skip = Kein Plan
    .unclear = Eine Zeile genügt.

dates-check-hour = Soll ich hereinschauen, { $on }? Wann?
    .no-check = Nicht hereinschauen

dates-check-set = Um { $hour } schaue ich herein. Bis dahin: kleine Schritte, und SOS ist da.

dates-planned = Gut. Es ist ein Tag, und er hat ein Ende. SOS ist zu jeder Stunde da.

dates-check =
    Ich sollte heute hereinschauen. Wie ist es?
    .fine = Es geht
    .urge = Der Drang ist da

dates-check-plan =
    Ich sollte heute hereinschauen. Dein Plan war: „{ $plan }“ Wie ist es?

dates-check-fine = Gut. Der Rest des Tages ist nur ein Tag.

dates-close = In Ordnung. Ich denke daran.
