"""What the coach can want: messages to send, facts to note, nudges to account for.

An `Outcome` is all a turn hands on; nothing here touches the world.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from coach.covered import Span
from coach.events import FromOther
from coach.person import Person, PersonId
from coach.picture import Picture


class Style(StrEnum):
    """How a button looks, in the Bot API's own words."""

    PRIMARY = "primary"
    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button; `token` comes back when it is tapped."""

    label: str
    token: str
    style: Style | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Which sent message an edit or a deletion means: our own number, or Telegram's id."""

    no: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """A new message. `keyboard` sets the lasting reply keyboard; it excludes `rows`.

    `is_private`: its words are covered until they are tapped; `covered`: those parts of them.
    """

    prompt: str
    text: str
    rows: Rows = ()
    keyboard: tuple[str, ...] = ()
    is_private: bool = False
    covered: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A message turned in place; where it cannot be any more, it is sent anew."""

    prompt: str
    place: Place
    text: str
    rows: Rows = ()
    is_private: bool = False
    covered: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """The buttons of a sent message taken away, its words kept."""

    place: Place


@dataclass(frozen=True, slots=True)
class Delete:
    """A sent message deleted (Telegram allows it for 48 hours)."""

    place: Place


@dataclass(frozen=True, slots=True)
class Sweep:
    """All messages before this one deleted, from either side, as far as Telegram allows.

    Which those are is looked up when it is sent; the coach knows no numbers of Telegram's.
    """


@dataclass(frozen=True, slots=True)
class Show:
    """A picture with a caption that says it all to those who cannot see it.

    Where it cannot be drawn, the caption is sent alone.
    """

    prompt: str
    picture: Picture
    caption: str
    rows: Rows = ()
    covered: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Attach:
    """A file to keep. Its name and caption tell nothing: both show on a locked screen."""

    prompt: str
    file_name: str
    content: bytes
    caption: str
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Play:
    """A voice note that the person recorded, by Telegram's id of it; Ebb has no sound itself."""

    prompt: str
    file_id: str
    caption: str = ""
    rows: Rows = ()


Reply = Say | Edit | Strip | Delete | Sweep | Show | Attach | Play


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A reply with its place in the person's outbox.

    `no` counts a person's messages upwards. `expires_at` is the instant after which an unasked
    message is dropped rather than sent stale; None for replies, which are always sent. What a
    friend asked of a buddy expires as well. `due_at`: the instant a nudge was to ring; None for
    replies.
    """

    no: int
    reply: Reply
    is_nudge: bool = False
    expires_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A fact for the person's journal: pledge, review, urge, forecast. `on` is their local day."""

    no: int
    kind: str
    at: datetime
    on: date
    facts: dict[str, str | int]


class Fate(StrEnum):
    """What became of a planned nudge, or why it was dropped."""

    SENT = "sent"
    STALE = "stale"
    QUIET = "quiet hours"
    PAUSED = "paused"
    BUSY = "in conversation"
    DONE = "already done"
    HELD = "after crisis words"
    AFTER_CONTACT = "after contact"
    ENOUGH = "enough today"
    LOCKED = "behind a flag"
    HELD_OUT = "held out"
    """Left out by the draw, so that it can be told whether such a nudge helps."""


@dataclass(frozen=True, slots=True)
class Nudged:
    """The account of one planned nudge: at most one a kind and local day."""

    kind: str
    on: date
    due_at: datetime
    fate: Fate


@dataclass(frozen=True, slots=True)
class Signal:
    """What a turn has for somebody else: a turn of theirs, taken in the same transaction.

    Where there is nobody of that id, or their turn fails, it is dropped; `or_else` then comes
    back to whom it is from.
    """

    to: PersonId
    event: FromOther
    or_else: FromOther | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a turn leads to. `erases`: the person and everything of theirs goes.

    `asks_stored`: nothing has happened yet, and the event is to be taken as `AskedExport` instead,
    with what is stored.
    """

    person: Person
    outgoing: tuple[Outgoing, ...] = ()
    notes: tuple[Note, ...] = ()
    nudged: tuple[Nudged, ...] = ()
    erases: bool = False
    signals: tuple[Signal, ...] = ()
    asks_stored: bool = False


STALE_AFTER = timedelta(minutes=90)
"""A nudge is dropped, not stacked, when it is later than this. Source: design.md, promise 7."""
