# Días que pueden doler: se anotan una vez, y la tarde antes hay unas palabras.

dates-list = Los días que marcaste, primero el más cercano.
    .new = Otro día
    .done = Es todo

dates-one = { $name }, { $on }. La tarde antes me asomo.
    .delete = Quitarlo

dates-gone = Quitado. No lo menciono.

dates-name = Hay días que pesan más que otros. ¿Cuál viene? Toca uno, o ponle tu propio nombre.
    .their-birthday = Su cumpleaños
    .my-birthday = Mi cumpleaños
    .anniversary = Un aniversario
    .court = Juzgado o trámite
    .christmas = Nochebuena
    .new-year = Nochevieja
    .valentine = 14 de febrero
    .unclear = Un nombre más corto, por favor.

dates-day = { $name }: ¿qué día es? Como «24 dic».
    .unclear = No entendí el día. Algo como «24 dic» o «3 de mayo de 2027».

dates-often = { $name }, { $on }. ¿Cada año, o solo esta vez?
    .yearly = Cada año
    .once = Solo esta vez

dates-kept = { $name }, { $on }. Te escribo la tarde antes, { $eve }, para que el día no llegue solo.
    .plan = Hacer un plan
    .another = Otro día
    .fine = Es todo

dates-kept-near = { $name }, { $on }: está cerca. ¿Hacemos ya un pequeño plan?

dates-eve =
    Mañana es uno de los días que marcaste. Un plan lleva un minuto. ¿Lo hacemos?
    .or-2 = Uno de tus días marcados es mañana. ¿Ayudaría un plan, o que me asome un momento?
    .or-3 = Marcaste el día de mañana. Quizá sea uno más; si no, ayuda tener un plan. ¿Lo hacemos?
    .or-4 = Mañana puede pesar más que hoy; lo marcaste. ¿Dejamos algo listo?
    .plan = Hacer un plan
    .check = Asómate
    .fine = No hace falta

dates-plan = { $names }. Cuando el día pese, ¿qué haces en vez de escribir? Toca algo, o dilo en tus palabras.
    .company = Paso con alguien la peor hora
    .away = El teléfono se queda fuera del cuarto
    .treat = Hago algo que sea solo mío
    .skip = Sin plan
    .unclear = Basta una línea.

dates-check-hour = ¿Me asomo el { $on }? ¿A qué hora?
    .no-check = No hace falta

dates-check-set = Me asomo a las { $hour }. Hasta entonces, pasos pequeños; SOS está ahí.

dates-planned = Bien. Es un día, y tiene final. SOS está a cualquier hora.

dates-check =
    Me pediste que hoy me asomara. ¿Cómo va?
    .fine = Va bien
    .urge = Están las ganas

dates-check-plan =
    Me pediste que hoy me asomara. Tu plan era: «{ $plan }» ¿Cómo va?

dates-check-fine = Bien. Lo que queda del día es solo un día.

dates-close = Está bien. Los tengo presentes.
