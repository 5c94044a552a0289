"""Writes down what became of messages, in batches: what has come in a short while.

Never loses a mark: when the database refuses, all are kept and tried again. Stands behind the
courier, which sends no more than so many messages that are not written down.
"""

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress

import structlog

from models import outbox
from models.database import Database
from models.errors import StorageFailed
from models.outbox import Mark
from scheduler.backoff import delay_seconds
from scheduler.clock import Clock
from scheduler.lanes import Lane

LOG = structlog.get_logger()

LONGEST_WAIT_SECONDS = 10.0

GATHER_SECONDS = 0.04
"""A mark waits so long for others, so that a quiet hour does not pay a commit for each message."""

ENOUGH_MARKS = 20
"""So many are written at once: the courier may be waiting for them."""


class Marker:
    """The one who writes marks. `pending` counts those not yet committed."""

    def __init__(
        self, database: Database, clock: Clock, chance: random.Random, marked: Callable[[], None]
    ) -> None:
        """Begin with nothing to write; `marked` is called after every commit."""
        self._database = database
        self._clock = clock
        self._chance = chance
        self._marked = marked
        self._waiting: list[tuple[Lane, Mark]] = []
        self._wake = asyncio.Event()
        self._is_closing = False
        self.is_failing = False
        self.pending = 0
        self.finished: list[Lane] = []

    def add(self, lane: Lane, mark: Mark) -> None:
        """Have a mark written soon."""
        lane.unmarked += 1
        self.pending += 1
        self._waiting.append((lane, mark))
        self._wake.set()

    def close(self) -> None:
        """Let `run` end once everything is written."""
        self._is_closing = True
        self._wake.set()

    async def run(self) -> None:
        """Write marks until closed. Raises: StorageBroken."""
        while not (self._is_closing and not self._waiting):
            await self._wake.wait()
            await self._gathered()
            if self._waiting:
                await self._write_some()

    async def _gathered(self) -> None:
        """Return once there is enough to write, or the first mark has waited long enough."""
        with suppress(TimeoutError):
            async with asyncio.timeout(GATHER_SECONDS):
                while len(self._waiting) < ENOUGH_MARKS and not self._is_closing:
                    self._wake.clear()
                    await self._wake.wait()
        self._wake.clear()

    async def _write_some(self) -> None:
        batch, self._waiting = self._waiting, []
        marks = [mark for _, mark in batch]
        failures = 0
        while not await self._is_written(marks, failures):
            failures += 1
            wait = delay_seconds(failures, self._chance, most_seconds=LONGEST_WAIT_SECONDS)
            await asyncio.sleep(wait)
        for lane, _ in batch:
            lane.unmarked -= 1
            if lane.is_done:
                self.finished.append(lane)
        self.pending -= len(batch)
        self._marked()

    async def _is_written(self, marks: list[Mark], failures: int) -> bool:
        now = self._clock.now()
        try:
            await self._database.run(lambda work: outbox.mark(work, marks, now))
        except StorageFailed as fault:
            if not self.is_failing:
                LOG.error(
                    "sending stops until the database takes what was sent",
                    action="marks_wait",
                    marks=len(marks),
                    fault=str(fault),
                )
            self.is_failing = True
            return False
        if self.is_failing:
            LOG.info("what was sent is written down", action="marks_written", tries=failures + 1)
        self.is_failing = False
        return True
