"""Two Ebbs on one PostgreSQL, behind Caddy, as docs/operating.md has them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from aiohttp.test_utils import unused_port

from models.keys import new_key
from tests.faults.postgres import Cluster
from tests.faults.process import Ebb, until
from tests.faults.proxy import proxying
from tests.faults.telegram import Served


@dataclass(frozen=True, slots=True)
class Replicas:
    """Several Ebbs and what is behind them."""

    ebbs: Sequence[Ebb]
    cluster: Cluster
    url: str

    def leader(self) -> Ebb | None:
        """The one that rings and sends now, by its log."""
        leading = [ebb for ebb in self.ebbs if not ebb.has_ended and _leads(ebb)]
        return leading[0] if len(leading) == 1 else None

    async def has_leader(self, besides: Ebb | None = None) -> Ebb:
        """Wait until one leads, another than this."""
        await until(lambda: self.leader() not in (None, besides), "a leader")
        found = self.leader()
        assert found is not None
        return found

    def count(self, table: str, condition: str = "true") -> int:
        """How many rows of a table hold a condition."""
        with psycopg.connect(self.url) as connection:
            found = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}".encode())
            return int(found.fetchall()[0][0])

    def rows_by_chat(self) -> dict[int, int]:
        """How many messages each chat has in the outbox."""
        query = b"SELECT chat_id, count(*) FROM outbox GROUP BY chat_id"
        with psycopg.connect(self.url) as connection:
            return dict(connection.execute(query).fetchall())


def _leads(ebb: Ebb) -> bool:
    """Whether the last word of an Ebb's log about the lead is that it has it."""
    words = ("leading", "lead_lost", "started", "stopping")
    about = [line["action"] for line in ebb.lines() if line["action"] in words]
    return about[-1:] == ["leading"]


@asynccontextmanager
async def open_replicas(
    telegram: Served, cluster: Cluster, folder: Path, *, count: int = 2
) -> AsyncIterator[Replicas]:
    """Give Ebbs that are not started yet; none is left afterwards, and no log tells anything."""
    url, port = cluster.new_database(), unused_port()
    shared = {
        "database_url": url,
        "keys": new_key(),
        "webhook_secret": "one-secret-for-all",
        "public_url": f"http://127.0.0.1:{port}",
    }
    ebbs, backends = [], []
    for number in range(count):
        listen = f"127.0.0.1:{unused_port()}"
        backends.append(listen)
        ebbs.append(Ebb(folder / f"ebb-{number}", telegram.address, listen=listen, **shared))
    async with proxying(backends, port, folder):
        try:
            yield Replicas(ebbs, cluster, url)
        finally:
            for ebb in ebbs:
                await ebb.clear_away()
    for ebb in ebbs:
        assert not list(ebb.leaks())
