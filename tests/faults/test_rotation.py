"""Keys changed under a running Ebb: nobody is disturbed, and then the old one opens nothing."""

import asyncio
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from models import people, whole
from models.database import Database, Work
from models.keys import Keyring, new_key
from models.rotation import rotate
from models.sealings import SEALED
from tests.faults.postgres import PROGRAMS, WHY_NOT, Cluster, running_cluster
from tests.faults.process import CHAT, Ebb, until
from tests.faults.telegram import URGE, Served

PEOPLE = [CHAT + n for n in range(40)]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster | None]:
    """A PostgreSQL of this file's own, where there are the programs for one."""
    if not PROGRAMS:
        yield None
        return
    with running_cluster() as found:
        yield found


@pytest.fixture(params=["sqlite", "postgresql"])
def ebb_settings(request: pytest.FixtureRequest, cluster: Cluster | None) -> dict[str, str]:
    """On either database, with one key."""
    given = {"keys": new_key()}
    if request.param == "sqlite":
        return given
    if cluster is None:
        pytest.skip(WHY_NOT)
    return {**given, "database_url": cluster.new_database()}


def url_of(ebb: Ebb) -> str:
    return ebb.environment.get("EBB_DATABASE_URL", f"sqlite:///{ebb.database}")


async def rotated(ebb: Ebb) -> tuple[int, str]:
    """Run `ebb keys rotate` beside it; return how it ended and what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "keys", "rotate"),
        cwd=ebb.folder,
        env=ebb.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()


def sealed_by(ebb: Ebb, keys: str) -> int:
    """Open everything there is with these keys alone; return how many values there were."""
    database = Database(url_of(ebb), Keyring(keys.split()))
    try:
        for known in database.run_here(people.everyone):
            stored = database.run_here(partial(whole.of, person_id=known.person.id))
            assert whole.UNREADABLE not in str(stored)
        return sum(database.run_here(partial(_count, table=table)) for table in SEALED)
    finally:
        database.close()


def _count(work: Work, *, table: Table) -> int:
    """How many sealed values a table has, each sealed with the newest key."""
    found = work.connection.scalars(select(table.c[SEALED[table]])).all()
    values = [value for value in found if value is not None]
    assert all(work.keys.is_newest(value) for value in values)
    return len(values)


async def talk(telegram: Served, is_over: asyncio.Event) -> int:
    """Have everybody say something, again and again, until it is over; return how often."""
    rounds = 0
    while not is_over.is_set():
        for chat_id in PEOPLE:
            telegram.local.says(chat_id, "/help" if rounds % 2 else "/sos")
        rounds += 1
        await until(partial(_have_heard, telegram, rounds), "everybody heard")
    return rounds


def _have_heard(telegram: Served, messages: int) -> bool:
    return all(len(telegram.by_chat[each]) == messages for each in PEOPLE)


async def test_keys_change_while_everybody_talks_and_the_old_one_can_go(
    telegram: Served, ebb: Ebb
) -> None:
    old, newest = ebb.environment["EBB_KEYS"], new_key()
    await ebb.start()
    for chat_id in PEOPLE:
        telegram.local.says(chat_id, "/help")
    await until(lambda: all(telegram.by_chat[each] for each in PEOPLE), "everybody heard")
    await ebb.stop()
    telegram.by_chat.clear()

    ebb.set_otherwise(keys=f"{newest} {old}")
    await ebb.start()
    is_over = asyncio.Event()
    talking = asyncio.create_task(talk(telegram, is_over))
    code, said = await rotated(ebb)
    is_over.set()
    rounds = await talking
    assert (code, "can go" in said) == (0, True), said
    assert rounds > 0
    await ebb.stop()
    assert sealed_by(ebb, newest) >= len(PEOPLE)

    ebb.set_otherwise(keys=newest)
    await ebb.start()
    telegram.by_chat.clear()
    telegram.local.says(PEOPLE[0], "/sos")
    await telegram.hears(PEOPLE[0], URGE[0])
    assert not ebb.lines("turns_set_aside")


async def test_nothing_is_sealed_that_a_running_ebb_cannot_open(telegram: Served, ebb: Ebb) -> None:
    old, newest = ebb.environment["EBB_KEYS"], new_key()
    await ebb.start()
    telegram.local.says(PEOPLE[0], "/help")
    await telegram.hears(PEOPLE[0], "help")
    for keys in (f"{newest} {old}", f"{newest} {new_key()} {old}"):
        ebb.set_otherwise(keys=keys)
        code, said = await rotated(ebb)
        assert (code, "restart" in said) == (2, True), said
    assert sealed_by(ebb, old) > 0
    telegram.local.says(PEOPLE[0], "/sos")
    await telegram.hears(PEOPLE[0], "help", URGE[0])


def test_keys_change_while_nobody_runs(tmp_path: Path, migrated_sqlite: Path) -> None:
    path = tmp_path / "ebb.sqlite3"
    path.write_bytes(migrated_sqlite.read_bytes())
    path.with_name("ebb.sqlite3.lock").write_text("ebb keys of one that was killed")
    database = Database(f"sqlite:///{path}", Keyring([new_key()]))
    assert rotate(database) == 0
    database.close()
