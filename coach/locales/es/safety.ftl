safety-minor =
    Gracias por decírmelo. Ebb está hecho para personas adultas, así que paro aquí, y no quiero que te quedes sin nadie. Esta gente está para ti:
    { $lines }

    { $emergency }
    .mistap = Lo toqué sin querer
    .where = Números de mi país
    .crisis = Necesito ayuda ahora mismo

# La primera mañana después de un descanso: sin tarea.
morning-rest = { day-of }. Hoy no hay tarea. Algo caliente, un poco de aire, la voz de alguien.
    .or-2 = { day-of }. Vuelvo, y sin nada que pedirte. Come algo; que el día sea pequeño.
    .or-3 = { day-of }. Nada que trabajar hoy. ¿Junto a quién podrías sentarte un rato?
    .or-4 = { day-of }. Hoy, solo lo siguiente: un té, una ducha, unos pasos afuera.
