"""What was agreed for an hour of the clock, when the person's clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from coach import appointments, days, nudging, readiness, risk
from coach.appointments import APPOINTMENTS
from coach.person import Habits, Period, Person
from coach.readiness import Part
from tests.coach import endings
from tests.coach.test_nudging import ZONES, habits, instants, zones

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)

SAME_HOUR = ("check", "radar-check:1", "they-check", "handover-after", "look-in", "second-morning")
STAYING = ("they-hold:1", "later:7", "second-message", "hold:1", "letter-time")


def moved(person: Person, *, now: datetime = NOON, **changes: object) -> Person:
    """Return a person whose clock has changed so."""
    after = replace(person.copied(), **changes)  # type: ignore[arg-type]
    appointments.move(after, person, now)
    return after


@given(zones, zones, st.integers(15, 300), st.sampled_from(SAME_HOUR))
def test_what_was_agreed_for_an_hour_keeps_its_day_and_hour(
    first: str, second: str, hours: int, kind: str
) -> None:
    at = days.instant(date(2026, 11, 25), time(hours % 24), first) + timedelta(days=hours // 24)
    after = moved(Person(zone=first, timers={kind: at}), zone=second)
    here, there = days.local(at, first), days.local(after.timers[kind], second)
    assert here.replace(tzinfo=None) == there.replace(tzinfo=None)


@given(zones, st.sampled_from(STAYING))
def test_what_is_so_many_minutes_on_stays_where_it_is(zone: str, kind: str) -> None:
    person = Person(zone="Europe/Lisbon", timers={kind: NOON + HOUR})
    assert moved(person, zone=zone).timers == person.timers


def test_an_hour_that_has_passed_there_already_is_kept_as_it_was() -> None:
    person = Person(zone="Europe/Lisbon", timers={"they-check": NOON + 10 * HOUR})
    assert moved(person, zone="Pacific/Auckland").timers == person.timers


def test_what_was_put_off_is_left_to_wait() -> None:
    person = Person(zone="Europe/Lisbon", timers={"check": NOON + HOUR / 2})
    person.late["check"] = NOON.isoformat()
    after = moved(person, zone="America/New_York")
    assert (after.timers, after.late) == (person.timers, person.late)


@given(zones, zones, instants, st.floats(0, 1))
def test_the_second_part_is_still_in_time_and_by_the_new_day(
    first: str, second: str, first_at: datetime, share: float
) -> None:
    at = readiness.second_at(first_at, first)
    now = first_at + 47 * HOUR * share
    answers = replace(endings.half_looked_at().readiness, first_at=first_at)
    person = Person(zone=first, timers={"second": at}, readiness=answers)
    after_at = moved(person, now=now, zone=second).timers["second"]
    assert readiness.is_day(after_at, second)
    assert readiness.apart(first_at, after_at) is Part.SECOND


@given(zones, zones, st.integers(15, 300))
def test_what_came_is_never_asked_sooner_than_agreed(first: str, second: str, hours: int) -> None:
    person = Person(zone=first, timers={"answer": NOON + hours * HOUR})
    at = moved(person, zone=second).timers["answer"]
    assert timedelta() <= at - person.timers["answer"] <= 25 * HOUR


@given(habits(), habits(), zones, st.integers(1, 80))
def test_other_quiet_hours_move_what_nobody_asked_for_out_of_them(
    before: Habits, after: Habits, zone: str, hours: int
) -> None:
    assume((before.quiet_from, before.quiet_until) != (after.quiet_from, after.quiet_until))
    names = ("after-slip", "after-they", "farewell:30")
    timers = dict.fromkeys(names, NOON + hours * HOUR)
    person = moved(Person(zone=zone, habits=before, timers=timers), habits=after)
    later = [at for at in person.timers.values() if at != NOON + hours * HOUR]
    assert not any(nudging.is_quiet(person, at) for at in later)
    assert not any(nudging.is_quiet(person, person.timers[name]) for name in names[:2])


def test_the_reminder_before_a_hard_hour_moves_too() -> None:
    person = Person(zone="Europe/Lisbon", period=Period(date(2026, 11, 18), 30), heard_at=NOON)
    appointments.plan(person, NOON)
    for zone in ZONES:
        after = moved(person, zone=zone)
        appointments.plan(after, NOON)
        on = days.local_day(after.timers[risk.MOMENT], zone)
        assert after.timers[risk.MOMENT] == risk.due(after, on)


def test_whatever_is_unasked_and_planned_far_ahead_has_a_way_to_move() -> None:
    planned_each_turn = {"handover", "moment", "readiness", "ask", "radar", "letter"}
    unasked = {each.name for each in APPOINTMENTS if not each.is_asked and each.moves is None}
    assert unasked == planned_each_turn
