"""A made-up person's weeks with Ebb, as a transcript: what writers read to hear the whole.

The person follows a temper: how often they answer, what they choose, what befalls them. Everything
is drawn from a seeded chance, so the same words come again until a text or a flow is changed.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from coach import days, machine, walk
from coach.buttons import Token
from coach.events import Commanded, Event, Rang, SharedPlace, Tapped
from coach.person import Person, PersonId
from coach.replies import Edit, Outcome, Reply, Rows, Say, Show

MOST_TAPS = 12
"""Nobody taps more often in one sitting."""


@dataclass(frozen=True, slots=True)
class Temper:
    """How somebody is. `answers`: the chance that a nudge is answered; `urges`, `slips`: a day.

    `likes` weighs choices by their id, 1 where none is named; 0: never taken.
    """

    answers: float
    urges: float
    slips: float
    likes: Mapping[str, float]


_NEVER = {
    **dict.fromkeys(("leave", "minor", "help-now", "not-safe", "wipe", "settings", "off"), 0.0),
    "back": 0.2,
}

TEMPERS: Mapping[str, Temper] = {
    "steady": Temper(0.9, 0.15, 0.0, {**_NEVER, "in": 8, "easy": 3, "okay": 6, "none": 9}),
    "wavering": Temper(0.75, 0.5, 0.08, {**_NEVER, "hard": 4, "none": 5, "looked": 3, "wrote": 1}),
    "grieving": Temper(0.6, 0.4, 0.03, {**_NEVER, "hard": 6, "nearly-impossible": 4, "none": 6}),
    "silent": Temper(0.15, 0.05, 0.0, {**_NEVER, "in": 3, "none": 4}),
    "hurried": Temper(0.8, 0.1, 0.02, {**_NEVER, "skip": 6, "leave": 2, "none": 5}),
}

BEGAN_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZONE = "Europe/Lisbon"
SETUP = ("adult", "none", "30", "usual")


def transcript(
    temper: Temper,
    *,
    span_days: int,
    language: str,
    seed: int = 1,
) -> Iterator[str]:
    """Yield the lines of a made-up person's days, from the first word on."""
    life = _Life(temper, random.Random(seed), BEGAN_AT, language)
    life.sets_up()
    for day in range(span_days):
        life.lives_until(BEGAN_AT + timedelta(days=day + 1))
    yield from life.lines


@dataclass
class _Life:
    """The person and the transcript so far."""

    temper: Temper
    chance: random.Random
    now: datetime
    language: str
    lines: list[str] = field(default_factory=list)
    rows: Rows = ()
    taps: int = 0

    def __post_init__(self) -> None:
        self.person = Person(
            PersonId(1), language=self.language, language_code=self.language, joined_at=self.now
        )

    def sets_up(self) -> None:
        """Go through the setup."""
        self._does(Commanded("start"), "/start")
        for choice in SETUP:
            self._taps(choice)
        self._does(SharedPlace(ZONE), f"(place {ZONE})")
        self._taps("yes")

    def lives_until(self, until: datetime) -> None:
        """Let time pass: what rings rings, and what befalls the person befalls."""
        own = sorted(self._own_acts(until))
        while True:
            rings = min(((at, kind) for kind, at in self.person.timers.items()), default=None)
            act_at = own[0][0] if own else until
            if rings and rings[0] <= min(act_at, until):
                self._rings(*rings)
            elif own:
                self.now = max(self.now, act_at)
                own.pop(0)[1]()
            else:
                break
        self.now = until

    def _own_acts(self, until: datetime) -> Iterator[tuple[datetime, Callable[[], None]]]:
        for rate, name in ((self.temper.urges, "sos"), (self.temper.slips, "slip"), (0.2, "today")):
            if self.chance.random() < rate:
                at = self.now + (until - self.now) * self.chance.random()
                yield at, lambda name=name: self._begins(name)  # type: ignore[misc]

    def _begins(self, command: str) -> None:
        self._does(Commanded(command), f"/{command}")
        self._answers()

    def _rings(self, at: datetime, kind: str) -> None:
        self.now = max(self.now, at)
        before = len(self.lines)
        self._does(Rang(kind, at), "")
        is_nudge = len(self.lines) > before and kind != walk.STEP_TIMER
        if is_nudge and self.chance.random() < self.temper.answers:
            self.now += timedelta(minutes=self.chance.randint(1, 40))
            self._answers()

    def _answers(self) -> None:
        """Tap through a conversation until it ends, or one has had enough."""
        self.taps = 0
        while self.rows and self.taps < MOST_TAPS:
            tokens = [button.token for row in self.rows for button in row]
            weights = [self.temper.likes.get(_choice(token), 1.0) for token in tokens]
            if not any(weights):
                return
            self.now += timedelta(seconds=self.chance.randint(4, 30))
            self._taps(_choice(self.chance.choices(tokens, weights)[0]))

    def _taps(self, choice: str) -> None:
        self.taps += 1
        for row in self.rows:
            for button in row:
                if _choice(button.token) == choice:
                    return self._does(Tapped(button.token, self.taps), f"[{button.label}]")
        return None

    def _does(self, event: Event, shown: str) -> None:
        if shown:
            self.lines.append(f"> {shown}")
        outcome = machine.step(self.person, event, self.now)
        self.person, self.rows = outcome.person, ()
        self.lines += self._heard(outcome)

    def _heard(self, outcome: Outcome) -> Iterator[str]:
        clock = f"{days.local(self.now, self.person.zone):%a %d %b %H:%M}"
        for outgoing in outcome.outgoing:
            reply: Reply = outgoing.reply
            if isinstance(reply, Say | Edit | Show):
                self.rows = reply.rows
                text = f"(picture) {reply.caption}" if isinstance(reply, Show) else reply.text
                yield f"< {clock}  " + text.replace("\n", "\n      ").rstrip()
                for row in reply.rows:
                    yield "      " + " ".join(f"[{button.label}]" for button in row)


def _choice(token: str) -> str:
    return Token.parse(token).choice
