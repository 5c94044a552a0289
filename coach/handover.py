"""Handovers: the evening before a day on which children change homes. Pure arithmetic.

For those who share a life with the other and named the weekdays. Source: coaching.md, 4.13 and
4.15.
"""

from datetime import date, datetime, time, timedelta

from coach import days, unasked
from coach.person import Flag, Person
from coach.replies import Fate

EVE = "handover"
"""The appointment on the evening before."""

AFTER = "handover-after"
"""The appointment after it, for those who said yes to it."""

EVE_AT = time(19)
"""Early in the evening, and before the evening's question; in quiet hours it moves out of them."""

_DAY = timedelta(days=1)


def is_on(person: Person, on: date) -> bool:
    """Tell whether children are handed over on a day."""
    return Flag.SHARED_LIFE in person.flags and on.weekday() in person.shared.handovers


def plan(person: Person, now: datetime) -> None:
    """Set the timer of the next evening before a handover; called at the end of every turn."""
    unasked.set_only(person, EVE, _next(person, now), now)


def _next(person: Person, now: datetime) -> tuple[str, datetime] | None:
    """Return the timer of the next evening and its instant, within the coming week."""
    if not person.shared.handovers:
        return None
    today = days.local_day(now, person.zone)
    for eve in (today + more * _DAY for more in range(8)):
        kind = f"{EVE}:{eve.weekday()}"
        due_at = unasked.time_on(person, eve, EVE_AT)
        is_new = due_at > now and person.nudged.get(kind) != eve
        if is_new and is_on(person, eve + _DAY) and unasked.is_there(person, eve):
            return kind, due_at
    return None


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why an evening that rings now is let go, None where tomorrow is a handover indeed."""
    return None if is_on(person, days.local_day(now, person.zone) + _DAY) else Fate.DONE
