"""After a period has ended: another one, when the person wants it."""

from coach import gate
from coach.flow import END, Chips, Choice, Flow, Step, Varies
from coach.flows import welcome
from coach.turn import Turn


def _prompt(turn: Turn) -> str:
    is_grieving = turn.person.readiness.branch == gate.DIED
    return "again-open-grief" if is_grieving else "again-open"


FLOW = Flow(
    "again",
    (
        Step(
            "open",
            (Choice("sos", "@urge"), Choice("ending", "@ending"), Choice("wipe", "@wipe")),
            prompt=Varies(_prompt, ("again-open", "again-open-grief")),
            labels="again-open",
            chips=Chips(welcome.length_chips, "begun", welcome.begin, per_row=2),
            per_row=2,
        ),
        Step("begun", then=END),
    ),
)
