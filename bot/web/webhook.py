"""Telegram in: the webhook. A call is answered with 200 only after its update's turn is committed.

Calls that wait at the same moment go into one transaction, as `Turns` takes what waits. After any
other answer Telegram repeats, as long as it keeps the update for polling too: a message for a day,
a tap for 150 seconds. Of a chat's messages it posts one at a time, so their order stays, and of
somebody's taps. Source: telegram-bot-api, WebhookActor.cpp and Client.cpp.
"""

import asyncio
import hmac
import json
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from telegram.error import BadRequest

from bot import serving
from bot.errors import WebhookRefused
from bot.settings import WEBHOOK_PATH
from bot.telegram import inbound
from bot.telegram.intake import Intake
from bot.telegram.raw import RawBot, RawUpdate, is_update
from models.errors import StorageFailed

LOG = structlog.get_logger()

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

LARGEST_BODY_BYTES = 512 * 1024 + 1024
"""An update and its id. Source: tdlib, TQueue.cpp, MAX_EVENT_LEN: Telegram keeps none larger."""

MOST_CONNECTIONS = 100
"""What setWebhook allows at most: a call that waits costs little here, and more share a commit."""

READ_SECONDS = 10.0
"""How long a body may take; Telegram's come whole, through a proxy nearby."""

RETRY_SECONDS = 5
"""When to repeat what could not be stored; unasked, Telegram comes to wait two minutes."""

FINISH_SECONDS = 1.0
"""How long a stop waits for answers; aiohttp waits twice as long. What the database refuses until
then is answered, too: see `stopping.py`."""


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram posts updates, the secret it sends along, and where they are listened for."""

    url: str
    secret: str = field(repr=False)
    listen: str


class Webhook:
    """Takes what Telegram posts."""

    def __init__(
        self,
        bot: RawBot,
        intake: Intake,
        hook: Hook,
        beside: Callable[[web.Application], None] | None = None,
    ) -> None:
        """Stand still until connected. `beside` adds what else is served at the same address."""
        self._bot = bot
        self._beside = beside
        self._intake = intake
        self._hook = hook
        self._served = AsyncExitStack()
        self._is_listening = False
        self._reading: set[asyncio.Timeout] = set()
        self._told: StorageFailed | None = None
        self._fault: Exception | None = None
        self._is_broken = asyncio.Event()

    async def connect(self) -> None:
        """Listen, and have Telegram post updates here; those that wait come too.

        Raises: StartRefused, telegram.error.TelegramError.
        """
        await self._listen()
        try:
            await self._bot.set_webhook(
                self._hook.url,
                secret_token=self._hook.secret,
                allowed_updates=inbound.READS,
                max_connections=MOST_CONNECTIONS,
            )
        except BadRequest as refusal:
            raise WebhookRefused(refusal.message) from None

    async def run(self) -> None:
        """Receive until cancelled; calls taken by then are answered. Raises: what ends Ebb."""
        try:
            await self._is_broken.wait()
            if self._fault:
                raise self._fault
        finally:
            await self.close()

    async def close(self) -> None:
        """Take no call more; answer those whose update is here, send the others away."""
        for limit in self._reading:
            limit.reschedule(asyncio.get_running_loop().time())
        await self._served.aclose()

    async def _listen(self) -> None:
        if self._is_listening:
            return
        app = web.Application(client_max_size=LARGEST_BODY_BYTES)
        app.router.add_post(WEBHOOK_PATH, self._answer)
        if self._beside is not None:
            self._beside(app)
        await serving.serve(self._served, app, self._hook.listen, finish_seconds=FINISH_SECONDS)
        self._is_listening = True

    async def _answer(self, request: web.Request) -> web.Response:
        """Answer a call. A handler goes on to its end also when its client goes away."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._hook.secret.encode()):
            return web.Response(status=401)
        update = _update(await self._body(request))
        if update is None:
            LOG.warning("a call without an update", action="update_unread", fault="NoUpdate")
            return web.Response()
        return await self._taken(update)

    async def _body(self, request: web.Request) -> bytes:
        try:
            async with asyncio.timeout(READ_SECONDS) as limit:
                self._reading.add(limit)
                try:
                    return await request.read()
                finally:
                    self._reading.discard(limit)
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        except (ConnectionError, web.RequestPayloadError):
            raise web.HTTPBadRequest from None

    async def _taken(self, update: RawUpdate) -> web.Response:
        """Return 200 once the turn is committed, 503 where the database refuses."""
        try:
            await self._intake.take([update])
        except StorageFailed as fault:
            self._tell(fault)
            return web.Response(status=503, headers={"Retry-After": str(RETRY_SECONDS)})
        except Exception as fault:
            self._fault = fault
            self._is_broken.set()
            return web.Response(status=503)
        return web.Response()

    def _tell(self, fault: StorageFailed) -> None:
        """Tell once of a batch that waits; all of its calls are given the same fault."""
        if fault is not self._told:
            LOG.error(
                "updates wait for the database; nothing is confirmed or lost",
                action="storage_waits",
                fault=str(fault),
                wait_seconds=RETRY_SECONDS,
            )
        self._told = fault


def _update(body: bytes) -> RawUpdate | None:
    """Return the update in a body, None where there is none: repeated, it would be none again."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found if is_update(found) else None
