"""Who watches the chats as they change: the chat page, or a test that waits for an answer."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.local.wire import Json

_MOST_BEHIND = 1000


@dataclass(frozen=True, slots=True)
class Change:
    """One change in a chat.

    Kinds: message, edited, deleted, keyboard, typing, tapped, answered, blocked, commands,
    cleared, clock.
    `chat_id` 0 concerns every chat.
    """

    chat_id: int
    kind: str
    data: Json = field(default_factory=dict)


class Subscription:
    """The changes since somebody subscribed, in order; ends when its reader falls far behind."""

    def __init__(self) -> None:
        """Begin empty."""
        self._changes: asyncio.Queue[Change | None] = asyncio.Queue()

    def push(self, change: Change | None) -> None:
        """Add a change; `None` ends the stream."""
        if self._changes.qsize() < _MOST_BEHIND or change is None:
            self._changes.put_nowait(change)
        elif self._changes.qsize() == _MOST_BEHIND:
            self._changes.put_nowait(None)

    async def next(self, timeout_seconds: float) -> Change | None:
        """Return the next change, `None` at the end; a "nothing" where all is still so long."""
        try:
            async with asyncio.timeout(timeout_seconds):
                return await self._changes.get()
        except TimeoutError:
            return Change(0, "nothing")

    async def __aiter__(self) -> AsyncIterator[Change]:
        """Yield changes until the stream ends."""
        while (change := await self._changes.get()) is not None:
            yield change


class Watchers:
    """All subscriptions."""

    def __init__(self) -> None:
        """Begin unwatched."""
        self._subscriptions: set[Subscription] = set()
        self._listeners: list[Callable[[Change], None]] = []

    @contextmanager
    def subscribe(self) -> Iterator[Subscription]:
        """Watch from here on, until the block is left."""
        subscription = Subscription()
        self._subscriptions.add(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.discard(subscription)

    @contextmanager
    def listen(self, listener: Callable[[Change], None]) -> Iterator[None]:
        """Call a listener at each change, until the block is left."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    @property
    def is_watched(self) -> bool:
        """Say whether anybody watches, so that nothing is prepared in vain."""
        return bool(self._subscriptions or self._listeners)

    def tell(self, chat_id: int, kind: str, data: Json) -> None:
        """Tell everybody of a change."""
        if not self.is_watched:
            return
        change = Change(chat_id, kind, data)
        for listener in self._listeners:
            listener(change)
        for subscription in self._subscriptions:
            subscription.push(change)

    def close(self) -> None:
        """End every subscription."""
        for subscription in self._subscriptions:
            subscription.push(None)
