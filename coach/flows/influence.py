"""Somebody says that they have been drinking: nothing is decided till morning.

Words can be put into the hold, and the wave is there. Source: coaching.md, 4.9.
"""

from collections.abc import Mapping

from coach.flow import END, Choice, Flow, Step
from coach.flows import drafting
from coach.turn import Turn
from coach.voice import Word


def _words(turn: Turn) -> Mapping[str, Word]:
    return drafting.instant_words(turn, turn.person.influenced_until or turn.now)


FLOW = Flow(
    "influence",
    (
        Step(
            "open",
            (Choice("hold", "@draft/urge"), Choice("wave", "@urge/rate"), Choice("night", "night")),
            does=drafting.be_influenced,
            words=_words,
            has_leave=False,
        ),
        Step("night", words=_words, then=END),
    ),
)
