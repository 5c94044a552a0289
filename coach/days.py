"""Which local day and hour an instant belongs to, and back; quiet hours.

All of Ebb's local-time arithmetic with zones stands here. It never asks what time it is.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

NIGHT_HOURS = 4
"""So long after midnight an evening's question is still about the day before."""


@lru_cache(maxsize=1024)
def zone_info(zone: str) -> ZoneInfo:
    """Return the zone's rules; kept, because reading them is slow."""
    return ZoneInfo(zone)


@lru_cache(maxsize=4096)
def local(at: datetime, zone: str) -> datetime:
    """Return the instant as the person's clock shows it; kept, a turn asks it dozens of times."""
    return at.astimezone(zone_info(zone))


def local_day(at: datetime, zone: str) -> date:
    """Return the one local day the instant belongs to; days begin at local midnight."""
    return local(at, zone).date()


def waking_day(at: datetime, zone: str) -> date:
    """Return the day that an hour still belongs to for somebody awake: till 4 in the morning."""
    return (local(at, zone) - timedelta(hours=NIGHT_HOURS)).date()


@lru_cache(maxsize=4096)
def instant(on: date, at: time, zone: str) -> datetime:
    """Return the UTC instant at which the person's clock shows `at` on that day.

    A time that the spring change skips becomes the one an hour later (02:30 -> 03:30), a time
    that the autumn change repeats is its first occurrence: a nudge moves, but is neither lost
    nor doubled.
    """
    return datetime.combine(on, at, zone_info(zone)).astimezone(UTC)


def is_within(at: time, start: time, end: time) -> bool:
    """Tell whether a clock time lies in [start, end), which may span midnight."""
    if start == end:
        return False
    if start < end:
        return start <= at < end
    return at >= start or at < end


def minutes_after(at: time, minutes: int) -> time:
    """Return the clock time so many minutes later, wrapping at midnight."""
    return (datetime.combine(date.min, at) + timedelta(days=1, minutes=minutes)).time()
