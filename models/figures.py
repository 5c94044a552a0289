"""How much there is: people, what waits, what was set aside; for whoever runs Ebb.

Every count walks an index and opens nothing. What waits and what was set aside is counted up to a
bound, so that asking costs little however much there is; people are counted whole, so whoever asks
often keeps the answer (`bot/stats.py`).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select

from models.database import Work
from models.outbox import IS_WAITING
from models.tables import OUTBOX, PEOPLE, SET_ASIDE, TIMERS

MOST_COUNTED: Final = 100_000
"""Rows counted of what waits or was set aside; where there are more, this is the answer."""

OLDEST_OF: Final = 100
"""The oldest row is looked for among so many that are to be tried next."""

_ONE: ColumnElement[int] = literal_column("1")
_WAITING = select(_ONE).where(IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
_HOW_MANY_WAIT = select(func.count()).select_from(_WAITING.limit(MOST_COUNTED).subquery())
_NEXT = (
    select(OUTBOX.c.wanted_at)
    .where(IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
    .order_by(OUTBOX.c.try_at)
    .limit(OLDEST_OF)
    .subquery()
)
_OLDEST = select(func.min(_NEXT.c.wanted_at))
_DUE = (
    select(TIMERS.c.rings_at)
    .where(TIMERS.c.is_asked == bindparam("is_asked"), TIMERS.c.rings_at <= bindparam("now"))
    .order_by(TIMERS.c.rings_at)
    .limit(MOST_COUNTED)
    .subquery()
)
_HOW_MANY_DUE = select(func.count(), func.min(_DUE.c.rings_at)).select_from(_DUE)
_SET_ASIDE = select(_ONE).select_from(SET_ASIDE).limit(MOST_COUNTED).subquery()
_HOW_MANY_SET_ASIDE = select(func.count()).select_from(_SET_ASIDE)
_PEOPLE = select(func.count()).select_from(PEOPLE)
_RUNNING = _PEOPLE.where(PEOPLE.c.is_running)
_HEARD = _PEOPLE.where(PEOPLE.c.heard_at >= bindparam("since"))


@dataclass(frozen=True, slots=True)
class Depth:
    """How many messages of a kind wait, and for how long the oldest has; zero where none does."""

    count: int
    oldest: timedelta


@dataclass(frozen=True, slots=True)
class Waits:
    """What waits: in the outbox, by kind, and what fell due and has not rung yet."""

    replies: Depth
    nudges: Depth
    timers: Depth

    @property
    def all_nudges(self) -> Depth:
        """What is still to come of all that is due, sent or rung."""
        count = self.nudges.count + self.timers.count
        return Depth(count, max(self.nudges.oldest, self.timers.oldest))


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many people are stored; of them with a period under way, and heard of late."""

    people: int
    running: int
    heard_in_a_day: int
    heard_in_a_week: int


def waits(work: Work, now: datetime) -> Waits:
    """Return what waits, at most `MOST_COUNTED` of a kind.

    The age is exact where up to 100 wait; where more do, it is that of the oldest of the next 100.
    """
    return Waits(
        _depth(work, now, is_nudge=False), _depth(work, now, is_nudge=True), _due(work, now)
    )


def crowd(work: Work, now: datetime) -> Crowd:
    """Return how many people there are: four walks along an index, the longest past everybody."""
    count = work.connection.scalar
    return Crowd(
        people=count(_PEOPLE) or 0,
        running=count(_RUNNING) or 0,
        heard_in_a_day=count(_HEARD, {"since": now - timedelta(days=1)}) or 0,
        heard_in_a_week=count(_HEARD, {"since": now - timedelta(days=7)}) or 0,
    )


def set_aside(work: Work) -> int:
    """Return how many updates are set aside, at most `MOST_COUNTED`."""
    return work.connection.scalar(_HOW_MANY_SET_ASIDE) or 0


def _depth(work: Work, now: datetime, *, is_nudge: bool) -> Depth:
    given = {"is_nudge": is_nudge}
    count = work.connection.scalar(_HOW_MANY_WAIT, given) or 0
    oldest_at = work.connection.scalar(_OLDEST, given) if count else None
    oldest = now - oldest_at if oldest_at else timedelta()
    return Depth(count, max(oldest, timedelta()))


def _due(work: Work, now: datetime) -> Depth:
    count, oldest = 0, timedelta()
    for is_asked in (True, False):
        given = {"now": now, "is_asked": is_asked}
        found, first_at = work.connection.execute(_HOW_MANY_DUE, given).one()
        count += found
        oldest = max(oldest, now - first_at) if first_at else oldest
    return Depth(count, oldest)
