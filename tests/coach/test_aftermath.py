"""After contact: when Ebb looks in, for whom it does not, and when slips are many."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import aftermath, days, nudging
from coach.belongings import Draft, Purpose
from coach.person import SLIP_KINDS, Contact, Entry, Habits, Person
from coach.replies import STALE_AFTER, Fate
from tests.coach.test_nudging import habits, instants, zones

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _entry(
    at: datetime, kind: Contact = Contact.WROTE, *, no: int = 1, counts: bool = True
) -> Entry:
    return Entry(no, kind, at, at.date(), counts, at)


def _person(*entries: Entry, heard_at: datetime | None = None) -> Person:
    return Person(zone="Europe/Lisbon", entries=entries, heard_at=heard_at)


@given(instants, zones, habits())
def test_the_check_is_half_a_day_on_or_later_and_never_in_quiet_hours(
    now: datetime, zone: str, hours: Habits
) -> None:
    person = Person(zone=zone, habits=hours)
    at = aftermath.check_at(person, now)
    assert timedelta(hours=12) <= at - now <= timedelta(hours=48)
    assert not nudging.is_quiet(person, at)


@given(instants, zones, habits())
def test_the_check_comes_at_whatever_hour_it_was_told(
    now: datetime, zone: str, hours: Habits
) -> None:
    entry = Entry(1, Contact.WROTE, now, days.local_day(now, zone), counts=True, noted_at=now)
    person = Person(zone=zone, habits=hours, entries=(entry,), heard_at=now)
    at = aftermath.check_at(person, now)
    assert aftermath.fate_after_slip(person, at) is None
    assert aftermath.fate_after_slip(person, at + STALE_AFTER) is None


def test_with_usual_hours_it_comes_too() -> None:
    lost = [
        told_at
        for told_at in (NOON + timedelta(minutes=minute) for minute in range(0, 24 * 60, 10))
        if aftermath.fate_after_slip(
            person := _person(_entry(told_at), heard_at=told_at),
            aftermath.check_at(person, told_at),
        )
    ]
    assert lost == []


def test_told_in_the_afternoon_it_comes_late_the_next_morning() -> None:
    at = aftermath.check_at(_person(), NOON + 3 * HOUR)
    assert days.local(at, "Europe/Lisbon").isoformat() == "2026-11-24T11:00:00+00:00"


@pytest.mark.parametrize(
    ("kind", "fate"),
    [
        (Contact.WROTE, (None, Fate.DONE)),
        (Contact.THEY_WROTE, (Fate.DONE, None)),
        (Contact.LOGISTICS, (Fate.DONE, Fate.DONE)),
    ],
)
def test_each_check_looks_at_its_own_kind(
    kind: Contact, fate: tuple[Fate | None, Fate | None]
) -> None:
    person, now = _person(_entry(NOON, kind)), NOON + 12 * HOUR
    found = aftermath.fate_after_slip(person, now), aftermath.fate_after_they(person, now)
    assert found == fate


def test_who_has_talked_since_needs_no_check_but_the_telling_itself_is_no_talk() -> None:
    still = _person(_entry(NOON), heard_at=NOON + HOUR)
    talked = replace(still, heard_at=NOON + HOUR + timedelta(seconds=1))
    assert aftermath.fate_after_slip(still, NOON + 12 * HOUR) is None
    assert aftermath.fate_after_slip(talked, NOON + 12 * HOUR) is Fate.DONE


def test_what_was_taken_back_is_not_asked_about() -> None:
    undone = replace(_entry(NOON), undone_at=NOON)
    assert aftermath.fate_after_slip(_person(undone), NOON + 12 * HOUR) is Fate.DONE


def test_a_second_message_in_the_hold_is_asked_about_there() -> None:
    draft = Draft(1, "…", Purpose.URGE, NOON, NOON + HOUR)
    person = replace(_person(), drafts=(draft,))
    assert aftermath.fate_second(person, NOON + HOUR) is Fate.DONE
    assert aftermath.fate_second(person, NOON - HOUR) is None
    assert aftermath.fate_second(_person(), NOON) is None


# Many


@given(st.lists(st.tuples(st.sampled_from(Contact), st.integers(0, 20), st.booleans())))
def test_three_slips_that_count_within_seven_days_are_many(
    told: list[tuple[Contact, int, bool]],
) -> None:
    entries = [
        _entry(NOON - timedelta(days=age), kind, no=no, counts=counts)
        for no, (kind, age, counts) in enumerate(told)
    ]
    lately = [each for each in told if each[0] in SLIP_KINDS and each[1] < 7 and each[2]]
    assert aftermath.are_many(_person(*entries), NOON) == (len(lately) >= 3)


def test_slips_to_come_are_none() -> None:
    entries = [_entry(NOON + HOUR, no=no) for no in range(3)]
    assert not aftermath.are_many(_person(*entries), NOON)
