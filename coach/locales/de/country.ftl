country-open =
    In welchem Land bist du? Tipp es an, oder schreib ein Land oder eine große Stadt.

    { $short }
    .unclear = Den Ort kenne ich nicht. Versuch es mit dem Land oder der nächsten großen Stadt.

country-which =
    Welches ist es? Oder schreib es noch einmal.

    { $short }
