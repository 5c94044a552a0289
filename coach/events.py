"""What can happen to a person: the whole vocabulary the coach listens to.

Events are made at the edge (bot/telegram, the bell, the command line) and never change afterwards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from coach.changes import Change
from coach.person import PersonId


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
    """The person sent something that is neither text, command, tap nor place.

    `file_id` is Telegram's id of a voice note; of anything else it is not kept.
    """

    kind: Kind
    caption: str = ""
    file_id: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked Ebb or deleted their account: nothing can reach them."""


@dataclass(frozen=True, slots=True)
class Unblocked:
    """The person let Ebb in again."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """Everything about the person is to be erased, asked for outside the chat."""


@dataclass(frozen=True, slots=True)
class Stats:
    """How this Ebb does, counted outside the coach.

    `running`: of the people, with a quiet period under way. `turns` and `sends`: in the span
    `since_start`. `oldest_…`: how long the oldest of those that wait has waited.
    """

    people: int
    running: int
    heard_in_a_day: int
    heard_in_a_week: int
    since_start: timedelta
    turns: int
    sends: int
    replies: int
    oldest_reply: timedelta
    nudges: int
    oldest_nudge: timedelta
    set_aside: int


@dataclass(frozen=True, slots=True)
class AskedStats:
    """Somebody who runs this Ebb asked how it does."""

    stats: Stats


@dataclass(frozen=True, slots=True)
class Changed:
    """The person changed something in the Mini App; a call that is repeated has the same `id`."""

    id: str
    change: Change


Plain = str | int | float | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
"""What JSON can hold."""

Stored = Mapping[str, Sequence[Mapping[str, Plain]]]
"""Rows by table, sealed values opened."""


@dataclass(frozen=True, slots=True)
class AskedExport:
    """The person wants all that is stored of them; None: it was not looked up, they just had it."""

    stored: Stored | None


class Between(StrEnum):
    """What passes between two people who are bound, or about to be; see `coach/bonds.py`."""

    LOOKS = "looks"
    """Somebody opened the link with this token and wants to know whether it is good."""
    OFFERED = "offered"
    """It is: these are the words to agree to."""
    JOINS = "joins"
    """They agree to be the buddy."""
    JOINED = "joined"
    """So it is settled, with these words."""
    REFUSED = "refused"
    """The link is not good, or not any more."""
    PINGED = "pinged"
    """The agreed words are wanted now."""
    RESTS = "rests"
    """The ping met quiet hours: it waits for their end, or was let go."""
    ANSWERED = "answered"
    """The buddy tapped the answer of this id."""
    LEFT = "left"
    """The buddy is none any more."""
    RELEASED = "released"
    """The buddy need not be one any more."""


@dataclass(frozen=True, slots=True)
class FromOther:
    """Somebody else's turn concerns this person, who is told nothing but what stands here."""

    kind: Between
    by: PersonId
    words: str = ""
    token: str = ""


Event = (
    Said
    | Commanded
    | Tapped
    | Rang
    | SharedPlace
    | Sent
    | AskedStats
    | Changed
    | AskedExport
    | Blocked
    | Unblocked
    | Wiped
    | FromOther
)

HEARD = (Said, Commanded, Tapped, SharedPlace, Sent, AskedStats, AskedExport)
"""Events that are the person's own word or deed in the chat."""
