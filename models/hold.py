"""Holding a database for oneself: only one Ebb rings and sends.

SQLite: a lock on a file beside it. PostgreSQL: an advisory lock held by a connection of its own,
so that the database itself lets go when its holder dies.
"""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models.database import Database, sqlite_path
from models.errors import AlreadyRunning, StorageFailed
from models.inuse import lock_beside

ADVISORY_KEY = 0x456262
"""Any number that other users of the same database do not take: "Ebb"."""


LOCK_TRIES: Final = 5
LOCK_WAIT_SECONDS: Final = 0.05


@contextmanager
def held(database: Database) -> Iterator[None]:
    """Hold the database while inside. Raises: AlreadyRunning, StorageFailed."""
    path = sqlite_path(database.url)
    if path is None:
        with _held_by_advisory_lock(database):
            yield
    else:
        with _held_by_file(lock_beside(path), database.keys.name):
            yield


@contextmanager
def _held_by_file(path: Path, keys: str) -> Iterator[None]:
    with path.open("a") as file:
        _lock(file)
        file.truncate(0)
        file.write(keys)
        file.flush()
        yield


def _lock(file: IO[str]) -> None:
    """Take the lock; somebody who only looks (`inuse.py`) has it for a moment."""
    for tries_left in reversed(range(LOCK_TRIES)):
        try:
            return fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not tries_left:
                raise AlreadyRunning from None
        time.sleep(LOCK_WAIT_SECONDS)
    return None


@contextmanager
def _held_by_advisory_lock(database: Database) -> Iterator[None]:
    try:
        connection = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    except DBAPIError as error:
        raise StorageFailed(
            f"the database cannot be reached: {type(error.orig).__name__}"
        ) from None
    with connection:
        locks = text("SELECT pg_try_advisory_lock(:key)")
        if not connection.scalar(locks, {"key": ADVISORY_KEY}):
            raise AlreadyRunning
        yield
