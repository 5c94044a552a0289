"""A piece of work that would keep the database for long: cut short when Ebb is stopping."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import create_engine, text

from coach.person import Person, PersonId
from models import people
from models.database import Database, Work, plain_url, sqlite_path
from models.errors import StorageFailed
from models.keys import Keyring
from models.people import Known
from tests.conftest import KEY

SOON_SECONDS = 30.0
"""Far longer than anything here should take."""

NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)"
ENDLESS = f"{NUMBERS} SELECT count(*) FROM numbers"
ROWS = 1_000_000
LONG = f"{NUMBERS} SELECT count(*) FROM (SELECT n FROM numbers LIMIT {ROWS}) AS counted"


@pytest.fixture
async def patient(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Database]:
    """A database with one person in it, that waits an hour for a lock."""
    known = Known(Person(PersonId(1)), 1, 7001)
    database.run_here(lambda work: people.add(work, [known]))
    monkeypatch.setattr("models.database.BUSY_TIMEOUT_MS", 3_600_000)
    opened = Database(database_url, Keyring([KEY]))
    await opened.run(people.first)
    yield opened
    opened.close()


@contextmanager
def held_by_another(database: Database) -> Iterator[None]:
    """Have somebody else hold what a turn of the person needs."""
    path = sqlite_path(database.url)
    if path is None:
        engine = create_engine(plain_url(str(database.url.render_as_string(False))))
        with engine.begin() as connection:
            connection.execute(text("SELECT * FROM people FOR UPDATE")).all()
            yield
        engine.dispose()
        return
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


async def test_a_lock_of_another_program_is_waited_for_no_longer_in_a_hurry(
    patient: Database,
) -> None:
    with held_by_another(patient):
        waiting = asyncio.create_task(patient.run(people.everyone))
        await asyncio.wait({waiting}, timeout=0.3)
        assert not waiting.done()
        patient.hurry(0.1)
        await asyncio.sleep(0.2)
        patient.interrupt()
        with pytest.raises(StorageFailed):
            await asyncio.wait_for(waiting, SOON_SECONDS)
    with pytest.raises(StorageFailed, match="Ebb is stopping"):
        await patient.run(people.everyone)


async def test_a_piece_of_work_that_is_not_long_under_way_is_left_alone(patient: Database) -> None:
    counting = asyncio.create_task(patient.run(lambda work: work.connection.scalar(text(LONG))))
    await asyncio.wait({counting}, timeout=0.05)
    assert not counting.done()
    patient.hurry(0.0)
    patient.interrupt(least_seconds=SOON_SECONDS)
    assert await asyncio.wait_for(counting, SOON_SECONDS) == ROWS


async def test_a_statement_that_does_not_end_is_ended_and_nothing_of_it_stays(
    patient: Database,
) -> None:
    def never_ends(work: Work) -> None:
        people.drop(work, [PersonId(1)])
        work.connection.execute(text(ENDLESS))

    hanging = asyncio.create_task(patient.run(never_ends))
    await asyncio.wait({hanging}, timeout=0.3)
    assert not hanging.done()
    patient.interrupt()
    with pytest.raises(StorageFailed):
        await asyncio.wait_for(hanging, SOON_SECONDS)
    assert len(await patient.run(people.everyone)) == 1


async def test_an_interruption_of_nothing_does_nothing(patient: Database) -> None:
    patient.interrupt()
    assert len(await patient.run(people.everyone)) == 1
    patient.interrupt()
