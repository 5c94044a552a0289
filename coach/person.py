"""The snapshot of a person that a turn works on.

Everything here is remembered from turn to turn; `entries` (the contact ledger) has a table of its
own. Parts are frozen and replaced whole, so that a turn that fails leaves the person untouched.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from coach.belongings import (
    Buddies,
    Care,
    Draft,
    Feeling,
    Letter,
    Plan,
    Reach,
    Readiness,
    Shared,
    SpecialDate,
    Story,
    Taken,
    Tally,
    Tool,
    Writing,
)

PersonId = NewType("PersonId", int)


class Contact(StrEnum):
    """Kinds of ledger entry. Source: coaching.md, 3.2."""

    WROTE = "wrote"
    REPLIED = "replied"
    CALLED = "called"
    MET = "met"
    LOOKED = "looked"
    VIA_FRIEND = "via-friend"
    WENT = "went"
    LOGISTICS = "logistics"
    UNAVOIDABLE = "unavoidable"
    THEY_WROTE = "they-wrote"
    BEFORE = "before"
    """The last contact before the period: the run is counted from it, and it is no slip."""
    NEW_RUN = "new-run"
    """The person chose to count anew: no slip either."""


SLIP_KINDS = (
    Contact.WROTE,
    Contact.REPLIED,
    Contact.CALLED,
    Contact.MET,
    Contact.LOOKED,
    Contact.VIA_FRIEND,
    Contact.WENT,
)
"""What a person can choose to count."""

MARKS = (Contact.BEFORE, Contact.NEW_RUN)
"""Entries that start a run without being a slip."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contact ledger. `on` is the local day it belongs to; undone lines stay."""

    no: int
    kind: Contact
    at: datetime
    on: date
    counts: bool
    noted_at: datetime
    undone_at: datetime | None = None

    @property
    def is_slip(self) -> bool:
        """Whether it stands, counts, and is a contact rather than a mark."""
        return self.counts and self.undone_at is None and self.kind not in MARKS

    @property
    def starts_run(self) -> bool:
        """Whether the run is counted from its day."""
        return self.undone_at is None and (self.counts or self.kind in MARKS)


class Flag(StrEnum):
    """What changes the path. Hard flags lock outreach. Source: coaching.md, 4.9 and 4.17."""

    ASKED_NO_CONTACT = "asked-no-contact"
    ORDER = "order"
    AFRAID = "afraid"
    DID_HARM = "did-harm"
    SAID_STOP = "said-stop"
    """They answered a message by asking to stop, or by blocking."""
    SILENT = "silent"
    """No answer within seven days to the one message after the end."""
    DIED = "died"
    """The other has died."""
    SHARED_LIFE = "shared-life"


HARD_FLAGS = (
    Flag.ASKED_NO_CONTACT,
    Flag.ORDER,
    Flag.AFRAID,
    Flag.DID_HARM,
    Flag.SAID_STOP,
    Flag.SILENT,
    Flag.DIED,
)
"""While one stands, nothing Ebb says leads towards contact. Source: coaching.md, 4.17."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause from a local day on; `until_on` is the day it ends, None while it is open."""

    from_on: date
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A quiet period. `length_days` None: open end.

    `closed_on`: the day on which a closed one was ended, None where that is not known.
    `is_settled`: it has been said how things go on after it.
    """

    started_on: date
    length_days: int | None
    pauses: tuple[Pause, ...] = ()
    is_closed: bool = False
    closed_on: date | None = None
    is_settled: bool = False

    @property
    def is_known(self) -> bool:
        """Whether it is known which days it has."""
        is_bounded = self.closed_on is not None or self.length_days is not None
        return is_bounded or not self.is_closed


@dataclass(frozen=True, slots=True)
class Habits:
    """When and how the person wants to be nudged; local clock times."""

    morning_at: time = time(8, 30)
    evening_at: time = time(20, 30)
    quiet_from: time = time(22, 30)
    quiet_until: time = time(8, 0)
    are_nudges_on: bool = True
    has_moments: bool = True
    wants_fewer: bool = False
    counting: frozenset[Contact] = frozenset(SLIP_KINDS)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where in a flow a conversation stands; slots hold what was chosen or typed in it."""

    flow: str
    step: str
    slots: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversation:
    """The flows under way, innermost last, and the screen whose buttons are alive.

    `screen` numbers screens upwards. The message showing it is known by its outbox number
    (`shown_in`) or, once it was tapped, by Telegram's id (`shown_as`); 0: not known. `told` is kept
    by `flows/slip_told.py`.
    """

    frames: tuple[Frame, ...] = ()
    screen: int = 0
    shown_in: int = 0
    shown_as: int = 0
    last_tap: str = ""
    told: str = ""


@dataclass(slots=True)
class Person:
    """Somebody who talks with Ebb. Mutable inside one turn only; see `copied`.

    `urge_hours` counts urges by weekday and hour of the local clock ("4-23": Friday, 23:00);
    `urges_at` are the latest. `moods`: evening moods of 0 to 10
    by local day, of the last weeks. `last_kept` numbers drafts, letters and dates. `unasked` counts
    what was sent unasked on the local day `unasked_on`.
    """

    id: PersonId = PersonId(0)
    language: str = "en"
    language_code: str | None = None
    zone: str = "UTC"
    is_zone_sure: bool = False
    joined_at: datetime | None = None
    adult_at: datetime | None = None
    minor_at: datetime | None = None
    has_taken_back: bool = False
    flags: frozenset[Flag] = frozenset()
    flagged_at: dict[str, datetime] = field(default_factory=dict)
    influenced_until: datetime | None = None
    story: Story = Story()
    habits: Habits = Habits()
    plan: Plan = Plan()
    shared: Shared = Shared()
    buddies: Buddies = Buddies()
    drafts: tuple[Draft, ...] = ()
    letters: tuple[Letter, ...] = ()
    writing: Writing = Writing()
    dates: tuple[SpecialDate, ...] = ()
    tools: dict[str, Tool] = field(default_factory=dict)
    urge_hours: dict[str, int] = field(default_factory=dict)
    urges_at: tuple[datetime, ...] = ()
    moods: dict[str, int] = field(default_factory=dict)
    readiness: Readiness = Readiness()
    reach: Reach | None = None
    period: Period | None = None
    past_periods: tuple[Period, ...] = ()
    conversation: Conversation = Conversation()
    tally: Tally = Tally()
    week: tuple[Feeling, ...] = ()
    asked: dict[str, date] = field(default_factory=dict)
    done: dict[str, date] = field(default_factory=dict)
    nudged: dict[str, date] = field(default_factory=dict)
    planned: dict[str, date] = field(default_factory=dict)
    wordings: dict[str, tuple[int, ...]] = field(default_factory=dict)
    timers: dict[str, datetime] = field(default_factory=dict)
    late: dict[str, str] = field(default_factory=dict)
    heard_at: datetime | None = None
    held_until: datetime | None = None
    exported_at: datetime | None = None
    care: Care = Care()
    is_gone: bool = False
    last_no: int = 0
    last_entry: int = 0
    last_note: int = 0
    last_kept: int = 0
    unasked_on: date | None = None
    unasked: int = 0
    evening_entry: int = 0
    changes: tuple[Taken, ...] = ()
    entries: tuple[Entry, ...] = ()

    def copied(self) -> "Person":
        """Return a person to work on: frozen parts are shared, dictionaries are not."""
        return replace(
            self,
            flagged_at=dict(self.flagged_at),
            tools=dict(self.tools),
            urge_hours=dict(self.urge_hours),
            moods=dict(self.moods),
            asked=dict(self.asked),
            done=dict(self.done),
            nudged=dict(self.nudged),
            planned=dict(self.planned),
            wordings=dict(self.wordings),
            timers=dict(self.timers),
            late=dict(self.late),
        )

    @property
    def is_running(self) -> bool:
        """Whether a quiet period is under way."""
        return self.period is not None and not self.period.is_closed

    @property
    def periods(self) -> tuple[Period, ...]:
        """All periods there were, the present one last."""
        return (*self.past_periods, self.period) if self.period else self.past_periods

    @property
    def has_closed(self) -> bool:
        """Whether there was a quiet period and it has ended."""
        return self.period is not None and self.period.is_closed
