"""What the courier tells of its work to whoever counts: kinds, reasons and spans, never a name.

Told on the courier's event loop, about each message it took up. Nothing is kept here; where nobody
counts, nobody is told.
"""

from datetime import timedelta
from enum import StrEnum
from typing import Protocol


class Drop(StrEnum):
    """Why a message was dropped; in the outbox, Telegram's own words stand for REFUSED."""

    STALE = "stale"
    PLACE_LOST = "place lost"
    GONE = "gone"
    REFUSED = "refused"
    NEVER_TAKEN = "never taken"
    BROKEN = "cannot be sent"
    UNREADABLE = "unreadable"


class Retry(StrEnum):
    """Why a message was not sent this time and goes again."""

    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    MOVED = "moved"
    PLACE_LOST = "place lost"
    """The message it was to edit is gone, so that it is sent as a new one."""


class CourierObserver(Protocol):
    """Is told what became of each message. Must be quick, and never raise."""

    def sent(self, *, is_nudge: bool, late_by: timedelta | None) -> None:
        """A message was sent, and so long after it was due; None for what has no hour."""
        ...

    def dropped(self, reason: Drop, *, is_nudge: bool) -> None:
        """A message is not sent."""
        ...

    def retried(self, reason: Retry, *, is_nudge: bool) -> None:
        """A message was not sent this time and goes again."""
        ...


class Unobserved:
    """Nobody counts."""

    def sent(self, *, is_nudge: bool, late_by: timedelta | None) -> None:
        """Do nothing."""

    def dropped(self, reason: Drop, *, is_nudge: bool) -> None:
        """Do nothing."""

    def retried(self, reason: Retry, *, is_nudge: bool) -> None:
        """Do nothing."""
