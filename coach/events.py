"""What can happen to a person: the whole vocabulary the coach listens to.

Events are made at the edge (bot/telegram, the bell, the command line) and never change afterwards.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Said:
    """The person typed a text; `was_cut` when it was longer than Ebb keeps."""

    text: str
    was_cut: bool = False


@dataclass(frozen=True, slots=True)
class Commanded:
    """The person sent a command; `name` without the slash, `rest` what stood behind it."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """The person tapped a button; `message_id` is Telegram's id of the message that holds it."""

    token: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Rang:
    """A timer of the person fell due at `due_at`; it may ring later than that."""

    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """The person shared a location; only its time zone gets this far, None where there is none."""

    zone: str | None


class Kind(StrEnum):
    """What else a person can send."""

    VOICE = "voice"
    PICTURE = "picture"
    STICKER = "sticker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sent:
    """The person sent something that is neither text, command, tap nor place."""

    kind: Kind
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked Ebb or deleted their account: nothing can reach them."""


@dataclass(frozen=True, slots=True)
class Unblocked:
    """The person let Ebb in again."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """Everything about the person is to be erased, asked for outside the chat."""


Event = Said | Commanded | Tapped | Rang | SharedPlace | Sent | Blocked | Unblocked | Wiped

HEARD = (Said, Commanded, Tapped, SharedPlace, Sent)
"""Events that are the person's own word or deed in the chat."""
