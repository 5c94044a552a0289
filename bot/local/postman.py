"""Posts waiting updates to the webhook, and again until it says 200.

Each chat's messages are a queue and its taps another; of a queue one update is under way at a time,
so its order stays. An update is dropped once it was taken. Source: telegram-bot-api,
WebhookActor.cpp and Client.cpp; only the waits between tries are far shorter here.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.local.telegram import LocalTelegram
from bot.local.webhook import Hook
from bot.local.wire import Json

_ANSWER_SECONDS = 60.0
"""How long Telegram waits for an answer. Source: WebhookActor.cpp, create_connection."""

_FIRST_WAIT_SECONDS = 0.05
_LONGEST_WAIT_SECONDS = 1.0

Queue = tuple[str, int]


class Postman:
    """Carries one local Telegram's updates to the webhook."""

    def __init__(self, telegram: LocalTelegram) -> None:
        """Stand still until at work."""
        self._telegram = telegram
        self._updates = telegram.updates
        self._taken_up: set[Queue] = set()
        self._failures: Counter[Queue] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()

    async def at_work(self, _: web.Application) -> AsyncIterator[None]:
        """Post for as long as the application is served."""
        working = asyncio.create_task(self._run())
        yield
        for task in (working, *self._tasks):
            task.cancel()
        await asyncio.wait({working, *self._tasks})

    async def _run(self) -> None:
        async with ClientSession(timeout=ClientTimeout(total=_ANSWER_SECONDS)) as session:
            while True:
                self._updates.changed.clear()
                self._start(session)
                await self._updates.changed.wait()

    def _start(self, session: ClientSession) -> None:
        """Post the first update of each queue, as long as there is a connection for it."""
        hook = self._updates.hook
        if hook is None:
            return
        for update in self._updates.unconfirmed():
            if self._updates.posting >= hook.max_connections:
                return
            queue = queue_of(update)
            if queue not in self._taken_up:
                self._taken_up.add(queue)
                self._updates.posting += 1
                task = asyncio.create_task(self._carry(session, hook, update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _carry(self, session: ClientSession, hook: Hook, update: Json) -> None:
        """Post an update; it stays where it was not taken, or the webhook is another by now."""
        queue = queue_of(update)
        try:
            fault, wait_seconds = await _post(session, hook, update)
        finally:
            self._updates.posting -= 1
            self._updates.changed.set()
        if fault:
            hook.last_error, hook.last_error_at = fault, self._telegram.timestamp()
            self._failures[queue] += 1
            await asyncio.sleep(wait_seconds or _wait_seconds(self._failures[queue]))
        else:
            del self._failures[queue]
            if self._updates.hook is hook:
                self._updates.drop(update)
        self._taken_up.discard(queue)
        self._updates.changed.set()


def queue_of(update: Json) -> Queue:
    """Return the queue an update waits in: its chat's messages, its person's taps, or its own."""
    match update:
        case {"callback_query": {"from": {"id": int(user_id)}}}:
            return "taps", user_id
        case {"message": {"chat": {"id": int(chat_id)}}}:
            return "messages", chat_id
        case {"my_chat_member": {"chat": {"id": int(chat_id)}}}:
            return "membership", chat_id
    return "alone", int(update["update_id"])


async def _post(session: ClientSession, hook: Hook, update: Json) -> tuple[str, float]:
    """Post once; return what went wrong, "" for nothing, and the seconds asked to be waited."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
    try:
        async with session.post(
            hook.url, json=update, headers=headers, allow_redirects=False
        ) as answer:
            if 200 <= answer.status < 300:
                return "", 0.0
            asked = answer.headers.get("Retry-After", "")
            fault = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            return fault, float(asked) if asked.isdigit() else 0.0
    except (ClientError, OSError):
        return "Webhook connection closed", 0.0


def _wait_seconds(failures: int) -> float:
    return min(_FIRST_WAIT_SECONDS * 2.0 ** min(failures - 1, 10), _LONGEST_WAIT_SECONDS)
