"""Wipe: one screen, one confirming tap, everything gone."""

from coach.flow import END, Choice, Flow, Step
from coach.replies import Style
from coach.turn import Turn


def _erase(turn: Turn) -> None:
    turn.erases = True


FLOW = Flow(
    "wipe",
    (
        Step(
            "open",
            (
                Choice("yes", "gone", _erase, style=Style.DANGER),
                Choice("no", "kept"),
            ),
            has_leave=False,
        ),
        Step("gone", then=END),
        Step("kept", then=END),
    ),
)
