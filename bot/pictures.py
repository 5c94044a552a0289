"""Pictures as Telegram takes them, drawn in a worker process and kept until something changes.

A picture that was sent is known by Telegram's id of it, so that the same one is neither drawn nor
uploaded again. Where none can be had soon there is none: whoever sends has the caption.
"""

import asyncio
from collections import OrderedDict
from hashlib import blake2b
from typing import Generic, TypeVar

import structlog

from bot.worker import IDLE_SECONDS, Worker, WorkerFailed
from coach.picture import Picture

LOG = structlog.get_logger()

LONGEST_SECONDS = 6.0
"""How long a message waits for its picture; the first one takes a second or two to get ready."""

MOST_WAITING = 8
"""Pictures asked for at once; whoever comes then gets the caption, and holds up no message."""

MOST_DRAWN = 16
MOST_SENT = 2_000
"""How many pictures are kept as they were drawn (some 40 kB each), and as Telegram's ids."""

Key = bytes
Kept = TypeVar("Kept")


def drawn(picture: Picture) -> bytes:
    """Return a picture as a PNG; runs in the worker, the only place where matplotlib is loaded."""
    from bot.painting.card import painted

    return painted(picture)


class Pictures:
    """Draws pictures one at a time; the worker ends a minute after the last."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._worker = Worker(LONGEST_SECONDS, idle_seconds)
        self._waiting = 0
        self._drawn: _Latest[bytes] = _Latest(MOST_DRAWN)
        self._sent: _Latest[str] = _Latest(MOST_SENT)

    async def png(self, picture: Picture) -> bytes | None:
        """Return a picture as a PNG, None where it cannot be drawn, or not soon enough."""
        key = _key(picture)
        known = self._drawn.get(key)
        if known is not None:
            return known
        if self._waiting >= MOST_WAITING:
            LOG.warning("too many pictures at once", action="picture_skipped")
            return None
        png = await self._draw(picture)
        if png is not None:
            self._drawn.keep(key, png)
        return png

    def file_id(self, picture: Picture) -> str | None:
        """Return Telegram's id of this picture, None where it was not sent lately."""
        return self._sent.get(_key(picture))

    def was_sent(self, picture: Picture, file_id: str) -> None:
        """Remember Telegram's id; the picture itself is not needed any more."""
        key = _key(picture)
        self._sent.keep(key, file_id)
        self._drawn.forget(key)

    def is_lost(self, picture: Picture) -> None:
        """Forget Telegram's id, which it does not know any more."""
        self._sent.forget(_key(picture))

    @property
    def is_awake(self) -> bool:
        """Whether the worker process is there."""
        return self._worker.is_awake

    def close(self) -> None:
        """Let the worker go."""
        self._worker.close()

    async def _draw(self, picture: Picture) -> bytes | None:
        self._waiting += 1
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                return await self._worker.ask(drawn, picture)
        except (WorkerFailed, TimeoutError) as fault:
            LOG.error("no picture", action="picture_failed", fault=str(fault) or "TimeoutError")
        except Exception as fault:
            LOG.error("no picture", action="picture_failed", fault=type(fault).__name__)
        finally:
            self._waiting -= 1
        return None


class _Latest(Generic[Kept]):
    """So many things by key, those used last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Key, Kept] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: Key, kept: Kept) -> None:
        self._kept[key] = kept
        self._kept.move_to_end(key)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def forget(self, key: Key) -> None:
        self._kept.pop(key, None)


def _key(picture: Picture) -> Key:
    """Return what stands for a picture in memory: nothing of what it shows."""
    return blake2b(repr(picture).encode(), digest_size=16).digest()
