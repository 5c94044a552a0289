country-open =
    ¿En qué país estás? Tócalo, o escribe un país o una ciudad grande.

    { $short }
    .unclear = No conozco ese lugar. Prueba con el país, o con la ciudad grande más cercana.

country-which =
    ¿Cuál es? O escríbelo otra vez.

    { $short }
