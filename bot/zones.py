"""The time zone of a shared place, looked up in a worker process that goes away when idle.

tzfpy's polygons are heavy and rarely needed; in a thread they would hold the interpreter. The
place itself is handed over and forgotten.
"""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread

import structlog

LOG = structlog.get_logger()

IDLE_SECONDS = 60.0

LONGEST_SECONDS = 5.0
"""A place that takes longer is answered by asking for a city: others wait behind it."""


def zone_at(latitude: float, longitude: float) -> str | None:
    """Return the zone at a place, None at sea, where there are only offsets; runs in the worker."""
    import tzfpy

    zone = tzfpy.get_tz(longitude, latitude)
    return None if not zone or zone.startswith("Etc/") else zone


class ZoneFinder:
    """Finds zones; the worker starts with the first question and ends a minute after the last."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._pool: ProcessPoolExecutor | None = None
        self._bedtime: asyncio.TimerHandle | None = None
        self._turnstile = asyncio.Lock()

    async def find(self, latitude: float, longitude: float) -> str | None:
        """Return the zone at a place; None at sea, or where the worker failed.

        One question at a time: a worker that is let go takes nobody else's question with it.
        """
        try:
            async with self._turnstile, asyncio.timeout(LONGEST_SECONDS):
                answer = self._worker().submit(zone_at, latitude, longitude)
                try:
                    return await asyncio.wrap_future(answer)
                finally:
                    self._go_to_bed_later()
        except (BrokenProcessPool, OSError, ImportError) as fault:
            LOG.error("no zone found", action="zone_failed", fault=type(fault).__name__)
            self.close()
            return None

    @property
    def is_awake(self) -> bool:
        """Whether the worker process is there."""
        return self._pool is not None

    def close(self) -> None:
        """Let the worker go."""
        if self._bedtime:
            self._bedtime.cancel()
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None

    def _worker(self) -> ProcessPoolExecutor:
        if self._bedtime:
            self._bedtime.cancel()
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                1, mp_context=get_context("spawn"), initializer=_end_with_parent
            )
        return self._pool

    def _go_to_bed_later(self) -> None:
        """Let the worker go after a while: counted from the answer, which may itself take long."""
        loop = asyncio.get_running_loop()
        self._bedtime = loop.call_later(self._idle_seconds, self.close)


def _end_with_parent() -> None:
    """Have the worker end when Ebb was killed and cannot end it; runs in the worker."""
    Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
