"""How much the courier does at a time."""

import math
from dataclasses import dataclass

NUDGES_AHEAD_SECONDS = 2.0
"""Nudges are loaded as far ahead as the pace lets them out in this time."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much at a time. `per_second` 0: no limit over all, for benches.

    `in_flight` counts messages under way and those sent but not yet marked: after a kill, so many
    may come twice. `people_held`: how many people's messages wait in memory rather than on disk.
    """

    per_second: float = 28.0
    in_flight: int = 100
    people_held: int = 1_000

    @property
    def nudges_ahead(self) -> int:
        """How many people's nudges are held in memory: what the pace lets out soon, no more."""
        if not self.per_second:
            return self.people_held
        ahead = math.ceil(self.per_second * NUDGES_AHEAD_SECONDS)
        return max(2, min(ahead, self.people_held))
