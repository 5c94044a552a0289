"""When nothing at all may be sent: Telegram asked to wait, or cannot be reached.

Pure: monotonic seconds come in as arguments. Tells a chat that fails alone from an outage.
"""

import math
import random
from datetime import timedelta

from scheduler.backoff import delay_seconds

OUTAGE_CHATS = 4
"""So many different people's messages failing in a row, none getting through, is an outage."""

LONGEST_PAUSE_SECONDS = 20.0
"""After an outage, somebody who needs help waits no longer than this for the next try."""

MARGIN_SECONDS = 0.3
"""Waited on top of Telegram's `retry_after`, which counts whole seconds."""


class Breaker:
    """Open in an outage: then one message at a time goes, as a probe, after ever longer pauses."""

    def __init__(self, chance: random.Random) -> None:
        """Begin closed."""
        self._chance = chance
        self._failing: set[int] = set()
        self._probes = 0
        self.ready_at = -math.inf
        """The monotonic instant before which nothing may be sent."""

    @property
    def is_open(self) -> bool:
        """Whether there is an outage."""
        return self._probes > 0

    def throttled(self, retry_after: timedelta, now_seconds: float) -> None:
        """Halt everything for as long as Telegram asks, and a little longer."""
        until = now_seconds + retry_after.total_seconds() + MARGIN_SECONDS
        self.ready_at = max(self.ready_at, until)

    def failed(self, whose: int, now_seconds: float) -> None:
        """Count a message that did not get through."""
        if not self.is_open:
            self._failing.add(whose)
            if len(self._failing) < OUTAGE_CHATS:
                return
        elif now_seconds < self.ready_at:
            return  # was under way when the outage began
        self._probes += 1
        pause = delay_seconds(self._probes, self._chance, most_seconds=LONGEST_PAUSE_SECONDS)
        self.ready_at = max(self.ready_at, now_seconds + pause)

    def answered(self) -> bool:
        """Count an answer of any kind; tell whether it ended an outage."""
        was_open = self.is_open
        self._failing.clear()
        self._probes = 0
        return was_open
