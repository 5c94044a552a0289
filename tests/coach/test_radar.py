"""The date radar: no year without the day, and the evening before it, in any zone."""

import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import days, machine, nudging, radar
from coach.belongings import SpecialDate
from coach.events import Rang
from coach.person import Habits, Pause, Period, Person, PersonId
from coach.replies import Fate
from tests.coach.test_nudging import ZONES, habits, instants, zones

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)

any_day = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@st.composite
def yearly(draw: st.DrawFn) -> SpecialDate:
    """A day of every year, the 29th of February among them."""
    on = draw(st.dates(date(2024, 1, 1), date(2024, 12, 31)))
    return SpecialDate(1, "a day", on.month, on.day)


def on_every_year(special: SpecialDate, year: int) -> date:
    """The day, told otherwise than in the code: the last day before it where there is none."""
    last = calendar.monthrange(year, special.month)[1]
    return date(year, special.month, min(special.day, last))


def somebody(*dates: SpecialDate, now: datetime = NOW, zone: str = "Europe/Lisbon") -> Person:
    return Person(
        PersonId(1),
        zone=zone,
        heard_at=now,
        period=Period(days.local_day(now, zone), 90),
        dates=dates,
    )


# Which day


@given(yearly(), any_day)
def test_the_next_one_is_the_first_after_that_day(special: SpecialDate, after: date) -> None:
    found = radar.next_on(special, after)
    assert found is not None
    assert after < found <= after + timedelta(days=366)
    assert found == on_every_year(special, found.year)
    assert not any(
        after < on_every_year(special, year) < found for year in (after.year, after.year + 1)
    )


@given(yearly())
def test_every_year_has_it_once(special: SpecialDate) -> None:
    on, seen = date(2023, 12, 31), []
    for _ in range(9):
        found = radar.next_on(special, on)
        assert found is not None
        seen.append(found)
        on = found
    assert [one.year for one in seen] == list(range(2024, 2033))


def test_the_29th_of_february_is_the_28th_in_other_years() -> None:
    special = SpecialDate(1, "a day", 2, 29)
    years = (2027, 2028, 2029)
    assert [radar.falls_on(special, year) for year in years] == [
        date(2027, 2, 28),
        date(2028, 2, 29),
        date(2029, 2, 28),
    ]


def test_the_turn_of_the_year_is_no_edge() -> None:
    first = SpecialDate(1, "a day", 1, 1)
    assert radar.next_on(first, date(2026, 12, 31)) == date(2027, 1, 1)
    person = somebody(first, now=datetime(2026, 12, 31, 12, tzinfo=UTC))
    radar.plan(person, datetime(2026, 12, 31, 12, tzinfo=UTC))
    assert person.timers == {"radar:1": datetime(2026, 12, 31, 18, 30, tzinfo=UTC)}


@given(any_day, any_day)
def test_one_that_comes_once_comes_once(on: date, after: date) -> None:
    special = SpecialDate(1, "a day", on.month, on.day, on.year)
    assert radar.next_on(special, after) == (on if on > after else None)
    assert radar.is_over(special, after) is (on < after)


# The evening before


@given(st.integers(2, 7), instants, zones, habits())
def test_the_evening_before_is_the_day_before_and_outside_quiet_hours(
    ahead: int, now: datetime, zone: str, hours: Habits
) -> None:
    day = days.local_day(now, zone) + ahead * DAY
    special = SpecialDate(1, "a day", day.month, day.day)
    person = replace(somebody(special, now=now, zone=zone), habits=hours)
    radar.plan(person, now)
    due_at = person.timers["radar:1"]
    assert due_at > now
    assert not nudging.is_quiet(person, due_at)
    assert days.local_day(due_at, zone) == radar.falls_on(special, day.year) - DAY


@given(yearly(), instants, zones)
def test_who_was_heard_lately_is_told_and_who_was_not_is_left_alone(
    special: SpecialDate, now: datetime, zone: str
) -> None:
    person = somebody(special, now=now, zone=zone)
    on = radar.next_on(special, days.local_day(now, zone))
    assert on is not None
    ahead_days = (on - DAY - days.local_day(now, zone)).days
    radar.plan(person, now)
    if ahead_days > 7:
        assert person.timers == {}
    elif ahead_days > 0:
        assert list(person.timers) == ["radar:1"]


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 4), st.sampled_from(ZONES), st.sampled_from(ZONES), st.integers(0, 47), instants
)
def test_a_change_of_zone_moves_it_and_never_doubles_it(
    ahead: int, first: str, second: str, after_hours: int, now: datetime
) -> None:
    on = days.local_day(now, first) + DAY + ahead * DAY
    special = SpecialDate(1, "a day", on.month, on.day, on.year)
    person = somebody(special, now=now, zone=first)
    rung = _lives(person, now, timedelta(hours=after_hours))
    rung[0].zone = second
    moved = _lives(rung[0], now + timedelta(hours=after_hours), timedelta(days=6))
    assert rung[1] + moved[1] <= 1


def _lives(person: Person, now: datetime, span: timedelta) -> tuple[Person, int]:
    """Let time pass; return who they are then, and how often they were told of a date."""
    told = 0
    person = machine.step(person, Rang("nothing", now), now).person
    until = now + span
    while due := [(at, kind) for kind, at in person.timers.items() if at <= until]:
        at, kind = min(due)
        outcome = machine.step(person, Rang(kind, at), at)
        person = outcome.person
        said = (getattr(outgoing.reply, "prompt", "") for outgoing in outcome.outgoing)
        told += "dates-eve" in said
    return person, told


def test_two_on_one_day_are_told_once() -> None:
    on = NOW.date() + 2 * DAY
    twins = [SpecialDate(no, f"day {no}", on.month, on.day) for no in (1, 2)]
    person, told = _lives(somebody(*twins), NOW, timedelta(days=3))
    assert told == 1
    assert radar.on_day(person, on) == person.dates


@pytest.mark.parametrize(
    "given",
    [
        {"habits": Habits(are_nudges_on=False)},
        {"is_gone": True},
        {"heard_at": NOW - 8 * DAY},
        {"period": Period(NOW.date(), 30, (Pause(NOW.date()),))},
        {"period": Period(NOW.date(), 30, is_closed=True)},
        {"held_until": NOW + 3 * DAY},
    ],
)
def test_for_these_no_evening_comes(given: dict[str, object]) -> None:
    on = NOW.date() + 2 * DAY
    person = replace(somebody(SpecialDate(1, "a day", on.month, on.day)), **given)  # type: ignore[arg-type]
    assert _lives(person, NOW, timedelta(days=2))[1] == 0


def test_one_let_go_of_rings_for_nobody() -> None:
    person = somebody()
    assert radar.fate(person, NOW) is Fate.DONE
    tomorrow = NOW.date() + DAY
    person.dates = (SpecialDate(1, "a day", tomorrow.month, tomorrow.day),)
    assert radar.fate(person, NOW) is None
