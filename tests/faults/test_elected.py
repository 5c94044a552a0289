"""Whoever stands by keeps nothing of what others tell: it would pile up while they lead."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress

import psycopg
import pytest
from sqlalchemy.engine import make_url

from models import elected
from models.elected import Elected
from models.lead import CHANNEL, Told
from tests.faults.postgres import PROGRAMS, WHY_NOT, Cluster, running_cluster
from tests.faults.process import PATIENCE_SECONDS

pytestmark = pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT)

NOTICES = 500
LISTENS_ON_SECONDS = 1.0
TRY_AGAIN_SECONDS = 0.05
TRIES = 600


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this file's own."""
    with running_cluster() as found:
        yield found


async def heard_by(leader: Elected, count: int) -> list[Told]:
    """What somebody who leads hears: so many, and what comes within a while after them."""
    heard: list[Told] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_SECONDS) as limit:
            async for told in leader.kept():
                heard.append(told)
                if len(heard) == count:
                    limit.reschedule(asyncio.get_running_loop().time() + LISTENS_ON_SECONDS)
    return heard


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that stands still loses nobody the lead here."""
    monkeypatch.setattr(elected, "ANSWER_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(elected, "TAKE_SECONDS", PATIENCE_SECONDS)


@asynccontextmanager
async def elected_at(url: str) -> AsyncIterator[Elected]:
    """One who may lead, and who lets go whatever happens."""
    one = Elected(make_url(url))
    try:
        yield one
    finally:
        await one.let_go()


async def takes(other: Elected) -> bool:
    """Whether one takes the lead, once PostgreSQL has noticed that its holder is gone."""
    for _ in range(TRIES):
        if await other.take():
            return True
        await asyncio.sleep(TRY_AGAIN_SECONDS)
    return False


async def test_what_is_told_while_standing_by_is_not_kept(cluster: Cluster) -> None:
    url = cluster.new_database()
    async with elected_at(url) as leader, elected_at(url) as other:
        assert await leader.take()
        assert not await other.take()
        with psycopg.connect(url, autocommit=True) as telling:
            for number in range(NOTICES):
                telling.execute(f"NOTIFY {CHANNEL}, '{number}'".encode())
            assert not await other.take()
            assert len(await heard_by(leader, NOTICES)) == NOTICES
            await leader.let_go()
            assert await takes(other)
            telling.execute(f"NOTIFY {CHANNEL}, 'now'".encode())
        assert len(await heard_by(other, 1)) == 1
