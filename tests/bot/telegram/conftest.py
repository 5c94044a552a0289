"""The way out over real HTTP: a local Telegram with faults, and a Bot over our own request."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.local.api import add_bot_api
from bot.local.telegram import LocalTelegram
from bot.pictures import Pictures
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import TelegramSender

TOKEN = "1:secret"


@dataclass
class Line:
    """A local Telegram and what speaks to it."""

    telegram: LocalTelegram
    bot: Bot
    sender: TelegramSender
    pictures: Pictures


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """Serve a fresh local Telegram on a loopback port, with somebody in it whose id is 100."""
    telegram = LocalTelegram(TOKEN, lambda: datetime.now(UTC))
    telegram.says(100, "hello")
    app = web.Application()
    add_bot_api(app, telegram)
    async with TestServer(app) as server:
        bot = bot_at(str(server.make_url("/bot")))
        pictures = Pictures()
        async with bot:
            yield Line(telegram, bot, TelegramSender(bot, pictures), pictures)
        pictures.close()


def bot_at(base_url: str, token: str = TOKEN) -> Bot:
    """Return a Bot over our own request."""
    request, for_updates = AiohttpRequest(10), AiohttpRequest(1)
    return Bot(token, base_url=base_url, request=request, get_updates_request=for_updates)
