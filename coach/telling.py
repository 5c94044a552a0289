"""Contact that somebody tells of, wherever they do: one line in the ledger, one check later.

Source: coaching.md, 4.5 and 4.6.
"""

from datetime import date, datetime, timedelta

from coach import aftermath
from coach.days import local_day
from coach.person import SLIP_KINDS, Contact, Entry
from coach.turn import Turn

RECENT = timedelta(days=1)
"""Up to yesterday: somebody who tells of a day further back needs no check tomorrow."""


MOST_A_DAY = 30
"""Lines written down on one local day. Every turn reads the ledger, and nobody has so many."""


def is_enough(turn: Turn) -> bool:
    """Tell whether so much was written down today that no more is."""
    lately = turn.person.entries[-MOST_A_DAY:]
    today = [each for each in lately if local_day(each.noted_at, turn.person.zone) == turn.today]
    return len(today) >= MOST_A_DAY


def write_down(turn: Turn, kind: Contact, *, at: datetime, on: date, counts: bool) -> int:
    """Enter contact and see that it is looked in on once; return the entry's number.

    After a slip nothing is asked about what they wrote: one check is enough.
    """
    no = turn.enter(kind, at=at, on=on, counts=counts)
    check_at = aftermath.check_at(turn.person, turn.now)
    if turn.today - on > RECENT:
        return no
    if kind in SLIP_KINDS:
        turn.cancel(aftermath.AFTER_THEY)
        turn.appoint(aftermath.AFTER_SLIP, check_at)
    elif kind is Contact.THEY_WROTE and aftermath.AFTER_SLIP not in turn.person.timers:
        turn.appoint(aftermath.AFTER_THEY, check_at)
    return no


def told_this_evening(turn: Turn) -> Entry | None:
    """Return the entry that this evening's question made, None where none stands."""
    for entry in turn.person.entries:
        is_mine = entry.no == turn.person.evening_entry and entry.on == turn.waking_day
        if is_mine and entry.undone_at is None:
            return entry
    return None


def go_on_from_evening(turn: Turn) -> None:
    """Let the flow under way be about what the evening wrote down; nothing is entered twice."""
    entry = told_this_evening(turn)
    if entry is not None:
        turn.put(entry=str(entry.no), kind=entry.kind.value, on=entry.on.isoformat())
