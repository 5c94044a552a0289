"""Why: honest short answers to the doubts about the quiet itself, with their limits."""

from coach.flow import Choice, Flow, Step

QUESTIONS = ("works", "return", "write", "hard")

FLOW = Flow(
    "why",
    (
        Step("open", tuple(Choice(name, name) for name in QUESTIONS), per_row=1),
        *(Step(name, (Choice("more", "open"),), labels="why-works") for name in QUESTIONS),
    ),
)
