"""What watching shows when PostgreSQL is stopped, and which of two Ebbs rings and sends."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.bot.scraping import Watched, at_work, settings_for
from tests.faults.postgres import PROGRAMS, WHY_NOT, Cluster, running_cluster
from tests.faults.process import CHAT, PATIENCE_SECONDS
from tests.faults.telegram import Served

pytestmark = pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this file's own."""
    with running_cluster() as found:
        yield found


async def comes_to_ring(ebb: Watched) -> None:
    """Wait until this Ebb says that it rings and sends."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            figures = await ebb.figures()
            if figures.of("ebb_rings_and_sends") == 1:
                return
            await asyncio.sleep(0.05)


async def test_ebb_is_alive_and_not_ready_while_postgresql_is_stopped(
    telegram: Served, cluster: Cluster, tmp_path: Path
) -> None:
    async with at_work(settings_for(telegram, tmp_path, cluster.new_database())) as ebb:
        await ebb.comes_to("/readyz", 200)
        await asyncio.to_thread(cluster.stop)
        assert await ebb.asks("/readyz") == (503, "the database does not answer\n")
        assert await ebb.asks("/healthz") == (200, "ok\n")
        assert (await ebb.figures()).of("ebb_database_refusals_total") > 0
        await asyncio.to_thread(cluster.start)
        assert await ebb.comes_to("/readyz", 200) == "ready\n"
        telegram.local.says(CHAT, "/help")
        await telegram.hears(CHAT, "help")


async def test_of_two_ebbs_one_rings_and_sends_and_then_the_other(
    telegram: Served, cluster: Cluster, tmp_path: Path
) -> None:
    url = cluster.new_database()
    async with AsyncExitStack() as first_stack, AsyncExitStack() as stack:
        one = at_work(settings_for(telegram, tmp_path / "one", url))
        first = await first_stack.enter_async_context(one)
        await comes_to_ring(first)
        two = at_work(settings_for(telegram, tmp_path / "two", url))
        second = await stack.enter_async_context(two)
        await second.comes_to("/readyz", 200)
        assert (await second.figures()).of("ebb_rings_and_sends") == 0
        await first_stack.aclose()
        await comes_to_ring(second)
