"""A copy of the SQLite database while Ebb runs, and erasing that leaves nothing behind."""

import sqlite3
from pathlib import Path

from models.database import Database, sqlite_path
from models.errors import StorageBroken


def back_up(database: Database, to: Path) -> int:
    """Copy the database page by page into a new file; return its size in bytes.

    Raises: StorageBroken for another database than SQLite, which has tools of its own;
    StorageBroken as well where the file is there already: no backup is written over.
    """
    path = sqlite_path(database.url)
    if path is None:
        raise StorageBroken("PostgreSQL is backed up with pg_dump")
    try:
        to.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise StorageBroken(f"{to} is there already; name a new file") from None
    with sqlite3.connect(path) as source, sqlite3.connect(to) as copy:
        source.backup(copy)
    copy.close()
    source.close()
    return to.stat().st_size


def truncate_log(database: Database) -> bool:
    """Empty SQLite's write-ahead log, so that what was erased is not left standing there.

    Waits for nobody: False while somebody reads, such as a backup, which empties it at its own end.
    """
    if sqlite_path(database.url) is None:
        return True
    with database.engine.connect() as connection:
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            return True
        connection.rollback()
        [before] = raw.execute("PRAGMA busy_timeout").fetchone()
        raw.execute("PRAGMA busy_timeout=0")
        is_busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        raw.execute(f"PRAGMA busy_timeout={before}")
    return not is_busy
