country-open =
    Which country are you in? Tap it, or type a country or a big city.

    { $short }
    .unclear = I don't know that place. Try the country, or the nearest big city.

country-which =
    Which one do you mean? Or type it again.

    { $short }
