safety-minor =
    Gracias por decírmelo. Ebb está hecho para personas adultas, así que paro aquí, y no quiero que te quedes sin nadie. Esta gente está para ti:
    { $lines }

    { $emergency }
    .mistap = Lo toqué sin querer
    .where = Números de mi país
    .crisis = Necesito ayuda ahora mismo
