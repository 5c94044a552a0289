"""Tidying: what is kept only for a while goes, and so does whoever has long been silent."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from coach.person import PersonId
from models import outbox, people, updates
from models.database import Work
from models.tables import PEOPLE
from models.wipes import Why

MOST_ERASED: Final = 200
"""People erased in one transaction: others wait for it no longer than for a batch of turns."""

_SILENT = (
    select(PEOPLE.c.person_id)
    .where(PEOPLE.c.heard_at < bindparam("since"))
    .order_by(PEOPLE.c.heard_at)
    .limit(bindparam("most"))
    .with_for_update()
)


def tidy(work: Work, now: datetime) -> int:
    """Delete what has served its time; return how many rows went."""
    ended = outbox.forget_ended(work, now)
    return ended + updates.forget_old(work, now) + updates.forget_set_aside(work, now)


def erase_silent(work: Work, now: datetime, most: int = MOST_ERASED) -> frozenset[PersonId]:
    """Erase people whose last word is older than 12 months; return who, `most` at a time.

    Nothing is said to them, and nudges are no word of theirs. Source: coaching.md, 4.17.
    """
    given = {"since": a_year_before(now), "most": most}
    silent = frozenset(work.connection.scalars(_SILENT, given))
    if silent:
        people.erase(work, silent, at=now, why=Why.SILENT)
    return silent


def a_year_before(now: datetime) -> datetime:
    """Return the instant 12 months ago; 29 February has 28 February before it."""
    is_leap_day = (now.month, now.day) == (2, 29)
    return now.replace(year=now.year - 1, day=28 if is_leap_day else now.day)
