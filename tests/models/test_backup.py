"""A backup: whole, of one instant, on the disk, while others write all the time."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from models import backup
from models.backup import back_up, truncate_log
from models.database import Database, sqlite_path
from models.errors import StorageBroken, StorageFailed
from tests.faults.disks import files_may_not_grow

ROWS = 20_000
MOST_WRITTEN = 3_000
"""Far more than are written in the time: a backup that begins anew with each ends all the same."""


@pytest.fixture
def path(database: Database) -> Path:
    """The file of a database with some thousand rows."""
    path = sqlite_path(database.url)
    if path is None:
        pytest.skip("SQLite only; PostgreSQL is backed up with pg_dump")
    with closing(sqlite3.connect(path)) as connection:
        for number in range(ROWS):
            _write_pair(connection, -number)
        connection.commit()
    return path


def _write_pair(connection: sqlite3.Connection, number: int) -> None:
    """Write one row into each of two tables."""
    connection.execute("INSERT INTO seen_updates VALUES (1, ?, 0)", (number,))
    connection.execute("INSERT INTO house VALUES (?, ?)", (f"fact {number}", "x" * 50))


def pairs(path: Path) -> tuple[int, int]:
    """How many rows each of the two tables holds."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        query = "SELECT (SELECT count(*) FROM seen_updates), (SELECT count(*) FROM house)"
        found = connection.execute(query).fetchone()
    return int(found[0]), int(found[1])


@contextmanager
def others_writing(path: Path) -> Iterator[list[int]]:
    """Have somebody else commit a pair, again and again; yields the numbers written so far."""
    written: list[int] = []
    is_over, has_begun = threading.Event(), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(path, timeout=30)) as connection:
            while not is_over.is_set() and len(written) < MOST_WRITTEN:
                _write_pair(connection, len(written) + 1)
                connection.commit()
                written.append(len(written) + 1)
                has_begun.set()
                is_over.wait(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    assert has_begun.wait(30)
    try:
        yield written
    finally:
        is_over.set()
        writer.join()


def test_a_backup_is_whole_and_of_one_instant_while_others_write(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "STEP_PAGES", 8)
    copy = tmp_path / "copy.sqlite3"
    with others_writing(path) as written:
        before = len(written)
        size = back_up(database, copy)
        meanwhile = len(written) - before
    assert size == copy.stat().st_size
    seen, facts = pairs(copy)
    assert seen == facts
    assert ROWS + before <= seen < ROWS + before + meanwhile
    assert meanwhile > 20


def test_nothing_but_the_copy_is_left(database: Database, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "there" / "copy.sqlite3"
    copy.parent.mkdir()
    copy.with_name("copy.sqlite3.part").write_text("of a backup that was killed")
    back_up(database, copy)
    assert list(copy.parent.iterdir()) == [copy]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert pairs(copy) == pairs(path)


def test_the_copy_is_on_the_disk_and_then_has_its_name(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[tuple[str, bool]] = []
    copy, flush = tmp_path / "copy.sqlite3", os.fsync

    def fsync(handle: int) -> None:
        flushed.append((Path(f"/proc/self/fd/{handle}").readlink().name, copy.exists()))
        flush(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    back_up(database, copy)
    assert flushed[-2:] == [("copy.sqlite3.part", False), (tmp_path.name, True)]


def test_the_log_is_empty_afterwards(database: Database, path: Path, tmp_path: Path) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM house")
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    back_up(database, tmp_path / "copy.sqlite3")
    assert log.stat().st_size == 0


def test_where_there_is_no_room_nothing_is_left(
    database: Database, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "there" / "copy.sqlite3"
    copy.parent.mkdir()
    room = path.stat().st_size // 2
    with (
        files_may_not_grow(os.getpid(), room),
        pytest.raises(StorageFailed, match="the copy could not be made"),
    ):
        back_up(database, copy)
    assert list(copy.parent.iterdir()) == []


def test_a_damaged_database_makes_no_backup(database: Database, path: Path, tmp_path: Path) -> None:
    truncate_log(database)
    database.engine.dispose()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(os.urandom(40 * 4096))
    copy = tmp_path / "copy.sqlite3"
    with pytest.raises(StorageBroken, match="damaged"):
        back_up(database, copy)
    assert not copy.exists()


def test_no_database_is_made_to_be_backed_up(tmp_path: Path, database: Database) -> None:
    nowhere = Database(f"sqlite:///{tmp_path / 'nowhere.sqlite3'}", database.keys)
    with pytest.raises(StorageBroken, match="no database"):
        back_up(nowhere, tmp_path / "copy.sqlite3")
    nowhere.close()
    assert not list(tmp_path.glob("nowhere*"))
