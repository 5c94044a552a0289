"""What the Mini App shows of a person, as plain data: `coach/looking.py` makes it.

No letter's words are in it.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Standing(StrEnum):
    """Where a person is with Ebb; without a period there are neither figures nor a ledger."""

    NEW = "new"
    RUNNING = "running"
    ENDED = "ended"
    """The last day has passed, and how to go on has not been asked yet."""
    CLOSED = "closed"
    """It is over: its days can be seen, and are no longer corrected."""
    MINOR = "minor"


class Mark(StrEnum):
    """What a day of the period was."""

    QUIET = "quiet"
    SLIP = "slip"
    STANDS = "stands"
    """It stood still in a pause."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a period, earlier ones too, up to today; `name` as the person reads it."""

    on: date
    mark: Mark
    name: str


@dataclass(frozen=True, slots=True)
class UrgeHours:
    """How many urges came in a span of the day; `says` the same in words."""

    from_hour: int
    count: int
    says: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the period, as `/progress` has them; `is_shared`: contact on a topic is none.

    `length_days` None: the end is open. What ends in `_says` is the figure in words; `worked`
    tells what took points off an urge, a line each. `first_weekday`: a week's first,
    Monday 0. `days`: those of every period.
    """

    day: int
    length_days: int | None
    run_days: int
    best_days: int
    quiet_days: int
    total_days: int
    share_percent: int
    urges: int
    urges_ridden: int
    is_shared: bool
    run_says: str
    best_says: str
    quiet_says: str
    urges_says: str
    urge_hours: tuple[UrgeHours, ...]
    worked: tuple[str, ...]
    days: tuple[Day, ...]
    first_weekday: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the ledger that stands, and what may be done with it."""

    no: int
    kind: str
    kind_name: str
    on: date
    day: str
    counts: bool
    can_undo: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of contact; `counts`: it does unless said otherwise; `is_free`: it never does."""

    id: str
    name: str
    counts: bool
    is_free: bool


@dataclass(frozen=True, slots=True)
class Hours:
    """When messages come, in local clock times, and which."""

    morning_at: time
    evening_at: time
    quiet_from: time
    quiet_until: time
    zone_says: str
    are_nudges_on: bool
    wants_fewer: bool
    has_moments: bool


@dataclass(frozen=True, slots=True)
class LetterTitle:
    """A letter as the list has it: its day, tone and how it lies; nothing of its words.

    `shut_says`: what is said of one that may not be opened, empty where it may.
    """

    no: int
    title: str
    is_sealed: bool
    shut_says: str


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is shown, in the person's language; `today` is their local day.

    Without `kinds` nothing can be written down or corrected.
    """

    language: str
    standing: Standing
    today: date
    heading: str
    says: str
    figures: Figures | None
    ledger: tuple[Line, ...]
    kinds: tuple[Kind, ...]
    hours: Hours | None
    letters: tuple[LetterTitle, ...]
