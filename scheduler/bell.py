"""The bell: hands the timers that fell due to their turns, longest due first."""

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


class Bell:
    """Rings what is due; the turns themselves say whether a ring still counts."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        ring: Callable[[Sequence[Due]], Awaitable[None]],
    ) -> None:
        self._database = database
        self._clock = clock
        self._ring = ring

    async def ring_all(self) -> int:
        """Ring everything due now, in batches; return how many timers rang.

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
        now = self._clock.now()
        return await self._database.run(partial(timers.due, now=now, most=MOST_A_RING))
