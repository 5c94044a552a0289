"""`/healthz` and `/readyz` of a whole Ebb, asked over the network."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.asking import Asking
from models import schema
from models.database import Database, Work, plain_url
from models.keys import Keyring, new_key
from tests.bot.scraping import Watched, at_work, away, settings_for
from tests.faults.telegram import open_telegram, serving


def stamp(database_url: str, version: str) -> None:
    """Have the database say that it is at this version."""
    engine = create_engine(plain_url(database_url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    engine.dispose()


# Alive, and ready


async def test_an_ebb_at_work_is_well_and_ready(ebb: Watched) -> None:
    assert await ebb.asks("/healthz") == (200, "ok\n")
    assert await ebb.asks("/readyz") == (200, "ready\n")


async def test_before_telegram_was_reached_ebb_is_not_ready(
    tmp_path: Path, database_url: str
) -> None:
    async with (
        open_telegram() as served,
        at_work(settings_for(served, tmp_path, database_url)) as ebb,
    ):
        assert await ebb.asks("/readyz") == (503, "Telegram has not been reached yet\n")
        assert (await ebb.figures()).of("ebb_rings_and_sends") == 0
        async with serving(served):
            assert await ebb.comes_to("/readyz", 200) == "ready\n"
            assert (await ebb.figures()).of("ebb_rings_and_sends") == 1


async def test_while_the_database_is_away_ebb_is_alive_and_not_ready(
    ebb: Watched, database_url: str
) -> None:
    with away(database_url):
        assert await ebb.asks("/readyz") == (503, "the database does not answer\n")
        assert (await ebb.asks("/healthz"))[0] == 200
    assert await ebb.comes_to("/readyz", 200) == "ready\n"


async def test_a_database_that_is_behind_is_not_ready(ebb: Watched, database_url: str) -> None:
    stamp(database_url, "0001")
    status, said = await ebb.asks("/readyz")
    stamp(database_url, schema.NEWEST)
    assert (status, said) == (503, "the database is not migrated; run `ebb db upgrade`\n")


async def test_a_newer_ebb_that_upgrades_the_database_leaves_this_one_ready(
    ebb: Watched, database_url: str
) -> None:
    stamp(database_url, "9999")
    status, said = await ebb.asks("/readyz")
    stamp(database_url, schema.NEWEST)
    assert (status, said) == (200, "ready\n")


# Asking


async def test_who_asks_again_while_a_question_is_under_way_asks_nothing_new(
    database: Database,
) -> None:
    gate, asked = threading.Event(), 0

    def question(_work: Work) -> int:
        nonlocal asked
        asked += 1
        gate.wait(60)
        return 7

    asking = Asking(database, question, most_seconds=0.05)
    assert [await asking.answer() for _ in range(4)] == [None] * 4
    assert asked == 1
    gate.set()
    while (answer := await asking.answer()) is None:
        continue
    assert answer == 7


async def test_a_database_that_refuses_gives_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.database.BUSY_TIMEOUT_MS", 20)
    refusing = Database(f"sqlite:///{tmp_path / 'held.sqlite3'}", Keyring([new_key()]))
    refusing.run_here(schema.upgrade)
    with away(str(refusing.url)):
        assert await Asking(refusing, schema.is_current).answer() is None
    assert await Asking(refusing, schema.is_current).answer() is True
    refusing.close()
