"""Which keys the Ebbs that run on a database have, so that nothing is sealed that one cannot open.

On SQLite the one that holds the file writes its keys' ids into the lock beside it; on PostgreSQL
each connection is called by them, and PostgreSQL itself tells who is connected. An id is the start
of a hash, and stands in front of every sealed value anyway.
"""

import fcntl
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import text

from models.database import Database, Work, sqlite_path
from models.errors import KeyUnknown
from models.keys import read_name

_CONNECTED = text(
    "SELECT coalesce(application_name, '') FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def require_known(database: Database, *, is_first: bool = False) -> None:
    """Refuse to go on where an Ebb that runs could not open what the newest key here seals.

    `is_first`: it has to seal with that key as well. Raises: KeyUnknown.
    """
    newest = database.keys.ids[0]
    for ids in _in_use(database):
        if newest not in (ids[:1] if is_first else ids):
            raise KeyUnknown


def lock_beside(path: Path) -> Path:
    """Return the file by which a SQLite database is held."""
    return path.with_name(path.name + ".lock")


def _in_use(database: Database) -> list[Sequence[str]]:
    """Return the ids of each Ebb's keys, newest first; none where what runs does not tell."""
    path = sqlite_path(database.url)
    if path is not None:
        return _beside(lock_beside(path))
    return database.run_here(_connected)


def _beside(lock: Path) -> list[Sequence[str]]:
    try:
        file = lock.open("r")
    except FileNotFoundError:
        return []
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return [read_name(file.read()) or ()]
    return []


def _connected(work: Work) -> list[Sequence[str]]:
    found = (read_name(name) for name in work.connection.scalars(_CONNECTED))
    return [ids for ids in found if ids is not None]
