"""Who leads: of several Ebbs on one PostgreSQL the one that rings and sends.

PostgreSQL decides, by an advisory lock held by a connection of its own: when the holder dies, its
connection ends and the lock with it. On the same connection the leader hears what other Ebbs have
put into the outbox. This connection is asynchronous because it only waits; work is done elsewhere.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import psycopg
from sqlalchemy import bindparam, func, select
from sqlalchemy.engine import URL

from coach.person import PersonId
from models.connections import keepalives, keepalives_there
from models.database import Work
from models.errors import StorageFailed
from models.hold import ADVISORY_KEY

CHANNEL = "ebb_outbox"

LONGEST_PAYLOAD = 7_000
"""Bytes; PostgreSQL takes less than 8000 in one notification."""

BEAT_SECONDS = 1.0
ANSWER_SECONDS = 1.5
"""The leader asks every second whether it still leads, and has to be answered within this."""

TAKE_SECONDS = 2.5
"""How long one try may take: a stop may wait for it."""

LAPSE_SECONDS = 4
"""A holder that PostgreSQL cannot reach loses the lock after so long: later than the holder, cut
off, has noticed by itself and stopped."""

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


class Elected:
    """The lead of one of several Ebbs on a PostgreSQL."""

    def __init__(self, url: URL) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection: psycopg.AsyncConnection[Any] | None = None

    async def take(self) -> bool:
        """Try once; return whether this Ebb leads now. Raises: StorageFailed."""
        try:
            async with asyncio.timeout(TAKE_SECONDS):
                return await self._take()
        except (psycopg.Error, OSError, TimeoutError) as fault:
            await self.let_go()
            raise StorageFailed(f"the database cannot be reached: {type(fault).__name__}") from None

    async def _take(self) -> bool:
        if self._connection is None:
            address = psycopg.conninfo.make_conninfo(self._address, **keepalives(LAPSE_SECONDS))
            self._connection = await psycopg.AsyncConnection.connect(address, autocommit=True)
            await self._connection.execute(keepalives_there(LAPSE_SECONDS))
            await self._connection.execute(f"LISTEN {CHANNEL}")
        found = await self._connection.execute("SELECT pg_try_advisory_lock(%s)", [ADVISORY_KEY])
        row = await found.fetchone()
        return bool(row and row[0])

    async def kept(self) -> AsyncIterator[Told]:
        """Yield what other Ebbs tell, for as long as this one leads; end when it does no more."""
        connection = self._connection
        with suppress(psycopg.Error, OSError, TimeoutError):
            while connection is not None:
                async for notice in connection.notifies(timeout=BEAT_SECONDS, stop_after=1):
                    yield told_in(notice.payload)
                async with asyncio.timeout(ANSWER_SECONDS):
                    await connection.execute("SELECT 1")

    async def let_go(self) -> None:
        """Leave the lead to others, by ending the connection that holds it."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()


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
