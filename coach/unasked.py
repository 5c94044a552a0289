"""When something unasked that has a day of its own may come: the hour, and for whom. Pure.

For what is planned far ahead (a day that was marked, a sealed letter); the two nudges of every day
are planned in `nudging.py`.
"""

from datetime import date, datetime, time, timedelta

from coach import days, timers, tracker
from coach.person import Person

SILENT_AFTER_DAYS = 7
"""So many days without a word, and nothing unasked is sent. Source: coaching.md, 4.15."""


LATE_MORNING = time(11)


def time_on(person: Person, on: date, at: time) -> datetime:
    """Return the instant of that clock time on a local day, moved out of quiet hours.

    To where they end, if that is later the same day.
    """
    habits = person.habits
    later = [clock for clock in (habits.quiet_until,) if clock > at]
    for clock in (at, *later, habits.evening_at, habits.quiet_until):
        due_at = days.instant(on, clock, person.zone)
        if not _is_quiet(person, due_at):
            return due_at
    return due_at + timedelta(hours=1)


def next_at(
    person: Person, kind: str, from_on: date, at: time, *, now: datetime
) -> datetime | None:
    """Return when this kind may come next, from that day on; None where no day near allows it."""
    first_on = max(from_on, days.local_day(now, person.zone))
    for on in (first_on, first_on + timedelta(days=1)):
        due_at = time_on(person, on, at)
        if due_at > now and person.nudged.get(kind) != on and is_there(person, on):
            return due_at
    return None


def is_there(person: Person, on: date) -> bool:
    """Tell whether something unasked may come on that day: wished for, not paused, not silent.

    Once the quiet has ended nobody is expected to say anything, and what outlives it comes.
    """
    if not person.habits.are_nudges_on or person.is_gone or person.minor_at is not None:
        return False
    if person.has_closed:
        return True
    if person.heard_at is None or tracker.is_paused(person.period, on):
        return False
    pauses = person.period.pauses if person.period else ()
    heard_on = days.local_day(person.heard_at, person.zone)
    return tracker.moving_days(pauses, heard_on, on) <= SILENT_AFTER_DAYS


def set_only(person: Person, name: str, wanted: tuple[str, datetime] | None, now: datetime) -> None:
    """Let `wanted` be the only appointment of that name.

    One that rings now, or was put off because the person was busy, is left alone.
    """
    standing = [kind for kind in person.timers if kind.partition(":")[0] == name]
    for kind in standing:
        if not timers.is_waiting(person, kind, now):
            timers.drop(person, kind)
    if wanted is not None and wanted[0] not in person.timers:
        timers.ring_at(person, *wanted)


def _is_quiet(person: Person, at: datetime) -> bool:
    clock = days.local(at, person.zone).time().replace(tzinfo=None)
    return days.is_within(clock, person.habits.quiet_from, person.habits.quiet_until)
