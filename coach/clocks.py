"""How appointments move when a person's clock changes: another zone, or other quiet hours. Pure.

What was agreed for an hour of the clock is kept at that hour. What is so many minutes on stays
where it is, and what is planned anew at the end of every turn needs none of this. Source:
coaching.md, 4.15.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from coach import aftermath, days, readiness, unasked
from coach.person import Person

Move = Callable[[Person, datetime, str, datetime], datetime]
"""Takes the person with the new clock, the instant agreed on, the zone before, and now."""


def same_hour(person: Person, at: datetime, before: str, _now: datetime) -> datetime:
    """Return the instant of the same day and hour on the new clock."""
    on, clock = _local(at, before)
    return days.instant(on, clock, person.zone)


def out_of_quiet(person: Person, at: datetime, before: str, _now: datetime) -> datetime:
    """Return the same day and hour, moved out of quiet hours."""
    return unasked.time_on(person, *_local(at, before))


def late_morning(person: Person, at: datetime, before: str, _now: datetime) -> datetime:
    """Return late morning of the same day."""
    return unasked.time_on(person, days.local_day(at, before), unasked.LATE_MORNING)


def no_sooner(person: Person, at: datetime, before: str, now: datetime) -> datetime:
    """Return the same hour of that day or the next: so many days are to pass before it."""
    moved = same_hour(person, at, before, now)
    return moved if moved >= at else moved + timedelta(days=1)


def check(person: Person, at: datetime, _before: str, _now: datetime) -> datetime:
    """Return the instant of the check after contact, half a day on and out of quiet hours."""
    return aftermath.check_at(person, at - aftermath.CHECK_AFTER)


def second_part(person: Person, at: datetime, _before: str, now: datetime) -> datetime:
    """Return when the second part counts, by the new clock's day."""
    return _second(person, person.readiness.first_at or at, now)


def second_yes(person: Person, at: datetime, _before: str, now: datetime) -> datetime:
    """Return when the second yes counts, by the new clock's day."""
    return _second(person, person.readiness.yes_at or at, now)


def _second(person: Person, first_at: datetime, now: datetime) -> datetime:
    return readiness.second_at(max(first_at, now - readiness.APART_FROM), person.zone)


def _local(at: datetime, zone: str) -> tuple[date, time]:
    here = days.local(at, zone)
    return here.date(), here.time()
