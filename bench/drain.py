"""What is seen of many nudges that fall due at once: who got one, when, and how steadily they went.

Counts and times what arrives; never reads it, except to tell a probe's answers from its nudge.
"""

import asyncio
import time
from array import array
from collections.abc import Container
from dataclasses import dataclass, field

from bench.bot_api import Answer, BotApi
from bench.figures import ratio
from bench.sowing import Crop

STEADY_FROM, STEADY_UNTIL = 0.1, 0.9
"""The steady part: all messages but the first and the last tenth."""

LOOK_SECONDS = 0.25
AFTERWARDS_SECONDS = 2.0
"""So long after everybody has theirs a second one is still looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """When to give up: nothing came for so long, or so much time is over since they were due."""

    quiet_seconds: float
    most_seconds: float


@dataclass(slots=True)
class Drain:
    """The nudges of one crop. `asides`: texts that are answers to something, and no nudges."""

    api: BotApi
    crop: Crop
    asides: Container[str] = ()
    got: bytearray = field(default_factory=bytearray)
    all_at_seconds: "array[float]" = field(default_factory=lambda: array("d"))
    first_at_seconds: float = 0.0
    last_at_seconds: float = 0.0
    reached: int = 0

    def __post_init__(self) -> None:
        """Listen from now on."""
        self.got = bytearray(self.crop.people)
        self.api.listeners.append(self._hear)

    async def run(self, due_at_seconds: float, patience: Patience) -> None:
        """Wait until everybody has theirs, or for as long as patience lasts."""
        ends_at = due_at_seconds + patience.most_seconds
        while self.reached < self.crop.people:
            now = time.monotonic()
            quiet_since = max(due_at_seconds, self.last_at_seconds)
            if now > ends_at or now - quiet_since > patience.quiet_seconds:
                return
            await asyncio.sleep(LOOK_SECONDS)
        await asyncio.sleep(AFTERWARDS_SECONDS)

    @property
    def lost(self) -> int:
        """How many people got none."""
        return self.got.count(0)

    @property
    def twice(self) -> int:
        """How many came again to somebody who had theirs."""
        return sum(self.got) - self.reached

    def steady_per_second(self) -> float:
        """Return the messages a second, replies among them, in the steady part."""
        steady = steady_part(self.all_at_seconds)
        return ratio(len(steady) - 1, steady[-1] - steady[0]) if len(steady) > 1 else 0.0

    def _hear(self, answer: Answer) -> None:
        self.all_at_seconds.append(answer.at_seconds)
        at = answer.chat_id - self.crop.first_chat_id
        if not 0 <= at < self.crop.people or answer.text in self.asides:
            return
        self.first_at_seconds = self.first_at_seconds or answer.at_seconds
        self.last_at_seconds = answer.at_seconds
        self.reached += not self.got[at]
        self.got[at] = min(255, self.got[at] + 1)


def steady_part(at_seconds: "array[float]") -> "array[float]":
    """Return the instants between the first and the last tenth."""
    count = len(at_seconds)
    return at_seconds[int(count * STEADY_FROM) : int(count * STEADY_UNTIL)]
