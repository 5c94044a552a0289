"""Crisis: the numbers first, then three doors. Never argues, never ends the talk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from coach.flow import END, RETURN, Choice, Flow, Lasts, Step, Typed
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


def _anything(_turn: Turn, text: str) -> bool:
    """Take whatever is typed: who could be there is nobody's to judge, and it is not kept."""
    return bool(text)


def _release(turn: Turn) -> None:
    turn.person.held_until = None


_DANGER = Choice("danger", "danger", style=Style.DANGER)
_THOUGHTS = Choice("thoughts", "thoughts")
_WHERE = Choice("where", "@place", when=lines.is_country_unknown)
_AFRAID = Choice("afraid", "violence")
_HARM = Choice("harm", "harm")


def _screen(name: str, choices: tuple[Choice, ...], *kinds: Kind) -> Step:
    """Return a step that shows numbers: nudges rest, its words stay, its buttons never go stale."""
    return Step(
        name,
        choices,
        does=_hold,
        words=_help(*kinds),
        keeps=True,
        lasts=Lasts.EVER,
        has_leave=False,
    )


FLOW = Flow(
    "crisis",
    (
        _screen(
            "open",
            (_DANGER, _THOUGHTS, _AFRAID, _HARM, _WHERE, Choice("fine", "fine", _release)),
            Kind.CRISIS,
        ),
        _screen(
            "heard",
            (_DANGER, _THOUGHTS, _WHERE, Choice("not-meant", "not-meant", _release)),
            Kind.CRISIS,
        ),
        _screen(
            "which",
            (_AFRAID, _HARM, Choice("self", "open"), Choice("not-meant", "not-meant", _release)),
            Kind.CRISIS,
        ),
        _screen("danger", (Choice("safer", "safer"), _THOUGHTS, _WHERE), Kind.CRISIS),
        replace(
            _screen(
                "thoughts",
                (Choice("ground", "ground"), _DANGER, Choice("enough", "safer")),
                Kind.CRISIS,
            ),
            typed=Typed(_anything, "somebody"),
        ),
        _screen("somebody", (Choice("ground", "ground"), _DANGER, Choice("enough", "safer"))),
        _screen("ground", (Choice("done", "safer"), _DANGER)),
        _screen(
            "violence",
            (Choice("now", "flee", style=Style.DANGER), _WHERE, Choice("go-on", "fine")),
            Kind.VIOLENCE,
        ),
        _screen("flee", (Choice("safer", "safer"), _WHERE), Kind.VIOLENCE),
        _screen(
            "harm",
            (Choice("now", "away", style=Style.DANGER), _WHERE, Choice("go-on", "fine")),
            Kind.HARM,
        ),
        _screen("away", (Choice("safer", "safer"), _WHERE), Kind.HARM),
        Step("safer", then=END),
        Step("fine", then=RETURN),
        Step("not-meant", then=RETURN),
    ),
    doors=("heard", "which", "violence", "harm"),
    is_on_top=True,
)
