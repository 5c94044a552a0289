"""What attacks are tried on: a Bot API server on loopback, and the bot that speaks to it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer

from bot.local.__main__ import bare_server
from bot.local.telegram import LocalTelegram
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from scheduler.clock import SystemClock

TOKEN = "1:secret"


@pytest.fixture
async def line_bot() -> AsyncIterator[RawBot]:
    """A bot that a local Telegram answers."""
    local = LocalTelegram(TOKEN, SystemClock().now)
    local.says(100, "hello")
    async with TestServer(bare_server(local)) as server:
        request, for_updates = AiohttpRequest(10), AiohttpRequest(1)
        base_url = str(server.make_url("/bot"))
        bot = RawBot(TOKEN, base_url=base_url, request=request, get_updates_request=for_updates)
        async with bot:
            yield bot
