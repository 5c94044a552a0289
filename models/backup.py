"""A copy of the SQLite database while Ebb runs, and erasing that leaves nothing behind."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from models.database import Database, sqlite_path
from models.errors import StorageBroken, StorageFailed
from models.flushing import flush

STEP_PAGES: Final = 256
"""Copied at once: 1 MiB."""

PAUSE_SECONDS: Final = 0.005
"""After each step, so that the disk is there for turns as well."""

FLUSH_STEPS: Final = 16
"""After so many steps what was copied is flushed: all at the end would hold up everybody's."""


def back_up(database: Database, to: Path) -> int:
    """Copy the database step by step into a new file; return its size in bytes.

    The copy is of the instant at which it began, whatever is written meanwhile, and `to` is there
    only once it is whole and on the disk: until then it is called `….part`. Turns go on.
    Raises: StorageBroken for another database than SQLite, which has tools of its own, and where
    the file is there already: no backup is written over; also where the database is damaged.
    StorageFailed where the disk is full.
    """
    path = sqlite_path(database.url)
    if path is None:
        raise StorageBroken("PostgreSQL is backed up with pg_dump")
    if not path.exists():
        raise StorageBroken(f"there is no database at {path} yet")
    if to.exists():
        raise StorageBroken(f"{to} is there already; name a new file")
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        _copy(path, part)
        part.rename(to)
    except (sqlite3.Error, OSError) as fault:
        raise StorageFailed(f"the copy could not be made: {fault}") from None
    finally:
        part.unlink(missing_ok=True)
    flush(to.parent)
    truncate_log(database)
    return to.stat().st_size


def _copy(path: Path, part: Path) -> None:
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        with _one_instant(source):
            source.backup(copy, pages=STEP_PAGES, progress=_paced(part))
        _check(copy)
    flush(part)


@contextmanager
def _one_instant(source: sqlite3.Connection) -> Iterator[None]:
    """Read as of one instant while inside; writers are not held up.

    Without it each write of another process would have the copy begin anew, and under steady
    writing it would never end. Source: sqlite.org/backup.html, on other processes.
    """
    source.isolation_level = None
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    yield
    source.execute("ROLLBACK")


def _paced(part: Path) -> Callable[[int, int, int], None]:
    """Return what is called after each step: it lets others have the disk."""
    steps = 0

    def rest(_status: int, _left: int, _all: int) -> None:
        nonlocal steps
        steps += 1
        if steps % FLUSH_STEPS == 0:
            flush(part)
        time.sleep(PAUSE_SECONDS)

    return rest


def _check(copy: sqlite3.Connection) -> None:
    """Refuse a copy that SQLite finds broken: then the database itself is."""
    [found] = copy.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StorageBroken(f"the database is damaged ({found}); keep the last good backup")


def truncate_log(database: Database) -> bool:
    """Empty SQLite's write-ahead log, so that what was erased is not left standing there.

    Waits for hardly anybody: False while somebody reads, such as a backup, which empties it at its
    own end.
    """
    if sqlite_path(database.url) is None:
        return True
    with database.engine.connect() as connection:
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            return True
        connection.rollback()
        is_busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy
