"""After contact: the one kind check twelve hours on, and slips that come close together. Pure.

The check is unasked, so it keeps out of quiet hours, and whoever has talked with Ebb since needs
none. Source: coaching.md, 4.5 and 4.15.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from coach import days, nudging, unasked
from coach.person import SLIP_KINDS, Contact, Entry, Person
from coach.replies import STALE_AFTER, Fate

AFTER_SLIP = "after-slip"
AFTER_THEY = "after-they"
"""The appointments of the check."""

CHECK_AFTER = timedelta(hours=12)

CHECK_WITHIN = timedelta(hours=48) + STALE_AFTER
"""By then the check has come: the longest way through quiet hours, and as late as it may be."""

SAME_TALK = timedelta(hours=1)
"""What is said so soon after telling belongs to the telling."""

MANY_SLIPS = 3
MANY_WITHIN = timedelta(days=7)
"""So many slips so close together, and more than a word is offered. Source: coaching.md, 4.5."""


def check_at(person: Person, now: datetime) -> datetime:
    """Return when to look in after contact told now.

    What falls into the night goes to late in the morning: whoever answers the morning message needs
    none.
    """
    due_at = now + CHECK_AFTER
    if not nudging.is_quiet(person, due_at):
        return due_at
    on = days.local_day(due_at, person.zone)
    mornings = (
        unasked.time_on(person, on + timedelta(days=more), unasked.LATE_MORNING)
        for more in range(3)
    )
    return next(at for at in mornings if at > due_at)


def fate_second(person: Person, now: datetime) -> Fate | None:
    """Return why nobody is asked about a second message: it was put into the hold meanwhile."""
    is_shown = any(abs(draft.release_at - now) < SAME_TALK for draft in person.drafts)
    return Fate.DONE if is_shown else None


def fate_after_slip(person: Person, now: datetime) -> Fate | None:
    """Return why a check after a slip that rings now is let go, None where it may come."""
    return _fate(person, SLIP_KINDS, now)


def fate_after_they(person: Person, now: datetime) -> Fate | None:
    """Return why a check after "they wrote" is let go, None where it may come."""
    return _fate(person, (Contact.THEY_WROTE,), now)


def _fate(person: Person, kinds: Iterable[Contact], now: datetime) -> Fate | None:
    told_at = max(_told(person, kinds), default=None)
    if told_at is None or now - told_at > CHECK_WITHIN:
        return Fate.DONE
    has_talked = person.heard_at is not None and person.heard_at - told_at > SAME_TALK
    return Fate.DONE if has_talked else None


def _told(person: Person, kinds: Iterable[Contact]) -> list[datetime]:
    wanted = frozenset(kinds)
    standing = (entry for entry in person.entries if entry.undone_at is None)
    return [entry.noted_at for entry in standing if entry.kind in wanted]


def just_told(person: Person, kind: Contact, now: datetime) -> Entry | None:
    """Return the entry of that kind that the present telling is still about, None: a new one."""
    fresh = (
        entry
        for entry in reversed(person.entries)
        if entry.kind is kind and entry.undone_at is None and now - entry.noted_at <= SAME_TALK
    )
    return next(fresh, None)


def are_many(person: Person, now: datetime) -> bool:
    """Tell whether so many slips happened within the last seven days that it is a hard week."""
    kinds = frozenset(SLIP_KINDS)
    lately = [
        entry
        for entry in person.entries
        if entry.is_slip and entry.kind in kinds and timedelta() <= now - entry.at < MANY_WITHIN
    ]
    return len(lately) >= MANY_SLIPS
