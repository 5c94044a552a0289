"""Why: honest short answers to the doubts about the quiet itself, with their limits."""

from coach.flow import Choice, Flow, Step, Varies
from coach.person import HARD_FLAGS, Flag
from coach.turn import Turn


def _about_writing(turn: Turn) -> str:
    if turn.has_flag(Flag.AFRAID):
        return "why-write-afraid"
    return "why-write-line" if turn.has_flag(*HARD_FLAGS) else "why-write"


_PROMPTS = {"write": Varies(_about_writing, ("why-write", "why-write-line", "why-write-afraid"))}

_WAYS_ON = {
    "write": (
        Choice("ending", "@ending", when=lambda turn: turn.person.period is not None),
        Choice("flags", "@flags"),
    )
}
"""Whoever asks why not to write may be at the end, or have news of a line that was drawn."""

QUESTIONS = ("works", "return", "write", "hard")

FLOW = Flow(
    "why",
    (
        Step("open", tuple(Choice(name, name) for name in QUESTIONS), per_row=1),
        *(
            Step(
                name,
                (Choice("more", "open"), *_WAYS_ON.get(name, ())),
                labels="why-works",
                prompt=_PROMPTS.get(name),
            )
            for name in QUESTIONS
        ),
    ),
)
