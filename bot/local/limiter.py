"""Telegram's pace, enforced: refuses with 429 whoever sends faster than it allows."""

import math
from collections import deque
from dataclasses import dataclass, field

from bot.local.wire import Refusal

_PRUNE_ABOVE = 10_000
_ROUNDING_SECONDS = 1e-6


@dataclass(slots=True)
class Limiter:
    """At most `per_second` sends within any second, and per chat a bucket refilled steadily.

    Zero switches either limit off. A refused sender stays refused until `retry_after` has passed.
    """

    per_second: float = 30.0
    chat_burst: int = 3
    chat_per_second: float = 1.0
    refused: int = 0
    _sent: deque[float] = field(default_factory=deque)
    _halted_until: float = 0.0
    _chats: dict[int, float] = field(default_factory=dict)

    def admit(self, chat_id: int, now_seconds: float) -> None:
        """Count a send at a monotonic instant.

        Raises: Refusal (429), with `retry_after` in whole seconds.
        """
        wait_seconds = max(self._overall_wait(now_seconds), self._chat_wait(chat_id, now_seconds))
        if wait_seconds > 0:
            self.refused += 1
            raise too_many(math.ceil(wait_seconds))
        if self.per_second:
            self._sent.append(now_seconds)
        self._fill(chat_id, now_seconds)

    def _overall_wait(self, now_seconds: float) -> float:
        if not self.per_second:
            return 0.0
        if now_seconds < self._halted_until:
            return self._halted_until - now_seconds
        while self._sent and self._sent[0] <= now_seconds - 1 + _ROUNDING_SECONDS:
            self._sent.popleft()
        if len(self._sent) < self.per_second:
            return 0.0
        self._halted_until = now_seconds + 1
        return 1.0

    def _chat_wait(self, chat_id: int, now_seconds: float) -> float:
        """Return the wait by the chat's theoretical arrival time (GCRA)."""
        if not self.chat_per_second:
            return 0.0
        ahead_seconds = self._chats.get(chat_id, now_seconds) - now_seconds
        allowed_seconds = (self.chat_burst - 1) / self.chat_per_second + _ROUNDING_SECONDS
        return ahead_seconds - allowed_seconds

    def _fill(self, chat_id: int, now_seconds: float) -> None:
        if not self.chat_per_second:
            return
        if len(self._chats) > _PRUNE_ABOVE:
            self._chats = {c: full for c, full in self._chats.items() if full > now_seconds}
        ahead = max(self._chats.get(chat_id, now_seconds), now_seconds)
        self._chats[chat_id] = ahead + 1 / self.chat_per_second


def too_many(retry_after_seconds: int) -> Refusal:
    """Return the refusal of somebody who sends too fast."""
    description = f"Too Many Requests: retry after {retry_after_seconds}"
    return Refusal(429, description, retry_after=retry_after_seconds)
