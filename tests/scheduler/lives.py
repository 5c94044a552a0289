"""Lives lived beside each other for a long while: what each person does, and what they then expect.

Every turn is a real one on a real database; only the clock is ours. What a person expects (zone,
quiet hours, pause) is written down here, apart from the coach, so that the coach is held to it.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import count
from zoneinfo import ZoneInfo

from bot.arrivals import Arrival, rung
from bot.turns import Turns
from coach.events import Blocked, Commanded, Event, Said, SharedPlace, Tapped, Unblocked
from coach.house import House
from models import people, timers
from models.database import Database
from models.timers import Due

ZONES = (
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/Havana",
    "Africa/Casablanca",
    "America/St_Johns",
    "America/New_York",
    "Europe/Lisbon",
    "Pacific/Auckland",
    "UTC",
)
QUIETS = {
    "22:00 to 7:00": (time(22), time(7)),
    "23:30 to 9:00": (time(23, 30), time(9)),
    "01:00 to 8:00": (time(1), time(8)),
}
MORNINGS = ("9:30", "10:00", "11:15")
EVENINGS = ("18:00", "20:45", "21:30")
ACTS = {
    "word": 90, "nothing": 10, "falls_silent": 3, "pauses": 3, "pauses_openly": 2, "moves": 4,
    "shifts_morning": 3, "shifts_evening": 3, "shifts_quiet": 3, "stops": 2, "blocks": 2,
}  # fmt: skip
"""What a day may bring, by weight."""

FAR = date(9999, 1, 1)


@dataclass(frozen=True)
class Expected:
    """What a person may count on from an instant on; `paused_until` None: no pause."""

    at: datetime
    zone: str
    quiet: tuple[time, time] = (time(22, 30), time(8))
    paused_until: date | None = None
    is_off: bool = False

    def day(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.zone)).date()

    def is_quiet(self, at: datetime) -> bool:
        clock = at.astimezone(ZoneInfo(self.zone)).time()
        start, end = self.quiet
        return start <= clock < end if start < end else clock >= start or clock < end

    def is_paused(self, at: datetime) -> bool:
        return self.paused_until is not None and self.day(at) < self.paused_until


@dataclass
class World:
    """The database, the clock, and whether anybody rings."""

    database: Database
    at: datetime
    rang: list[tuple[Due, datetime]] = field(default_factory=list)
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._update_ids = count(1)
        self.turns = Turns(
            self.database,
            self,
            1,
            house=House(),
            on_commit=lambda _: None,
            new_id=count(1).__next__,
        )

    def now(self) -> datetime:
        return self.at

    def does(self, chat_id: int, event: Event) -> None:
        arrival = Arrival(event, chat_id, update_id=next(self._update_ids), language_code="en")
        self.turns.take_here([arrival])

    def waits_until(self, at: datetime, *, rings: bool = True) -> None:
        """Let time pass; what is due rings on time, or not at all while nobody rings."""
        while rings and (ring_at := self.database.run_here(timers.next_ring_at)) and ring_at <= at:
            self.at = max(self.at, ring_at)
            due = self.database.run_here(partial(timers.due, now=self.at, most=200))
            self.turns.take_here([rung(timer) for timer in due])
            self.rang += [(timer, self.at) for timer in due]
        self.at = at


class Life:
    """One person's days. `no` is their chat, and their id as well."""

    def __init__(self, no: int, world: World, chance: random.Random) -> None:
        self.no, self.world, self.chance = no, world, chance
        self.history = [Expected(world.at, ZONES[no % len(ZONES)])]
        self.words_at: list[datetime] = []
        self.changed_on: set[date] = set()
        self._later: list[tuple[int, str]] = []
        self._busy_days = 0
        self._sets_up()

    @property
    def expected(self) -> Expected:
        return self.history[-1]

    def expected_at(self, at: datetime) -> Expected:
        """Return what was to be expected just before an instant's own changes."""
        return [each for each in self.history if each.at <= at][-1]

    def is_plain_day(self, on: date) -> bool:
        """Tell whether that day brings no change, no pause, and follows a word or a pause's end."""
        near = {on + timedelta(days=shift) for shift in (-1, 0, 1)}
        zone = ZoneInfo(self.expected_at(datetime.combine(on, time(12), UTC)).zone)
        noon_at = datetime.combine(on, time(12), zone).astimezone(UTC)
        expected = self.expected_at(noon_at)
        if near & self.changed_on or expected.is_off or expected.is_paused(noon_at):
            return False
        heard = [expected.day(at) for at in self.words_at]
        back = [each.paused_until for each in self.history if each.paused_until]
        return any(timedelta() < on - one <= timedelta(days=2) for one in (*heard, *back))

    def lives_a_day(self) -> None:
        """Do what the day brings."""
        self._later = [(left - 1, act) for left, act in self._later]
        if act := next((act for left, act in self._later if left <= 0), None):
            self._later.clear()
        elif self._later:
            act = self.chance.choice(("word", "nothing"))
            act = "nothing" if self._later[0][1] in ("unblocks", "word") else act
        else:
            act = self.chance.choices(list(ACTS), weights=list(ACTS.values()))[0]
        getattr(self, f"_{act}")()

    # What a day may bring

    def _word(self) -> None:
        self._does(Commanded("today"))

    def _nothing(self) -> None:
        """Nothing is said today."""

    def _falls_silent(self) -> None:
        self._later = [(self.chance.randint(2, 11), "word")]

    def _pauses(self) -> None:
        self._does(Commanded("pause"))
        span = self.chance.choice((3, 7, 14))
        self._taps(str(span))
        today = self.expected.day(self.world.at)
        self._expects(paused_until=today + timedelta(days=span))
        self._later = [(span, "word")]

    def _pauses_openly(self) -> None:
        self._does(Commanded("pause"))
        self._taps("open-end")
        self._expects(paused_until=FAR)
        self._later = [(self.chance.randint(1, 20), "resumes")]

    def _resumes(self) -> None:
        self._does(Commanded("resume"))
        self._expects(paused_until=None)

    def _moves(self) -> None:
        zone = self.chance.choice(ZONES)
        self._does(SharedPlace(zone))
        self._taps("yes")
        self._expects(zone=zone)

    def _shifts_morning(self) -> None:
        self._sets("morning", self.chance.choice(MORNINGS))

    def _shifts_evening(self) -> None:
        self._sets("evening", self.chance.choice(EVENINGS))

    def _shifts_quiet(self) -> None:
        text = self.chance.choice(list(QUIETS))
        self._sets("evening", "18:00")
        self._sets("quiet", text)
        self._expects(quiet=QUIETS[text])

    def _stops(self) -> None:
        self._does(Commanded("stop"))
        self._expects(is_off=True)
        self._later = [(self.chance.randint(1, 6), "turns_on")]

    def _turns_on(self) -> None:
        self._does(Commanded("settings"))
        self._taps("on")
        self._expects(is_off=False)

    def _blocks(self) -> None:
        self._does(Blocked())
        self._expects(is_off=True)
        self._later = [(self.chance.randint(1, 6), "unblocks")]

    def _unblocks(self) -> None:
        self._does(Unblocked())
        self._word()
        self._expects(is_off=False)

    # How

    def _sets_up(self) -> None:
        self._does(Commanded("start"))
        for choice in ("adult", "none", "open", "usual"):
            self._taps(choice)
        self._does(SharedPlace(self.expected.zone))
        self._taps("yes")
        self._expects()

    def _sets(self, what: str, text: str) -> None:
        self._does(Commanded("settings"))
        self._taps(what)
        self._does(Said(text))
        self._expects()

    def _taps(self, choice: str) -> None:
        found = self.world.database.run_here(partial(people.load, bot_id=1, chat_ids=[self.no]))
        screen = found[0].person.conversation.screen
        self._does(Tapped(f"{screen}.{choice}", 1))

    def _does(self, event: Event) -> None:
        self.world.does(self.no, event)
        if not isinstance(event, Blocked | Unblocked):
            self.words_at.append(self.world.at)

    def _expects(self, **changed: object) -> None:
        before = self.expected
        self.history.append(replace(before, at=self.world.at, **changed))  # type: ignore[arg-type]
        self.changed_on |= {each.day(self.world.at) for each in self.history[-2:]}


def live(
    database: Database, *, begins: datetime, span_days: int, seed: int
) -> tuple[World, list[Life]]:
    """Let ten people live so long beside each other; now and then nobody rings for a while."""
    chance = random.Random(seed)
    world = World(database, begins.astimezone(UTC))
    lives = [Life(no, world, chance) for no in range(1, len(ZONES) + 1)]
    back_at = begins
    for day in range(span_days):
        noon_at = begins + timedelta(days=day, hours=12)
        for some_at, no in sorted((_some_time(life, noon_at, chance), life.no) for life in lives):
            at = max(some_at, world.at)
            world.waits_until(at, rings=at >= back_at)
            lives[no - 1].lives_a_day()
            is_due = day == span_days // 2 and not world.outages
            if at >= back_at and (is_due or chance.random() < 0.006):
                back_at = at + timedelta(minutes=chance.randint(20, 1800))
                world.outages.append((at, back_at))
    world.waits_until(begins + timedelta(days=span_days + 2))
    return world, lives


def _some_time(life: Life, noon_at: datetime, chance: random.Random) -> datetime:
    """Return when a life's day is lived: anywhen, and often just before a nudge falls due."""
    if chance.random() < 0.7:
        return noon_at + timedelta(minutes=chance.randint(-700, 700))
    clock = chance.choice((time(8, 25), time(9, 25), time(17, 55), time(20, 25), time(20, 40)))
    zone = ZoneInfo(life.expected.zone)
    return datetime.combine(noon_at.date(), clock, zone).astimezone(UTC)
