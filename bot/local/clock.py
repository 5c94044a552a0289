"""The clock of the chat page: what it must be able to do, and its moves told to the page."""

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Protocol

from bot.local.watchers import Watchers
from bot.local.wire import Json

_TICK_SECONDS = 0.25  # how often the page hears of the time while the clock moves
LONGEST_MOVE = timedelta(days=31)


class ClockControl(Protocol):
    """A clock that can be moved forward; what is due on the way rings as it would have."""

    def now(self) -> datetime:
        """Return the person's present instant, aware, UTC."""

    def is_moved(self) -> bool:
        """Say whether it differs from real time."""

    async def move_by(self, span: timedelta) -> None:
        """Move forward, ringing everything that is due on the way."""

    async def move_to_next_nudge(self) -> bool:
        """Move to the next planned nudge; False where nothing is planned."""

    async def back_to_real_time(self) -> None:
        """Let the clock show real time again."""

    def zone_name(self) -> str:
        """Return the person's zone, for display; may be "UTC"."""


class ClockDesk:
    """Takes the page's wishes to the clock, one at a time, and tells how it goes."""

    def __init__(self, clock: ClockControl, watchers: Watchers) -> None:
        """Stand between this clock and these watchers."""
        self._clock = clock
        self._watchers = watchers
        self._is_moving = False
        self._zone = clock.zone_name()

    @property
    def is_moving(self) -> bool:
        """Say whether a move is under way."""
        return self._is_moving

    def face(self) -> Json:
        """Return what the page shows of the clock."""
        return {
            "now_seconds": self._clock.now().timestamp(),
            "zone": self._clock.zone_name(),
            "is_moved": self._clock.is_moved(),
            "is_moving": self._is_moving,
        }

    def tell_zone(self) -> None:
        """Tell the page when the person's zone is another than before."""
        if self._clock.zone_name() != self._zone:
            self.tell()

    def tell(self) -> None:
        """Tell the page how the clock stands."""
        self._zone = self._clock.zone_name()
        self._watchers.tell(0, "clock", self.face())

    async def move(self, wish: str, seconds: float) -> bool:
        """Fulfil a wish ("by", "next" or "real"); False where it led nowhere."""
        self._is_moving = True
        self.tell()
        ticking = asyncio.create_task(self._tick())
        try:
            return await self._fulfil(wish, timedelta(seconds=seconds))
        finally:
            ticking.cancel()
            with suppress(asyncio.CancelledError):
                await ticking
            self._is_moving = False
            self.tell()

    async def _fulfil(self, wish: str, span: timedelta) -> bool:
        match wish:
            case "by" if timedelta(0) < span <= LONGEST_MOVE:
                await self._clock.move_by(span)
            case "next":
                return await self._clock.move_to_next_nudge()
            case "real":
                await self._clock.back_to_real_time()
            case _:
                return False
        return True

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            self.tell()
