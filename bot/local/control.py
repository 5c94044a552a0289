"""A control endpoint for tests in other processes: what people do, and what goes wrong.

Under `/control/`, JSON in and out; only the bare server has it, never the chat page.
"""

import inspect
from dataclasses import asdict

from aiohttp import web

from bot.local.calls import Call
from bot.local.telegram import LocalTelegram
from bot.local.wire import Json, Refusal

# What `POST /control/act/<name>` may call, with the body's fields as arguments.
ACTS = frozenset(
    {
        "says",
        "taps",
        "edits",
        "shares_place",
        "sends_voice",
        "sends_sticker",
        "sends_contact",
        "blocks",
        "unblocks",
        "adds_to_group",
        "raw_update",
    }
)


def add_control(app: web.Application, telegram: LocalTelegram) -> None:
    """Add the control endpoint to an application."""
    control = _Control(telegram)
    app.router.add_post("/control/act/{name}", control.act)
    app.router.add_post("/control/acts", control.acts)
    app.router.add_post("/control/faults", control.faults)
    app.router.add_post("/control/settings", control.settings)
    app.router.add_get("/control/messages", control.messages)
    app.router.add_get("/control/calls", control.calls)
    app.router.add_get("/control/counts", control.counts)
    app.router.add_get("/control/unconfirmed", control.unconfirmed)
    app.router.add_get("/control/answered", control.answered)


class _Control:
    def __init__(self, telegram: LocalTelegram) -> None:
        self._telegram = telegram

    async def act(self, request: web.Request) -> web.Response:
        """Do one thing a person does; answers with the update's id."""
        return self._done([{"act": request.match_info["name"], **await request.json()}])

    async def acts(self, request: web.Request) -> web.Response:
        """Do many things at once: a list of `{"act": name, ...}`; answers with the last id."""
        return self._done(await request.json())

    async def faults(self, request: web.Request) -> web.Response:
        """Set faults by name; `{"clear": true}` puts everything right first."""
        wanted = await request.json()
        if wanted.pop("clear", False):
            self._telegram.faults.clear()
        try:
            self._telegram.faults.change(wanted)
        except Refusal as refusal:
            return web.json_response(refusal.as_answer(), status=refusal.code)
        return web.json_response({"ok": True})

    async def settings(self, request: web.Request) -> web.Response:
        """Set `knows_everyone`, `next_update_id` or `tap_lifetime_seconds`."""
        wanted, telegram = await request.json(), self._telegram
        telegram.chats.knows_everyone = wanted.get("knows_everyone", telegram.chats.knows_everyone)
        telegram.updates.next_id = wanted.get("next_update_id", telegram.updates.next_id)
        telegram.taps_open.lifetime_seconds = wanted.get(
            "tap_lifetime_seconds", telegram.taps_open.lifetime_seconds
        )
        return web.json_response({"ok": True})

    async def messages(self, request: web.Request) -> web.Response:
        """Give the visible messages of `?chat_id=`, with the reply keyboard of the chat."""
        chat_id = int(request.query["chat_id"])
        chat = self._telegram.chats.seen(chat_id)
        seen = [{**m.as_api(), "markup": m.markup} for m in self._telegram.messages(chat_id)]
        return web.json_response({"messages": seen, "keyboard": chat.keyboard if chat else None})

    async def calls(self, request: web.Request) -> web.Response:
        """Give the newest calls, of `?method=` and `?chat_id=` only where these are given."""
        method, chat_id = request.query.get("method"), request.query.get("chat_id")
        return web.json_response(
            [
                _call_as_json(call)
                for call in self._telegram.calls
                if method in (None, call.method) and chat_id in (None, str(call.chat_id))
            ]
        )

    async def counts(self, _: web.Request) -> web.Response:
        """Give the number of calls by method since the start, and how many the limiter refused."""
        limiter = self._telegram.faults.limiter
        counts = dict(self._telegram.call_log.counts)
        return web.json_response({"calls": counts, "refused": limiter.refused if limiter else 0})

    async def unconfirmed(self, _: web.Request) -> web.Response:
        """Give the updates that still wait."""
        return web.json_response(self._telegram.unconfirmed())

    async def answered(self, _: web.Request) -> web.Response:
        """Give the answers to taps."""
        return web.json_response([asdict(one) for one in self._telegram.answered_callbacks])

    def _done(self, acts: list[Json]) -> web.Response:
        update_id = 0
        for act in acts:
            name = act.pop("act")
            if name not in ACTS:
                raise web.HTTPNotFound(text=f"no such act: {name}")
            update_id = self._do(name, act)
        return web.json_response({"update_id": update_id})

    def _do(self, name: str, arguments: Json) -> int:
        if name == "raw_update":
            return self._telegram.raw_update(arguments["update"])
        method = getattr(self._telegram, name)
        try:
            inspect.signature(method).bind(**arguments)
        except TypeError as wrong:
            raise web.HTTPBadRequest(text=f"{name}: {wrong}") from None
        return int(method(**arguments))


def _call_as_json(call: Call) -> Json:
    params = {
        name: value if isinstance(value, str | int | float | bool) else repr(value)[:80]
        for name, value in call.params.items()
    }
    return {**asdict(call), "params": params}
