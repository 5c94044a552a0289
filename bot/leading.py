"""Doing the duty while this Ebb leads, and standing by while another does.

Where the lead is lost (its connection broke, PostgreSQL was restarted), sending ends at once: when
PostgreSQL gives the lead to another, this one is silent.
"""

import asyncio
from collections.abc import Callable

import structlog

from bot.duty import Duty
from bot.stopping import unless, wait_unless
from models.errors import StorageFailed
from models.lead import Lead

LOG = structlog.get_logger()

TRY_AGAIN_SECONDS = 1.0
"""How soon a standing-by Ebb asks again: a killed leader is followed within two seconds."""


class Leading:
    """Takes the lead when it is free. `new_duty` begins a term; `name` tells what is its own."""

    def __init__(self, lead: Lead, new_duty: Callable[[], Duty], name: str) -> None:
        self._lead = lead
        self._new_duty = new_duty
        self._name = name
        self._is_stopping = asyncio.Event()
        self._is_first_try = True
        self.duty: Duty | None = None
        """The term that runs, None while another leads."""

    async def run(self) -> None:
        """Lead whenever it is possible, until `stop`. Raises: what ends a duty."""
        while not self._is_stopping.is_set():
            if await self._take() and not self._is_stopping.is_set():
                await self._lead_on()
            await wait_unless(self._is_stopping, TRY_AGAIN_SECONDS)
        await self._lead.let_go()

    async def stop(self) -> None:
        """Finish what is under way and leave the lead to others."""
        self._is_stopping.set()
        if self.duty is not None:
            await self.duty.stop()

    async def _take(self) -> bool:
        try:
            is_mine = await unless(self._is_stopping, self._lead.take())
        except StorageFailed as fault:
            LOG.warning("the lead waits for the database", action="lead_waits", fault=str(fault))
            return False
        if is_mine is None:
            return False
        if not is_mine and self._is_first_try:
            LOG.info("another Ebb rings and sends; standing by", action="standing_by")
        self._is_first_try = False
        return is_mine

    async def _lead_on(self) -> None:
        """Do the duty until the lead is lost or Ebb stops."""
        self.duty = self._new_duty()
        LOG.info("this Ebb rings and sends", action="leading")
        working = asyncio.create_task(self.duty.run())
        hearing = asyncio.create_task(self._hear(self.duty))
        await asyncio.wait({working, hearing}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            LOG.error("the lead is lost; sending ends here", action="lead_lost")
            self._is_first_try = True
            await self.duty.stop()
        hearing.cancel()
        await asyncio.wait({working, hearing})
        self.duty = None
        await self._lead.let_go()
        working.result()

    async def _hear(self, duty: Duty) -> None:
        async for told in self._lead.kept():
            if told.by != self._name:
                duty.hear(told)
