"""A lean Bot API server on loopback that the bots under test talk to.

It hands out updates with Telegram's offset semantics, records every answer, replies at once or
after a set latency, with as little work a call as it can. It never checks wording, and the pace
only where it is given limits to keep.
"""

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bench.limits import Limits
from bench.updates import Json, PollTakenOver, Updates

SENDS = frozenset({"sendMessage", "sendPhoto", "sendDocument", "sendAnimation", "sendVoice"})
EDITS = frozenset({"editMessageText", "editMessageCaption", "editMessageMedia"})
SILENT_EDITS = frozenset({"editMessageReplyMarkup"})
QUIET = ("set", "delete", "answer", "pin", "unpin", "sendChatAction", "logOut", "close")
BOT = {"id": 123456, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
LOOKUPS: dict[str, object] = {
    "getMe": BOT,
    "getMyCommands": [],
    "getMyName": {"name": "Bench"},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getChatMenuButton": {"type": "default"},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}
MAX_ANSWERS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Answer:
    """One message or edit that a bot sent to a person."""

    chat_id: int
    message_id: int
    method: str
    text: str
    keyboard: Json | None
    at_seconds: float

    def is_edit(self) -> bool:
        """Return whether it changes a message that was there."""
        return self.method not in SENDS

    def is_silent(self) -> bool:
        """Return whether it only takes buttons away, which answers nobody."""
        return self.method in SILENT_EDITS

    def first_button(self) -> str | None:
        """Return the data of the first inline button, if the answer shows one."""
        rows = self.keyboard["inline_keyboard"] if self.keyboard else []
        return next(
            (
                str(button["callback_data"])
                for row in rows
                for button in row
                if "callback_data" in button
            ),
            None,
        )


class BotApi:
    """The server's state: updates to hand out, answers received, and how far away it is."""

    def __init__(self) -> None:
        """Start with nothing said."""
        self.updates = Updates()
        self.answers: deque[Answer] = deque(maxlen=MAX_ANSWERS_KEPT)
        self.listeners: list[Callable[[Answer], None]] = []
        self.latency_seconds = 0.0
        self.limits: Limits | None = None
        self.first_poll: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.acknowledged_taps = 0
        self._last_message_id = 0

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Take one call; the latency lies between its effect and its reply."""
        method = request.path.rpartition("/")[2]
        arguments = await arguments_of(request)
        self.acknowledged_taps += method == "answerCallbackQuery"
        status, reply = await self._reply(method, arguments)
        if self.latency_seconds:
            await asyncio.sleep(self.latency_seconds)
        return web.Response(
            status=status, body=json.dumps(reply).encode(), content_type="application/json"
        )

    async def _reply(self, method: str, arguments: Json) -> tuple[int, Json]:
        if method == "getUpdates":
            return await self._poll(arguments)
        if method in SENDS or method in EDITS or method in SILENT_EDITS:
            return self._refusal(arguments) or (200, self._message(method, arguments))
        if method in LOOKUPS:
            return 200, {"ok": True, "result": LOOKUPS[method]}
        if method.startswith(QUIET):
            return 200, {"ok": True, "result": True}
        return 404, {"ok": False, "error_code": 404, "description": "Not Found: method not found"}

    async def _poll(self, arguments: Json) -> tuple[int, Json]:
        if not self.first_poll.done():
            self.first_poll.set_result(time.monotonic())
        offset, limit, timeout = (
            int(arguments.get(name) or 0) for name in ("offset", "limit", "timeout")
        )
        try:
            updates = await self.updates.take(
                offset=offset, limit=limit or 100, seconds=min(timeout, 50)
            )
        except PollTakenOver:
            description = "Conflict: terminated by other getUpdates request"
            return 409, {"ok": False, "error_code": 409, "description": description}
        return 200, {"ok": True, "result": updates}

    def _message(self, method: str, arguments: Json) -> Json:
        """Record the answer and return Telegram's reply to the call."""
        answer = self._answer(method, arguments)
        self.answers.append(answer)
        for listener in self.listeners:
            listener(answer)
        return {"ok": True, "result": message_of(answer)}

    def _refusal(self, arguments: Json) -> tuple[int, Json] | None:
        """Return Telegram's answer to a message that comes too soon, None to any other."""
        if self.limits is None:
            return None
        seconds = self.limits.retry_after_seconds(
            int(arguments.get("chat_id") or 0),
            is_paid=str(arguments.get("allow_paid_broadcast")).lower() == "true",
            now_seconds=time.monotonic(),
        )
        if not seconds:
            return None
        description = f"Too Many Requests: retry after {seconds}"
        parameters = {"retry_after": seconds}
        refusal = {"ok": False, "error_code": 429, "description": description}
        return 429, refusal | {"parameters": parameters}

    def _answer(self, method: str, arguments: Json) -> Answer:
        if method in SENDS:
            self._last_message_id += 1
        markup = parsed(arguments.get("reply_markup"))
        return Answer(
            chat_id=int(arguments.get("chat_id") or 0),
            message_id=self._last_message_id if method in SENDS else int(arguments["message_id"]),
            method=method,
            text=str(arguments.get("text") or arguments.get("caption") or ""),
            keyboard=markup if markup and "inline_keyboard" in markup else None,
            at_seconds=time.monotonic(),
        )


def message_of(answer: Answer) -> Json:
    """Return the answer as Telegram's Message."""
    message: Json = {
        "message_id": answer.message_id,
        "from": BOT,
        "chat": {"id": answer.chat_id, "type": "private", "first_name": "Ada"},
        "date": int(time.time()),
        "text": answer.text,
    }
    if answer.method == "sendPhoto":
        message["photo"] = [{"file_id": f"photo-{answer.message_id}"}]
    if answer.keyboard:
        message["reply_markup"] = answer.keyboard
    return message


def parsed(value: object) -> Json | None:
    """Return a nested argument: JSON text in forms, an object in JSON bodies."""
    nested = json.loads(value) if isinstance(value, str) and value else value
    return nested if isinstance(nested, dict) else None


async def arguments_of(request: web.BaseRequest) -> Json:
    """Read a call's arguments in any of the forms the Bot API allows."""
    match request.content_type:
        case "application/json":
            body: Any = json.loads(await request.read() or b"{}")
            return dict(body)
        case "multipart/form-data":
            return dict(await request.post())
        case _:
            form = parse_qsl((await request.read()).decode())
            return dict(request.query) | dict(form)


@asynccontextmanager
async def serving() -> AsyncIterator[tuple[BotApi, str]]:
    """Serve on a free loopback port; yields the server and its base address, without `/bot`."""
    api = BotApi()
    server = web.Server(api.handle, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield api, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        api.updates.close()
        await runner.cleanup()
