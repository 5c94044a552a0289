"""What the bot called: a bounded list for tests and benches to read."""

from collections import Counter, deque
from dataclasses import dataclass

from bot.local.wire import Parameters


@dataclass(slots=True)
class Call:
    """One API call as it was received; `received_at` is monotonic, in seconds.

    `outcome` is "" while it runs, then "ok", "<code> <description>", "reset", "hung" or
    "lost answer" (it took effect).
    """

    method: str
    chat_id: int
    params: dict[str, object]
    received_at: float
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class AnsweredCallback:
    """An answer to a tap."""

    query_id: str
    user_id: int
    text: str
    is_alert: bool


class Calls:
    """The newest calls, and how many there were of each method since the start."""

    def __init__(self, *, kept: int) -> None:
        """Begin empty; `kept` bounds the list, not the counts."""
        self.newest: deque[Call] = deque(maxlen=kept)
        self.counts: Counter[str] = Counter()

    def add(self, method: str, parameters: Parameters, received_at: float) -> Call:
        """Note a call; its outcome is filled in later."""
        call = Call(method, parameters.integer("chat_id"), parameters.values, received_at)
        self.newest.append(call)
        self.counts[method] += 1
        return call
