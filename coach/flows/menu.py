"""The menu: where somebody lands who is in no flow, or said what Ebb cannot read."""

from coach.flow import END, Choice, Flow, Step
from coach.replies import Style

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
        Step("unclear", _WAYS, per_row=2, labels="menu-open", has_leave=False),
        Step("help", prompt="help", then=END),
        Step("left", then=END),
    ),
    doors=("unclear", "left"),
)
