"""The outbox: what is to be sent, kept until it was sent or dropped for a reason.

Rows survive a kill at any point. There is one courier a database, so a row is not claimed here:
what is waiting and not in the courier's hands may be loaded. Payloads are sealed and cleared once
a row has ended.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    Integer,
    bindparam,
    delete,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy import Row as Record

from coach.person import PersonId
from coach.replies import Delete, Edit, Outgoing, Reply, Strip
from models import replycodec
from models.database import Work
from models.errors import SealBroken
from models.sealings import bound_to
from models.tables import OUTBOX

MOST_ROWS_A_PERSON = 30
ROWS_LOOKED_AT = 4
"""Rows looked at for each person wanted: several may be one person's."""

KEPT_FOR = timedelta(hours=49)
"""Ended rows stay so long: an edit or a deletion finds its message (Telegram: 48 h)."""


class OutboxFate(StrEnum):
    """Where a row stands."""

    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Row:
    """A message that waits. `place_message_id`: Telegram's id of the message it edits, if known."""

    person_id: PersonId
    no: int
    chat_id: int
    reply: Reply
    is_nudge: bool
    expires_at: datetime | None
    tries: int
    place_message_id: int | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Rows that wait. `is_cut`: there may be more people than were looked up."""

    rows: list[Row]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class _People:
    person_ids: list[int]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a row; WAITING with `try_again_at` puts it off."""

    person_id: PersonId
    no: int
    fate: OutboxFate
    message_id: int | None = None
    reason: str = ""
    try_again_at: datetime | None = None


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


def waiting(
    work: Work, *, now: datetime, is_nudge: bool, people: int, besides: Collection[PersonId]
) -> Waiting:
    """Return the waiting rows of up to `people` people who have one that may be tried now.

    All that waits for them comes, so that a nudge that stands before a reply goes before it.
    `is_nudge` chooses what they must have waiting: a nudge or a reply, longest waiting first.
    Ordered by person and number, at most 30 rows a person.
    """
    found = _people_waiting(work, now, is_nudge=is_nudge, people=people, besides=besides)
    if not found.person_ids:
        return Waiting([], is_cut=False)
    records = work.connection.execute(_WAITING_OF, {"keys": found.person_ids}).all()
    return Waiting(_rows_of(work, records, now), found.is_cut)


def _rows_of(work: Work, records: Sequence[Record[tuple[object, ...]]], now: datetime) -> list[Row]:
    """Return the rows, at most 30 a person; one that cannot be read is dropped and stops nobody."""
    counts: Counter[int] = Counter()
    rows: list[Row] = []
    for record in records:
        counts[record.person_id] += 1
        if counts[record.person_id] > MOST_ROWS_A_PERSON:
            continue
        try:
            rows.append(_row(work, record))
        except (SealBroken, ValueError):
            person_id = PersonId(record.person_id)
            drop = Mark(person_id, record.no, OutboxFate.DROPPED, reason="unreadable")
            mark(work, [drop], now)
    return rows


def _people_waiting(
    work: Work, now: datetime, *, is_nudge: bool, people: int, besides: Collection[PersonId]
) -> _People:
    """Return whose rows to load; whoever has been put off waits with all of theirs."""
    given = {
        "is_nudge": is_nudge,
        "now": now,
        "besides": list(besides),
        "most": people * ROWS_LOOKED_AT,
    }
    query = _WAITING_BESIDES if besides else _WAITING_ANY
    found = work.connection.scalars(query, given).all()
    distinct = list(dict.fromkeys(found))
    is_cut = len(found) == given["most"] or len(distinct) > people
    return _People(distinct[:people], is_cut)


def mark(work: Work, marks: Sequence[Mark], now: datetime) -> None:
    """Write down what became of rows; the words of those that ended are cleared."""
    ended = [item for item in marks if item.fate is not OutboxFate.WAITING]
    put_off = [item for item in marks if item.fate is OutboxFate.WAITING]
    if ended:
        work.connection.execute(_ENDS, [_end_columns(item, now) for item in ended])
        people = list({item.person_id for item in ended})
        work.connection.execute(_FORGETS_FAREWELLS, {"keys": people})
    if put_off:
        rows = [
            {"key": item.person_id, "key_no": item.no, "at": item.try_again_at or now}
            for item in put_off
        ]
        work.connection.execute(_PUTS_OFF, rows)


def place_message_id(work: Work, person_id: PersonId, no: int) -> int | None:
    """Return Telegram's id of a message that was sent, None if it was not or is forgotten."""
    mine = (OUTBOX.c.person_id == person_id) & (OUTBOX.c.no == no)
    return work.connection.scalar(select(OUTBOX.c.message_id).where(mine))


def next_try_at(work: Work, now: datetime) -> datetime | None:
    """Return the earliest instant to come at which a row that was put off may be tried."""
    found = [
        work.connection.scalar(_NEXT_TRY, {"is_nudge": is_nudge, "now": now})
        for is_nudge in (False, True)
    ]
    return min((at for at in found if at is not None), default=None)


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
    which = OUTBOX.c.person_id.in_(person_ids) & _IS_WAITING
    if only_nudges:
        which &= OUTBOX.c.is_nudge
    ended = {"fate": OutboxFate.DROPPED.value, "reason": reason, "ended_at": now, "payload": None}
    work.connection.execute(update(OUTBOX).where(which).values(ended))


def forget_ended(work: Work, now: datetime) -> int:
    """Delete the rows that ended long enough ago; return how many."""
    old = OUTBOX.c.ended_at < now - KEPT_FOR
    return work.connection.execute(delete(OUTBOX).where(~_IS_WAITING, old)).rowcount


_WAITING: ColumnElement[str] = literal_column("'waiting'")
_IS_WAITING = OUTBOX.c.fate == _WAITING

_LATER = OUTBOX.alias("later")
_IS_PUT_OFF = (
    select(literal_column("1"))
    .where(_LATER.c.person_id == OUTBOX.c.person_id, _LATER.c.fate == _WAITING)
    .where(_LATER.c.try_at > bindparam("now"))
    .exists()
)
_WAITING_ANY = (
    select(OUTBOX.c.person_id)
    .where(_IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
    .where(OUTBOX.c.try_at <= bindparam("now"), ~_IS_PUT_OFF)
    .order_by(OUTBOX.c.try_at)
    .limit(bindparam("most", type_=Integer))
)
_WAITING_BESIDES = _WAITING_ANY.where(
    OUTBOX.c.person_id.not_in(bindparam("besides", expanding=True))
)
_WAITING_OF = (
    select(OUTBOX)
    .where(OUTBOX.c.person_id.in_(bindparam("keys", expanding=True)), _IS_WAITING)
    .order_by(OUTBOX.c.person_id, OUTBOX.c.no)
)
_NEXT_TRY = (
    select(OUTBOX.c.try_at)
    .where(_IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
    .where(OUTBOX.c.try_at > bindparam("now"))
    .order_by(OUTBOX.c.try_at)
    .limit(1)
)
_ADDS = insert(OUTBOX)
_FORGETS_FAREWELLS = delete(OUTBOX).where(
    OUTBOX.c.person_id.in_(bindparam("keys", expanding=True)), OUTBOX.c.is_farewell, ~_IS_WAITING
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
    .where(_IS_WAITING)
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
        "try_at": now,
        "tries": 0,
        "is_farewell": item.is_farewell,
    }


def _row(work: Work, record: Record[tuple[object, ...]]) -> Row:
    plain = work.keys.open(record.payload, bound_to(OUTBOX, record.person_id, record.no))
    reply = replycodec.loaded(plain)
    return Row(
        person_id=PersonId(record.person_id),
        no=record.no,
        chat_id=record.chat_id,
        reply=reply,
        is_nudge=record.is_nudge,
        expires_at=record.expires_at,
        tries=record.tries,
        place_message_id=_place_of(work, PersonId(record.person_id), reply),
    )


def _place_of(work: Work, person_id: PersonId, reply: Reply) -> int | None:
    if not isinstance(reply, Edit | Strip | Delete):
        return None
    if reply.place.message_id is not None or reply.place.no is None:
        return reply.place.message_id
    return place_message_id(work, person_id, reply.place.no)
