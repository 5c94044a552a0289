"""Wipe: one screen, one confirming tap, everything gone, and what it was in figures."""

from collections.abc import Mapping

from coach.flow import END, Choice, Flow, Step
from coach.person import Person
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word


def _erase(turn: Turn) -> None:
    turn.erases = True


def counted(person: Person) -> Mapping[str, Word]:
    """Return what goes with a person, in the figures that `wipe-gone` tells."""
    return {
        "entries": len(person.entries),
        "notes": person.last_note,
        "pages": len(person.letters) + len(person.drafts),
    }


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
        Step("gone", words=lambda turn: counted(turn.person), then=END),
        Step("kept", then=END),
    ),
)
