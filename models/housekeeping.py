"""What is kept only for a while goes, and so does whoever has long been silent.

Each function does one piece, short enough for turns to get in between; `scheduler/housekeeping.py`
calls again while there is more.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from coach.person import PersonId
from models import heard, outbox, people, updates
from models.database import Work
from models.tables import PEOPLE
from models.wipes import Why, WipeList

MOST_ROWS: Final = 500
"""Rows deleted in one transaction: some 25 ms."""

MOST_ERASED: Final = 200
"""People erased in one transaction: others wait for it no longer than for a batch of turns."""

FORGETS = (outbox.forget_ended, heard.forget_old, updates.forget_old, updates.forget_set_aside)
"""What deletes the rows that have served their time, each so many at most."""

_SILENT = (
    select(PEOPLE.c.person_id)
    .where(PEOPLE.c.heard_at < bindparam("since"))
    .order_by(PEOPLE.c.heard_at)
    .limit(bindparam("most"))
    .with_for_update()
)


def erase_silent(work: Work, now: datetime, most: int = MOST_ERASED) -> frozenset[PersonId]:
    """Erase people whose last word is older than 12 months; return who, `most` at a time.

    Nothing is said to them, and nudges are no word of theirs. Source: coaching.md, 4.17.
    """
    given = {"since": a_year_before(now), "most": most}
    silent = frozenset(work.connection.scalars(_SILENT, given))
    if silent:
        people.erase(work, silent, at=now, why=Why.SILENT)
    return silent


def forget_wipes(wipes: WipeList, now: datetime) -> int:
    """Drop the lines of erasures 12 months ago; return how many.

    So long may backups be kept: an older one holds people whom no list would erase again.
    """
    return wipes.forget_before(a_year_before(now))


def a_year_before(now: datetime) -> datetime:
    """Return the instant 12 months ago; 29 February has 28 February before it."""
    is_leap_day = (now.month, now.day) == (2, 29)
    return now.replace(year=now.year - 1, day=28 if is_leap_day else now.day)
