"""What waits in the outbox, as the courier loads it: whole people, longest waiting first."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, literal_column, select
from sqlalchemy import Row as Record

from coach.person import PersonId
from coach.replies import Delete, Edit, Place, Reply, Strip, Sweep
from models import heard, replycodec
from models.database import Work
from models.errors import SealBroken
from models.outbox import IS_WAITING, WAITING, Mark, OutboxFate, Wanted, mark
from models.sealings import bound_to
from models.tables import OUTBOX

MOST_ROWS_A_PERSON = 30
ROWS_LOOKED_AT = 4
"""Rows looked at for each person wanted: several may be one person's."""


@dataclass(frozen=True, slots=True)
class Row:
    """A message that waits.

    `place_message_id`: Telegram's id of the message it edits, if known. `swept`: the ids of those
    that a sweep deletes. `due_at`: when a nudge was to ring.
    """

    person_id: PersonId
    no: int
    chat_id: int
    reply: Reply
    is_nudge: bool
    expires_at: datetime | None
    tries: int
    place_message_id: int | None
    is_farewell: bool = False
    due_at: datetime | None = None
    swept: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Rows that wait. `is_cut`: there may be more people than were looked up.

    `unreadable`: of each row that had to be dropped on the way, whether it was a nudge.
    """

    rows: list[Row]
    is_cut: bool
    unreadable: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class _People:
    person_ids: list[int]
    is_cut: bool


_LATER = OUTBOX.alias("later")
_IS_PUT_OFF = (
    select(literal_column("1"))
    .where(_LATER.c.person_id == OUTBOX.c.person_id, _LATER.c.fate == WAITING)
    .where(_LATER.c.try_at > bindparam("now"))
    .exists()
)
_WAITING_ANY = (
    select(OUTBOX.c.person_id)
    .where(IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
    .where(OUTBOX.c.try_at <= bindparam("now"), ~_IS_PUT_OFF)
    .order_by(OUTBOX.c.try_at)
    .limit(bindparam("most", type_=Integer))
)
_WAITING_BESIDES = _WAITING_ANY.where(
    OUTBOX.c.person_id.not_in(bindparam("besides", expanding=True))
)
_WAITING_OF = (
    select(OUTBOX)
    .where(OUTBOX.c.person_id.in_(bindparam("keys", expanding=True)), IS_WAITING)
    .order_by(OUTBOX.c.person_id, OUTBOX.c.no)
)
_NEXT_TRY = (
    select(OUTBOX.c.try_at)
    .where(IS_WAITING, OUTBOX.c.is_nudge == bindparam("is_nudge"))
    .where(OUTBOX.c.try_at > bindparam("now"))
    .order_by(OUTBOX.c.try_at)
    .limit(1)
)


def just_written(wanted: Sequence[Wanted]) -> list[Row]:
    """Return the rows of what was just put into the outbox, as a look would find them.

    Left out are people with a message whose place must be looked up. Ordered by person and number.
    """
    written = {(item.person_id, item.outgoing.no) for item in wanted}
    unplaced = {
        item.person_id
        for item in wanted
        if _is_unplaced(item.outgoing.reply, item.person_id, written)
    }
    rows = [_row_of(item) for item in wanted if item.person_id not in unplaced]
    return sorted(rows, key=lambda row: (row.person_id, row.no))


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
    return _read(work, records, now, is_cut=found.is_cut)


def _read(
    work: Work, records: Sequence[Record[tuple[object, ...]]], now: datetime, *, is_cut: bool
) -> Waiting:
    """Return the rows, at most 30 a person; one that cannot be read is dropped and stops nobody."""
    counts: Counter[int] = Counter()
    rows: list[Row] = []
    unreadable: list[bool] = []
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
            unreadable.append(record.is_nudge)
    return Waiting(rows, is_cut, tuple(unreadable))


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
        is_farewell=record.is_farewell,
        due_at=record.due_at,
        place_message_id=_place_of(work, PersonId(record.person_id), reply),
        swept=_swept_by(work, record, reply),
    )


def _row_of(wanted: Wanted) -> Row:
    reply = wanted.outgoing.reply
    place = reply.place if isinstance(reply, Edit | Strip | Delete) else Place()
    return Row(
        person_id=wanted.person_id,
        no=wanted.outgoing.no,
        chat_id=wanted.chat_id,
        reply=reply,
        is_nudge=wanted.outgoing.is_nudge,
        expires_at=wanted.outgoing.expires_at,
        tries=0,
        is_farewell=wanted.is_farewell,
        due_at=wanted.outgoing.due_at,
        place_message_id=place.message_id,
    )


def _is_unplaced(reply: Reply, person_id: PersonId, written: Collection[tuple[int, int]]) -> bool:
    """Tell whether a reply means a message known by its number alone, and not among these."""
    if isinstance(reply, Sweep):
        return True
    if not isinstance(reply, Edit | Strip | Delete) or reply.place.message_id is not None:
        return False
    return reply.place.no is not None and (person_id, reply.place.no) not in written


def _swept_by(work: Work, record: Record[tuple[object, ...]], reply: Reply) -> tuple[int, ...]:
    if not isinstance(reply, Sweep):
        return ()
    return heard.deletable(work, PersonId(record.person_id), record.no, record.wanted_at)


def _place_of(work: Work, person_id: PersonId, reply: Reply) -> int | None:
    if not isinstance(reply, Edit | Strip | Delete):
        return None
    if reply.place.message_id is not None or reply.place.no is None:
        return reply.place.message_id
    return place_message_id(work, person_id, reply.place.no)
