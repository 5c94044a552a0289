"""The beat: APScheduler calls the bell every second and housekeeping every hour.

It only beats: what is due when stands in the timers table, because APScheduler's own triggers lose
or double days at the change of clocks and its stores pickle. It goes on beating when the machine's
clock is set: ahead without a beat for each second left out, back without waiting for the old hour.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from scheduler.clock import SystemClock

RING_EVERY = timedelta(seconds=1)
TIDY_EVERY = timedelta(hours=1)

LOOK_SECONDS = 2.0
"""How soon it is found that the clock was set back; counted by the loop's own clock."""


class Steadily(BaseTrigger):  # type: ignore[misc]  # APScheduler is not typed
    """Fires again so long after it last did, whatever the clock said then."""

    def __init__(self, interval: timedelta) -> None:
        self.interval = interval

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        """Return the next instant, as APScheduler asks for it."""
        return now + self.interval


def beat(
    ring: Callable[[], Awaitable[object]], tidy: Callable[[], Awaitable[object]]
) -> AsyncIOScheduler:
    """Return a scheduler that calls both, started; a beat that is late counts once."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.add_job(ring, Steadily(RING_EVERY), id="bell")
    scheduler.add_job(tidy, Steadily(TIDY_EVERY), id="housekeeping")
    scheduler.start()
    _look_at_the_clock(scheduler, asyncio.get_running_loop())
    return scheduler


def _look_at_the_clock(scheduler: AsyncIOScheduler, loop: asyncio.AbstractEventLoop) -> None:
    """Beat at once where the next beat is further away than it can be."""
    if not scheduler.running:
        return
    now = SystemClock().now()
    for job in scheduler.get_jobs():
        if job.next_run_time - now > job.trigger.interval:
            job.modify(next_run_time=now)
    loop.call_later(LOOK_SECONDS, _look_at_the_clock, scheduler, loop)
