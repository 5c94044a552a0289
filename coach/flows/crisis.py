"""Crisis: the numbers first, then three doors. Never argues, never ends the talk.

Source: coaching.md, 4.10. Danger between people is in `crisis_danger.py`, the morning after in
`crisis_after.py`.
"""

from dataclasses import replace

from coach.flow import RETURN, Choice, Flow, Step, Typed, Varies
from coach.flows import crisis_after, crisis_danger
from coach.flows.crisis_screens import (
    DANGER,
    NOT_MEANT,
    OTHER,
    SAFER,
    THOUGHTS,
    WHERE,
    mean,
    release,
    screen,
)
from coach.helplines import Kind
from coach.turn import Turn

SENSES = ("ground", "ground-touch", "ground-hear", "ground-smell", "ground-breath")
"""Five senses, one a screen; whatever is typed goes on."""


def _heard(turn: Turn) -> str:
    return "crisis-heard-short" if turn.person.care.not_meant else "crisis-heard"


def _anything(_turn: Turn, text: str) -> bool:
    """Take whatever is typed: who could be there is nobody's to judge, and it is not kept."""
    return bool(text)


def _has_plan(turn: Turn) -> bool:
    return not turn.person.plan.safety.is_empty


def _may_plan(turn: Turn) -> bool:
    return not _has_plan(turn) and turn.person.minor_at is None


_GROUND = Choice("ground", "ground")
_PLAN = Choice("plan", "@safetyplan/shown", when=_has_plan)
_MAKE = Choice("make", "@safetyplan/begin", when=_may_plan)
_WORSE = DANGER
_ENOUGH = Choice("enough", "safer")


def _sense(at: int) -> Step:
    """Return one part of the walk through the senses."""
    name, after = SENSES[at], (*SENSES[1:], "safer")[at]
    is_last = after == "safer"
    ways = (Choice("done", "safer"),) if is_last else (Choice("next", after), _ENOUGH)
    step = screen(name, (*ways, _WORSE), does=None)
    return replace(step, typed=Typed(_anything, after, is_talk=True), labels="crisis-ground")


FLOW = Flow(
    "crisis",
    (
        screen(
            "open",
            (DANGER, THOUGHTS, OTHER, WHERE, Choice("fine", "fine", release)),
            Kind.CRISIS,
        ),
        screen(
            "heard",
            (DANGER, THOUGHTS, NOT_MEANT, OTHER, WHERE),
            Kind.CRISIS,
            prompt=Varies(_heard, ("crisis-heard", "crisis-heard-short")),
        ),
        screen(
            "danger",
            (SAFER, THOUGHTS, Choice("other", "flee"), WHERE),
            Kind.CRISIS,
            does=mean,
        ),
        replace(
            screen(
                "thoughts", (_GROUND, _PLAN, _MAKE, _WORSE, _ENOUGH, WHERE), Kind.CRISIS, does=mean
            ),
            typed=Typed(_anything, "somebody", is_talk=True),
        ),
        screen("somebody", (_GROUND, _WORSE, _ENOUGH), Kind.CRISIS),
        *(_sense(at) for at in range(len(SENSES))),
        *crisis_danger.STEPS,
        *crisis_after.STEPS,
        Step("fine", then=RETURN),
        Step("not-meant", then=RETURN),
    ),
    doors=("heard", "which", "violence", "harm", "theirs", "check"),
    is_on_top=True,
)
