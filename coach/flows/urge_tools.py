"""The tools of an urge: picked from three, best first for this person, and rated afterwards.

Part of the flow `urge`; what each did is kept by `coach/tools.py`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from coach import tools
from coach.flow import Chip, Chips, Choice, Effect, Fork, Rings, Step, Typed, Varies
from coach.flows import ownlines, plan_if_thens, plan_reasons, voicenote
from coach.flows.knowing import LONGEST_REASON
from coach.turn import Turn

AWHILE = timedelta(minutes=10)
"""How long the walk and the small task take before the urge is rated again."""

MOST_DISLIKES = 10

BUDDY_DOOR = "@buddy/ping"
"""It lies on top and leads back to the tools: an answer may take a while."""

_TOOL_STEPS = tuple(f"tool-{tool}" for tool in tools.TOOLS if tool != "buddy")


def used(turn: Turn) -> list[str]:
    """Return the tools used since this urge began."""
    return turn.slots.get("used", "").split()


def _shown(turn: Turn) -> tuple[str, ...]:
    """Return the tools on the present page; after the last page comes the first."""
    found = tools.ordered(turn.person, used=used(turn))
    pages = -(-len(found) // tools.FIRST_SHOWN)
    first = int(turn.slots.get("page", "0")) % pages * tools.FIRST_SHOWN
    return found[first : first + tools.FIRST_SHOWN]


def _chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(tool, name(turn, tool)) for tool in _shown(turn)]


def name(turn: Turn, tool: str) -> str:
    """Return what a tool is called on buttons and in lists."""
    return turn.label("urge-tool", tool)


def _pick(turn: Turn, tool: str) -> None:
    turn.put(tool=tool, used=" ".join((*used(turn), tool)), page="0")


def _more(turn: Turn) -> None:
    turn.put(page=str(int(turn.slots.get("page", "0")) + 1))


def _begin(turn: Turn) -> None:
    if "page" not in turn.slots:
        turn.put(page="0")


def _step_of(turn: Turn) -> str:
    tool = turn.slots["tool"]
    return BUDDY_DOOR if tool == "buddy" else f"tool-{tool}"


def rate(turn: Turn, after: int) -> None:
    """Write down what the tool did, or the wave where none was picked."""
    before = turn.slots.get("before")
    tool = turn.slots.get("tool") or _unpicked(turn)
    if before is not None:
        tools.record(turn.person, tool, before=int(before), after=after)
        turn.note("tool", tool=tool, before=int(before), after=after)
    turn.put(before=str(after), tool="")


def _unpicked(turn: Turn) -> str:
    return tools.WRITING if turn.slots.get("draft") else tools.WAVE


# One's own words


def _dislikes(turn: Turn) -> tuple[str, ...]:
    return turn.person.plan.dislikes


def _keep_dislikes(turn: Turn, dislikes: tuple[str, ...]) -> None:
    turn.person.plan = replace(turn.person.plan, dislikes=dislikes)


DISLIKES = ownlines.Lines(_dislikes, _keep_dislikes, MOST_DISLIKES, LONGEST_REASON)

_DONE = Choice("done", "rerate")


def _own_words(tool: str, lines: ownlines.Lines) -> Step:
    """Return the step of a tool made of what the person wrote; more can be added, while it fits."""
    prompts = (f"urge-tool-{tool}", f"urge-tool-{tool}-empty")
    return Step(
        f"tool-{tool}",
        (_DONE,),
        typed=Typed(lines.add, f"tool-{tool}"),
        prompt=Varies(lambda turn: prompts[0] if lines.any(turn) else prompts[1], prompts),
        words=lines.words,
        labels=f"urge-tool-{tool}",
    )


def _plain(tool: str, does: Effect | None = None) -> Step:
    return Step(f"tool-{tool}", (_DONE,), does=does, labels="urge-tool-water")


def _awhile(tool: str, labels: str) -> Step:
    """Return a tool that takes a while: asked again afterwards, or when the person is back."""
    return Step(f"tool-{tool}", (_DONE,), rings=Rings(AWHILE, "rerate"), labels=labels)


STEPS = (
    Step(
        "tool",
        (Choice("more", "tool", _more), Choice("skip", "rerate")),
        chips=Chips(_chips, Fork(_step_of, (BUDDY_DOOR, *_TOOL_STEPS)), _pick, per_row=1),
        does=_begin,
        per_row=2,
    ),
    _own_words("reasons", plan_reasons.LINES),
    _own_words("if-then", plan_if_thens.LINES),
    _own_words("dislikes", DISLIKES),
    _plain("voice", voicenote.play),
    _plain("water"),
    _awhile("walk", "urge-tool-walk"),
    _plain("friend"),
    _plain("senses"),
    _awhile("task", "urge-tool-water"),
)
