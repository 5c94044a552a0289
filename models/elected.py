"""How PostgreSQL decides who leads: by an advisory lock on a connection of its own.

When the holder dies, its connection ends and the lock with it. On the same connection the leader
hears what other Ebbs have put into the outbox; whoever stands by does not listen, for nobody would
take in what is heard. It is asynchronous because it only waits; work is
done elsewhere. Apart from `lead.py`, because an Ebb on SQLite has no use for the driver in memory.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress
from socket import SHUT_RDWR, socket
from typing import Any, TypeVar

import psycopg
from sqlalchemy.engine import URL

from models.connections import keepalives, keepalives_there
from models.errors import StorageFailed
from models.hold import ADVISORY_KEY
from models.lead import CHANNEL, Told, told_in

T = TypeVar("T")

BEAT_SECONDS = 1.0
ANSWER_SECONDS = 1.5
"""The leader asks every second whether it still leads, and has to be answered within this."""

TAKE_SECONDS = 2.5
"""How long one try may take: a stop may wait for it."""

LAPSE_SECONDS = 4
"""A holder that PostgreSQL cannot reach loses the lock after so long: later than the holder, cut
off, has noticed by itself and stopped."""


class Elected:
    """The lead of one of several Ebbs on a PostgreSQL."""

    def __init__(self, url: URL) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection: psycopg.AsyncConnection[Any] | None = None
        self._asked: asyncio.Task[Any] | None = None

    async def take(self) -> bool:
        """Try once; return whether this Ebb leads now. Raises: StorageFailed."""
        try:
            return await self._within(TAKE_SECONDS, self._take())
        except (psycopg.Error, OSError, TimeoutError) as fault:
            await self.let_go()
            raise StorageFailed(f"the database cannot be reached: {type(fault).__name__}") from None

    async def _take(self) -> bool:
        if self._connection is None:
            address = psycopg.conninfo.make_conninfo(self._address, **keepalives(LAPSE_SECONDS))
            self._connection = await psycopg.AsyncConnection.connect(address, autocommit=True)
            await self._connection.execute(keepalives_there(LAPSE_SECONDS))
        found = await self._connection.execute("SELECT pg_try_advisory_lock(%s)", [ADVISORY_KEY])
        row = await found.fetchone()
        if not (row and row[0]):
            return False
        await self._connection.execute(f"LISTEN {CHANNEL}")
        return True

    async def kept(self) -> AsyncIterator[Told]:
        """Yield what other Ebbs tell, for as long as this one leads; end when it does no more."""
        connection = self._connection
        with suppress(psycopg.Error, OSError, TimeoutError):
            while connection is not None:
                async for notice in connection.notifies(timeout=BEAT_SECONDS, stop_after=1):
                    yield told_in(notice.payload)
                await self._within(ANSWER_SECONDS, connection.execute("SELECT 1"))

    async def let_go(self) -> None:
        """Leave the lead to others, by ending the connection that holds it."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._asked is None or self._asked.done():
            await connection.close()
            return
        _hang_up(connection)
        self._asked.add_done_callback(lambda _: connection.pgconn.finish())

    async def _within(self, seconds: float, asked: Coroutine[Any, Any, T]) -> T:
        """Return an answer of PostgreSQL's that comes in time. Raises: TimeoutError, at once.

        What is given up ends by itself: psycopg calls a query back, which takes seconds over a
        network that is cut.
        """
        self._asked = task = asyncio.create_task(asked)
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        try:
            answered, _ = await asyncio.wait({task}, timeout=seconds)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if not answered:
            task.cancel()
            raise TimeoutError
        return task.result()


def _hang_up(connection: psycopg.AsyncConnection[Any]) -> None:
    """End what goes over a connection, and leave its file to whoever still waits on it.

    Closed under a task that waits, it would end the process: libuv gives up at once.
    """
    with suppress(OSError, psycopg.Error), socket(fileno=os.dup(connection.fileno())) as line:
        line.shutdown(SHUT_RDWR)
