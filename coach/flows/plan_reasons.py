"""One's own reasons for the quiet, part of the flow `plan`; SOS shows them."""

from dataclasses import replace

from coach.flow import Chips, Choice, Step, Typed, Varies
from coach.flows import ownlines
from coach.flows.knowing import LONGEST_REASON, MOST_REASONS
from coach.turn import Turn


def _read(turn: Turn) -> tuple[str, ...]:
    return turn.person.story.reasons


def _keep(turn: Turn, reasons: tuple[str, ...]) -> None:
    turn.person.story = replace(turn.person.story, reasons=reasons)


LINES = ownlines.Lines(_read, _keep, MOST_REASONS, LONGEST_REASON)


def _prompt(turn: Turn) -> str:
    return "plan-reasons" if LINES.any(turn) else "plan-reasons-none"


STEPS = (
    Step(
        "reasons",
        (Choice("done", "close", when=LINES.any),),
        chips=Chips(LINES.chips, "reasons-one", ownlines.pick, per_row=1),
        typed=Typed(LINES.add, "reasons", is_writing=True),
        prompt=Varies(_prompt, ("plan-reasons", "plan-reasons-none")),
        labels="plan-reasons",
        words=LINES.words,
        back="open",
    ),
    *ownlines.steps("reasons", LINES, back="reasons"),
)
