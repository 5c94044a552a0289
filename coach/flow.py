"""What a conversation is made of: flows of steps, choices, and where each leads.

Flows are data. A broken one is refused when it is made: two steps with one id, a choice that leads
nowhere, a step nobody reaches, a step with no way out, a circle that never stops to listen.
A target is "step", "@flow" or "@flow/step"; END closes the flow, RETURN goes back to the flow that
was interrupted.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from coach.picture import Picture
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

END = "@end"
RETURN = "@return"

LEAVE = "leave"
BACK = "back"
"""Ids of the two buttons every flow can have; no choice may take them."""

Effect = Callable[[Turn], None]
Condition = Callable[[Turn], bool]


class FlowError(ValueError):
    """A flow is not sound; the message names flow, step and fault."""


@dataclass(frozen=True, slots=True)
class Fork:
    """A place where the way depends on the person; `decide` returns one of `among`."""

    decide: Callable[[Turn], str]
    among: tuple[str, ...]


To = str | Fork


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a person can tap. Its label is the attribute `id` of the step's text."""

    id: str
    to: To
    does: Effect | None = None
    when: Condition | None = None
    style: Style | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """One of many alike answers, its label already in the person's words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Chips:
    """A row of alike answers (a scale, hours, days), made for the person at hand."""

    options: Callable[[Turn], Sequence[Chip]]
    to: To
    does: Callable[[Turn, str], None]
    per_row: int = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What a typed answer does; False: not understood, asked again with the text `.unclear`.

    `is_talk`: any words go on, so they are no answer, and are heard as if nothing had been asked.
    `is_writing`: a page of the person's own; what was taken for an alarm there and was not meant is
    taken as the answer after all.
    """

    does: Callable[[Turn, str], bool]
    to: To
    is_talk: bool = False
    is_writing: bool = False


@dataclass(frozen=True, slots=True)
class Rings:
    """Where the flow goes on by itself after a while."""

    after: timedelta
    to: To


@dataclass(frozen=True, slots=True)
class Varies:
    """A step whose text depends on the person; `decide` returns one of the ids `among`."""

    decide: Callable[[Turn], str]
    among: tuple[str, ...]


class Lasts(StrEnum):
    """How long a step's buttons stay good: while it is the present screen, all day, for ever."""

    SCREEN = "screen"
    DAY = "day"
    EVER = "ever"


def no_words(_turn: Turn) -> Mapping[str, Word]:
    """Return no words: the step's text needs none but the figures."""
    return {}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing said, and what may be answered.

    Without choices, chips, typed or rings it says its text and goes on to `then` at once.

    `prompt` names another text than `flow-step`, `labels` another text whose attributes label the
    choices. `does` runs when the step is entered; `skips` passes it over to `then`. `back` adds a
    button to that step. `keeps` leaves the words standing when a button is tapped, so that the
    answer comes as a new message. `turns` shows the step in the message of the screen before it,
    also when a timer brought it. `lasts`: how long the buttons stay good.

    `words` gives what fills in its texts, beside the figures of the period (`Turn.figures`).
    `per_row` choices stand side by side. `has_leave` False: no button "Leave this" beneath.
    `is_silent`: it says nothing, and only does and goes on. `is_outreach`: it speaks of reaching
    out, so it stands behind the consent gate (`gate.py`). `recorded` takes a voice note, by its id.
    `picture`: what its text is the caption of; where an answer is waited for it needs `keeps`.
    """

    id: str
    choices: tuple[Choice, ...] = ()
    chips: Chips | None = None
    typed: Typed | None = None
    recorded: Typed | None = None
    rings: Rings | None = None
    then: To | None = None
    does: Effect | None = None
    words: Callable[[Turn], Mapping[str, Word]] = no_words
    prompt: str | Varies | None = None
    labels: str | None = None
    skips: Condition | None = None
    back: str | None = None
    per_row: int = 1
    keeps: bool = False
    turns: bool = False
    lasts: Lasts = Lasts.SCREEN
    is_silent: bool = False
    has_leave: bool = True
    is_outreach: bool = False
    picture: Callable[[Turn], Picture | None] | None = None

    @property
    def listens(self) -> bool:
        """Whether the conversation waits here."""
        return bool(self.choices or self.chips or self.typed or self.recorded or self.rings)

    def targets(self) -> Iterator[str]:
        """Yield everywhere this step can lead."""
        ways: list[To | None] = [choice.to for choice in self.choices]
        ways += [p.to for p in (self.chips, self.typed, self.recorded, self.rings) if p]
        ways += [self.then, self.back]
        for way in ways:
            if isinstance(way, Fork):
                yield from way.among
            elif way is not None:
                yield way


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation. `start` is where it begins, by default its first step.

    `doors` are steps that others open directly. `is_on_top`: it opens on top of whatever is under
    way, which waits until RETURN. `is_outreach`: every step of it is.
    """

    name: str
    steps: tuple[Step, ...]
    start: To | None = None
    doors: tuple[str, ...] = ()
    is_on_top: bool = False
    is_outreach: bool = False

    def __post_init__(self) -> None:
        _refuse_twins(self)
        _refuse_lost_targets(self)
        _refuse_dead_ends(self)
        _refuse_unreachable(self)
        _refuse_restless(self)
        _refuse_turned_pictures(self)

    @property
    def beginning(self) -> To:
        """Where the flow begins."""
        return self.start or self.steps[0].id

    def step(self, name: str) -> Step:
        """Return the step of that name. Raises: KeyError."""
        for step in self.steps:
            if step.id == name:
                return step
        raise KeyError(f"{self.name}/{name}")

    def prompts_of(self, step: Step) -> tuple[str, ...]:
        """Return the ids of the texts that the step may say."""
        if isinstance(step.prompt, Varies):
            return step.prompt.among
        return (step.prompt or f"{self.name}-{step.id}",)

    def labels_of(self, step: Step) -> str:
        """Return the id of the text whose attributes label the step's choices."""
        return step.labels or f"{self.name}-{step.id}"


def _refuse_twins(flow: Flow) -> None:
    seen: set[str] = set()
    for step in flow.steps:
        if step.id in seen:
            raise FlowError(f"{flow.name}: two steps are called {step.id}")
        seen.add(step.id)
        ids = [choice.id for choice in step.choices]
        if len(set(ids)) < len(ids):
            raise FlowError(f"{flow.name}/{step.id}: two choices have one id")
        if {LEAVE, BACK} & set(ids):
            raise FlowError(f"{flow.name}/{step.id}: a choice is called {LEAVE} or {BACK}")


def _refuse_lost_targets(flow: Flow) -> None:
    names = {step.id for step in flow.steps}
    for step in flow.steps:
        for target in step.targets():
            if not target.startswith("@") and target not in names:
                raise FlowError(f"{flow.name}/{step.id} leads to {target}, which does not exist")


def _refuse_dead_ends(flow: Flow) -> None:
    for step in flow.steps:
        if not any(step.targets()):
            raise FlowError(f"{flow.name}/{step.id}: no way leads on")
        if step.skips is not None and step.then is None:
            raise FlowError(f"{flow.name}/{step.id} may be skipped but has no `then`")


def _refuse_unreachable(flow: Flow) -> None:
    reached: set[str] = set()
    waiting = [*ways(flow.beginning), *flow.doors]
    while waiting:
        name = waiting.pop()
        if name.startswith("@") or name in reached:
            continue
        reached.add(name)
        waiting += flow.step(name).targets()
    for step in flow.steps:
        if step.id not in reached:
            raise FlowError(
                f"{flow.name}/{step.id}: nothing leads here; name it in `doors` if meant"
            )


def _refuse_turned_pictures(flow: Flow) -> None:
    """A picture cannot be turned into words: what follows it is new."""
    for step in flow.steps:
        if step.picture and step.listens and (step.turns or not step.keeps):
            raise FlowError(
                f"{flow.name}/{step.id}: a picture stays as it is: set keeps=True, not turns=True"
            )


def _refuse_restless(flow: Flow) -> None:
    for step in flow.steps:
        seen = {step.id}
        waiting = _restless_targets(step)
        while waiting:
            name = waiting.pop()
            if name == step.id:
                raise FlowError(f"{flow.name}/{step.id}: a circle that never listens")
            if not name.startswith("@") and name not in seen:
                seen.add(name)
                waiting += _restless_targets(flow.step(name))


def _restless_targets(step: Step) -> list[str]:
    if step.listens and step.skips is None:
        return []
    return list(ways(step.then)) if step.then else []


def ways(to: To) -> tuple[str, ...]:
    """Return everywhere a way can lead."""
    return to.among if isinstance(to, Fork) else (to,)
