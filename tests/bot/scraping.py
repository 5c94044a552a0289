"""What tests of the figures do: run a whole Ebb in this process, scrape it, read what it says."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientSession
from aiohttp.test_utils import unused_port
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample
from pydantic import SecretStr
from sqlalchemy import create_engine, text

from bot import app
from bot.settings import Settings
from models.database import plain_url, sqlite_path
from tests.conftest import KEY
from tests.faults.process import PATIENCE_SECONDS, TOKEN
from tests.faults.telegram import Served


class Figures:
    """One scrape, read as Prometheus reads it."""

    def __init__(self, text: str) -> None:
        self.text = text
        families = list(text_string_to_metric_families(text))
        self.samples: list[Sample] = [each for family in families for each in family.samples]

    def of(self, name: str, **labels: str) -> float:
        """The sum of a figure's samples that have these labels; there is at least one."""
        found = [each.value for each in self.samples if _is(each, name, labels)]
        assert found, f"there is no {name} with {labels}"
        return sum(found)

    def outcomes(self, kind: str = "reply") -> dict[tuple[str, str], float]:
        """What became of messages of a kind, by outcome and reason; what never happened is not."""
        return {
            (each.labels["outcome"], each.labels["reason"]): each.value
            for each in self.samples
            if _is(each, "ebb_sends_total", {"kind": kind}) and each.value
        }


def _is(sample: Sample, name: str, labels: Mapping[str, str]) -> bool:
    return sample.name == name and labels.items() <= sample.labels.items()


@dataclass
class Watched:
    """An Ebb that runs in this process, and whoever asks it how it is."""

    client: ClientSession
    address: str

    async def asks(self, path: str) -> tuple[int, str]:
        """Ask; return the status and what was said."""
        async with self.client.get(f"{self.address}{path}") as answer:
            return answer.status, await answer.text()

    async def figures(self) -> Figures:
        """Scrape."""
        status, text = await self.asks("/metrics")
        assert status == 200
        return Figures(text)

    async def comes_to(self, path: str, status: int) -> str:
        """Ask until the status is this; return what was said then."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                found, said = await self.asks(path)
                if found == status:
                    return said
                await asyncio.sleep(0.05)


def settings_for(telegram: Served, folder: Path, database_url: str, *admins: int) -> Settings:
    """The settings of an Ebb that speaks to this Telegram and listens at free ports."""
    return Settings(
        telegram_token=SecretStr(TOKEN),
        telegram_api=telegram.address,
        data_dir=folder,
        database_url=SecretStr(database_url),
        keys=(SecretStr(KEY),),
        listen=f"127.0.0.1:{unused_port()}",
        metrics_listen=f"127.0.0.1:{unused_port()}",
        messages_per_second=0,
        admins=admins,
    )


@asynccontextmanager
async def at_work(settings: Settings) -> AsyncIterator[Watched]:
    """An Ebb at work for as long as the block lasts; it may not have reached Telegram yet."""
    stop = asyncio.Event()
    running = asyncio.create_task(app.run(settings, stop))
    async with ClientSession() as client:
        watched = Watched(client, f"http://{settings.metrics_listen}")
        try:
            await _listens(watched, running)
            yield watched
        finally:
            stop.set()
            async with asyncio.timeout(PATIENCE_SECONDS):
                await running


async def _listens(watched: Watched, running: "asyncio.Task[None]") -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not running.done():
            try:
                await watched.asks("/healthz")
            except OSError:
                await asyncio.sleep(0.02)
            else:
                return
    await running


@contextmanager
def away(database_url: str, table: str = "alembic_version") -> Iterator[None]:
    """Keep the database from answering while inside: another program holds it.

    SQLite is held whole, of PostgreSQL one table.
    """
    path = sqlite_path(plain_url(database_url))
    if path is not None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    engine = create_engine(plain_url(database_url))
    with engine.begin() as connection:
        connection.execute(text(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"))
        yield
    engine.dispose()
