"""Times and dates in Spanish and German, which are tables and no code."""

from datetime import date, time, timedelta

import pytest

from coach.timewords import Direction, read_clock_span, read_clock_time, read_date, read_number

MONDAY = date(2026, 11, 23)
FUTURE, PAST = Direction.FUTURE, Direction.PAST


@pytest.mark.parametrize(
    ("language", "text", "clock"),
    [
        ("de", "8 Uhr", time(8)),
        ("de", "um 20 Uhr 30", time(20, 30)),
        ("de", "halb neun abends", time(20, 30)),
        ("de", "viertel vor zwölf", time(11, 45)),
        ("de", "fünfundzwanzig nach sechs", time(6, 25)),
        ("de", "8 morgens", time(8)),
        ("de", "Mitternacht", time(0)),
        ("es", "a las 8 de la noche", time(20)),
        ("es", "las ocho y media", time(8, 30)),
        ("es", "a la una menos cuarto", time(0, 45)),
        ("es-MX", "las nueve y veinte de la mañana", time(9, 20)),
        ("es", "las 7 de la tarde", time(19)),
        ("es", "mediodía", time(12)),
    ],
)
def test_other_languages_are_tables_only(language: str, text: str, clock: time) -> None:
    assert read_clock_time(text, language) == clock


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "morgen", 1),
        ("de", "in einer Woche", 7),
        ("de", "vor 3 Tagen", -3),
        ("de", "nächsten Freitag", 4),
        ("de", "bis zum 24. Dezember", 31),
        ("de", "am 24.12.", 31),
        ("es", "pasado mañana", 2),
        ("es", "hace tres días", -3),
        ("es", "dentro de una semana", 7),
        ("es", "el viernes que viene", 4),
        ("es", "el domingo pasado", -1),
        ("es", "hasta el 24 de diciembre de 2026", 31),
    ],
)
def test_other_languages_have_dates(language: str, text: str, days: int) -> None:
    direction = FUTURE if days > 0 else PAST
    assert read_date(text, language, MONDAY, direction=direction) == MONDAY + timedelta(days=days)


def test_other_languages_have_spans_and_numbers() -> None:
    assert read_clock_span("von 22 bis 7 Uhr", "de") == (time(22), time(7))
    assert read_clock_span("de 11pm a 7", "es") == (time(23), time(7))
    assert read_clock_span("desde las 22:30 hasta las 8", "es") == (time(22, 30), time(8))
    assert read_number("sieben von 10", "de") == 7
    assert read_number("treinta y cinco", "es") == 35
