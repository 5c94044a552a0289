"""How long a draft is held: never out at night, never under the influence, and what is a second."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import days, holding
from coach.belongings import Purpose, Reach
from coach.person import HARD_FLAGS, Contact, Entry, Flag, Person

LISBON = "Europe/Lisbon"
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)

instants = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001
    datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
zones = st.sampled_from([LISBON, "Pacific/Auckland", "America/St_Johns", "Australia/Lord_Howe"])
spans = st.sampled_from([*holding.HOLDS.values(), holding.LONGER, timedelta()])


def _at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("purpose", "written_at", "released_at"),
    [
        (Purpose.URGE, _at(14), _at(14, 10)),
        (Purpose.REPLY, _at(14), _at(14, day=1)),
        (Purpose.URGE, _at(21, 55), _at(9, day=1)),
        (Purpose.URGE, _at(2), _at(9)),
        (Purpose.URGE, _at(7, 55), _at(9)),
        (Purpose.REACH, _at(23), _at(9, day=2)),
        (Purpose.URGE, _at(20, 30), _at(20, 40)),
        (Purpose.URGE, _at(20, 30, day=4), _at(9, day=5)),
        (Purpose.URGE, _at(19, 55, day=5), _at(9, day=6)),
        (Purpose.URGE, _at(20, 30, day=6), _at(20, 40, day=6)),
    ],
)
def test_a_draft_is_held_so_long(
    purpose: Purpose, written_at: datetime, released_at: datetime
) -> None:
    person = Person(zone=LISBON)
    assert holding.release_at(person, holding.HOLDS[purpose], written_at) == released_at


FRIDAY, MONDAY_AFTER = 4, 7


@pytest.mark.parametrize(
    ("written_at", "released_at"),
    [
        (_at(14), _at(14, day=1)),
        (_at(14, day=3), _at(14, day=FRIDAY)),
        (_at(14, day=FRIDAY), _at(9, day=MONDAY_AFTER)),
        (_at(14, day=5), _at(9, day=MONDAY_AFTER)),
        (_at(14, day=6), _at(14, day=MONDAY_AFTER)),
        (_at(8, 10), _at(9, day=1)),
        (_at(21, 10), _at(9, day=2)),
        (_at(20, 30, day=3), _at(9, day=MONDAY_AFTER)),
    ],
)
def test_a_first_message_comes_out_on_a_weekday_by_day(
    written_at: datetime, released_at: datetime
) -> None:
    person, reach = Person(zone=LISBON), Purpose.REACH
    found = holding.release_at(person, holding.HOLDS[reach], written_at, purpose=reach)
    assert found == released_at
    assert holding.can_decide(person, found, reach)


def test_a_first_message_is_not_decided_on_over_the_weekend() -> None:
    person, saturday = Person(zone=LISBON), _at(12, day=5)
    assert not holding.can_decide(person, saturday, Purpose.REACH)
    assert holding.can_decide(person, saturday, Purpose.REPLY)
    released_at = holding.release_at(person, timedelta(), saturday, purpose=Purpose.REACH)
    assert released_at == _at(9, day=MONDAY_AFTER)


@given(instants, spans, zones)
def test_nothing_comes_out_of_the_hold_at_night(now: datetime, span: timedelta, zone: str) -> None:
    released_at = holding.release_at(Person(zone=zone), span, now)
    assert released_at >= now + span
    assert not holding.is_night(released_at, zone)


@given(instants, spans, zones)
def test_who_drank_decides_nothing_before_nine_the_morning_after(
    now: datetime, span: timedelta, zone: str
) -> None:
    person = Person(zone=zone)
    person.influenced_until = holding.sober_at(person, now)
    released_at = holding.release_at(person, span, now)
    assert released_at >= person.influenced_until >= now + holding.SOBER_AFTER
    assert days.local(person.influenced_until, zone).time() == time(9)
    assert person.influenced_until - now <= timedelta(hours=29)
    assert not holding.can_decide(person, now)


def test_sober_again_is_sober() -> None:
    person = Person(zone=LISBON, influenced_until=_at(9, day=1))
    assert holding.is_influenced(person, _at(8, 59, day=1))
    assert holding.can_decide(person, _at(9, day=1))


@pytest.mark.parametrize("flag", HARD_FLAGS)
def test_every_hard_flag_locks(flag: Flag) -> None:
    assert holding.is_locked(Person(flags=frozenset({flag})))
    assert not holding.is_locked(Person(flags=frozenset({Flag.SHARED_LIFE})))


# A second message


def _wrote(at: datetime, kind: Contact = Contact.WROTE, no: int = 1) -> Entry:
    return Entry(no, kind, at, at.date(), counts=True, noted_at=at)


def test_a_second_message_within_seven_days_is_a_second() -> None:
    person = Person(zone=LISBON, entries=(_wrote(_at(12)),))
    assert holding.is_repeat(person, Purpose.URGE, _at(11, day=7))
    assert not holding.is_repeat(person, Purpose.URGE, _at(12, day=7))


def test_what_was_taken_back_or_is_practical_is_none() -> None:
    person = Person(zone=LISBON, entries=(_wrote(_at(12)),))
    assert not holding.is_repeat(person, Purpose.PRACTICAL, _at(13))
    person.entries = (replace(person.entries[0], undone_at=_at(13)),)
    assert not holding.is_repeat(person, Purpose.URGE, _at(14))


def test_an_answer_to_what_they_wrote_since_is_no_second() -> None:
    entries = (_wrote(_at(12)), _wrote(_at(15), Contact.THEY_WROTE, 2))
    person = Person(zone=LISBON, entries=entries)
    assert not holding.is_repeat(person, Purpose.REPLY, _at(16))
    assert holding.is_repeat(person, Purpose.URGE, _at(16))


def test_what_left_the_hold_is_remembered_without_an_entry() -> None:
    person = Person(zone=LISBON, done={holding.SENT: date(2026, 11, 23)})
    assert holding.is_repeat(person, Purpose.URGE, _at(12, day=3))
    assert not holding.is_repeat(person, Purpose.URGE, _at(12, day=7))


def test_after_the_one_message_of_the_end_there_is_no_other_until_they_answer() -> None:
    person = Person(zone=LISBON, reach=Reach(_at(9), sent_at=_at(10)))
    assert holding.is_repeat(person, Purpose.REACH, _at(12, day=60))
    person.reach = Reach(_at(9), sent_at=_at(10), answer="warm")
    assert not holding.is_repeat(person, Purpose.REACH, _at(12, day=60))
