"""Which of the thirty daily topics a day gets, for any length of period.

Thirty days in five phases; other lengths stretch or shrink them, and keep both ends.
Source: coaching.md, 4.1 and 4.17.
"""

from functools import lru_cache
from typing import Final

TOPICS: Final = 30

PHASES: Final = ((1, 3), (4, 10), (11, 20), (21, 27), (28, 30))
"""First and last topic of Settle, Withdraw, Steady, Rebuild, Decide."""

SHORT: Final = (2, 5, 3, 2, 2)
"""Days a phase gets in the shortest period. Source: coaching.md, 4.17."""

SHORTEST_DAYS: Final = sum(SHORT)

TAPER_DAY: Final = 22

OPEN_CYCLE: Final = (11, 27)
"""With an open end, and beyond, the days of Steady and Rebuild come round again."""


@lru_cache(maxsize=4096)
def topic(day: int, length_days: int | None) -> int:
    """Return the topic, 1 to 30, of the given day of a period (None: open end)."""
    if length_days is None:
        return _open_topic(day)
    start = 0
    for (first, last), size in zip(PHASES, phase_days(length_days), strict=True):
        if day <= start + size:
            return _spread(day - start, size, first, last)
        start += size
    return TOPICS


def taper_day(length_days: int | None) -> int:
    """Return the day from which one message a day is enough: 22 of thirty. Source: 5."""
    if length_days is None:
        return TAPER_DAY
    return sum(phase_days(length_days)[:3]) + TAPER_DAY - PHASES[2][1]


def decide_day(length_days: int | None) -> int:
    """Return the first day of Decide, on which the end is first looked at: 28 of thirty."""
    if length_days is None:
        return TOPICS
    return sum(phase_days(length_days)[:4]) + 1


@lru_cache(maxsize=1024)
def phase_days(length_days: int) -> tuple[int, ...]:
    """Return how many days each phase gets; the sum is the length, 14 at least."""
    length = max(length_days, SHORTEST_DAYS)
    full = tuple(last - first + 1 for first, last in PHASES)
    if length >= sum(full):
        extra = length - sum(full)
        return (*full[:2], full[2] + extra - extra // 2, full[3] + extra // 2, full[4])
    sizes = list(SHORT)
    for _ in range(length - SHORTEST_DAYS):
        short = [size / whole for size, whole in zip(sizes, full, strict=True)]
        sizes[short.index(min(short))] += 1
    return tuple(sizes)


def _spread(day: int, size: int, first: int, last: int) -> int:
    """Return the topic for the given day of a phase.

    Where there are fewer days than topics, the first and the last are kept and others left out.
    Where there are more, the topics come round again, so that none stands for a week.
    """
    count = last - first + 1
    if size < count:
        return first + (day - 1) * (count - 1) // (size - 1)
    return first + (day - 1) % count


def _open_topic(day: int) -> int:
    first, last = OPEN_CYCLE
    if day <= last:
        return day
    return first + (day - first) % (last - first + 1)
