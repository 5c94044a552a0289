"""Timers: the instants at which the coach is rung, mirrored from each person's memory.

The memory is the truth and says whether a ring still counts; this table is its index by time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Boolean, Integer, and_, bindparam, delete, func, insert, or_, select, update

from coach import appointments
from coach.person import Person, PersonId
from models.database import Work
from models.tables import TIMERS

PUT_OFF = timedelta(hours=1)
MOST_DOUBLINGS = 5
"""A timer whose turn failed rings again after 1, 2, 4 … 32 hours: put off, never looped on."""

_DELETES = delete(TIMERS).where(
    TIMERS.c.person_id == bindparam("key"), TIMERS.c.kind == bindparam("key_kind")
)

_ADDS = insert(TIMERS)
_DUE = (
    select(TIMERS)
    .where(TIMERS.c.is_asked == bindparam("is_asked", type_=Boolean))
    .where(TIMERS.c.rings_at <= bindparam("now"))
    .order_by(TIMERS.c.rings_at)
    .limit(bindparam("most", type_=Integer))
)

_FIRST = select(func.min(TIMERS.c.rings_at)).where(
    TIMERS.c.is_asked == bindparam("is_asked", type_=Boolean)
)


@dataclass(frozen=True, slots=True)
class Due:
    """A timer that fell due."""

    person_id: PersonId
    kind: str
    due_at: datetime
    tries: int


def save(work: Work, pairs: Sequence[tuple[Person, Person]]) -> None:
    """Write the timers that changed between each person before and after a turn."""
    gone = [
        (before.id, kind)
        for before, after in pairs
        for kind, due_at in before.timers.items()
        if after.timers.get(kind) != due_at
    ]
    new = [
        _columns(after.id, kind, due_at)
        for before, after in pairs
        for kind, due_at in after.timers.items()
        if before.timers.get(kind) != due_at
    ]
    if gone:
        work.connection.execute(_DELETES, [{"key": key, "key_kind": kind} for key, kind in gone])
    if new:
        work.connection.execute(_ADDS, new)


def due(work: Work, now: datetime, most: int, most_unasked: int | None = None) -> list[Due]:
    """Return the timers to ring now, longest due first: all that was asked for before the rest.

    At most `most` in all, and `most_unasked` of what comes by itself (None: as many).
    """
    asked = _due(work, now, most, is_asked=True)
    left = most - len(asked)
    left = left if most_unasked is None else min(left, most_unasked)
    return asked + (_due(work, now, left, is_asked=False) if left > 0 else [])


def _due(work: Work, now: datetime, most: int, *, is_asked: bool) -> list[Due]:
    rows = work.connection.execute(_DUE, {"now": now, "most": most, "is_asked": is_asked})
    return [Due(PersonId(row.person_id), row.kind, row.due_at, row.tries) for row in rows]


def next_ring_at(work: Work) -> datetime | None:
    """Return when the next timer rings."""
    first = [work.connection.scalar(_FIRST, {"is_asked": is_asked}) for is_asked in (True, False)]
    return min((at for at in first if at is not None), default=None)


def next_of(work: Work, kinds: Sequence[str]) -> datetime | None:
    """Return when the next timer of these kinds rings; for the local chat's clock."""
    query = select(TIMERS.c.rings_at).where(TIMERS.c.kind.in_(kinds))
    return work.connection.scalar(query.order_by(TIMERS.c.rings_at).limit(1))


def put_off(work: Work, timers: Sequence[Due], now: datetime) -> None:
    """Have timers whose turn failed ring again later, so that they stop nobody."""
    for timer in timers:
        later = now + PUT_OFF * 2 ** min(timer.tries, MOST_DOUBLINGS)
        mine = and_(TIMERS.c.person_id == timer.person_id, TIMERS.c.kind == timer.kind)
        work.connection.execute(
            update(TIMERS).where(mine).values(rings_at=later, tries=timer.tries + 1)
        )


def forget(work: Work, timers: Sequence[Due]) -> None:
    """Delete timers that nobody waits for any more."""
    if timers:
        ways = [
            and_(
                TIMERS.c.person_id == timer.person_id,
                TIMERS.c.kind == timer.kind,
                TIMERS.c.due_at == timer.due_at,
            )
            for timer in timers
        ]
        work.connection.execute(delete(TIMERS).where(or_(*ways)))


def _columns(person_id: PersonId, kind: str, due_at: datetime) -> dict[str, object]:
    return {
        "person_id": person_id,
        "kind": kind,
        "due_at": due_at,
        "rings_at": due_at,
        "tries": 0,
        "is_asked": appointments.is_asked(kind),
    }
