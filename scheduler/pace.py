"""How fast messages may go: a clock for all of them, and a small bucket for each chat.

Pure: monotonic seconds come in as arguments. Never counts a second send in the first one's place.

Nudges go evenly, `(1 + ROOM) / N` seconds apart (GCRA, a clock of when the next one is due); one
that the event loop let go late lets the next come `LATE_SECONDS` early at most. Replies need not
wait for the even beat: several people who write at once are answered at once, as long as no more
than N sends lie within `1 + ROOM - LATE_SECONDS` seconds. Those 15 ms are what the way to Telegram
may differ by before N + 1 of them arrive within one second.
"""

import math
from collections import deque

ROOM = 0.025
"""How much slower than the limit; the steady pace is 97.5 % of it."""

LATE_SECONDS = 0.01

LEAST_TO_BURST = 10
"""Below so many a second replies go evenly too."""

CHAT_BURST = 3
CHAT_REFILL_SECONDS = 1.0
"""A chat takes 3 at once and one a second from then on. Source: design.md, promise 6."""

_PRUNE_ABOVE = 1_000


class Pace:
    """The pace of all sends and of each chat's."""

    def __init__(self, per_second: float) -> None:
        """Begin rested. `per_second` 0: no limit over all; the chats keep theirs."""
        self.per_second = per_second
        self.all = Clockwork(per_second)
        self.chats = Buckets()

    def take(self, chat_id: int, now_seconds: float) -> None:
        """Count a send that starts now."""
        self.all.take(now_seconds)
        self.chats.take(chat_id, now_seconds)


class Clockwork:
    """Lets at most `per_second` sends through in any second: nudges evenly, replies at once."""

    def __init__(self, per_second: float) -> None:
        """Begin rested."""
        self._apart_seconds = (1 + ROOM) / per_second if per_second else 0.0
        self._due_at = -math.inf
        self._latest: deque[float] = deque(maxlen=max(1, int(per_second)))
        self._may_burst = per_second >= LEAST_TO_BURST

    def ready_at(self, *, is_reply: bool) -> float:
        """Return the monotonic instant from which the next may go."""
        if is_reply and self._may_burst:
            return self._window_at()
        return max(self._due_at, self._window_at())

    def take(self, now_seconds: float) -> None:
        """Count a send that starts now."""
        if self._apart_seconds:
            self._due_at = max(self._due_at, now_seconds - LATE_SECONDS) + self._apart_seconds
            self._latest.append(now_seconds)

    def _window_at(self) -> float:
        """Return when the oldest of the last N sends is a second away."""
        if len(self._latest) < (self._latest.maxlen or 0):
            return -math.inf
        return self._latest[0] + 1 + ROOM - LATE_SECONDS


class Buckets:
    """A bucket for each chat; full ones are forgotten.

    Telegram counts a message somewhere between its start and its answer. A bucket counts it from
    the start, and once `answered` as if it had arrived that late: so it is never fuller than
    Telegram's own, however slow the way was. That wants one message of a chat under way at a time.
    """

    def __init__(self) -> None:
        """Begin with every bucket full."""
        self._full_at: dict[int, float] = {}
        self._prune_above = _PRUNE_ABOVE

    def __len__(self) -> int:
        """Return how many chats are remembered."""
        return len(self._full_at)

    def ready_at(self, chat_id: int) -> float:
        """Return the monotonic instant from which the chat's next may go."""
        full_at = self._full_at.get(chat_id)
        if full_at is None:
            return -math.inf
        return full_at - (CHAT_BURST - 1) * CHAT_REFILL_SECONDS

    def take(self, chat_id: int, now_seconds: float) -> None:
        """Count a message that starts now."""
        full_at = max(self._full_at.get(chat_id, now_seconds), now_seconds)
        self._full_at[chat_id] = full_at + CHAT_REFILL_SECONDS
        if len(self._full_at) > self._prune_above:
            self._prune(now_seconds)

    def answered(self, chat_id: int, now_seconds: float) -> None:
        """Count the message that was under way as if it had arrived only now."""
        full_at = self._full_at.get(chat_id, now_seconds)
        self._full_at[chat_id] = max(full_at, now_seconds + CHAT_REFILL_SECONDS)

    def _prune(self, now_seconds: float) -> None:
        """Forget full buckets; looked through again once half as many more have come."""
        kept = {chat_id: at for chat_id, at in self._full_at.items() if at > now_seconds}
        self._full_at = kept
        self._prune_above = max(_PRUNE_ABOVE, len(kept) * 3 // 2)
