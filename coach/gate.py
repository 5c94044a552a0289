"""The consent gate: while a hard flag stands, no text about reaching out is said, by any path.

Steps that speak of it are marked in the data (`is_outreach`). Every way into one from elsewhere
stands behind the gate, as a choice with `Free` or a way made by `behind`; the book refuses one that
does not. What gets there all the same (an old button, an appointment, a flow that was interrupted)
is turned away in `walk.py`. Somebody whose other has died is led past everything about contact in
the same way. Source: coaching.md, 3.6, 4.9 and 4.17.
"""

from collections.abc import Callable
from dataclasses import dataclass

from coach.flow import Condition, Flow, Fork, Step, To, ways
from coach.person import HARD_FLAGS, Flag, Person
from coach.turn import Turn

LOCKED = "@ending/locked"
"""Where somebody is met who gets to an outreach step while the gate is shut."""

GRIEF = "@again/grief"
"""Where somebody is met instead who mourns the other: nothing about contact is said to them."""

ABOUT_CONTACT = (
    "today",
    "progress",
    "morning",
    "evening",
    "moment",
    "urge",
    "slip",
    "they",
    "shared",
    "draft",
    "why",
    "closing",
    "ending",
    "readiness",
    "reach",
    "after",
)
"""Flows that have no sense where the other has died."""


class GateError(RuntimeError):
    """A text about reaching out was about to be said behind a hard flag; nothing was."""


def is_open(person: Person) -> bool:
    """Tell whether anything about reaching out may be said to this person."""
    return not any(flag in person.flags for flag in HARD_FLAGS)


def mourns(person: Person) -> bool:
    """Tell whether the other has died: everything about contact has stopped, for good."""
    return Flag.DIED in person.flags


def is_outreach(flow: Flow, step: Step) -> bool:
    """Tell whether a step speaks of reaching out."""
    return flow.is_outreach or step.is_outreach


def bars(person: Person, flow: Flow, step: Step) -> bool:
    """Tell whether a step may not be shown to this person."""
    return bars_all(person, flow) or (step.is_outreach and not is_open(person))


def bars_all(person: Person, flow: Flow) -> bool:
    """Tell whether no step of a flow may be shown to this person."""
    if mourns(person) and flow.name in ABOUT_CONTACT:
        return True
    return flow.is_outreach and not is_open(person)


def instead(person: Person) -> str:
    """Return where somebody is met who was turned away."""
    return GRIEF if mourns(person) else LOCKED


def _always(_turn: Turn) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Free:
    """The `when` of a choice that leads to outreach: never offered while the gate is shut."""

    condition: Condition = _always

    def __call__(self, turn: Turn) -> bool:
        """Tell whether the choice is offered."""
        return is_open(turn.person) and self.condition(turn)


@dataclass(frozen=True, slots=True)
class Gate(Fork):
    """A fork that leads to outreach only through the gate; `when_shut`: where else it leads.

    Made by `behind`.
    """

    when_shut: tuple[str, ...] = ()


def behind(to: To, instead: To = LOCKED) -> Gate:
    """Return the way to `to`, for whom the gate is shut to `instead`."""

    def decide(turn: Turn) -> str:
        way = to if is_open(turn.person) else instead
        return way.decide(turn) if isinstance(way, Fork) else way

    return Gate(decide, tuple(dict.fromkeys((*ways(to), *ways(instead)))), ways(instead))


def open_ways(flow: Flow, is_marked: Callable[[str], bool]) -> list[str]:
    """Return the places of a flow from which outreach is reached past the gate.

    `is_marked` tells whether a target is an outreach step. Steps that are outreach themselves are
    behind the gate already.
    """
    if flow.is_outreach:
        return []
    found = [] if _is_guarded(flow.beginning, is_marked) else [f"{flow.name}: its start"]
    for step in flow.steps:
        if is_outreach(flow, step):
            continue
        if not all(_is_guarded(to, is_marked) for to in _unguarded(step)):
            found.append(f"{flow.name}/{step.id}")
    return found


def _unguarded(step: Step) -> list[To]:
    """Return the ways out of a step that no `Free` stands before."""
    found = [choice.to for choice in step.choices if not isinstance(choice.when, Free)]
    parts = (step.chips, step.typed, step.recorded, step.rings)
    found += [part.to for part in parts if part]
    return found + [way for way in (step.then, step.back) if way is not None]


def _is_guarded(to: To, is_marked: Callable[[str], bool]) -> bool:
    return not any(is_marked(way) for way in (to.when_shut if isinstance(to, Gate) else ways(to)))
