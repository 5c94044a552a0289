"""Under 18: Ebb stops kindly and names who is there for young people."""

from collections.abc import Mapping
from datetime import timedelta

from coach import helplines
from coach.flow import END, Choice, Flow, Step
from coach.flows import lines
from coach.turn import Turn
from coach.voice import Word

MISTAP_WITHIN = timedelta(hours=1)
"""How long a mis-tap can be taken back, once. Source: coaching.md, 4.17."""


def _mark(turn: Turn) -> None:
    turn.person.minor_at = turn.person.minor_at or turn.now


def _can_take_back(turn: Turn) -> bool:
    marked_at = turn.person.minor_at
    return not turn.person.has_taken_back and (
        marked_at is not None and turn.now - marked_at < MISTAP_WITHIN
    )


def _take_back(turn: Turn) -> None:
    turn.person.minor_at = None
    turn.person.has_taken_back = True


def _young_lines(turn: Turn) -> Mapping[str, Word]:
    listed = lines.listed(turn, helplines.Kind.YOUNG, helplines.Kind.CRISIS)
    return {"lines": listed, "emergency": lines.emergency(turn)}


FLOW = Flow(
    "safety",
    (
        Step(
            "minor",
            (
                Choice("mistap", "@welcome", _take_back, when=_can_take_back),
                Choice("where", "@country", when=lines.is_country_unknown),
                Choice("crisis", "@crisis"),
            ),
            does=_mark,
            words=_young_lines,
            then=END,
            has_leave=False,
        ),
    ),
    doors=("minor",),
)
