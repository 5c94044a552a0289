"""A picture as the coach wants it: what it shows, in the person's words, and nothing of how.

Frozen all the way down, so two that are alike are one. The coach fills it in (`pictured.py`),
`bot/painting` draws it. Every text in it is already in the person's language.
"""

from dataclasses import dataclass
from enum import StrEnum


class DayKind(StrEnum):
    """What a day of a period was."""

    QUIET = "quiet"
    SLIP = "slip"
    THEIRS = "theirs"
    """Quiet, and the other wrote."""
    PAUSED = "paused"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure with what it counts beneath; `note` is a small word beside it."""

    figure: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One day on the calendar; `number` is that of the month."""

    number: str
    kind: DayKind
    is_today: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weeks of seven days, None where the period has no part in it.

    `legend` names each kind of day that is shown, in a fixed order.
    """

    title: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[Day | None, ...], ...]
    legend: tuple[tuple[DayKind, str], ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the period: how many of its days were quiet, of how many that count."""

    name: str
    quiet: int
    total: int


@dataclass(frozen=True, slots=True)
class Months:
    """The months of a long period, oldest first."""

    title: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Moods:
    """Evening moods of 0 to 10 and urges by day, oldest first; None where nothing is known.

    `first` and `last` name the days at both ends.
    """

    title: str
    moods: tuple[int | None, ...]
    urges_title: str
    urges: tuple[int | None, ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Hours:
    """How many urges came in each hour of the week: 24 counts for each of seven days."""

    title: str
    weekdays: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """How bad a day was thought to be, and was; 0 to 10, None where it is not known yet."""

    name: str
    guessed: int
    came: int | None


@dataclass(frozen=True, slots=True)
class Guesses:
    """What was guessed on the first day, against what came."""

    title: str
    guessed_label: str
    came_label: str
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, slots=True)
class Milestone:
    """So many quiet days in a row, worth a card of their own."""

    days: int
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture; its parts stand beneath each other in this order, what is None is left out."""

    title: str = ""
    milestone: Milestone | None = None
    tiles: tuple[Tile, ...] = ()
    calendar: Calendar | None = None
    months: Months | None = None
    moods: Moods | None = None
    hours: Hours | None = None
    guesses: Guesses | None = None
