"""The database: one engine, one worker thread, one transaction a piece of work.

Spoken to synchronously off the event loop. SQLite is held for oneself by a lock beside the file.
Whatever the driver raises is translated here, once.
"""

import asyncio
import math
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from models.connections import engine_at
from models.errors import Clashed, StorageBroken, StorageFailed
from models.keys import Keyring
from models.wipes import WipeList

T = TypeVar("T")

BUSY_TIMEOUT_MS = 5_000
"""How long SQLite waits for another program's lock before a piece of work fails."""

PRIMARY_CODE = 0xFF
"""The part of SQLite's codes that tells the kind of fault. Source: sqlite.org/rescode.html."""

CANCEL_SECONDS = 0.5
"""How long PostgreSQL is given to hear that a piece of work is not wanted any more."""

PASSING = ("locked", "full", "i/o", "busy", "unable to open", "readonly")
"""Words of SQLite's for faults that may pass. Source: sqlite.org/rescode.html."""


CLASHES = ("23505", "40P01", "40001")
"""What PostgreSQL says when two Ebbs wrote the same at the same moment: unique_violation,
deadlock_detected, serialization_failure. Source: PostgreSQL, appendix "Error Codes"."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a piece of work has in hand: the open transaction, the keys, and the wipe list."""

    connection: Connection
    keys: Keyring
    wipes: WipeList | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.connection.dialect.name == "sqlite"


class DatabaseObserver(Protocol):
    """Is told of each piece of work, in the thread that did it. Must be quick, and never raise."""

    def worked(self, seconds: float) -> None:
        """A piece of work has ended, well or not, after so long; its commit counts."""
        ...

    def refused(self) -> None:
        """The database refused a piece of work, for now or for good; a clash is no refusal."""
        ...


class Unobserved:
    """Nobody counts."""

    def worked(self, seconds: float) -> None:
        """Do nothing."""

    def refused(self) -> None:
        """Do nothing."""


class Database:
    """Runs pieces of work, each in a transaction of its own, one after the other.

    Without a wipe list nobody can be erased.
    """

    def __init__(
        self,
        url: str,
        keys: Keyring,
        *,
        wipes: WipeList | None = None,
        observer: DatabaseObserver | None = None,
    ) -> None:
        self._observer = observer or Unobserved()
        self.url = plain_url(url)
        self.keys = keys
        self.wipes = wipes
        self.engine = engine_at(self.url, BUSY_TIMEOUT_MS, keys.name)
        self._patience_ends_at = math.inf
        self._has_given_up = False
        self._under_way: Any = None
        self._began_seconds = 0.0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")

    async def run(self, work: Callable[[Work], T]) -> T:
        """Run a piece of work in the worker thread and commit it.

        Raises: StorageFailed where the database refused for now, and then nothing happened;
        StorageBroken where it will refuse again; what the work itself raises, rolled back.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self.run_here, work)

    async def run_apart(self, work: Callable[["Database"], T]) -> T:
        """Run something in the worker thread outside any transaction."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, self)

    def run_here(self, work: Callable[[Work], T]) -> T:
        """Run a piece of work in this thread; for the command line and tests."""
        if self._has_given_up:
            raise StorageFailed("the database did not answer, and Ebb is stopping")
        began_seconds = time.perf_counter()
        try:
            with self.engine.begin() as connection:
                if not self.is_shared:
                    self._take_write_lock(connection)
                self._began_seconds = began_seconds
                self._under_way = connection.connection.driver_connection
                return work(Work(connection, self.keys, self.wipes))
        except DBAPIError as error:
            if isinstance(error, IntegrityError) and not self.is_shared:
                raise
            fault = _translated(error)
            if not isinstance(fault, Clashed):
                self._has_given_up = time.monotonic() >= self._patience_ends_at
                self._observer.refused()
            raise fault from None
        finally:
            self._under_way = None
            self._observer.worked(time.perf_counter() - began_seconds)

    @property
    def is_shared(self) -> bool:
        """Whether other Ebbs may work on this database at the same time."""
        return self.engine.dialect.name != "sqlite"

    def hurry(self, seconds: float) -> None:
        """From now on wait for another program's lock no longer than until then, in all.

        What refuses after that is not asked again.
        """
        self._patience_ends_at = time.monotonic() + seconds

    def interrupt(self, least_seconds: float = 0.0) -> None:
        """Have a piece of work that takes so long already fail as if refused, and be rolled back.

        It may also have ended just before. From any thread; where the other side does not hear,
        nothing happens.
        """
        driver = self._under_way
        if time.perf_counter() - self._began_seconds < least_seconds:
            return
        with suppress(Exception):
            if isinstance(driver, sqlite3.Connection):
                driver.interrupt()
            elif driver is not None:
                driver.cancel_safe(timeout=CANCEL_SECONDS)

    def close(self) -> None:
        """Wait for the work under way, then let the database go."""
        if self._patience_ends_at < math.inf:
            self.interrupt()
        self._thread.shutdown(wait=True)
        self.engine.dispose()

    def _take_write_lock(self, connection: Connection) -> None:
        """Begin on SQLite, with the write lock: read-then-write fails when another writes between.

        Called by hand: one listener on an engine makes every statement dearer.
        """
        give_up_at = time.monotonic() + BUSY_TIMEOUT_MS / 1000
        driver: Any = connection.connection.driver_connection
        while time.monotonic() < min(give_up_at, self._patience_ends_at):
            try:
                driver.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                    break
            else:
                return
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def plain_url(url: str) -> URL:
    """Return the address with the driver that Ebb uses."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    return parsed.set(drivername="sqlite+pysqlite")


def sqlite_path(url: URL) -> Path | None:
    """Return the SQLite file, None for another database."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    return Path(url.database)


def _translated(error: DBAPIError) -> StorageFailed | StorageBroken:
    """Translate a driver's fault. Its own text names no values, SQLAlchemy's would."""
    reason = str(error.orig).splitlines()[0] if error.orig else "unknown"
    if getattr(error.orig, "sqlstate", None) in CLASHES:
        return Clashed(f"the database refused: {type(error.orig).__name__}")
    passes = error.connection_invalidated or any(word in reason.lower() for word in PASSING)
    if passes or isinstance(error, OperationalError):
        return StorageFailed(f"the database refused: {reason}")
    return StorageBroken(f"the database cannot be used: {reason}")
