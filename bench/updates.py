"""The queue of updates that a bot polls, with Telegram's offset semantics.

An offset confirms all before it; what is not confirmed comes again and is never dropped.
"""

import asyncio
from collections import deque
from typing import Any

Json = dict[str, Any]

MAX_WAITING = 50_000


class PollTakenOver(Exception):
    """Another getUpdates call took the place of this one, or the server stops."""


class Updates:
    """What waits to be fetched; one poll at a time, as at Telegram."""

    def __init__(self) -> None:
        """Start empty; ids begin somewhere, as Telegram's do."""
        self._waiting: deque[Json] = deque()
        self._next_id = 700_000_001
        self._poll: asyncio.Future[None] | None = None

    def put(self, update: Json) -> None:
        """Append an update and wake the poll that waits for it."""
        if len(self._waiting) >= MAX_WAITING:
            raise OverflowError(f"the bot left {MAX_WAITING} updates unconfirmed")
        self._waiting.append({"update_id": self._next_id, **update})
        self._next_id += 1
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    async def take(self, *, offset: int, limit: int, seconds: float) -> list[Json]:
        """Confirm what lies before `offset`; return up to `limit` updates, waiting for the first.

        Raises: `PollTakenOver` when a second call arrives meanwhile.
        """
        self._confirm(offset)
        self.close()
        if not self._waiting and seconds:
            await self._wait(seconds)
        return [self._waiting[at] for at in range(min(limit, len(self._waiting)))]

    def close(self) -> None:
        """End the poll that waits, if any."""
        if self._poll and not self._poll.done():
            self._poll.set_exception(PollTakenOver())

    def _confirm(self, offset: int) -> None:
        # A negative offset counts from the end and forgets what lies before it.
        first = offset if offset >= 0 else self._next_id + offset
        while self._waiting and self._waiting[0]["update_id"] < first:
            self._waiting.popleft()

    async def _wait(self, seconds: float) -> None:
        self._poll = poll = asyncio.get_running_loop().create_future()
        await asyncio.wait({poll}, timeout=seconds)
        if poll.done():
            poll.result()
        poll.cancel()
