"""The time: the only place that asks for it. Everything else is handed an instant."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present instant, aware and in UTC."""

    def now(self) -> datetime:
        """Return the present instant."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the machine's time."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs as the machine's does, set ahead by so much."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        """Return the machine's time and what the clock is ahead."""
        return datetime.now(UTC) + self.ahead

    def move_to(self, at: datetime) -> None:
        """Set the clock to an instant; it runs on from there."""
        self.ahead = at - datetime.now(UTC)
