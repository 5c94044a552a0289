"""The menu: where somebody lands who is in no flow, or said what Ebb cannot read."""

from coach import routes
from coach.flow import END, Choice, Condition, Flow, Step
from coach.replies import Style
from coach.turn import Turn


def _is_likely(label: str) -> Condition:
    return lambda turn: label in turn.slots.get("likely", "").split(",")


def _is_lost(turn: Turn) -> bool:
    """Tell whether there is no guess either."""
    return not turn.slots.get("likely")


def _is_today_shown(turn: Turn) -> bool:
    return _is_lost(turn) and turn.person.is_running


_WAYS = (
    Choice("sos", "@urge", style=Style.DANGER),
    Choice("today", "@today", when=lambda turn: turn.person.is_running),
    Choice("slip", "@slip", when=lambda turn: turn.person.is_running),
    Choice("begin", "@welcome", when=lambda turn: turn.person.period is None),
    Choice("again", "@again", when=lambda turn: turn.person.has_closed),
    Choice("help", "help"),
)

FLOW = Flow(
    "menu",
    (
        Step("open", _WAYS, per_row=2, has_leave=False),
        Step(
            "unclear",
            (
                *(
                    Choice(label, routes.ROUTES[label], when=_is_likely(label))
                    for label in routes.BUTTONS
                ),
                Choice("sos", "@urge", style=Style.DANGER),
                Choice("today", "@today", when=_is_today_shown),
                Choice("again", "@again", when=lambda turn: turn.person.has_closed),
                Choice("menu-help", "help", when=_is_lost),
            ),
            per_row=2,
            has_leave=False,
        ),
        Step("help", prompt="help", then=END),
        Step("left", then=END),
    ),
    doors=("unclear", "left"),
)
