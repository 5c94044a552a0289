"""Taps on inline buttons that wait for an answer, each only for a while, as on Telegram."""

import time
from dataclasses import dataclass

from bot.local.wire import bad_request

_MOST_OPEN = 10_000


@dataclass(frozen=True, slots=True)
class OpenTap:
    """A tap that the bot has not answered yet."""

    user_id: int
    tapped_at: float


class OpenTaps:
    """Taps by query id. `lifetime_seconds` is real time, not the moved clock's."""

    def __init__(self, *, first_id: int) -> None:
        """Begin empty."""
        self.lifetime_seconds = 60.0
        self._next = first_id
        self._open: dict[str, OpenTap] = {}

    def add(self, user_id: int) -> str:
        """Note a tap and return its query id."""
        query_id = str(self._next)
        self._next += 1
        self._open[query_id] = OpenTap(user_id, time.monotonic())
        if len(self._open) > _MOST_OPEN:
            del self._open[next(iter(self._open))]
        return query_id

    def answer(self, query_id: str) -> int:
        """Close a tap and return its person.

        Raises: Refusal (400) for one that is unknown, answered or too old.
        """
        tap = self._open.pop(query_id, None)
        if tap is None or time.monotonic() - tap.tapped_at > self.lifetime_seconds:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        return tap.user_id
