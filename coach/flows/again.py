"""After a period has ended: another one, when the person wants it."""

from coach.flow import END, Chips, Choice, Flow, Step
from coach.flows import welcome

FLOW = Flow(
    "again",
    (
        Step(
            "open",
            (Choice("sos", "@urge"), Choice("wipe", "@wipe")),
            chips=Chips(welcome.length_chips, "begun", welcome.begin, per_row=2),
            per_row=2,
        ),
        Step("begun", then=END),
    ),
)
