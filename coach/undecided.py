"""The weekly question to somebody who does not know yet how it ends. Pure.

It is planned from where they stand, behind the consent gate: whatever they decide ends it, and a
week in which it could not come does not. Source: coaching.md, 4.8.
"""

from datetime import date, datetime, timedelta

from coach import gate, readiness, unasked
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


def drop(person: Person, now: datetime) -> None:
    """Let the question rest."""
    unasked.set_only(person, ASK, None, now)


def _next_at(person: Person, now: datetime) -> datetime | None:
    """Return when to ask again: a week after it was last to come, or after they said so."""
    if not _is_asked(person, now):
        return None
    since_on = max(person.done.get(UNDECIDED, date.min), person.nudged.get(ASK, date.min))
    return unasked.next_at(person, ASK, since_on + EVERY, unasked.LATE_MORNING, now=now)


def _is_asked(person: Person, now: datetime) -> bool:
    is_open = person.readiness.branch == UNDECIDED and gate.is_open(person)
    return is_open and not readiness.is_under_way(person, now)


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why a question that rings now is let go: they have decided meanwhile."""
    return None if _is_asked(person, now) else Fate.DONE
