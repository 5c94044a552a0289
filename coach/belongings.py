"""What a person keeps with Ebb beside the count: story, drafts, letters, plans, dates, a buddy.

Parts of `Person`, frozen and replaced whole. All of it is remembered sealed; texts are the
person's own words and are shown to nobody else.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Clarity:
    """How clearly somebody saw themself: three answers of 0 to 10, together. Source: R79."""

    on: date
    points: int


@dataclass(frozen=True, slots=True)
class Story:
    """What the person told about how things stand; every part is optional.

    `you` and `them` choose between forms where a language has them: "she", "he" or "they".
    `ended_on`: the day it ended between them, as told; nothing is counted from it.
    `forecast` and `reality`: how bad days 7, 14 and 30 were thought to be, and were; 0 to 10.
    `clarity`: the latest weekly answers, oldest first.
    """

    name: str | None = None
    you: str = "they"
    them: str = "they"
    ended_by: str | None = None
    ended_on: date | None = None
    goal: str | None = None
    reasons: tuple[str, ...] = ()
    forecast: tuple[int | None, int | None, int | None] = (None, None, None)
    reality: tuple[int | None, int | None, int | None] = (None, None, None)
    clarity: tuple[Clarity, ...] = ()


class Purpose(StrEnum):
    """What a draft was written for; the reader and the hold depend on it."""

    URGE = "urge"
    REPLY = "reply"
    PRACTICAL = "practical"
    REACH = "reach"


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to the other, kept back until `release_at`. Ebb never sends one.

    `asks_until`: it is the one line that asks for time, until that day.
    """

    no: int
    text: str
    purpose: Purpose
    written_at: datetime
    release_at: datetime
    asks_until: date | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that is not sent. Sealed, its words are not shown before `opens_on` (None: ever).

    `asked_on`: the day on which it was asked whether it shall be opened, so that it is asked once.
    """

    no: int
    text: str
    tone: str
    written_at: datetime
    is_sealed: bool = False
    opens_on: date | None = None
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class Writing:
    """When deep letters were begun lately, and when writing one only went round in circles."""

    begun_at: tuple[datetime, ...] = ()
    rounds_at: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class SpecialDate:
    """A day that may hurt; `year` None: it comes every year. `plan` is for the next one."""

    no: int
    name: str
    month: int
    day: int
    year: int | None = None
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """What a person wrote for the worst nights. Source: coaching.md, 4.10."""

    signs: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written yet."""
        return not (self.signs or self.helps or self.people or self.places)


@dataclass(frozen=True, slots=True)
class Care:
    """What is remembered for the worst hours.

    `country` is where the person said they are, None: it is read from the zone. `meant_at` is when
    words of crisis were last meant, `not_meant` how often since then they were not.
    """

    country: str | None = None
    meant_at: datetime | None = None
    not_meant: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """If-then plans, the bar for ever writing (day 3), a voice note to oneself, the safety plan.

    `voice` is Telegram's file id: the recording itself stays with Telegram. `dislikes`: what was
    not good between them, in the person's words.
    """

    if_thens: tuple[str, ...] = ()
    dislikes: tuple[str, ...] = ()
    bar: str | None = None
    voice: str | None = None
    safety: SafetyPlan = SafetyPlan()


@dataclass(frozen=True, slots=True)
class Shared:
    """What is shared with the other, and how it is talked about. Source: coaching.md, 4.13.

    `handovers`: weekdays of handing over children, Monday 0.
    """

    topics: tuple[str, ...] = ()
    channel: str | None = None
    hours: tuple[time, time] | None = None
    handovers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Friend:
    """Somebody for whom this person is the buddy, by person id.

    `line` is the one agreed on; `name` is what this person calls them, and theirs alone. `no`
    stands for them on buttons and timers, where nobody's id belongs.
    """

    no: int
    id: int
    line: str
    name: str = ""
    pinged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Buddies:
    """Who is pinged for this person, and for whom this person is pinged; by person id.

    `invitation` is the token of the link given out last, good until somebody has joined by it.
    `pings` are the latest this person sent. `is_any_hour`: pings of friends may come in this
    person's quiet hours, too.
    """

    buddy: int | None = None
    invitation: str | None = None
    line: str | None = None
    pings: tuple[datetime, ...] = ()
    friends: tuple[Friend, ...] = ()
    is_any_hour: bool = False


@dataclass(frozen=True, slots=True)
class Tool:
    """How a tool has worked for this person: uses, and points of urge it took off in all."""

    uses: int = 0
    points: int = 0


@dataclass(frozen=True, slots=True)
class Readiness:
    """Answers of both parts, 0 to 4 by item, and the first yes to writing. Source: 4.8."""

    first: dict[str, int] = field(default_factory=dict)
    first_at: datetime | None = None
    second: dict[str, int] = field(default_factory=dict)
    second_at: datetime | None = None
    yes_at: datetime | None = None
    branch: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A change from the Mini App by its id; `refusal` says why it was not made, if so."""

    id: str
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """The one message to the other after the end: when it was agreed, sent, and what came."""

    agreed_at: datetime
    sent_at: datetime | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Feeling:
    """One evening review, kept short for the rules that look back a week."""

    on: date
    hard: int
    mood: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts that only rise."""

    pledges: int = 0
    reviews: int = 0
    urges: int = 0
    urges_ridden: int = 0

    def plus(
        self, *, pledges: int = 0, reviews: int = 0, urges: int = 0, ridden: int = 0
    ) -> "Tally":
        """Return the counts raised by so much."""
        counts = (self.pledges + pledges, self.reviews + reviews, self.urges + urges)
        return Tally(*counts, self.urges_ridden + ridden)
