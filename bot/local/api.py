"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`.

Answers as api.telegram.org does, true status and all, and lets the faults of now befall calls.
"""

import asyncio
import json
import socket
import struct
import time

from aiohttp import web

from bot.local.calls import Call
from bot.local.faults import Strike
from bot.local.methods import METHODS, counts_as_send
from bot.local.postman import Postman
from bot.local.telegram import LocalTelegram
from bot.local.wire import Parameters, Refusal, read_parameters

LARGEST_BODY_BYTES = 64 * 1024 * 1024  # Bot API: files up to 50 MB, and some room
_LONGEST_POLL_SECONDS = 50  # as Telegram cuts it in practice


def add_bot_api(app: web.Application, telegram: LocalTelegram) -> None:
    """Add the Bot API of one bot to an application."""
    api = BotApi(telegram)
    app.router.add_route("*", "/bot{token}/{method}", api.answer)
    app.router.add_get("/file/bot{token}/{kind}/{file_id}", api.file)
    app.on_shutdown.append(api.close)
    app.cleanup_ctx.append(Postman(telegram).at_work)


class BotApi:
    """The HTTP side of one local Telegram."""

    def __init__(self, telegram: LocalTelegram) -> None:
        """Serve this Telegram."""
        self._telegram = telegram
        self._closing = asyncio.Event()

    async def close(self, _: web.Application) -> None:
        """Let go of every call that waits, so that shutting down is quick."""
        self._closing.set()
        self._telegram.updates.close()
        self._telegram.watchers.close()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        call: Call | None = None
        try:
            self._check_token(request)
            parameters = await read_parameters(request)
            method = request.match_info["method"]
            call = self._telegram.call_log.add(method, parameters, time.monotonic())
            result, strike = await self._befallen(method.lower(), parameters)
            if strike is not Strike.NOTHING:
                call.outcome = strike.name.lower().replace("_", " ")
                return _reset(request)
        except Refusal as refusal:
            if call is not None:
                call.outcome = f"{refusal.code} {refusal.description}"
            return _refused(refusal)
        call.outcome = "ok"
        return _json(200, {"ok": True, "result": result})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Give back the bytes of a file."""
        try:
            self._check_token(request)
            kept = self._telegram.files.find(request.match_info["file_id"])
        except Refusal as refusal:
            return _refused(refusal)
        return web.Response(body=kept.upload.content, content_type="application/octet-stream")

    async def _befallen(self, method: str, parameters: Parameters) -> tuple[object, Strike]:
        """Run a method under the faults of now; a strike means that no answer may be given."""
        faults = self._telegram.faults
        if faults.latency_seconds and faults.concerns(method):
            await asyncio.sleep(faults.latency_seconds)
        strike = faults.strike(method, is_send=counts_as_send(method))
        if strike is Strike.HANG:
            await self._hang(faults.hang_seconds)
        if strike in (Strike.HANG, Strike.RESET):
            return None, strike
        return await self._run(method, parameters), strike

    async def _run(self, method: str, parameters: Parameters) -> object:
        if method == "getupdates":
            return await self._get_updates(parameters)
        if method not in METHODS:
            raise Refusal(404, "Not Found: method not found")
        return METHODS[method](self._telegram, parameters)

    async def _get_updates(self, parameters: Parameters) -> object:
        self._telegram.updates.allow(parameters.parsed("allowed_updates"))
        limit = parameters.integer("limit", 100)
        return await self._telegram.updates.take(
            parameters.integer("offset"),
            limit if 1 <= limit <= 100 else 100,
            min(parameters.integer("timeout"), _LONGEST_POLL_SECONDS),
        )

    async def _hang(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        except TimeoutError:
            pass

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if token != self._telegram.token:
            number, _, secret = token.partition(":")
            known = number.isdigit() and secret
            raise Refusal(401, "Unauthorized") if known else Refusal(404, "Not Found")


def _json(status: int, answer: object) -> web.Response:
    body = json.dumps(answer).encode()
    return web.Response(status=status, body=body, content_type="application/json")


def _refused(refusal: Refusal) -> web.Response:
    if refusal.code == 502:  # comes from the proxy before Telegram, which speaks HTML
        page = "<html><head><title>502 Bad Gateway</title></head></html>"
        return web.Response(status=502, text=page, content_type="text/html")
    return _json(refusal.code, refusal.as_answer())


def _reset(request: web.Request) -> web.Response:
    """Break the connection off hard (RST) instead of answering."""
    if request.transport is not None:
        connection = request.transport.get_extra_info("socket")
        linger = struct.pack("ii", 1, 0)  # on, zero seconds: closing sends RST, not FIN
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        request.transport.abort()
    return web.Response()
