"""Fuzzed requests at every route that a whole Ebb serves, whichever those are.

300 to an Ebb in the suite, half of them by somebody who knows its secrets; `EBB_FUZZ=10000` sends
more, `EBB_WALK_SEED` others. Routes are taken from the
routers of what is served, so a new one is covered as soon as it is there.
"""

import asyncio
import json
import logging
import os
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot import app, serving
from bot.local.api import BotApi
from bot.local.methods import METHODS
from bot.local.page import page_person_id
from bot.local.telegram import LocalTelegram
from bot.settings import Settings
from bot.web.webhook import SECRET_HEADER
from models.database import Database
from models.keys import Keyring
from models.tables import OF_A_PERSON
from tests.abuse.requests import Stranger, doors_of
from tests.abuse.updates import Forger
from tests.abuse.wire import SOON_SECONDS, sent
from tests.bot.scraping import settings_for
from tests.bot.turning import counts
from tests.conftest import KEY
from tests.faults import telegram as outside
from tests.faults.process import PATIENCE_SECONDS, until
from tests.faults.telegram import Served, open_telegram

REQUESTS = int(os.environ.get("EBB_FUZZ", "300"))
SEED = int(os.environ.get("EBB_WALK_SEED", "1"))
AT_ONCE = 75
ADA = 7001
NORMAL = 9
"""The person of the local page who only asks for help."""

SECRET = "a-secret_1"


@dataclass
class Listening:
    """What an Ebb has opened: each application, with where it listens."""

    apps: list[tuple[web.Application, str]] = field(default_factory=list)


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Listening:
    """Note every application as it is served; they are served all the same."""
    noted, serve = Listening(), serving.serve

    async def note(stack: AsyncExitStack, served: web.Application, listen: str, **how: Any) -> None:  # noqa: ANN401
        noted.apps.append((served, listen))
        await serve(stack, served, listen, **how)

    monkeypatch.setattr(serving, "serve", note)
    return noted


@asynccontextmanager
async def at_work(settings: Settings, *, is_local: bool = False) -> AsyncIterator[None]:
    """A whole Ebb for as long as the block lasts, once it is well."""
    stop = asyncio.Event()
    running = asyncio.create_task(app.run(settings, stop, is_local=is_local))
    try:
        await all_is_well(settings.metrics_listen)
        yield
    finally:
        stop.set()
        await running


async def all_is_well(listen: str) -> None:
    """Wait until an Ebb says that it is well."""
    request = f"GET /healthz HTTP/1.1\r\nHost: {listen}\r\nConnection: close\r\n\r\n"
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            with suppress(OSError):
                if (await sent(listen, request.encode()))[0] == 200:
                    return
            await asyncio.sleep(0.05)


async def all_are_sent(strangers: list[Stranger]) -> dict[int, int]:
    """Send what these make, some at a time; return how often each status came. None is a 500."""
    statuses: dict[int, int] = {}
    broken: list[tuple[bytes, bytes]] = []

    async def one(request: bytes, listen: str) -> None:
        status, answer = await sent(listen, request, within_seconds=SOON_SECONDS)
        statuses[status] = statuses.get(status, 0) + 1
        if status >= 500 or b"Traceback" in answer:
            broken.append((request[:900], answer[:300]))

    each = max(1, REQUESTS // 2 // len(strangers))
    for _ in range(0, each, AT_ONCE):
        made = [(one.request(), one.listen) for one in strangers for _ in range(AT_ONCE)]
        await asyncio.gather(*(one(request, listen) for request, listen in made))
    assert broken == []
    return statuses


def holdings(database_url: str) -> dict[str, int]:
    """What is stored of people."""
    opened = Database(database_url, Keyring([KEY]))
    try:
        of_people = {table.name for table in OF_A_PERSON}
        return {name: rows for name, rows in counts(opened).items() if name in of_people}
    finally:
        opened.close()


@pytest.fixture
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No error, and no traceback, may be logged meanwhile, neither by Ebb nor by a library."""
    with capture_logs() as lines, caplog.at_level(logging.WARNING):
        yield
    errors = [line for line in lines if line["log_level"] in ("error", "critical")]
    assert [line for line in errors if line["action"] != "turns_set_aside"] == []
    assert not [record.getMessage() for record in caplog.records if record.exc_info]
    assert not [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.fixture
async def telegram() -> AsyncIterator[Served]:
    """A Telegram that answers."""
    async with open_telegram() as served, outside.serving(served):
        yield served


async def test_requests_to_a_telegram_ebb(
    telegram: Served, tmp_path: Path, database_url: str, listening: Listening, quiet_log: None
) -> None:
    listen = f"127.0.0.1:{unused_port()}"
    settings = settings_for(telegram, tmp_path, database_url).model_copy(
        update={
            "public_url": f"http://{listen}",
            "listen": listen,
            "webhook_secret": SecretStr(SECRET),
        }
    )
    chance = random.Random(SEED)
    forger = Forger(chance)
    forger.next_id = 10_000_000
    async with at_work(settings):
        await until(lambda: telegram.local.updates.hook is not None, "a webhook")
        telegram.local.says(ADA, "/help")
        await telegram.hears(ADA, "help")
        before = holdings(database_url)
        bodies = [forger.update() for _ in range(200)]
        doors = [(doors_of(served), at) for served, at in listening.apps]
        without = [Stranger(chance, at, found, bodies=bodies) for found, at in doors]
        refused = await all_are_sent(without)
        assert holdings(database_url) == before
        secrets = [f"{SECRET_HEADER}: {SECRET}"]
        with_it = [
            Stranger(chance, at, found, headers=secrets, bodies=bodies) for found, at in doors
        ]
        taken = await all_are_sent(with_it)
        telegram.local.says(ADA, "/why")
        await telegram.hears(ADA, "help", "why-open")
    print(f"\nwithout the secret {refused}, with it {taken}")


async def test_requests_to_a_local_chat(
    tmp_path: Path, database_url: str, listening: Listening, quiet_log: None
) -> None:
    settings = Settings(
        data_dir=tmp_path,
        database_url=SecretStr(database_url),
        keys=(SecretStr(KEY),),
        listen=f"127.0.0.1:{unused_port()}",
        metrics_listen=f"127.0.0.1:{unused_port()}",
    )
    chance = random.Random(SEED)
    async with at_work(settings, is_local=True):
        local = [pair for pair in listening.apps if pair[1] == settings.listen]
        api = bot_api_of(local[0][0])
        without = [
            Stranger(chance, at, doors_of(served), bodies=DEEDS) for served, at in listening.apps
        ]
        refused = await all_are_sent(without)
        inside = [f"Origin: http://{settings.listen}"]
        await answers_its_page(api._telegram, settings.listen)
        known = {"token": [api._telegram.token], "method": [*METHODS, "getUpdates"]}
        with_it = [
            Stranger(chance, at, doors_of(served), known, inside, DEEDS) for served, at in local
        ]
        taken = await all_are_sent(with_it)
    print(f"\nfrom anywhere {refused}, from the page and with the token {taken}")


async def answers_its_page(telegram: LocalTelegram, listen: str) -> None:
    """Hold the page to what it is for: somebody types, and is answered."""
    body = json.dumps({"act": "says", "text": "/help", "person": NORMAL}).encode()
    head = f"POST /chat/act HTTP/1.1\r\nHost: {listen}\r\nOrigin: http://{listen}\r\n"
    head += f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    status, _ = await sent(listen, head.encode() + body)
    assert status == 200
    chat_id = page_person_id(NORMAL)
    await until(lambda: len(telegram.messages(chat_id)) > 1, "an answer")


def bot_api_of(served: web.Application) -> BotApi:
    """The Bot API behind an application's routes."""
    owners = (getattr(route.handler, "__self__", None) for route in served.router.routes())
    return next(owner for owner in owners if isinstance(owner, BotApi))


DEEDS: list[object] = [
    {"act": "says", "text": "/today", "person": 2},
    {"act": "taps", "message_id": 3, "data": "1.in", "person": 2},
    {"act": "place", "latitude": 38.7, "longitude": -9.1},
    {"act": "voice"}, {"act": "sticker", "emoji": "x"}, {"act": "blocks", "person": 3},
    {"act": "unblocks", "person": 3}, {"act": "clears", "person": 4},
    {"to": "next", "seconds": 0}, {"to": "real"}, {"seconds": 60},
    {"chat_id": 1002, "text": "hi", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
    {"chat_id": 1002, "message_id": 3, "text": "x", "reply_markup": {"inline_keyboard": [[{}]]}},
    {"commands": [{"command": "a", "description": "b"}], "language_code": "en"},
    {"offset": 0, "limit": 1, "timeout": 0, "allowed_updates": ["message"]},
    {"callback_query_id": "1", "text": "x", "show_alert": True},
    {"url": "http://127.0.0.1:9/x", "secret_token": "a", "max_connections": 1},
    {"keyboard": [[{"text": "a"}]], "chat_id": 1002, "photo": "attach://photo"},
]  # fmt: skip
