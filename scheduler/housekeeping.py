"""Housekeeping: every hour, what has served its time goes and the file gives back what is free.

Everything is done in pieces, one transaction each, and turns are taken in between: it may go on for
long, but never holds the database for long. Says nothing to anybody. A tidy that fails or is cut
off leaves nothing half done, and the next one goes on.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Final

import structlog

from coach.person import PersonId
from models import shrinking
from models.backup import truncate_log
from models.database import Database
from models.housekeeping import FORGETS, MOST_ROWS, erase_silent, forget_wipes
from scheduler.clock import Clock

LOG = structlog.get_logger()

MOST_PIECES: Final = 100
"""Pieces of the file given back in one tidy: 100 MiB an hour, so that it does not go on for ever
beside people who make the file grow."""


class Housekeeping:
    """Tidies. `on_erased` is called after the commit, with whom nothing is left of."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        on_erased: Callable[[frozenset[PersonId]], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._on_erased = on_erased

    async def tidy(self) -> None:
        """Tidy once. Never raises: what went wrong is logged, and tried again in an hour."""
        try:
            rows = await self._forget()
            await self._erase_silent()
            lines = await self._forget_wipes()
            pages = await self._shrink()
        except Exception as fault:
            LOG.warning("housekeeping waits", action="tidy_failed", fault=type(fault).__name__)
        else:
            LOG.info("tidied", action="tidied", rows=rows, wipes=lines, pages=pages)

    async def _forget(self) -> int:
        """Delete the rows that have served their time; return how many."""
        now, rows = self._clock.now(), 0
        for forget in FORGETS:
            gone = MOST_ROWS
            while gone == MOST_ROWS:
                gone = await self._database.run(partial(forget, now=now, most=MOST_ROWS))
                rows += gone
        return rows

    async def _erase_silent(self) -> None:
        """Erase whoever was silent for 12 months, until none is left."""
        while silent := await self._database.run(partial(erase_silent, now=self._clock.now())):
            self._on_erased(silent)
            LOG.info("the long silent are erased", action="silent_erased", people=len(silent))

    async def _forget_wipes(self) -> int:
        """Drop old lines of the wipe list, in a thread of their own: that is no work of the
        database's, and may take a second."""
        wipes = self._database.wipes
        return await asyncio.to_thread(forget_wipes, wipes, self._clock.now()) if wipes else 0

    async def _shrink(self) -> int:
        """Give the file's free pages back; return how many."""
        pages = 0
        for _ in range(MOST_PIECES):
            gone = await self._database.run(shrinking.give_back)
            if not gone:
                break
            pages += gone
        await self._database.run(shrinking.optimize)
        await self._database.run_apart(truncate_log)
        return pages
