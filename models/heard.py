"""The numbers of what people sent lately, so that `/clean` can take it out of the chat; no words.

Telegram lets a bot delete what is younger than 48 hours, and asks it for the numbers. Those of
Ebb's own messages stand in the outbox. Older ones are forgotten here: they are of no use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from sqlalchemy import bindparam, delete, insert, select

from coach.person import PersonId
from models.database import Work
from models.tables import HEARD, OUTBOX

DELETABLE_FOR = timedelta(hours=48)
"""Source: Bot API, deleteMessage."""

_ADDS = insert(HEARD)
_OLD = (
    select(HEARD.c.person_id, HEARD.c.update_id)
    .where(HEARD.c.at < bindparam("before"))
    .order_by(HEARD.c.at)
    .limit(bindparam("most"))
)
_FORGETS_OLD = delete(HEARD).where(
    HEARD.c.person_id == bindparam("key"), HEARD.c.update_id == bindparam("key_id")
)
_THEIRS = select(HEARD.c.message_id).where(
    HEARD.c.person_id == bindparam("key"),
    HEARD.c.at.between(bindparam("since"), bindparam("until")),
)
_OURS = (
    select(OUTBOX.c.message_id)
    .where(OUTBOX.c.person_id == bindparam("key"), OUTBOX.c.no < bindparam("before_no"))
    .where(OUTBOX.c.message_id.is_not(None), OUTBOX.c.ended_at >= bindparam("since"))
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of a person's: its number in the chat, and the update it came by."""

    person_id: PersonId
    update_id: int
    message_id: int


def add(work: Work, heard: Sequence[Heard], now: datetime) -> None:
    """Remember messages. No update comes twice, so that no row can stand in the way."""
    if heard:
        rows = [
            {
                "person_id": each.person_id,
                "update_id": each.update_id,
                "message_id": each.message_id,
                "at": now,
            }
            for each in heard
        ]
        work.connection.execute(_ADDS, rows)


def forget_old(work: Work, now: datetime, most: int) -> int:
    """Forget what Telegram would not delete any more; return how many, `most` at most."""
    rows = work.connection.execute(_OLD, {"before": now - DELETABLE_FOR, "most": most}).all()
    if rows:
        keys = [{"key": row.person_id, "key_id": row.update_id} for row in rows]
        work.connection.execute(_FORGETS_OLD, keys)
    return len(rows)


def deletable(work: Work, person_id: PersonId, no: int, at: datetime) -> tuple[int, ...]:
    """Return the numbers of a chat's messages of either side before this one of Ebb's.

    `at`: when it was wanted; what was said since is left, for it is answered below.
    """
    given = {"key": person_id, "before_no": no, "since": at - DELETABLE_FOR, "until": at}
    found = chain.from_iterable(work.connection.scalars(query, given) for query in (_THEIRS, _OURS))
    return tuple(sorted(set(found)))
