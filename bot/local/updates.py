"""The queue of updates that wait for the bot, with the offset rules of getUpdates.

An update stays until an offset above it confirms it, or the webhook has taken it (`postman.py`).
One poll waits at a time; a newer one, or a webhook, ends it with 409, as Telegram does.
"""

import asyncio
from collections import deque
from collections.abc import Sequence

from bot.local.webhook import Hook
from bot.local.wire import Json, Refusal

# Bot API, getUpdates: allowed_updates, what is left out where nothing is asked for.
LEFT_OUT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    """Updates by rising id. Not safe across threads: put and take on one event loop."""

    def __init__(self, first_id: int) -> None:
        """Begin empty."""
        self.next_id = first_id
        self.hook: Hook | None = None
        self.posting = 0
        self.changed = asyncio.Event()
        self._waiting: deque[Json] = deque()
        self._allowed: frozenset[str] = frozenset()
        self._poll: asyncio.Future[None] | None = None
        self._is_closed = False

    def put(self, kind: str, payload: Json) -> int:
        """Queue an update and return its id, or 0 where the bot did not ask for this kind."""
        if kind not in self._allowed if self._allowed else kind in LEFT_OUT_BY_DEFAULT:
            return 0
        return self.put_raw({"update_id": self.next_id, kind: payload})

    def put_raw(self, update: Json) -> int:
        """Queue an update as it is; without an id it gets the next one."""
        update = {"update_id": self.next_id, **update}
        update_id = int(update["update_id"])
        self.next_id = max(self.next_id, update_id) + 1
        self._waiting.append(update)
        self._wake()
        self.changed.set()
        return update_id

    def unconfirmed(self) -> list[Json]:
        """Return what still waits, oldest first."""
        return list(self._waiting)

    def set_hook(self, hook: Hook | None) -> None:
        """Post updates to a webhook from now on, or have them polled for again."""
        self.hook = hook
        if hook:
            self._end_poll("terminated by setWebhook request")
        self.changed.set()

    def info(self) -> Json:
        """Return what getWebhookInfo tells."""
        info: Json = {"url": "", "has_custom_certificate": False}
        info["pending_update_count"] = len(self._waiting)
        if self.hook and self._allowed:
            info["allowed_updates"] = sorted(self._allowed)
        return info | (self.hook.as_api() if self.hook else {})

    def drop(self, update: Json) -> None:
        """Drop one update that the webhook has taken."""
        if update in self._waiting:
            self._waiting.remove(update)

    def forget(self) -> None:
        """Drop whatever waits (drop_pending_updates)."""
        self._waiting.clear()

    def allow(self, kinds: object) -> None:
        """Set which kinds are queued from now on; `None` leaves the setting as it was."""
        if isinstance(kinds, list):
            self._allowed = frozenset(map(str, kinds))

    def confirm_below(self, offset: int) -> None:
        """Drop what an offset confirms: everything below it; a negative one keeps the newest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    async def take(self, offset: int, limit: int, timeout_seconds: float) -> Sequence[Json]:
        """Confirm below `offset`, then return up to `limit` updates, waiting where none is there.

        Raises: Refusal (409) while a webhook is set, or when another poll begins meanwhile.
        """
        if self.hook:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._end_poll(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        self.confirm_below(offset)
        if not self._waiting and timeout_seconds > 0 and not self._is_closed:
            await self._wait(timeout_seconds)
        return [self._waiting[place] for place in range(min(limit, len(self._waiting)))]

    def close(self) -> None:
        """Let the waiting poll return, and no later one wait."""
        self._is_closed = True
        self._wake()

    async def _wait(self, timeout_seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout_seconds):
                await poll
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _end_poll(self, reason: str) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refusal(409, f"Conflict: {reason}"))
