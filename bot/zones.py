"""The time zone of a shared place, looked up in a worker process.

tzfpy's polygons are heavy and rarely needed. The place itself is handed over and forgotten.
"""

import structlog

from bot.worker import IDLE_SECONDS, Worker, WorkerFailed

LOG = structlog.get_logger()

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
        self._worker = Worker(LONGEST_SECONDS, idle_seconds)

    async def find(self, latitude: float, longitude: float) -> str | None:
        """Return the zone at a place; None at sea, or where the worker failed or took too long."""
        try:
            return await self._worker.ask(zone_at, latitude, longitude)
        except (WorkerFailed, ImportError) as fault:
            LOG.error("no zone found", action="zone_failed", fault=str(fault))
            return None

    @property
    def is_awake(self) -> bool:
        """Whether the worker process is there."""
        return self._worker.is_awake

    def close(self) -> None:
        """Let the worker go."""
        self._worker.close()
