"""A real webhook: served on a port, with turns that commit, and a local Telegram behind it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer, unused_port

from bot.desk import Written
from bot.local.__main__ import bare_server
from bot.local.telegram import LocalTelegram
from bot.settings import WEBHOOK_PATH
from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from bot.turns import Turns
from bot.web.webhook import SECRET_HEADER, Hook, Webhook
from bot.zones import ZoneFinder
from coach.house import House
from models.database import Database
from scheduler.clock import SystemClock
from tests.bot.turning import counts

TOKEN = "1:secret"
SECRET = "a-secret_1"
ADA = 7


def said(update_id: int, text: str = "/help", chat_id: int = ADA) -> dict[str, object]:
    """An update as Telegram posts it: somebody types something."""
    face = {"id": chat_id, "type": "private", "first_name": "Sam"}
    sender = {"id": chat_id, "is_bot": False, "first_name": "Sam"}
    message = {"message_id": 3, "date": 1_790_000_000, "chat": face, "from": sender, "text": text}
    return {"update_id": update_id, "message": message}


@dataclass
class Hooked:
    """A webhook that listens, and what reaches it and came of it."""

    telegram: LocalTelegram
    hook: Hook
    database: Database
    client: ClientSession
    working: "asyncio.Task[None]"
    commits: list[Written]

    async def post(self, update: object, secret: str = SECRET) -> int:
        """Post something as JSON; return the status."""
        headers = {SECRET_HEADER: secret}
        async with self.client.post(self.hook.url, json=update, headers=headers) as answer:
            return answer.status

    async def post_body(self, body: bytes | AsyncIterator[bytes]) -> int:
        """Post a body as it is; return the status."""
        headers = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
        async with self.client.post(self.hook.url, data=body, headers=headers) as answer:
            return answer.status

    def count(self, table: str) -> int:
        """How many rows a table holds."""
        return counts(self.database)[table]

    @contextmanager
    def held_database(self) -> Iterator[None]:
        """Keep the one thread that commits busy while inside."""
        gate = threading.Event()
        holding = asyncio.create_task(self.database.run_apart(lambda _: gate.wait(60)))
        try:
            yield
        finally:
            gate.set()
            holding.add_done_callback(asyncio.Task.result)


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[LocalTelegram, RawBot]]:
    """A local Telegram and the bot that speaks to it."""
    local = LocalTelegram(TOKEN, SystemClock().now)
    async with TestServer(bare_server(local)) as server:
        request, for_updates = AiohttpRequest(10), AiohttpRequest(1)
        base_url = str(server.make_url("/bot"))
        bot = RawBot(TOKEN, base_url=base_url, request=request, get_updates_request=for_updates)
        async with bot:
            yield local, bot


@pytest.fixture
async def hooked(
    telegram: tuple[LocalTelegram, RawBot], database: Database
) -> AsyncIterator[Hooked]:
    """A webhook at work, known to the local Telegram."""
    local, bot = telegram
    commits: list[Written] = []
    clock, zones = SystemClock(), ZoneFinder()
    turns = Turns(database, clock, 1, house=House("-", "ebb_bot"), on_commit=commits.append)
    listen = f"127.0.0.1:{unused_port()}"
    hook = Hook(f"http://{listen}{WEBHOOK_PATH}", SECRET, listen)
    webhook = Webhook(bot, Intake(turns.take, Doorman(bot), zones), hook)
    await webhook.connect()
    running = asyncio.create_task(turns.run())
    working = asyncio.create_task(webhook.run())
    async with ClientSession() as client:
        yield Hooked(local, hook, database, client, working, commits)
    working.cancel()
    await asyncio.wait({working})
    turns.stop()
    await running
    zones.close()
