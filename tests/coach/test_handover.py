"""The evening before a handover: only before one, outside quiet hours, in any zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coach import days, handover, nudging
from coach.belongings import Shared
from coach.person import Flag, Habits, Pause, Period, Person
from coach.replies import Fate
from tests.coach.test_nudging import habits, instants, zones

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
WEDNESDAY = 2
DAY = timedelta(days=1)


def _person(now: datetime = MONDAY, *, on: frozenset[int] = frozenset({WEDNESDAY})) -> Person:
    return Person(
        zone="Europe/Lisbon",
        flags=frozenset({Flag.SHARED_LIFE}),
        shared=Shared(handovers=on),
        period=Period(days.local_day(now, "Europe/Lisbon"), None),
        heard_at=now,
    )


def _eves(person: Person) -> dict[str, datetime]:
    return {kind: at for kind, at in person.timers.items() if kind.startswith("handover:")}


@given(instants, zones, habits(), st.frozensets(st.integers(0, 6)))
def test_an_evening_is_planned_before_a_handover_and_never_in_quiet_hours(
    now: datetime, zone: str, hours: Habits, on: frozenset[int]
) -> None:
    person = replace(_person(now, on=on), zone=zone, habits=hours)
    handover.plan(person, now)
    eves = _eves(person)
    assert len(eves) == (1 if on else 0)
    for at in eves.values():
        assert now < at <= now + timedelta(days=9)
        assert (days.local_day(at, zone) + DAY).weekday() in on
        assert not nudging.is_quiet(person, at)


def test_it_comes_at_seven_in_the_evening() -> None:
    person = _person()
    handover.plan(person, MONDAY)
    assert _eves(person) == {"handover:1": datetime(2026, 11, 24, 19, 0, tzinfo=UTC)}


def test_planning_twice_changes_nothing_and_a_change_of_days_moves_it() -> None:
    person = _person()
    handover.plan(person, MONDAY)
    once = dict(person.timers)
    handover.plan(person, MONDAY)
    assert person.timers == once
    person.shared = Shared(handovers=frozenset({4}))
    handover.plan(person, MONDAY)
    assert list(_eves(person)) == ["handover:3"]


def test_without_limited_contact_or_in_a_pause_there_is_none() -> None:
    alone = replace(_person(), flags=frozenset())
    handover.plan(alone, MONDAY)
    assert not _eves(alone)
    person = _person()
    paused = Period(date(2026, 11, 23), None, (Pause(date(2026, 11, 23)),))
    person.period = paused
    handover.plan(person, MONDAY)
    assert not _eves(person)


def test_one_that_was_said_is_not_said_again_and_the_next_week_has_its_own() -> None:
    eve = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
    person = _person(eve)
    person.nudged["handover:1"] = eve.date()
    handover.plan(person, eve - timedelta(hours=1))
    assert _eves(person) == {"handover:1": eve + 7 * DAY}


def test_an_evening_rings_in_vain_where_the_day_was_taken_off() -> None:
    eve = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
    assert handover.fate(_person(), eve) is None
    assert handover.fate(_person(on=frozenset({5})), eve) is Fate.DONE
