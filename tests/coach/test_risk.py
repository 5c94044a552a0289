"""The risk clock: which hour is looked at, when a reminder comes, and when it is left out."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import days, risk
from coach.person import Contact, Entry, Habits, Period, Person, PersonId
from coach.replies import Fate

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

cells = st.builds(lambda day, hour: f"{day}-{hour}", st.integers(0, 6), st.integers(0, 23))
clocks = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 59)))


def somebody(day: int = 5, **parts: object) -> Person:
    """Somebody on that day of thirty."""
    started_on = MONDAY - timedelta(days=day - 1)
    person = Person(PersonId(7), period=Period(started_on, 30))
    return replace(person, **parts)  # type: ignore[arg-type]


def test_without_urges_the_hour_is_in_the_late_evening() -> None:
    assert risk.top_hour(somebody(), MONDAY) in (22, 21)


def test_own_urges_move_the_hour() -> None:
    assert risk.top_hour(somebody(urge_hours={"0-13": 4}), MONDAY) == 13
    assert risk.top_hour(somebody(urge_hours={"2-13": 40}), MONDAY) == 13, (
        "other days count a little"
    )


@given(st.dictionaries(cells, st.integers(0, 9), max_size=12), clocks, clocks)
def test_a_reminder_never_lies_in_quiet_hours(
    counts: dict[str, int], quiet_from: time, quiet_until: time
) -> None:
    habits = Habits(quiet_from=quiet_from, quiet_until=quiet_until)
    person = somebody(urge_hours=counts, habits=habits)
    due_at = risk.due(person, MONDAY)
    if due_at is not None:
        clock = days.local(due_at, person.zone).time()
        assert not days.is_within(clock, quiet_from, quiet_until)


@given(st.dictionaries(cells, st.integers(1, 9), max_size=12), cells)
def test_one_more_urge_never_makes_an_hour_safer(counts: dict[str, int], cell: str) -> None:
    weekday, hour = (int(part) for part in cell.split("-"))
    more = {**counts, cell: counts.get(cell, 0) + 1}
    assert risk.risk(more, weekday, hour) > risk.risk(counts, weekday, hour)


@pytest.mark.parametrize(("day", "is_due"), [(1, False), (3, False), (4, True), (10, True)])
def test_the_first_three_days_are_left_in_peace(day: int, is_due: bool) -> None:
    assert (risk.due(somebody(day), MONDAY) is not None) is is_due


def test_later_only_an_hour_with_three_urges_gets_one() -> None:
    assert risk.due(somebody(20, urge_hours={"0-21": 2}), MONDAY) is None
    assert risk.due(somebody(20, urge_hours={"0-21": 3}), MONDAY) is not None


def test_it_is_off_with_one_setting() -> None:
    assert risk.due(somebody(habits=Habits(has_moments=False)), MONDAY) is None


def test_about_one_moment_in_five_is_left_out_and_always_the_same() -> None:
    people = [somebody(id=PersonId(one)) for one in range(2000)]
    left_out = [risk.is_held_out(person, MONDAY) for person in people]
    assert 0.17 < sum(left_out) / len(left_out) < 0.23
    assert left_out == [risk.is_held_out(person, MONDAY) for person in people]


def test_no_reminder_after_a_slip_nor_after_words() -> None:
    slip = Entry(1, Contact.WROTE, NOON, MONDAY, counts=True, noted_at=NOON - timedelta(hours=2))
    assert risk.fate(somebody(entries=(slip,)), NOON) is Fate.AFTER_CONTACT
    assert risk.fate(somebody(heard_at=NOON - timedelta(minutes=30)), NOON) is Fate.DONE
    assert risk.fate(somebody(heard_at=NOON - timedelta(hours=5)), NOON) in (None, Fate.HELD_OUT)
