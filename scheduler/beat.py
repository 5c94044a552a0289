"""The beat: APScheduler calls the bell every second and housekeeping every hour.

It only beats: what is due when stands in the timers table, because APScheduler's own triggers lose
or double days at the change of clocks and its stores pickle.
"""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

RING_EVERY_SECONDS = 1
TIDY_EVERY_MINUTES = 60


def beat(
    ring: Callable[[], Awaitable[object]], tidy: Callable[[], Awaitable[object]]
) -> AsyncIOScheduler:
    """Return a scheduler that calls both, started; a beat that is late counts once."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.add_job(ring, "interval", seconds=RING_EVERY_SECONDS, id="bell")
    scheduler.add_job(tidy, "interval", minutes=TIDY_EVERY_MINUTES, id="housekeeping")
    scheduler.start()
    return scheduler
