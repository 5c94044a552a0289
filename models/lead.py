"""Who leads: of several Ebbs on one PostgreSQL the one that rings and sends.

How PostgreSQL decides stands in `elected.py`; here is what leading means, and what the leader is
told of commits that others made.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import bindparam, func, select

from coach.person import PersonId
from models.database import Work

CHANNEL = "ebb_outbox"

LONGEST_PAYLOAD = 7_000
"""Bytes; PostgreSQL takes less than 8000 in one notification."""

_NOTIFIES = select(func.pg_notify(CHANNEL, bindparam("payload")))


@dataclass(frozen=True, slots=True)
class Told:
    """What an Ebb tells the leader about a commit.

    `by`: which Ebb. `wanted`: people with new rows in the outbox, `has_nudges`: nudges among them.
    `taken_back`: people of whom rows went. `is_all`: too many to name.
    """

    by: str
    wanted: frozenset[PersonId] = frozenset()
    has_nudges: bool = False
    taken_back: frozenset[PersonId] = frozenset()
    is_all: bool = False


class Lead(Protocol):
    """The right to ring and send."""

    def take(self) -> Coroutine[Any, Any, bool]:
        """Try once; return whether this Ebb leads now. Raises: StorageFailed.

        May be cancelled in the middle; then it is to be let go.
        """
        ...

    def kept(self) -> AsyncIterator[Told]:
        """Yield what other Ebbs tell, for as long as this one leads; end when it does no more."""
        ...

    async def let_go(self) -> None:
        """Leave the lead to others."""
        ...


class Alone:
    """The lead of an Ebb that has its database for itself."""

    async def take(self) -> bool:
        """Lead."""
        return True

    async def kept(self) -> AsyncIterator[Told]:
        """Lead on; nobody tells anything."""
        await asyncio.Event().wait()
        yield Told("")

    async def let_go(self) -> None:
        """Do nothing."""


def tell(work: Work, told: Told) -> None:
    """Tell the leader, when this transaction commits and only then. PostgreSQL only."""
    if told.wanted or told.taken_back:
        work.connection.execute(_NOTIFIES, {"payload": _payload(told)})


def told_in(payload: str) -> Told:
    """Return what a payload says; one that nobody here wrote tells to look at everything."""
    try:
        found = json.loads(payload)
        return Told(
            found["by"],
            frozenset(PersonId(each) for each in found["wanted"]),
            found["nudges"],
            frozenset(PersonId(each) for each in found["back"]),
            found["all"],
        )
    except (ValueError, TypeError, KeyError):
        return Told("", is_all=True)


def _payload(told: Told) -> str:
    written = _json(told, told.wanted, told.taken_back)
    return written if len(written) <= LONGEST_PAYLOAD else _json(told, (), (), is_all=True)


def _json(
    told: Told,
    wanted: Collection[PersonId],
    taken_back: Collection[PersonId],
    *,
    is_all: bool = False,
) -> str:
    return json.dumps(
        {
            "by": told.by,
            "wanted": sorted(wanted),
            "nudges": told.has_nudges,
            "back": sorted(taken_back),
            "all": is_all,
        }
    )
