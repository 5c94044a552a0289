"""Telegram's limits as the bench's server keeps them: who sends too fast is refused with 429.

A referee of its own, apart from anything that Ebb does to keep the pace: so many messages within
any second over all, paid ones counted apart, and for each chat a bucket that refills steadily.
"""

import math
from collections import deque
from dataclasses import dataclass, field

FREE_PER_SECOND = 30
PAID_PER_SECOND = 1000
"""Source: core.telegram.org/bots/faq, on broadcasting, and Bot API, allow_paid_broadcast."""

CHAT_BURST = 3
CHAT_PER_SECOND = 1.0
"""Source: the same page, on messages to a single chat: one a second, short bursts are let pass."""

WINDOW_SECONDS = 1.0
ROUNDING = 1e-6
PRUNE_ABOVE = 20_000


@dataclass(slots=True)
class Window:
    """At most `most` messages within any second."""

    most: int
    _sent: deque[float] = field(default_factory=deque)

    def wait_seconds(self, now_seconds: float) -> float:
        """Return how long until there is room, 0 where there is."""
        while self._sent and self._sent[0] <= now_seconds - WINDOW_SECONDS:
            self._sent.popleft()
        if len(self._sent) < self.most:
            return 0.0
        return self._sent[0] + WINDOW_SECONDS - now_seconds

    def count(self, now_seconds: float) -> None:
        """Count a message."""
        self._sent.append(now_seconds)


@dataclass(slots=True)
class Buckets:
    """What is left for each chat; a full bucket is forgotten."""

    _left: dict[int, tuple[float, float]] = field(default_factory=dict)

    def wait_seconds(self, chat_id: int, now_seconds: float) -> float:
        """Return how long until the chat may get one more, 0 where it may now."""
        missing = 1 - self._tokens(chat_id, now_seconds)
        return missing / CHAT_PER_SECOND if missing > ROUNDING else 0.0

    def count(self, chat_id: int, now_seconds: float) -> None:
        """Take one out of the chat's bucket."""
        self._left[chat_id] = (self._tokens(chat_id, now_seconds) - 1, now_seconds)
        if len(self._left) > PRUNE_ABOVE:
            full_before = now_seconds - CHAT_BURST / CHAT_PER_SECOND
            self._left = {key: left for key, left in self._left.items() if left[1] > full_before}

    def _tokens(self, chat_id: int, now_seconds: float) -> float:
        tokens, at_seconds = self._left.get(chat_id, (float(CHAT_BURST), now_seconds))
        return min(CHAT_BURST, tokens + (now_seconds - at_seconds) * CHAT_PER_SECOND)


@dataclass(slots=True)
class Limits:
    """All limits, and how often each was overrun. Refused messages count towards none."""

    free: Window = field(default_factory=lambda: Window(FREE_PER_SECOND))
    paid: Window = field(default_factory=lambda: Window(PAID_PER_SECOND))
    chats: Buckets = field(default_factory=Buckets)
    overruns: int = 0
    chat_overruns: int = 0

    def retry_after_seconds(self, chat_id: int, *, is_paid: bool, now_seconds: float) -> int:
        """Count a message that arrives now and return 0, or how long to wait, in whole seconds.

        The wait is the shortest that makes sense; Telegram often asks for more.
        """
        window = self.paid if is_paid else self.free
        overall = window.wait_seconds(now_seconds)
        chat = self.chats.wait_seconds(chat_id, now_seconds)
        if overall or chat:
            self.overruns += overall > 0
            self.chat_overruns += chat > 0
            return math.ceil(max(overall, chat))
        window.count(now_seconds)
        self.chats.count(chat_id, now_seconds)
        return 0
