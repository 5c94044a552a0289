"""What helps this person through an urge: the tools, ordered by the points they took off.

Each tool has a rating before and after it. The order is a mean with a prior, so that what was
tried once does not win by luck, and what was never tried keeps its chance. No chance in it: the
same history gives the same order. Source: coaching.md, 3.4 and 4.4.
"""

from collections.abc import Collection
from dataclasses import dataclass

from coach.belongings import Tool
from coach.person import Flag, Person

TOOLS = (
    "reasons",
    "voice",
    "buddy",
    "if-then",
    "water",
    "walk",
    "friend",
    "senses",
    "task",
    "dislikes",
)
"""One's own words first: they are used more than what anybody could be told (coaching.md, 3.4)."""

WAVE = "wave"
WRITING = "writing"
HOLD = "hold"
"""What helps without being picked: the wave, writing it here, ten minutes' wait."""

PRIOR_POINTS = 1.0
PRIOR_USES = 2
"""A tool not tried yet is taken for one that took off a point, twice."""

FIRST_SHOWN = 3
"""Tools on a screen; the others are behind "more"."""

SURE_USES = 2
"""How often something was used before Ebb says what it did."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What a tool took off on average, in whole points."""

    tool: str
    points: int


def ordered(person: Person, *, used: Collection[str] = ()) -> tuple[str, ...]:
    """Return the tools this person has, best first; those `used` just now come last."""
    return tuple(
        sorted(
            (tool for tool in TOOLS if is_there(person, tool)),
            key=lambda tool: (tool in used, -expected_points(person, tool), TOOLS.index(tool)),
        )
    )


def expected_points(person: Person, tool: str) -> float:
    """Return what a tool may be expected to take off; one still to be written promises nothing."""
    known = person.tools.get(tool, Tool())
    prior = PRIOR_POINTS if is_ready(person, tool) else 0.0
    return (known.points + prior * PRIOR_USES) / (known.uses + PRIOR_USES)


def is_there(person: Person, tool: str) -> bool:
    """Tell whether the person can use a tool.

    What was wrong with the other is no tool for somebody who has scared or hurt them.
    """
    if tool == "voice":
        return person.plan.voice is not None
    if tool == "buddy":
        return person.buddies.buddy is not None
    return tool != "dislikes" or Flag.DID_HARM not in person.flags


def is_ready(person: Person, tool: str) -> bool:
    """Tell whether a tool made of the person's own words has any yet."""
    own = {
        "reasons": person.story.reasons,
        "if-then": person.plan.if_thens,
        "dislikes": person.plan.dislikes,
    }
    return bool(own.get(tool, (tool,)))


def record(person: Person, tool: str, *, before: int, after: int) -> None:
    """Write down what the rating was before and after a tool; a rise counts against it."""
    known = person.tools.get(tool, Tool())
    person.tools[tool] = Tool(known.uses + 1, known.points + before - after)


def best_tools(person: Person) -> tuple[Worked, ...]:
    """Return what took a point or more off, used twice at least, best first."""
    means = {
        tool: known.points / known.uses
        for tool, known in person.tools.items()
        if known.uses >= SURE_USES
    }
    ranked = sorted(means, key=lambda tool: (-means[tool], tool))
    worked = (Worked(tool, round(means[tool])) for tool in ranked)
    return tuple(each for each in worked if each.points > 0)
