"""Housekeeping on a real database: what goes, in pieces between which turns are taken."""

import asyncio
import sqlite3
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, func, insert, select, text
from structlog.testing import capture_logs

from bot.arrivals import Arrival
from coach.events import Commanded
from coach.person import Person, PersonId
from models import people, schema, shrinking
from models.backup import truncate_log
from models.database import Database, Work, sqlite_path
from models.keys import Keyring, new_key
from models.people import Known
from models.tables import OUTBOX, PEOPLE, SEEN, SET_ASIDE
from models.wipes import Why, WipeList
from scheduler import housekeeping
from scheduler.housekeeping import Housekeeping
from tests.bot.turning import settled
from tests.talk import MONDAY_NOON, SetClock, Talk

LONG_AGO = MONDAY_NOON - timedelta(days=40)
LATELY = MONDAY_NOON - timedelta(hours=40)


@pytest.fixture
def erased() -> list[frozenset[PersonId]]:
    """Whom housekeeping told of."""
    return []


@pytest.fixture
def house(database: Database, erased: list[frozenset[PersonId]]) -> Housekeeping:
    return Housekeeping(database, SetClock(), erased.append)


@pytest.fixture
def on_sqlite(database: Database) -> Path:
    """The file of SQLite."""
    path = sqlite_path(database.url)
    if path is None:
        pytest.skip("about SQLite's file; PostgreSQL has autovacuum")
    return path


def sent(number: int, ended_at: datetime) -> dict[str, object]:
    """A row of the outbox that has ended."""
    fate = {"fate": "sent", "is_nudge": False, "is_farewell": False, "tries": 0, "chat_id": 7}
    at = {"wanted_at": ended_at, "try_at": ended_at, "ended_at": ended_at}
    return {"person_id": number, "no": 1, "reason": "x" * 60, **fate, **at}


def rows_ended(database: Database, count: int, ended_at: datetime, first: int = 1) -> None:
    rows = [sent(number, ended_at) for number in range(first, first + count)]
    database.run_here(lambda work: work.connection.execute(insert(OUTBOX), rows))


def updates_seen(database: Database, count: int, seen_at: datetime, first: int = 1) -> None:
    rows = [
        {"bot_id": 1, "update_id": number, "seen_at": seen_at}
        for number in range(first, first + count)
    ]
    database.run_here(lambda work: work.connection.execute(insert(SEEN), rows))


def size(path: Path) -> int:
    """How long a file is, in bytes."""
    return path.stat().st_size


def left(database: Database) -> dict[str, int]:
    def count(work: Work) -> dict[str, int]:
        return {
            table.name: work.connection.scalar(select(func.count()).select_from(table)) or 0
            for table in (PEOPLE, OUTBOX, SEEN, SET_ASIDE)
        }

    return database.run_here(count)


async def test_what_has_served_its_time_goes_and_the_rest_stays(
    database: Database, house: Housekeeping
) -> None:
    rows_ended(database, 7, LONG_AGO)
    rows_ended(database, 3, LATELY, first=100)
    updates_seen(database, 5, LONG_AGO)
    updates_seen(database, 2, LATELY, first=100)
    aside = [
        {"id": number, "at": at, "payload": database.keys.seal(b"{}", "x"), "fault": "KeyError"}
        for number, at in enumerate((LONG_AGO, LATELY))
    ]
    database.run_here(lambda work: work.connection.execute(insert(SET_ASIDE), aside))
    with capture_logs() as logs:
        await house.tidy()
    assert left(database) == {"people": 0, "outbox": 3, "seen_updates": 2, "set_aside": 1}
    assert [(line["action"], line["rows"]) for line in logs] == [("tidied", 13)]


async def test_rows_go_in_pieces_each_a_transaction_of_its_own(
    database: Database, house: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "MOST_ROWS", 10)
    rows_ended(database, 95, LONG_AGO)
    at_commits: list[int] = []

    def look(connection: Connection) -> None:
        at_commits.append(connection.scalar(select(func.count()).select_from(OUTBOX)) or 0)

    event.listen(database.engine, "commit", look)
    await house.tidy()
    assert at_commits[:10] == [85, 75, 65, 55, 45, 35, 25, 15, 5, 0]


async def test_a_turn_is_taken_while_housekeeping_is_at_work(
    running: Talk, house: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "MOST_ROWS", 20)
    rows_ended(running.database, 1000, LONG_AGO)
    waits, old = OUTBOX.c.fate == "waiting", OUTBOX.c.ended_at == LONG_AGO
    at_commits: list[tuple[int, int]] = []

    def look(connection: Connection) -> None:
        counts = [connection.scalar(select(func.count()).where(which)) for which in (waits, old)]
        at_commits.append((counts[0] or 0, counts[1] or 0))

    event.listen(running.database.engine, "commit", look)
    tidying = asyncio.create_task(house.tidy())
    await settled(running, [Arrival(Commanded("help"), running.chat_id, update_id=50)])
    answered_with_old_left = max(old_left for waiting, old_left in at_commits if waiting)
    assert 0 < answered_with_old_left < 1000
    await tidying
    assert at_commits[-1] == (1, 0)
    running.delivers()
    running.hears("help")


async def test_the_long_silent_are_erased_and_told_of(
    database: Database,
    house: Housekeeping,
    erased: list[frozenset[PersonId]],
    wipes: WipeList,
) -> None:
    for number, days in ((1, 400), (2, 100)):
        person = Person(PersonId(number), heard_at=MONDAY_NOON - timedelta(days=days))
        known = Known(person, 1, 7000 + number)
        database.run_here(partial(people.add, people=[known]))
    with capture_logs() as logs:
        await house.tidy()
    assert erased == [{1}]
    assert left(database)["people"] == 1
    assert [line["people"] for line in logs if line["action"] == "silent_erased"] == [1]
    assert [wipe.at for part in wipes.parts() for wipe in part.of((1, 7001))] == [MONDAY_NOON]


async def test_erasures_of_a_year_ago_leave_the_list(
    database: Database, house: Housekeeping, wipes: WipeList
) -> None:
    wipes.add([(1, 7001)], MONDAY_NOON - timedelta(days=366), Why.ASKED)
    wipes.add([(1, 7002)], MONDAY_NOON - timedelta(days=364), Why.ASKED)
    with capture_logs() as logs:
        await house.tidy()
    assert logs[-1]["wipes"] == 1
    assert [bool(part.of((1, chat_id))) for part in wipes.parts() for chat_id in (7001, 7002)] == [
        False,
        True,
    ]


async def test_what_fails_is_told_and_tried_again(
    database: Database, house: Housekeeping, wipes: WipeList
) -> None:
    person = Person(PersonId(1), heard_at=LONG_AGO - timedelta(days=400))
    database.run_here(lambda work: people.add(work, [Known(person, 1, 7001)]))
    wipes.path.mkdir()
    with capture_logs() as logs:
        await house.tidy()
    assert [(line["action"], line["fault"]) for line in logs] == [("tidy_failed", "StorageFailed")]
    assert left(database)["people"] == 1
    wipes.path.rmdir()
    await house.tidy()
    assert left(database)["people"] == 0


async def test_a_tidy_that_is_cut_off_leaves_nothing_half_done(
    database: Database, house: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "MOST_ROWS", 10)
    rows_ended(database, 500, LONG_AGO)
    has_begun = asyncio.Event()
    loop = asyncio.get_running_loop()
    event.listen(database.engine, "commit", lambda _: loop.call_soon_threadsafe(has_begun.set))
    tidying = asyncio.create_task(house.tidy())
    await has_begun.wait()
    tidying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tidying
    await database.run(lambda _: None)
    assert 0 < left(database)["outbox"] < 500
    assert left(database)["outbox"] % 10 == 0
    await house.tidy()
    assert left(database)["outbox"] == 0


# The file


async def test_the_file_gives_back_what_is_free(
    database: Database, house: Housekeeping, on_sqlite: Path
) -> None:
    rows_ended(database, 20_000, LONG_AGO)
    truncate_log(database)
    large = size(on_sqlite)
    with capture_logs() as logs:
        await house.tidy()
    assert size(on_sqlite) < large / 4
    assert logs[-1]["pages"] > 256


async def test_no_more_is_given_back_in_one_tidy_than_the_bound(
    database: Database,
    house: Housekeeping,
    on_sqlite: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(housekeeping, "MOST_PIECES", 2)
    rows_ended(database, 20_000, LONG_AGO)
    with capture_logs() as logs:
        await house.tidy()
    assert logs[-1]["pages"] == 2 * shrinking.PIECE_PAGES


def test_a_tenth_of_the_file_stays_free(database: Database, on_sqlite: Path) -> None:
    rows_ended(database, 20_000, LONG_AGO)
    database.run_here(lambda work: work.connection.execute(OUTBOX.delete()))
    while database.run_here(shrinking.give_back):
        pass
    pages, free = database.run_here(
        lambda work: [
            work.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("page_count", "freelist_count")
        ]
    )
    assert free == int(pages * shrinking.SPARE_SHARE)


def test_a_file_that_is_there_but_empty_can_shrink_too(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    path.touch()
    database = Database(f"sqlite:///{path}", Keyring([new_key()]))
    database.run_here(schema.upgrade)
    database.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA auto_vacuum").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


async def test_the_log_is_emptied(database: Database, house: Housekeeping, on_sqlite: Path) -> None:
    updates_seen(database, 2000, LATELY)
    log = on_sqlite.with_name(on_sqlite.name + "-wal")
    assert size(log) > 0
    await house.tidy()
    assert size(log) == 0


def test_what_the_log_grew_beside_a_reader_it_gives_back(
    on_sqlite: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.connections.LOG_BYTES", 64 * 1024)
    database = Database(f"sqlite:///{on_sqlite}", Keyring([new_key()]))
    log = on_sqlite.with_name(on_sqlite.name + "-wal")
    reader = sqlite3.connect(on_sqlite, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchall()
    for first in range(0, 100_000, 10_000):
        updates_seen(database, 10_000, LATELY, first)
    assert size(log) > 4 * 1024 * 1024
    reader.close()
    for first in (100_000, 100_001):
        updates_seen(database, 1, LATELY, first)
    assert size(log) == 64 * 1024
    database.close()


def test_nobody_waits_for_the_log_while_somebody_reads(
    tmp_path: Path, on_sqlite: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.database.BUSY_TIMEOUT_MS", 3_600_000)
    database = Database(f"sqlite:///{on_sqlite}", Keyring([new_key()]))
    reader = sqlite3.connect(on_sqlite, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchall()
    updates_seen(database, 10, LATELY)
    assert truncate_log(database) is False
    reader.close()
    assert truncate_log(database) is True
    database.close()


async def test_the_planner_is_told_of_tables_that_grew(
    running: Talk, house: Housekeeping, on_sqlite: Path
) -> None:
    analysed = text("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'")
    assert running.database.run_here(lambda work: work.connection.scalar(analysed)) == 0
    await house.tidy()
    tables = text("SELECT DISTINCT tbl FROM sqlite_stat1")
    found = running.database.run_here(lambda work: set(work.connection.scalars(tables)))
    assert "people" in found
