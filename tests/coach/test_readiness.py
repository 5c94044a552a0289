"""The rules of the end: when, how far apart, and what answers speak for."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import appointments, days, gate, plan, readiness
from coach.belongings import Readiness
from coach.person import Contact, Entry, Flag, Habits, Pause, Period, Person
from coach.readiness import Part, Speaks, Suggestion
from tests.coach.endings import NOON, ZONE, answered, looked_at, running

ZONES = st.sampled_from(
    ["Europe/Lisbon", "Pacific/Apia", "Australia/Lord_Howe", "America/New_York"]
)
MINUTES = st.integers(0, 2 * 365 * 24 * 60)
INSTANTS = MINUTES.map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
HOUR = timedelta(hours=1)


@given(INSTANTS, ZONES)
def test_a_second_part_by_day_is_always_in_time(first_at: datetime, zone: str) -> None:
    at = readiness.second_at(first_at, zone)
    assert readiness.is_day(at, zone)
    assert readiness.apart(first_at, at) is Part.SECOND


@given(INSTANTS, ZONES)
def test_by_day_is_from_nine_till_nine_of_the_persons_clock(at: datetime, zone: str) -> None:
    assert readiness.is_day(at, zone) == (9 <= days.local(at, zone).hour < 21)


@pytest.mark.parametrize(
    ("later", "part"),
    [
        (timedelta(0), Part.BETWEEN),
        (timedelta(hours=47, minutes=59), Part.BETWEEN),
        (timedelta(hours=48), Part.SECOND),
        (timedelta(hours=72), Part.SECOND),
        (timedelta(hours=72, seconds=1), Part.FIRST),
    ],
)
def test_the_second_part_counts_from_48_to_72_hours_on(later: timedelta, part: Part) -> None:
    assert readiness.apart(NOON, NOON + later) is part


def test_without_a_first_part_it_begins_there() -> None:
    assert readiness.apart(None, NOON) is Part.FIRST


def test_both_parts_stand_for_thirty_days() -> None:
    person = looked_at()
    assert readiness.part(person, NOON + timedelta(days=29)) is Part.DONE
    assert readiness.part(person, NOON + timedelta(days=30)) is Part.FIRST


def test_nobody_decides_at_night_or_under_the_influence() -> None:
    person = running()
    assert readiness.can_decide(person, NOON)
    assert not readiness.can_decide(person, NOON + 9 * HOUR)
    assert not readiness.can_decide(replace(person, influenced_until=NOON + HOUR), NOON)


# When it is offered


@pytest.mark.parametrize(("length", "day"), [(14, 13), (30, 28), (60, 58), (None, 30)])
def test_the_end_is_looked_at_from_the_first_day_of_decide(length: int | None, day: int) -> None:
    assert plan.decide_day(length) == day
    person = replace(running(), period=Period(date(2026, 11, 1), length))
    assert not readiness.is_due(person, date(2026, 11, 1) + timedelta(days=day - 2))
    assert readiness.is_due(person, date(2026, 11, 1) + timedelta(days=day - 1))


def offered(person: Person, now: datetime) -> bool:
    planned = person.copied()
    readiness.plan(planned, now)
    return readiness.OFFER in planned.timers


def test_it_is_offered_on_day_28_of_thirty_at_eleven() -> None:
    person = running(day=27)
    readiness.plan(person, NOON)
    assert days.local(person.timers[readiness.OFFER], ZONE) == datetime(
        2026, 12, 23, 11, tzinfo=days.zone_info(ZONE)
    )
    assert not offered(running(day=26), NOON)


def test_with_an_open_end_it_is_offered_every_thirty_days() -> None:
    found = [
        day
        for day in range(1, 100)
        if offered(
            replace(running(), period=Period((NOON - timedelta(days=day - 1)).date(), None)),
            NOON - 3 * HOUR,
        )
    ]
    assert found == [29, 30, 31, 32, 59, 60, 61, 62, 89, 90, 91, 92]


def test_it_is_not_offered_where_it_must_not_be() -> None:
    person = running(day=27)
    assert person.period
    assert offered(person, NOON)
    assert not offered(replace(person, flags=frozenset({Flag.ORDER})), NOON)
    assert not offered(replace(person, done={readiness.NOT_OFFERED: NOON.date()}), NOON)
    assert not offered(replace(person, heard_at=NOON - timedelta(days=3)), NOON)
    paused = replace(person.period, pauses=(Pause(NOON.date()),))
    assert not offered(replace(person, period=paused), NOON)
    begun = Readiness(first=answered(), first_at=NOON)
    assert not offered(replace(person, readiness=begun), NOON)


def test_an_offer_that_waits_for_somebody_busy_is_left_to_wait() -> None:
    person = replace(running(day=28), timers={readiness.OFFER: NOON + HOUR / 2})
    person.late[readiness.OFFER] = NOON.isoformat()
    readiness.plan(person, NOON)
    assert person.timers[readiness.OFFER] == NOON + HOUR / 2


def test_what_was_put_off_of_a_timer_that_is_gone_is_forgotten() -> None:
    person = replace(running(day=20), late={readiness.OFFER: NOON.isoformat()})
    appointments.plan(person, NOON)
    assert not person.late


def test_somebody_with_late_mornings_is_offered_it_when_their_quiet_hours_end() -> None:
    habits = Habits(time(12, 30), time(20), quiet_from=time(1), quiet_until=time(12))
    person = replace(running(day=27), habits=habits)
    readiness.plan(person, NOON)
    assert days.local(person.timers[readiness.OFFER], ZONE).hour == 12


def test_where_nothing_could_be_sent_it_is_tried_on_the_following_days() -> None:
    person = replace(running(day=28), nudged={readiness.OFFER: NOON.date()})
    assert offered(person, NOON)
    assert not offered(replace(person, done={readiness.OFFERED: NOON.date()}), NOON)
    assert offered(running(day=29), NOON)
    assert not offered(running(day=30), NOON), "the day after the last one has its own word"


def test_a_pause_after_it_was_sent_does_not_bring_it_again() -> None:
    person = running(day=31)
    assert person.period
    today = NOON.date()
    paused = replace(person.period, pauses=(Pause(today - timedelta(days=2), today),))
    sent = replace(person, period=paused, done={readiness.OFFERED: today - timedelta(days=3)})
    assert not offered(sent, NOON)
    assert offered(replace(sent, done={}), NOON)


# What answers speak for


def speaks(person: Person) -> Suggestion:
    return readiness.suggestion(person, NOON)


def answering(first: dict[str, int], second: dict[str, int]) -> Person:
    return replace(
        looked_at(), readiness=replace(looked_at().readiness, first=first, second=second)
    )


def test_high_and_steady_answers_speak_for_nothing() -> None:
    assert speaks(looked_at()) == Suggestion(Speaks.NOTHING)


def test_three_urges_in_a_week_speak_for_time() -> None:
    ago = [NOON - timedelta(days=n) for n in (1, 2, 6, 8)]
    assert speaks(replace(looked_at(), urges_at=tuple(ago))).reasons == ("urges",)
    assert speaks(replace(looked_at(), urges_at=tuple(ago[1:]))).speaks is Speaks.NOTHING


def looked(at: datetime, *, undone_at: datetime | None = None) -> Entry:
    return Entry(1, Contact.LOOKED, at, at.date(), counts=False, noted_at=at, undone_at=undone_at)


def test_a_peek_in_the_week_speaks_for_time_also_where_it_does_not_count() -> None:
    assert speaks(replace(looked_at(), entries=(looked(NOON - HOUR),))).reasons == ("peeks",)
    old = looked(NOON - timedelta(days=8))
    taken_back = looked(NOON - HOUR, undone_at=NOON)
    assert speaks(replace(looked_at(), entries=(old, taken_back))).speaks is Speaks.NOTHING


def test_silence_that_would_hurt_speaks_for_time() -> None:
    hurt = answered(silence=1)
    assert speaks(answering(hurt, hurt)) == Suggestion(Speaks.TIME, ("silence",))


def test_answers_that_differ_speak_for_time() -> None:
    assert speaks(answering(answered(4), answered(4, calm=2))).reasons == ("differ",)
    assert speaks(answering(answered(4), answered(4, calm=3))).speaks is Speaks.NOTHING


def test_other_low_answers_are_worth_a_second_thought() -> None:
    low = answered(motive=1, pushed=0)
    assert speaks(answering(low, low)) == Suggestion(Speaks.THOUGHT, ("motive", "pushed"))


RATINGS = st.dictionaries(st.sampled_from(readiness.ITEMS), st.integers(0, 4))


@given(RATINGS, RATINGS)
def test_whatever_is_answered_something_is_said_and_reasons_are_known(
    first: dict[str, int], second: dict[str, int]
) -> None:
    found = speaks(answering(first, second))
    assert bool(found.reasons) == (found.speaks is not Speaks.NOTHING)
    assert set(found.reasons) <= {*readiness.ITEMS, "urges", "peeks", "differ"}


@given(RATINGS, RATINGS)
def test_which_part_came_first_does_not_matter_for_differing(
    first: dict[str, int], second: dict[str, int]
) -> None:
    one, other = Readiness(first=first, second=second), Readiness(first=second, second=first)
    assert readiness.differing(one) == readiness.differing(other)


def test_nothing_is_under_way_behind_a_shut_gate() -> None:
    begun = replace(running(), readiness=Readiness(answered(), NOON - HOUR))
    assert readiness.is_under_way(begun, NOON)
    assert not readiness.is_under_way(replace(begun, flags=frozenset({Flag.AFRAID})), NOON)
    assert gate.is_open(begun)
