"""Timers: one whose turn fails is rung again, ever later, and is never lost."""

from datetime import timedelta

from coach import nudging
from coach.person import Person, PersonId
from models import timers
from models.database import Database, Work
from tests.talk import MONDAY_NOON

ADA = PersonId(1)


def fails_once(work: Work) -> timedelta:
    """Let the turn of the timer that is next fail as it rings; return how long it is put off."""
    now = timers.next_ring_at(work)
    assert now is not None
    timers.put_off(work, timers.due(work, now, most=10), now)
    again_at = timers.next_ring_at(work)
    assert again_at is not None
    return again_at - now


def test_a_timer_that_fails_again_and_again_waits_twice_as_long_up_to_32_hours(
    database: Database,
) -> None:
    pair = (Person(ADA), Person(ADA, timers={nudging.MORNING: MONDAY_NOON}))
    database.run_here(lambda work: timers.save(work, [pair]))
    waits = [database.run_here(fails_once) for _ in range(8)]
    assert waits == [timedelta(hours=hours) for hours in (1, 2, 4, 8, 16, 32, 32, 32)]
