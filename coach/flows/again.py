"""After a period has ended: another one, when the person wants it.

There is none where the other has died: all its days would be about contact.
"""

from coach import gate
from coach.flow import END, Chips, Choice, Flow, Fork, Step
from coach.flows import farewell, welcome
from coach.turn import Turn


def _begins(turn: Turn) -> str:
    return "grief" if gate.mourns(turn.person) else "open"


FLOW = Flow(
    "again",
    (
        Step(
            "open",
            (Choice("sos", "@urge"), Choice("ending", "@ending")),
            chips=Chips(welcome.length_chips, "begun", welcome.begin, per_row=2),
            per_row=2,
        ),
        Step("begun", then=END),
        Step(
            "grief",
            (
                Choice("letter", "@letter"),
                Choice("people", "@crisis"),
                Choice("mistake", "@farewell/alive", when=farewell.is_correctable),
                Choice("wipe", "@wipe"),
            ),
            per_row=2,
        ),
    ),
    start=Fork(_begins, ("open", "grief")),
    doors=("grief",),
)
