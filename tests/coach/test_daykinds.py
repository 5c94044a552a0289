"""What each day was, over one period and over several."""

from dataclasses import replace
from datetime import date, timedelta

from coach import daykinds
from coach.person import Period
from coach.picture import DayKind

FIRST = date(2026, 1, 1)


def on_day(number: int) -> date:
    return FIRST + timedelta(days=number - 1)


def test_a_period_has_its_days_until_the_next_begins() -> None:
    periods = (Period(FIRST, 30), Period(on_day(11), 14))
    kinds = daykinds.of_periods((), periods, on_day(12))
    assert list(kinds) == [on_day(n) for n in range(1, 25)]
    assert kinds[on_day(13)] is DayKind.AHEAD


def test_between_two_periods_there_are_no_days() -> None:
    ended = Period(FIRST, None, is_closed=True, closed_on=on_day(5))
    kinds = daykinds.of_periods((), (ended, Period(on_day(9), None)), on_day(10))
    assert list(kinds) == [on_day(n) for n in (1, 2, 3, 4, 5, 9, 10)]


def test_of_an_end_that_nobody_knows_no_days_are_made_up() -> None:
    unknown = Period(FIRST, None, is_closed=True)
    assert daykinds.of_periods((), (unknown,), on_day(200)) == {}
    known = replace(unknown, closed_on=on_day(2))
    assert len(daykinds.of_periods((), (known,), on_day(200))) == 2
