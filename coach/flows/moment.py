"""The moment before the hour in which urges come: one if-then reminder, off with one tap."""

from collections.abc import Mapping
from dataclasses import replace

from coach.covered import cover
from coach.flow import END, Choice, Flow, Lasts, Step, Varies
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word


def _words(turn: Turn) -> Mapping[str, Word]:
    if_thens = turn.person.plan.if_thens
    return {"plan": cover(if_thens[turn.today.toordinal() % len(if_thens)])} if if_thens else {}


def _prompt(turn: Turn) -> str:
    return "moment-open-plan" if turn.person.plan.if_thens else "moment-open"


def _switch_off(turn: Turn) -> None:
    turn.person.habits = replace(turn.person.habits, has_moments=False)


FLOW = Flow(
    "moment",
    (
        Step(
            "open",
            (
                Choice("sos", "@urge", style=Style.DANGER),
                Choice("fine", "fine"),
                Choice("off", "off", _switch_off),
            ),
            prompt=Varies(_prompt, ("moment-open", "moment-open-plan")),
            words=_words,
            keeps=True,
            lasts=Lasts.DAY,
            per_row=2,
            has_leave=False,
        ),
        Step("fine", then=END),
        Step("off", then=END),
    ),
)
