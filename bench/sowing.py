"""How bots are given people before they start: one command line for all of them.

A peer's people are in the middle of a quiet period too, with a daily nudge at a wanted second.
Imports nothing that only some of the bots have.
"""

import argparse
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

FIRST_CHAT_ID = 1_000_001
DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """So many people in chats numbered one after the other, all due at one instant."""

    people: int
    due_in_seconds: float
    first_chat_id: int = FIRST_CHAT_ID

    @property
    def chat_ids(self) -> range:
        """Their chats."""
        return range(self.first_chat_id, self.first_chat_id + self.people)

    def arguments(self) -> list[str]:
        """Return the crop as options; people who are there already stay."""
        return [
            f"--people={self.people}",
            f"--due-in={self.due_in_seconds}",
            f"--chat-ids-from={self.first_chat_id}",
            "--more",
            "--json",
        ]


def crop_from_command_line() -> Crop:
    """Return the crop that the options ask for."""
    parser = argparse.ArgumentParser()
    add = parser.add_argument
    add("--people", type=int, required=True)
    add("--due-in", type=float, required=True)
    add("--chat-ids-from", type=int, required=True)
    add("--more", action="store_true")
    add("--json", action="store_true")
    options = parser.parse_args()
    return Crop(
        people=options.people,
        due_in_seconds=options.due_in,
        first_chat_id=options.chat_ids_from,
    )


def due_at(crop: Crop) -> datetime:
    """Return the crop's instant, on a whole second of a daily clock in UTC."""
    at = datetime.now(UTC) + timedelta(seconds=crop.due_in_seconds)
    return at.replace(microsecond=0) + timedelta(seconds=1)


def daily_at(at: datetime) -> time:
    """Return the clock time of an instant in UTC."""
    return at.timetz()


def started_on() -> date:
    """Return the day on which everybody's period began."""
    return (datetime.now(UTC) - timedelta(days=1)).date()


def tell(at: datetime) -> None:
    """Tell the bench when the people are due."""
    print(json.dumps({"due_at": at.isoformat()}))
