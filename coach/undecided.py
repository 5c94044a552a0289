"""The weekly question to somebody who does not know yet how it ends. Pure.

It is planned from where they stand, behind the consent gate: whatever they decide ends it, and a
week in which it could not come does not. The offer to look at it all anew asks the same, and takes
its place. Source: coaching.md, 4.8.
"""

from datetime import date, datetime, timedelta

from coach import days, gate, readiness, unasked
from coach.person import Person
from coach.replies import Fate

UNDECIDED = "undecided"
"""The branch, and the name under which `Person.done` keeps since when."""

ASK = "ask"
"""The appointment at which they are asked again."""

EVERY = timedelta(days=7)


def plan(person: Person, now: datetime) -> None:
    """Set the timer of the next question; called at the end of every turn."""
    due_at = _next_at(person, now)
    unasked.set_only(person, ASK, (ASK, due_at) if due_at else None, now)


def _next_at(person: Person, now: datetime) -> datetime | None:
    """Return when to ask again: a week after they were last asked, or said that they do not know.

    While the offer has its place that day, nothing: every turn plans anew.
    """
    if not _is_asked(person, now):
        return None
    last = (person.done.get(UNDECIDED), person.nudged.get(ASK), person.done.get(readiness.OFFERED))
    since_on = max((on for on in last if on is not None), default=date.min)
    due_at = unasked.next_at(person, ASK, since_on + EVERY, unasked.LATE_MORNING, now=now)
    return None if due_at is None or _is_offered(person, due_at, now) else due_at


def _is_offered(person: Person, at: datetime, now: datetime) -> bool:
    """Tell whether the first part of the questions is offered on the day of that instant."""
    on = days.local_day(at, person.zone)
    return person.done.get(readiness.OFFERED) == on or readiness.is_offered(person, on, now)


def _is_asked(person: Person, now: datetime) -> bool:
    is_open = person.readiness.branch == UNDECIDED and gate.is_open(person)
    return is_open and not readiness.is_under_way(person, now)


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why a question that rings now is let go: decided meanwhile, or offered to look."""
    is_open = _is_asked(person, now) and not _is_offered(person, now, now)
    return None if is_open else Fate.DONE
