"""The local chat's clock: moved ahead, it rings everything due on the way and waits for the mail.

Goes from one due timer to the next, so that nothing on the way counts as late.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from coach.nudging import NUDGES
from models import house, people, timers
from models.database import Database, Work
from scheduler.clock import MovableClock

FACT = "clock-ahead-seconds"


class TimeTravel:
    """Moves the clock of a running Ebb. `ring`: rings what is due; `drained`: all is sent."""

    def __init__(
        self,
        clock: MovableClock,
        database: Database,
        *,
        ring: Callable[[], Awaitable[object]],
        drained: Callable[[], Awaitable[None]],
    ) -> None:
        self._clock = clock
        self._database = database
        self._ring = ring
        self._drained = drained
        self._zone = "UTC"

    async def restore(self) -> None:
        """Set the clock as far ahead as it was when Ebb was last stopped."""
        seconds = await self._database.run(partial(house.fact, name=FACT))
        self._clock.ahead = timedelta(seconds=float(seconds or 0))
        await self.look_up_zone()

    async def look_up_zone(self) -> None:
        """Learn the zone of whoever chats here; with several people, of the first."""
        self._zone = await self._database.run(_first_zone)

    def now(self) -> datetime:
        """Return the clock's instant."""
        return self._clock.now()

    def is_moved(self) -> bool:
        """Tell whether the clock differs from real time."""
        return bool(self._clock.ahead)

    def zone_name(self) -> str:
        """Return the person's zone, for display."""
        return self._zone

    async def move_by(self, span: timedelta) -> None:
        """Move ahead, ringing everything due on the way."""
        await self._move_to(self._clock.now() + span)

    async def move_to_next_nudge(self) -> bool:
        """Move to the next planned nudge; False where none is planned."""
        due_at = await self._database.run(partial(timers.next_of, kinds=NUDGES))
        if due_at is None:
            return False
        await self._move_to(due_at)
        return True

    async def back_to_real_time(self) -> None:
        """Let the clock show real time again."""
        self._clock.ahead = timedelta()
        await self._keep()

    async def _move_to(self, at: datetime) -> None:
        await self._drained()
        while (due_at := await self._database.run(timers.next_ring_at)) and due_at <= at:
            if due_at > self._clock.now():
                self._clock.move_to(due_at)
            if not await self._ring():
                break
            await self._drained()
        if at > self._clock.now():
            self._clock.move_to(at)
        await self._keep()
        await self._drained()

    async def _keep(self) -> None:
        seconds = str(self._clock.ahead.total_seconds())
        await self._database.run(partial(house.set_fact, name=FACT, value=seconds))


def _first_zone(work: Work) -> str:
    known = people.everyone(work)
    return known[0].person.zone if known else "UTC"
