"""When a nudge falls due and what becomes of it, for any hours, zone and pause."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach import days, machine, nudging, tracker
from coach.events import Rang
from coach.nudging import EVENING, MORNING, NUDGES
from coach.person import Conversation, Frame, Habits, Pause, Period, Person, PersonId
from coach.replies import STALE_AFTER, Fate

ZONES = (
    "UTC",
    "Europe/Lisbon",
    "America/New_York",
    "America/St_Johns",
    "America/Havana",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Apia",
)

kinds = st.sampled_from(NUDGES)
zones = st.sampled_from(ZONES)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
clocks = st.builds(time, st.integers(0, 23), st.sampled_from((0, 10, 29, 30, 59)))


@st.composite
def habits(draw: st.DrawFn) -> Habits:
    """Any hours that the settings would take: nudges outside the quiet hours."""
    quiet_from, quiet_until = draw(clocks), draw(clocks)
    allowed = clocks.filter(lambda at: not days.is_within(at, quiet_from, quiet_until))
    assume(quiet_from != quiet_until)
    return Habits(draw(allowed), draw(allowed), quiet_from, quiet_until)


@st.composite
def people(draw: st.DrawFn, now: datetime | None = None) -> Person:
    at = now or draw(instants)
    zone = draw(zones)
    on = days.local_day(at, zone)
    from_on = on + timedelta(days=draw(st.integers(-5, 0)))
    pauses = draw(st.sampled_from(((), (Pause(from_on, from_on + timedelta(days=9)),))))
    return Person(
        PersonId(draw(st.integers(1, 99))),
        zone=zone,
        habits=draw(habits()),
        period=Period(on - timedelta(days=5), 90, pauses),
        heard_at=at - timedelta(hours=draw(st.integers(0, 240))),
    )


NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


ADA = Person(PersonId(8), zone="Europe/Lisbon", period=Period(date(2026, 11, 20), 30), heard_at=NOW)


def _planned(person: Person, kind: str, now: datetime = NOW) -> datetime | None:
    slot = nudging.next_slot(person, kind, now)
    return slot and slot[1]


def _fate(person: Person, kind: str, now: datetime) -> Fate:
    """Return what becomes of the next nudge when it rings at its hour."""
    slot = nudging.next_slot(person, kind, now)
    assert slot is not None
    return nudging.fate(person, kind, on=slot[0], due_at=slot[1], now=slot[1])


# When


@given(people(now=NOW), kinds, st.integers(0, 1000))
def test_what_is_planned_lies_ahead_and_on_its_local_day(
    person: Person, kind: str, days_ahead: int
) -> None:
    now = NOW + timedelta(days=days_ahead)
    slot = nudging.next_slot(replace(person, heard_at=now), kind, now)
    if kind == EVENING and nudging.is_tapered(person, days.local_day(now, person.zone)):
        return
    assert slot is not None
    assert slot[1] > now
    assert days.local_day(slot[1], person.zone) == slot[0]


@pytest.mark.parametrize(
    ("length", "day", "evenings"),
    [(30, 21, True), (30, 22, False), (30, 28, True), (90, 50, True), (None, 22, False)],
)
def test_late_in_a_period_the_evening_comes_once_a_week(
    length: int | None, day: int, evenings: bool
) -> None:
    on = days.local_day(NOW, "UTC")
    period = Period(on - timedelta(days=day - 1), length)
    person = Person(PersonId(8), period=period, heard_at=NOW - timedelta(hours=1))
    slot = nudging.next_slot(person, EVENING, NOW)
    assert slot is not None
    assert (slot[0] == on) is evenings
    assert nudging.next_slot(person, MORNING, NOW - timedelta(hours=9)) is not None


def test_after_three_silent_days_the_evening_is_what_stays_also_late() -> None:
    on = days.local_day(NOW, "UTC")
    person = Person(PersonId(8), period=Period(on - timedelta(days=24), 30))
    silent = replace(person, heard_at=NOW - timedelta(days=4))
    assert nudging.next_slot(silent, EVENING, NOW) is not None
    assert nudging.next_slot(silent, MORNING, NOW) is None


@given(people(), kinds, instants)
def test_no_nudge_is_ever_sent_in_quiet_hours(person: Person, kind: str, now: datetime) -> None:
    on = days.local_day(now, person.zone)
    if nudging.fate(person, kind, on=on, due_at=now, now=now) is Fate.SENT:
        assert not nudging.is_quiet(person, now)
        expires_at = nudging.expiry(person, now)
        assert not nudging.is_quiet(person, expires_at - timedelta(microseconds=1))


@given(habits(), zones, kinds, st.dates(date(2026, 1, 1), date(2028, 12, 30)))
def test_no_nudge_is_planned_into_quiet_hours(
    hours: Habits, zone: str, kind: str, on: date
) -> None:
    person = Person(PersonId(7), zone=zone, habits=hours)
    clocks_change = days.instant(on, time(0), zone) + timedelta(days=1) != days.instant(
        on + timedelta(days=1), time(0), zone
    )
    assert clocks_change or not nudging.is_quiet(person, nudging.due(person, kind, on))


@given(people(), kinds, instants)
def test_nothing_is_planned_into_a_pause(person: Person, kind: str, now: datetime) -> None:
    slot = nudging.next_slot(person, kind, now)
    assert slot is None or not tracker.is_paused(person.period, slot[0])


@given(people(), kinds, instants, st.integers(-1, 1))
def test_a_kind_comes_at_most_once_a_local_day(
    person: Person, kind: str, now: datetime, shift: int
) -> None:
    last_on = days.local_day(now, person.zone) + timedelta(days=shift)
    slot = nudging.next_slot(replace(person, nudged={kind: last_on}), kind, now)
    assert slot is None or slot[0] > last_on


@given(people(now=NOW), zones, kinds)
def test_a_change_of_zone_moves_what_is_planned_to_the_same_hour_there(
    person: Person, zone: str, kind: str
) -> None:
    moved = replace(person, zone=zone, heard_at=NOW, period=Period(date(2026, 11, 1), 90))
    slot = nudging.next_slot(moved, kind, NOW)
    assert slot is not None
    assert slot[1] == nudging.due(moved, kind, slot[0])


def test_the_morning_comes_at_the_persons_hour_on_both_sides_of_a_clock_change() -> None:
    before, after = (nudging.due(ADA, MORNING, on) for on in (date(2027, 3, 27), date(2027, 3, 28)))
    assert (before.hour, after.hour) == (8, 7)
    assert after - before == timedelta(hours=23)


def test_the_crowd_is_spread_over_eight_minutes() -> None:
    minutes = {
        nudging.due(replace(ADA, id=PersonId(n)), EVENING, date(2026, 11, 23)).minute
        for n in range(100)
    }
    assert minutes == set(range(30, 38))


@pytest.mark.parametrize(
    "person",
    [
        replace(ADA, period=None),
        replace(ADA, period=Period(date(2026, 11, 1), 30, is_closed=True)),
        replace(ADA, period=Period(date(2026, 11, 1), 30, (Pause(date(2026, 11, 22)),))),
        replace(ADA, habits=Habits(are_nudges_on=False)),
        replace(ADA, is_gone=True),
        replace(ADA, heard_at=NOW - timedelta(days=8)),
    ],
    ids=["no period", "closed", "open pause", "nudges off", "gone", "silent"],
)
def test_nothing_is_planned_for_somebody_with(person: Person) -> None:
    assert [_planned(person, kind) for kind in NUDGES] == [None, None]


# Silence


def test_after_three_silent_days_only_the_evening_is_left() -> None:
    person = replace(ADA, heard_at=NOW - timedelta(days=3))
    assert _planned(person, MORNING) is None
    assert _planned(person, EVENING) is not None


@pytest.mark.parametrize("span", [1, 3, 7, 14, 90])
def test_nobody_counts_as_silent_for_having_paused(span: int) -> None:
    today = date(2026, 11, 23)
    back_on = today + timedelta(days=span)
    person = replace(ADA, period=Period(date(2026, 11, 20), 30, (Pause(today, back_on),)))
    planned = {kind: nudging.next_slot(person, kind, NOW) for kind in NUDGES}
    assert {kind: slot and slot[0] for kind, slot in planned.items()} == dict.fromkeys(
        NUDGES, back_on
    )


# What becomes of it


def test_a_nudge_at_its_hour_is_sent() -> None:
    assert _fate(ADA, EVENING, NOW) is Fate.SENT


@pytest.mark.parametrize(("late", "fate"), [(90, Fate.SENT), (91, Fate.STALE)])
def test_a_nudge_is_stale_after_ninety_minutes(late: int, fate: Fate) -> None:
    due_at = nudging.due(ADA, MORNING, date(2026, 11, 24))
    now = due_at + timedelta(minutes=late)
    on = date(2026, 11, 24)
    assert nudging.fate(ADA, MORNING, on=on, due_at=due_at, now=now) is fate


def test_a_nudge_of_yesterday_is_stale_however_little_late() -> None:
    person = replace(ADA, habits=Habits(evening_at=time(23, 50), quiet_from=time(2)))
    due_at = nudging.due(person, EVENING, date(2026, 11, 23))
    fate = nudging.fate(
        person, EVENING, on=date(2026, 11, 23), due_at=due_at, now=due_at + timedelta(minutes=15)
    )
    assert fate is Fate.STALE
    assert nudging.expiry(person, due_at) - due_at <= timedelta(minutes=10)


@pytest.mark.parametrize(
    ("person", "fate"),
    [
        (replace(ADA, held_until=NOW + timedelta(days=1)), Fate.HELD),
        (replace(ADA, done={EVENING: date(2026, 11, 23)}), Fate.DONE),
        (replace(ADA, done={EVENING: date(2026, 11, 22)}), Fate.SENT),
        (replace(ADA, held_until=NOW), Fate.SENT),
    ],
    ids=["held", "done today", "done yesterday", "hold over"],
)
def test_a_nudge_is_kept_back_from_somebody(person: Person, fate: Fate) -> None:
    assert _fate(person, EVENING, NOW) is fate


@given(people(), kinds, st.integers(0, 300))
def test_nothing_is_sent_so_late_that_it_is_stale(person: Person, kind: str, late: int) -> None:
    assume(person.heard_at is not None)
    due_at = nudging.due(person, kind, date(2027, 5, 5))
    assert nudging.expiry(person, due_at) <= due_at + STALE_AFTER
    now = due_at + timedelta(minutes=late)
    fate = nudging.fate(person, kind, on=date(2027, 5, 5), due_at=due_at, now=now)
    assert fate is not Fate.SENT or now <= nudging.expiry(person, due_at) + timedelta(minutes=1)


# Somebody in the middle of a conversation


def _busy() -> tuple[Person, datetime]:
    person = replace(ADA, conversation=Conversation((Frame("settings", "name"),)))
    nudging.plan(person, NOW)
    due_at = person.timers[EVENING]
    return replace(person, heard_at=due_at - timedelta(minutes=5)), due_at


def test_somebody_busy_is_nudged_half_an_hour_later() -> None:
    person, due_at = _busy()
    put_off = machine.step(person, Rang(EVENING, due_at), due_at)
    later_at = put_off.person.timers[EVENING + nudging.AGAIN]
    outcome = machine.step(put_off.person, Rang(EVENING + nudging.AGAIN, later_at), later_at)
    assert (put_off.outgoing, put_off.nudged) == ((), ())
    assert [(told.on, told.fate) for told in outcome.nudged] == [(date(2026, 11, 23), Fate.SENT)]


def test_a_nudge_put_off_over_an_outage_is_accounted_for_on_its_own_day() -> None:
    person, due_at = _busy()
    put_off = machine.step(person, Rang(EVENING, due_at), due_at).person
    again = Rang(EVENING + nudging.AGAIN, put_off.timers[EVENING + nudging.AGAIN])
    outcome = machine.step(put_off, again, due_at + timedelta(hours=20))
    assert [(told.on, told.fate) for told in outcome.nudged] == [(date(2026, 11, 23), Fate.STALE)]
    assert days.local_day(outcome.person.timers[EVENING], person.zone) == date(2026, 11, 24)


def test_a_nudge_put_off_and_then_switched_off_is_accounted_for() -> None:
    person, due_at = _busy()
    put_off = machine.step(person, Rang(EVENING, due_at), due_at).person
    off = replace(put_off, habits=replace(put_off.habits, are_nudges_on=False))
    nudging.plan(off, due_at)
    again = EVENING + nudging.AGAIN
    outcome = machine.step(off, Rang(again, off.timers[again]), off.timers[again])
    assert [told.fate for told in outcome.nudged] == [Fate.PAUSED]
