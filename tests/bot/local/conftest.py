"""A local Telegram served over real HTTP, and python-telegram-bot's own Bot to speak to it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.local.app import local_chat_app
from bot.local.telegram import LocalTelegram

TOKEN = "1:local"


class StillClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 8, 31, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moved instant."""
        return self.at

    def is_moved(self) -> bool:
        """Say no; nothing here depends on it."""
        return False

    async def move_by(self, span: timedelta) -> None:
        """Move on."""
        self.at += span

    async def move_to_next_nudge(self) -> bool:
        """Find nothing planned."""
        return False

    async def back_to_real_time(self) -> None:
        """Stay."""

    def zone_name(self) -> str:
        """Return the zone."""
        return "UTC"


@dataclass
class Served:
    """A running local chat: the Telegram behind it, its address, a bot, a plain client."""

    telegram: LocalTelegram
    clock: StillClock
    address: str
    bot: Bot
    client: ClientSession


@pytest.fixture
async def served(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Served]:
    """Serve a fresh local chat on a loopback port."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # spans as timedelta, without a warning
    clock = StillClock()
    telegram = LocalTelegram(TOKEN, clock.now)
    async with TestServer(local_chat_app(telegram, clock)) as server, ClientSession() as client:
        address = str(server.make_url("")).rstrip("/")
        bot = Bot(TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot")
        async with bot:
            yield Served(telegram, clock, address, bot, client)
