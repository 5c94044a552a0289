"""After a period has ended: another one, when the person wants it."""

from coach.flow import END, Chips, Choice, Flow, Step
from coach.flows import welcome
from coach.flows.progress import figures_words

FLOW = Flow(
    "again",
    (
        Step(
            "open",
            (Choice("sos", "@urge"), Choice("wipe", "@wipe")),
            chips=Chips(welcome.length_chips, "begun", welcome.begin, per_row=2),
            words=figures_words,
            per_row=2,
        ),
        Step("begun", words=figures_words, then=END),
    ),
)
