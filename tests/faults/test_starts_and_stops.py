"""Starting where something is wrong."""

import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.local.telegram import LocalTelegram
from scheduler.clock import SystemClock
from tests.faults import disks
from tests.faults.process import CHAT, TOKEN, Ebb, until
from tests.faults.telegram import Served, serving


async def refused(ebb: Ebb) -> str:
    """Start what must not start; return the one line it says."""
    await ebb.launch()
    assert await ebb.ended() == 2
    said = [line for line in ebb.log.read_text().splitlines() if not line.startswith("{")]
    assert len(said) == 1, said
    assert said[0].startswith("Ebb: ")
    return said[0]


async def test_a_token_that_telegram_does_not_know_is_named_and_not_shown(
    absent: Served, ebb: Ebb
) -> None:
    other = LocalTelegram(f"{TOKEN}-of-another-bot", SystemClock().now)
    async with serving(replace(absent, local=other)):
        said = await refused(ebb)
    assert "EBB_TELEGRAM_TOKEN" in said
    assert "BotFather" in said


async def test_a_second_ebb_on_the_same_file_is_refused(
    telegram: Served, ebb: Ebb, tmp_path: Path
) -> None:
    await ebb.start()
    second = Ebb(tmp_path / "second", telegram.address, data_dir=str(ebb.database.parent))
    assert "Another Ebb is running on this database" in await refused(second)
    telegram.local.says(CHAT, "/help")
    await telegram.hears(CHAT, "help")


async def test_the_next_ebb_may_start_as_soon_as_one_was_killed(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    ebb.kill()
    await ebb.ended()
    await ebb.start()


async def test_a_killed_ebb_leaves_no_worker_behind(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    telegram.local.shares_place(CHAT, 38.72, -9.14)
    await until(lambda: bool(telegram.heard), "the zone's worker")
    assert len(ebb.family()) > 1
    ebb.kill_alone()
    await ebb.ended()
    await until(lambda: not ebb.family(), "an empty group")


@pytest.fixture
def taken_port() -> Iterator[socket.socket]:
    """A port that another program listens at."""
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken


async def test_a_taken_port_is_named(
    telegram: Served, tmp_path: Path, taken_port: socket.socket
) -> None:
    address = f"127.0.0.1:{taken_port.getsockname()[1]}"
    ebb = Ebb(tmp_path / "ebb", telegram.address, metrics_listen=address)
    said = await refused(ebb)
    assert address in said
    assert "EBB_METRICS_LISTEN" in said


async def test_telegram_out_of_reach_at_the_start_is_waited_for(absent: Served, ebb: Ebb) -> None:
    await ebb.launch()
    assert (await ebb.logged("connect_failed"))["fault"] == "NetworkError"
    absent.local.says(CHAT, "/help")
    async with serving(absent):
        await ebb.logged("started")
        await absent.hears(CHAT, "help")


async def test_a_database_that_is_held_at_the_start_is_waited_for(
    telegram: Served, ebb: Ebb
) -> None:
    async with disks.locked_by_another(ebb.database):
        await ebb.launch()
        await ebb.logged("database_waits")
    await ebb.logged("started")
