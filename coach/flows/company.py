"""Company: a short answer to what somebody says without asking for anything. Never guesses more."""

from coach import gate
from coach.flow import END, Choice, Flow, Step
from coach.replies import Style
from coach.turn import Turn


def _note_glad(turn: Turn) -> None:
    turn.note("glad")


def _note_low(turn: Turn) -> None:
    turn.note("low")


FLOW = Flow(
    "company",
    (
        Step(
            "low",
            (
                Choice("wave", "@urge/rate"),
                Choice("letter", "@letter"),
                Choice("people", "@crisis", style=Style.DANGER),
                Choice("fine", "left"),
            ),
            does=_note_low,
            skips=lambda turn: gate.mourns(turn.person),
            then=gate.GRIEF,
            per_row=2,
            has_leave=False,
        ),
        Step(
            "plea",
            (
                Choice("urge", "@urge"),
                Choice("hurts", "low"),
                Choice("people", "@crisis", style=Style.DANGER),
                Choice("help", "@menu/help"),
            ),
            per_row=2,
            has_leave=False,
        ),
        Step("glad", does=_note_glad, then=END),
        Step("talk", then=END),
        Step("left", then=END),
    ),
    doors=("low", "plea", "glad", "talk"),
)
