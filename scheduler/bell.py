"""The bell: hands the timers that fell due to their turns, longest due first.

What somebody asked for, or waits for now, rings before all that comes by itself. Of that no more
rings than can be sent soon: a crowd that falls due together waits as timers, not in the outbox,
and nobody who writes meanwhile waits behind the turns of all of them.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import structlog

from models import timers
from models.database import Database
from models.errors import StorageFailed
from models.timers import Due
from scheduler.clock import Clock

LOG = structlog.get_logger()

MOST_A_RING = 200

ROOM_LOOKS = 10
ROOM_LOOK_SECONDS = 0.02
"""What was asked for waits no longer than all the looks for room take."""


class Bell:
    """Rings what is due; the turns themselves say whether a ring still counts."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        ring: Callable[[Sequence[Due]], Awaitable[None]],
        room: Callable[[], int] | None = None,
    ) -> None:
        """`room` tells for how many more people's nudges there is room (none given: any)."""
        self._database = database
        self._clock = clock
        self._ring = ring
        self._room = room or _any

    async def ring_all(self) -> int:
        """Ring what is due now and has room, in batches; return how many timers rang.

        Never raises: whatever went wrong is logged and tried again at the next beat, and nothing
        is lost meanwhile.
        """
        rang = 0
        try:
            while due := await self._due():
                await self._ring(due)
                rang += len(due)
        except StorageFailed as fault:
            LOG.warning("the bell waits for the database", action="bell_waits", fault=str(fault))
        except Exception as fault:
            LOG.error("the bell could not ring", action="bell_failed", fault=type(fault).__name__)
        return rang

    async def _due(self) -> list[Due]:
        room = await self._waited_for()
        find = partial(timers.due, now=self._clock.now(), most=MOST_A_RING, most_unasked=room)
        return await self._database.run(find)

    async def _waited_for(self) -> int:
        """Return for how many nudges there is room, none after a while; a beat comes soon again."""
        for _ in range(ROOM_LOOKS):
            if room := self._room():
                return room
            await asyncio.sleep(ROOM_LOOK_SECONDS)
        return 0


def _any() -> int:
    """Return that there is room for a whole ring."""
    return MOST_A_RING
