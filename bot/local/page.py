"""The chat page's routes: the page itself, a stream of changes, and what the person does there.

The page is one person's Telegram app; `?person=2` in its address makes it a second person's.
"""

import json
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from bot.local.clock import LONGEST_MOVE, ClockControl, ClockDesk
from bot.local.entities import LONGEST_TEXT_UNITS, units
from bot.local.guard import PAGE_HEADERS, check_own_page
from bot.local.opening import app_address, theme
from bot.local.telegram import LocalTelegram
from bot.local.transcript import Transcript
from bot.local.watchers import Change
from bot.local.wire import Json, Refusal

_STATIC = Path(__file__).parent / "static"
_KINDS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_STILL_THERE_SECONDS = 15.0
_FIRST_PERSON_ID = 1001


def page_person_id(number: int = 1) -> int:
    """Return the Telegram id of a person of the page, 1 to 9."""
    return _FIRST_PERSON_ID + min(max(number, 1), 9) - 1


def add_page(app: web.Application, telegram: LocalTelegram, clock: ClockControl) -> None:
    """Add the chat page to an application."""
    page = _Page(telegram, ClockDesk(clock, telegram.watchers))
    app.router.add_get("/", page.show)
    app.router.add_get("/chat/static/{name}", page.static)
    app.router.add_get("/chat/events", page.events)
    app.router.add_get("/chat/file/{file_id}", page.file)
    app.router.add_get("/chat/transcript", page.transcript)
    app.router.add_get("/chat/app", page.open_app)
    app.router.add_post("/chat/act", page.act)
    app.router.add_post("/chat/clock", page.move_clock)
    app.on_response_prepare.append(_add_headers)
    app.cleanup_ctx.append(page.record)


class _Page:
    def __init__(self, telegram: LocalTelegram, clock: ClockDesk) -> None:
        self._telegram = telegram
        self._clock = clock
        self._static = {file.name: file.read_bytes() for file in _STATIC.iterdir()}
        self._transcripts: dict[int, Transcript] = defaultdict(Transcript)

    async def show(self, _: web.Request) -> web.Response:
        """Give the page."""
        return self._file("index.html")

    async def static(self, request: web.Request) -> web.Response:
        """Give a part of the page."""
        name = request.match_info["name"]
        if name not in self._static:
            raise web.HTTPNotFound
        return self._file(name)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream the whole state of the chat, then every change, as server-sent events."""
        user_id = _person_of(request.query.get("person", "1"))
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        self._telegram.chats.person(user_id, request.query.get("language", "en")[:12])
        await stream.prepare(request)
        with self._telegram.subscribe() as subscription, suppress(ConnectionError):
            await stream.write(_event("state", self._state(user_id)))
            while (change := await subscription.next(_STILL_THERE_SECONDS)) is not None:
                if change.chat_id in (0, user_id):
                    await stream.write(_event(change.kind, self._told(change, user_id)))
                self._clock.tell_zone()
        return stream

    async def act(self, request: web.Request) -> web.Response:
        """Do what the person did on the page."""
        body = await _body(request)
        try:
            self._do(_person_of(body.get("person", 1)), body)
        except Refusal as refusal:
            raise web.HTTPConflict(text=refusal.description) from None
        return web.json_response({"ok": True})

    async def move_clock(self, request: web.Request) -> web.Response:
        """Move the clock; answers once it has arrived."""
        body = await _body(request)
        if self._clock.is_moving:
            raise web.HTTPConflict(text="The clock is moving already.")
        seconds = body.get("seconds", 0)
        span = float(seconds) if _is_between(seconds, LONGEST_MOVE.total_seconds()) else 0.0
        moved = await self._clock.move(str(body.get("to", "")), span)
        return web.json_response({"ok": True, "moved": moved})

    async def file(self, request: web.Request) -> web.Response:
        """Give a file of the chat: pictures to look at, all else to download."""
        try:
            upload = self._telegram.files.find(request.match_info["file_id"]).upload
        except Refusal:
            raise web.HTTPNotFound from None
        if request.query.get("as") == "picture":
            kind = _picture_kind(upload.content)
            return web.Response(body=upload.content, content_type=kind)
        response = web.Response(body=upload.content, content_type="application/octet-stream")
        response.headers["Content-Disposition"] = _attachment(upload.name)
        return response

    async def transcript(self, request: web.Request) -> web.Response:
        """Give the conversation as text."""
        written = self._transcripts[_person_of(request.query.get("person", "1"))].written()
        headers = {"Content-Disposition": _attachment("ebb-transcript.txt")}
        return web.Response(text=written, headers=headers)

    async def open_app(self, request: web.Request) -> web.Response:
        """Lead to the bot's Mini App, signed for the person and in the page's colours."""
        user_id, is_dark = _person_of(request.query.get("person", "1")), "dark" in request.query
        address = app_address(self._telegram, user_id, is_dark=is_dark)
        if address is None:
            raise web.HTTPNotFound
        return web.Response(status=303, headers={"Location": address})

    async def record(self, _: web.Application) -> AsyncIterator[None]:
        """Write transcripts for as long as the application runs."""

        def note(change: Change) -> None:
            if change.chat_id >= _FIRST_PERSON_ID:
                now = self._telegram.now()
                self._transcripts[change.chat_id].note(change.kind, change.data, now)

        with self._telegram.watchers.listen(note):
            yield

    def _do(self, user_id: int, body: Json) -> None:
        telegram = self._telegram
        match body:
            case {"act": "says", "text": str(text)} if text.strip():
                if units(text) > LONGEST_TEXT_UNITS:
                    raise web.HTTPBadRequest(text="That is too long for one message.")
                telegram.says(user_id, text.strip())
            case {"act": "taps", "message_id": int(message_id), "data": str(data)}:
                telegram.taps(user_id, message_id, data)
            case {"act": "place", "latitude": lat, "longitude": lon} if _is_place(lat, lon):
                telegram.shares_place(user_id, float(lat), float(lon))
            case {"act": "voice"}:
                telegram.sends_voice(user_id)
            case {"act": "sticker", "emoji": str(emoji)}:
                telegram.sends_sticker(user_id, emoji)
            case {"act": "blocks"}:
                telegram.blocks(user_id)
            case {"act": "unblocks"}:
                telegram.unblocks(user_id)
            case {"act": "clears"}:
                telegram.clears(user_id)
            case _:
                raise web.HTTPBadRequest(text="That is nothing a person can do here.")

    def _state(self, user_id: int) -> Json:
        chat, profile = self._telegram.chats.person(user_id), self._telegram.profile
        language = self._language(user_id)
        name = profile.text("name", language) or profile.bot["first_name"]
        return {
            "bot": {**profile.bot, "first_name": name},
            "description": profile.text("description", language),
            "messages": [message.as_page() for message in chat.messages.values()],
            "keyboard": chat.keyboard,
            "is_blocked": chat.status == "kicked",
            "commands": self._menu(user_id),
            "menu_button": profile.menu_button,
            "themes": {"light": theme(is_dark=False), "dark": theme(is_dark=True)},
            "clock": self._clock.face(),
        }

    def _told(self, change: Change, user_id: int) -> Json:
        if change.kind != "commands":
            return change.data
        return {"commands": self._menu(user_id), "menu_button": self._telegram.profile.menu_button}

    def _menu(self, user_id: int) -> list[Json]:
        return self._telegram.profile.menu_for(user_id, self._language(user_id))

    def _language(self, user_id: int) -> str:
        return str((self._telegram.chats.person(user_id).person or {})["language_code"])

    def _file(self, name: str) -> web.Response:
        kind = _KINDS[Path(name).suffix]
        return web.Response(body=self._static[name], content_type=kind, charset="utf-8")


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    if request.path == "/" or request.path.startswith("/chat/"):
        response.headers.update(PAGE_HEADERS)


async def _body(request: web.Request) -> Json:
    check_own_page(request)
    try:
        body = json.loads(await request.read())
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest(text="JSON is expected.") from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="A JSON object is expected.")
    return body


def _person_of(number: object) -> int:
    digit = str(number)
    return page_person_id(int(digit) if len(digit) == 1 and digit.isdecimal() else 1)


def _is_place(latitude: object, longitude: object) -> bool:
    return _is_between(latitude, 90) and _is_between(longitude, 180)


def _is_between(number: object, most: float) -> bool:
    """Tell whether something is a number of at most so much either way; NaN is none."""
    return isinstance(number, int | float) and abs(number) <= most


def _event(kind: str, data: Json) -> bytes:
    return f"event: {kind}\ndata: {json.dumps(data)}\n\n".encode()


def _picture_kind(content: bytes) -> str:
    """Return what a picture is by its first bytes; never a type a browser would run."""
    for start, kind in ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg")):
        if content.startswith(start):
            return kind
    return "image/webp" if content[8:12] == b"WEBP" else "application/octet-stream"


def _attachment(name: str) -> str:
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)
    return f'attachment; filename="{plain}"'
