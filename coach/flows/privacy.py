"""Privacy: who can read what, and how to take it away; two pages of one message.

Shown beside the conversation, which stays where it is (`coach/aside.py`): a stranger reads the same
pages, and nothing is asked of them.
"""

from collections.abc import Mapping

from coach.flow import Choice, Flow, Lasts, Step
from coach.turn import Turn
from coach.voice import Word


def _operator(turn: Turn) -> Mapping[str, Word]:
    return {"operator": turn.house.operator or "none"}


FLOW = Flow(
    "privacy",
    (
        Step(
            "who",
            (Choice("more", "long"),),
            prompt="privacy",
            labels="privacy",
            words=_operator,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step("long", (Choice("who", "who"),), lasts=Lasts.EVER, has_leave=False),
    ),
)
