"""What people type for times and dates is read rightly or not at all."""

import re
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach.timewords import Direction, read_clock_span, read_clock_time, read_date, read_number

MONDAY = date(2026, 11, 23)
FUTURE, PAST = Direction.FUTURE, Direction.PAST
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
LANGUAGES = st.sampled_from(["en", "en-US", "es", "de", "xx", ""])
# Texts made of the grammar's own pieces get further into it than any text does.
PIECES = st.lists(
    st.sampled_from(
        re.findall(
            r"\S+",
            "8 12 24 30 31 99 2026 : . / - am pm half past quarter to noon in days weeks ago next "
            "last friday dec of the a at from and until tonight morning month 0 29 feb",
        )
    ),
    max_size=7,
)
TEXTS = st.text() | st.builds("".join, PIECES) | st.builds(" ".join, PIECES)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8", time(8)),
        ("8am", time(8)),
        ("8 PM", time(20)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("08:30", time(8, 30)),
        ("8.30", time(8, 30)),
        ("20h30", time(20, 30)),
        ("20h", time(20)),
        ("1930", time(19, 30)),
        ("730pm", time(19, 30)),
        ("at 7:15 p.m.", time(19, 15)),
        ("around 8 p. m.", time(20)),
        ("half past 8 pm", time(20, 30)),
        ("Half past eight in the evening", time(20, 30)),
        ("quarter to nine", time(8, 45)),
        ("a quarter to one pm", time(12, 45)),
        ("ten to eight", time(7, 50)),
        ("20 to 8", time(7, 40)),
        ("twenty-five past six", time(6, 25)),
        ("5 minutes to 8", time(7, 55)),
        ("eight thirty pm", time(20, 30)),
        ("9 in the evening", time(21)),
        ("tonight at 8", time(20)),
        ("12 at night", time(0)),
        ("2 at night", time(2)),
        ("noon", time(12)),
        ("12 noon", time(12)),
        ("Midnight!", time(0)),
        ("8 o'clock", time(8)),
        ("8 o’clock", time(8)),  # noqa: RUF001
    ],
)
def test_a_time_is_read(text: str, clock: time) -> None:
    assert read_clock_time(text, "en") == clock


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24:00",
        "25",
        "8:60",
        "8:5",
        "-8",
        "15 am",
        "0 pm",
        "half 8",
        "10 to 8",
        "8 30",
        "8-9",
        "tomorrow at 8",
        "noon pm",
        "half past noon",
        "half past 8:15",
        "5 in the afternoon am",
        "late",
        "12 in the morning",
        "5 at night",
        "1" * 500,
    ],
)
def test_a_doubtful_time_is_asked_again(text: str) -> None:
    assert read_clock_time(text, "en") is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("22:30-8:00", (time(22, 30), time(8))),
        ("from 11pm to 7", (time(23), time(7))),
        ("11pm – 7am", (time(23), time(7))),  # noqa: RUF001
        ("9am to 5", (time(9), time(17))),
        ("9 to 5pm", (time(9), time(17))),
        ("10 to 8am", (time(22), time(8))),
        ("11pm to 11", (time(23), time(11))),
        ("between 10pm and 8 in the morning", (time(22), time(8))),
        ("noon to midnight", (time(12), time(0))),
        ("22-8", (time(22), time(8))),
        ("8-10", (time(8), time(10))),
        ("quarter to 8 to 9", (time(7, 45), time(9))),
    ],
)
def test_a_span_is_read(text: str, span: tuple[time, time]) -> None:
    assert read_clock_span(text, "en") == span


@pytest.mark.parametrize(
    "text", ["", "8", "10 to 8", "ten to eight", "8-8", "22-", "2026-12-24", "8-9-10"]
)
def test_a_doubtful_span_is_asked_again(text: str) -> None:
    assert read_clock_span(text, "en") is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", 0),
        ("Tomorrow!", 1),
        ("yesterday", -1),
        ("the day after tomorrow", 2),
        ("in 3 days", 3),
        ("in two weeks", 14),
        ("in a week's time", 7),
        ("a week from now", 7),
        ("3 days ago", -3),
        ("a week ago", -7),
        ("a fortnight ago", -14),
        ("in a month", 30),
        ("this friday", 4),
        ("next friday", 4),
        ("last sunday", -1),
        ("last monday", -7),
        ("24/12/2026", 31),
        ("12/24/2026", 31),
        ("24.12.2026", 31),
        ("24. 12. 26", 31),
        ("2026-12-24", 31),
        ("dec 24, 2026", 31),
        ("the 24th of December 2026", 31),
    ],
)
def test_a_date_is_read(text: str, days: int) -> None:
    assert read_date(text, "en", MONDAY) == MONDAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "future", "past"),
    [
        ("friday", date(2026, 11, 27), date(2026, 11, 20)),
        ("until monday", date(2026, 11, 30), date(2026, 11, 16)),
        ("24 dec", date(2026, 12, 24), date(2025, 12, 24)),
        ("dec 24th", date(2026, 12, 24), date(2025, 12, 24)),
        ("24.12.", date(2026, 12, 24), date(2025, 12, 24)),
        ("3.4.", date(2027, 4, 3), date(2026, 4, 3)),
        ("12/24", date(2026, 12, 24), date(2025, 12, 24)),
        ("23 november", MONDAY, MONDAY),
        ("29 feb", date(2028, 2, 29), date(2024, 2, 29)),
    ],
)
def test_the_direction_decides_between_two_dates(text: str, future: date, past: date) -> None:
    assert read_date(text, "en", MONDAY, direction=FUTURE) == future
    assert read_date(text, "en", MONDAY, direction=PAST) == past
    assert read_date(text, "en", MONDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "03/04",
        "03/04/2026",
        "31/2/2026",
        "31 june",
        "0 dec",
        "3.4",
        "next week",
        "soon",
        "3-4",
        "next tuesday",
        "in 99999 weeks",
        "9999 months ago",
        "2026-13-01",
        "in a few days",
        "24",
    ],
)
def test_a_doubtful_date_is_asked_again(text: str) -> None:
    assert read_date(text, "en", MONDAY, direction=FUTURE) is None


def test_a_month_away_ends_with_the_shorter_month() -> None:
    assert read_date("in 1 month", "en", date(2027, 1, 31)) == date(2027, 2, 28)
    assert read_date("in 11 months", "en", date(2027, 1, 31)) == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        ("seven", 7),
        ("7/10", 7),
        ("7 out of 10", 7),
        ("about 20", 20),
        ("~20", 20),
        ("twenty-one", 21),
        ("it's a 7!", 7),
        ("none", 0),
        ("a hundred", 100),
        ("07", 7),
    ],
)
def test_a_number_is_read(text: str, number: int) -> None:
    assert read_number(text, "en") == number


@pytest.mark.parametrize(
    "text", ["", "-3", "7.5", "3-4", "11/10", "7/11", "7 days", "many", "1" * 99]
)
def test_a_doubtful_number_is_asked_again(text: str) -> None:
    assert read_number(text, "en") is None


@given(TIMES, LANGUAGES)
def test_every_time_in_figures_reads_back(clock: time, language: str) -> None:
    for form in ("%H:%M", "%H.%M", "%Hh%M", "%H%M"):
        assert read_clock_time(clock.strftime(form), language) == clock


@given(TIMES)
def test_every_time_on_the_twelve_hour_clock_reads_back(clock: time) -> None:
    for form in ("%I:%M %p", "%I.%M%p", "at %I:%M %p"):
        assert read_clock_time(clock.strftime(form), "en") == clock


@given(TIMES, TIMES)
def test_every_full_span_reads_back(start: time, end: time) -> None:
    assume(start <= end or not {start.hour, end.hour} <= {10, 11, 12})  # "11:00-10:00" is doubtful
    expected = (start, end) if start != end else None
    assert read_clock_span(f"{start:%H:%M}-{end:%H:%M}", "en") == expected
    assert read_clock_span(f"from {start:%I:%M %p} to {end:%I:%M %p}", "en") == expected


@given(DAYS, DAYS)
def test_every_date_with_a_year_reads_back(day: date, today: date) -> None:
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%b %d, %Y", "%dth of %b %Y"):
        assert read_date(day.strftime(form), "en", today) == day


@given(DAYS, st.integers(0, 999))
def test_every_distance_reads_back(today: date, days: int) -> None:
    assert read_date(f"in {days} days", "en", today) == today + timedelta(days=days)
    assert read_date(f"{days} days ago", "en", today) == today - timedelta(days=days)


@given(TEXTS, LANGUAGES, DAYS)
def test_nothing_raises_and_dates_lie_where_they_were_asked(
    text: str, language: str, today: date
) -> None:
    read_clock_time(text, language)
    read_clock_span(text, language)
    read_number(text, language)
    ahead = read_date(text, language, today, direction=FUTURE)
    back = read_date(text, language, today, direction=PAST)
    assert ahead is None or ahead >= today
    assert back is None or back <= today


@given(DAYS, st.sampled_from(["friday", "24 dec", "29 feb", "1.3.", "next sunday", "last monday"]))
def test_what_is_read_one_way_lies_that_way(today: date, text: str) -> None:
    found = [read_date(text, "en", today, direction=way) for way in (FUTURE, PAST)]
    assert found[0] is None or found[0] >= today
    assert found[1] is None or found[1] <= today


def test_a_language_without_a_table_still_has_figures() -> None:
    assert read_clock_time("08:30", "xx") == time(8, 30)
    assert read_clock_time("eight", "xx") is None
    assert read_date("24.12.2026", "xx", MONDAY) == date(2026, 12, 24)
