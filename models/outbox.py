"""The outbox: what is to be sent, kept until it was sent or dropped for a reason.

Rows survive a kill at any point. There is one courier a database, so a row is not claimed here:
what waits and is not in the courier's hands may be loaded (`waiting.py`). Payloads are sealed and
cleared once a row has ended.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    bindparam,
    delete,
    insert,
    literal_column,
    select,
    update,
)

from coach.person import PersonId
from coach.replies import Outgoing
from models import replycodec
from models.database import Work
from models.sealings import bound_to
from models.tables import OUTBOX

WAITING: ColumnElement[str] = literal_column("'waiting'")
IS_WAITING = OUTBOX.c.fate == WAITING
"""A literal, so that the partial indexes serve."""

KEPT_FOR = timedelta(hours=49)
"""Ended rows stay so long: an edit or a deletion finds its message (Telegram: 48 h)."""


class OutboxFate(StrEnum):
    """Where a row stands."""

    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a row; WAITING with `try_again_at` puts it off. A farewell's row goes."""

    person_id: PersonId
    no: int
    fate: OutboxFate
    message_id: int | None = None
    reason: str = ""
    try_again_at: datetime | None = None
    is_farewell: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reply on its way into the outbox; the row of a farewell goes once it has been sent."""

    person_id: PersonId
    chat_id: int
    outgoing: Outgoing
    is_farewell: bool = False


def add(work: Work, wanted: Sequence[Wanted], now: datetime) -> None:
    """Write new rows."""
    if wanted:
        work.connection.execute(_ADDS, [_columns(work, item, now) for item in wanted])


def mark(work: Work, marks: Sequence[Mark], now: datetime) -> None:
    """Write down what became of rows; the words of those that ended are cleared."""
    ended = [item for item in marks if item.fate is not OutboxFate.WAITING]
    put_off = [item for item in marks if item.fate is OutboxFate.WAITING]
    if ended:
        work.connection.execute(_ENDS, [_end_columns(item, now) for item in ended])
    farewells = [item.person_id for item in ended if item.is_farewell]
    if farewells:
        work.connection.execute(_FORGETS_FAREWELLS, {"keys": farewells})
    if put_off:
        rows = [
            {"key": item.person_id, "key_no": item.no, "at": item.try_again_at or now}
            for item in put_off
        ]
        work.connection.execute(_PUTS_OFF, rows)


def drop_waiting(
    work: Work,
    person_ids: Collection[PersonId],
    reason: str,
    now: datetime,
    *,
    only_nudges: bool = False,
) -> None:
    """Drop all that waits for these people, or only what is unasked."""
    if not person_ids:
        return
    which = OUTBOX.c.person_id.in_(person_ids) & IS_WAITING
    if only_nudges:
        which &= OUTBOX.c.is_nudge
    ended = {"fate": OutboxFate.DROPPED.value, "reason": reason, "ended_at": now, "payload": None}
    work.connection.execute(update(OUTBOX).where(which).values(ended))


def forget_ended(work: Work, now: datetime, most: int) -> int:
    """Delete rows that ended long enough ago, the oldest first; return how many, `most` at most."""
    given = {"before": now - KEPT_FOR, "most": most}
    rows = work.connection.execute(_ENDED, given).all()
    if rows:
        keys = [{"key": row.person_id, "key_no": row.no} for row in rows]
        work.connection.execute(_FORGETS_ENDED, keys)
    return len(rows)


def try_now(work: Work, now: datetime) -> None:
    """Let everything that was put off be tried again at once."""
    put_off = update(OUTBOX).where(IS_WAITING, OUTBOX.c.try_at > now)
    work.connection.execute(put_off.values(try_at=now))


_ADDS = insert(OUTBOX)
_ENDED = (
    select(OUTBOX.c.person_id, OUTBOX.c.no)
    .where(~IS_WAITING, OUTBOX.c.ended_at < bindparam("before"))
    .order_by(OUTBOX.c.ended_at)
    .limit(bindparam("most"))
)
_FORGETS_ENDED = delete(OUTBOX).where(
    OUTBOX.c.person_id == bindparam("key"), OUTBOX.c.no == bindparam("key_no")
)
_FORGETS_FAREWELLS = delete(OUTBOX).where(
    OUTBOX.c.person_id.in_(bindparam("keys", expanding=True)), OUTBOX.c.is_farewell, ~IS_WAITING
)
_ENDS = (
    update(OUTBOX)
    .where(OUTBOX.c.person_id == bindparam("key"), OUTBOX.c.no == bindparam("key_no"))
    .values(
        fate=bindparam("fate"),
        message_id=bindparam("message_id"),
        reason=bindparam("reason"),
        ended_at=bindparam("ended_at"),
        payload=None,
    )
)
_PUTS_OFF = (
    update(OUTBOX)
    .where(OUTBOX.c.person_id == bindparam("key"), OUTBOX.c.no == bindparam("key_no"))
    .where(IS_WAITING)
    .values(try_at=bindparam("at"), tries=OUTBOX.c.tries + 1)
)


def _end_columns(item: Mark, now: datetime) -> dict[str, object]:
    return {
        "key": item.person_id,
        "key_no": item.no,
        "fate": item.fate.value,
        "message_id": item.message_id,
        "reason": item.reason or None,
        "ended_at": now,
    }


def _columns(work: Work, item: Wanted, now: datetime) -> dict[str, object]:
    outgoing = item.outgoing
    plain = replycodec.dumped(outgoing.reply)
    return {
        "person_id": item.person_id,
        "no": outgoing.no,
        "chat_id": item.chat_id,
        "is_nudge": outgoing.is_nudge,
        "fate": OutboxFate.WAITING.value,
        "payload": work.keys.seal(plain, bound_to(OUTBOX, item.person_id, outgoing.no)),
        "wanted_at": now,
        "expires_at": outgoing.expires_at,
        "due_at": outgoing.due_at,
        "try_at": now,
        "tries": 0,
        "is_farewell": item.is_farewell,
    }
