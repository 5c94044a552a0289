"""People who open the Mini App: a real server on loopback, real turns, a real database."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestServer

from bot.arrivals import Arrival
from bot.web.mini_app import MiniApp
from bot.web.shield import Shield
from tests.bot.web.signing import TOKEN, fields, signed
from tests.talk import Talk

Json = dict[str, Any]
_IDS = count(1)


def call_id() -> str:
    """Return an id for one thing that is done, as the page makes it."""
    return f"{next(_IDS):0>20}"


@dataclass
class Visit:
    """One person's open Mini App, beside their chat."""

    talk: Talk
    client: ClientSession
    address: str
    arrivals: list[Arrival] = field(default_factory=list)

    def signs(self) -> str:
        """Return what Telegram signs for this person now."""
        return signed(fields(self.talk.chat_id, self.talk.clock.at))

    async def asks(self, path: str, **headers: str) -> tuple[int, Json]:
        """Ask for something; return the status and what was said."""
        given = {"Authorization": f"tma {self.signs()}", **headers}
        async with self.client.get(f"{self.address}/app/{path}", headers=given) as answer:
            return answer.status, await answer.json()

    async def does(self, path: str, body: object, **headers: str) -> tuple[int, Json]:
        """Do something; return the status and what was said."""
        async with self.posts(path, json.dumps(body).encode(), **headers) as answer:
            return answer.status, await answer.json()

    @asynccontextmanager
    async def posts(
        self, path: str, body: bytes | AsyncIterator[bytes], **headers: str
    ) -> AsyncIterator[ClientResponse]:
        """Post a body as it is."""
        given = {
            "Authorization": f"tma {self.signs()}",
            "Content-Type": "application/json",
            "Origin": self.address,
            **headers,
        }
        url = f"{self.address}/app/api/{path}"
        async with self.client.post(url, data=body, headers=given) as answer:
            yield answer

    async def changes(self, kind: str, /, **change: object) -> tuple[int, Json]:
        """Change something."""
        return await self.does("changes", {"id": call_id(), "is": kind, "change": change})

    def of(self, talk: Talk) -> "Visit":
        """Return another person's visit to the same Ebb."""
        return Visit(talk, self.client, self.address, self.arrivals)


@asynccontextmanager
async def visiting(talk: Talk) -> AsyncIterator[Visit]:
    """Let somebody open the Mini App."""
    arrivals: list[Arrival] = []

    async def take(given: Sequence[Arrival]) -> None:
        arrivals.extend(given)
        await talk.turns.take(given)

    app = web.Application()
    mini_app = MiniApp(talk.database, talk.clock, take, token=TOKEN, shield=Shield())
    mini_app.add_to(app)
    running = asyncio.create_task(talk.turns.run())
    async with TestServer(app) as server, ClientSession() as client:
        yield Visit(talk, client, str(server.make_url("")).rstrip("/"), arrivals)
    talk.turns.stop()
    await running
