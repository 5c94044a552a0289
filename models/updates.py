"""Updates already seen, by bot, and those set aside because their turn failed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select

from coach.person import PersonId
from models.database import Work
from models.sealings import bound_to
from models.tables import SEEN, SET_ASIDE

SET_ASIDE_KEPT_FOR = timedelta(days=30)

KEPT_FOR = timedelta(hours=48)
"""Telegram delivers an update again for at most 24 hours; twice that is kept."""

_SEEN = select(SEEN.c.update_id).where(
    SEEN.c.bot_id == bindparam("bot_id"),
    SEEN.c.update_id.in_(bindparam("keys", expanding=True)),
)
_SEES = insert(SEEN)
_OLD = (
    select(SEEN.c.bot_id, SEEN.c.update_id)
    .where(SEEN.c.seen_at < bindparam("before"))
    .order_by(SEEN.c.seen_at)
    .limit(bindparam("most"))
)
_FORGETS_OLD = delete(SEEN).where(
    SEEN.c.bot_id == bindparam("key"), SEEN.c.update_id == bindparam("key_id")
)
_LONG_ASIDE = (
    select(SET_ASIDE.c.id).where(SET_ASIDE.c.at < bindparam("before")).limit(bindparam("most"))
)
_FORGETS_SET_ASIDE = delete(SET_ASIDE).where(SET_ASIDE.c.id.in_(_LONG_ASIDE))


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update whose turn failed: its words sealed, its fault without any."""

    id: int
    person_id: PersonId | None
    payload: bytes
    fault: str


def unseen(work: Work, bot_id: int, update_ids: Collection[int]) -> set[int]:
    """Return which of these updates have not been taken yet."""
    given = {"bot_id": bot_id, "keys": list(update_ids)}
    return set(update_ids).difference(work.connection.scalars(_SEEN, given))


def see(work: Work, bot_id: int, update_ids: Collection[int], now: datetime) -> None:
    """Remember updates as taken."""
    if update_ids:
        rows = [
            {"bot_id": bot_id, "update_id": each, "seen_at": now} for each in sorted(update_ids)
        ]
        work.connection.execute(_SEES, rows)


def forget_old(work: Work, now: datetime, most: int) -> int:
    """Forget updates that Telegram cannot deliver again; return how many, `most` at most."""
    rows = work.connection.execute(_OLD, {"before": now - KEPT_FOR, "most": most}).all()
    if rows:
        keys = [{"key": row.bot_id, "key_id": row.update_id} for row in rows]
        work.connection.execute(_FORGETS_OLD, keys)
    return len(rows)


def forget_set_aside(work: Work, now: datetime, most: int) -> int:
    """Delete what was set aside long enough ago for somebody to have looked; return how many."""
    given = {"before": now - SET_ASIDE_KEPT_FOR, "most": most}
    return work.connection.execute(_FORGETS_SET_ASIDE, given).rowcount


def set_aside(work: Work, items: Sequence[SetAside], now: datetime) -> None:
    """Keep updates whose turn failed, for whoever mends the fault."""
    if items:
        rows = [
            {
                "id": item.id,
                "person_id": item.person_id,
                "at": now,
                "payload": work.keys.seal(item.payload, bound_to(SET_ASIDE, item.id)),
                "fault": item.fault,
            }
            for item in items
        ]
        work.connection.execute(insert(SET_ASIDE), rows)


def faults(work: Work) -> list[str]:
    """Return the faults of what was set aside, newest first; they hold nobody's words."""
    return list(work.connection.scalars(select(SET_ASIDE.c.fault).order_by(SET_ASIDE.c.at.desc())))
