"""Crisis: the numbers first, then three doors. Never argues, never ends the talk."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from coach.flow import RETURN, Choice, Flow, Lasts, Step
from coach.flows import lines
from coach.helplines import Kind
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

HOLD = timedelta(hours=24)
"""Nudges rest so long after words of crisis, unless they were not meant. Source: coaching.md, 4.10.
"""


def _help(*kinds: Kind) -> Callable[[Turn], Mapping[str, Word]]:
    def words(turn: Turn) -> Mapping[str, Word]:
        return {"emergency": lines.emergency(turn), "lines": lines.listed(turn, *kinds)}

    return words


def _hold(turn: Turn) -> None:
    turn.person.held_until = turn.now + HOLD


def _release(turn: Turn) -> None:
    turn.person.held_until = None


_MEANT = (
    Choice("danger", "danger", style=Style.DANGER),
    Choice("thoughts", "thoughts"),
)
_WHERE = Choice("where", "@place", when=lines.is_country_unknown)
_CRISIS = _help(Kind.CRISIS)

FLOW = Flow(
    "crisis",
    (
        Step(
            "open",
            (*_MEANT, _WHERE, Choice("fine", "fine", _release)),
            does=_hold,
            words=_CRISIS,
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "heard",
            (*_MEANT, _WHERE, Choice("not-meant", "not-meant", _release)),
            does=_hold,
            words=_CRISIS,
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "danger",
            (Choice("safer", "safer"), Choice("thoughts", "thoughts"), _WHERE),
            does=_hold,
            words=_CRISIS,
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "thoughts",
            (Choice("ground", "ground"), Choice("danger", "danger"), Choice("fine", "fine")),
            does=_hold,
            words=_CRISIS,
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "ground",
            (Choice("done", "safer"), Choice("danger", "danger")),
            keeps=True,
            lasts=Lasts.EVER,
        ),
        Step("safer", then=RETURN),
        Step("fine", then=RETURN),
        Step("not-meant", then=RETURN),
        Step(
            "violence",
            (Choice("go-on", "fine"), Choice("danger", "danger"), _WHERE),
            words=_help(Kind.VIOLENCE),
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "harm",
            (Choice("go-on", "fine"), Choice("danger", "danger"), _WHERE),
            words=_help(Kind.HARM),
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
    ),
    doors=("heard", "violence", "harm"),
    is_on_top=True,
)
