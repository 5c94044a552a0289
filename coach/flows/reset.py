"""Reset: a new run, a new period, or everything; each is confirmed before anything changes."""

from coach.flow import END, Choice, Flow, Step
from coach.flows import welcome
from coach.person import Contact
from coach.turn import Turn


def _new_run(turn: Turn) -> None:
    turn.enter(Contact.NEW_RUN, at=turn.now, on=turn.today, counts=False)
    turn.note("new-run")


def _new_period(turn: Turn) -> None:
    period = turn.person.period
    length_days = period.length_days if period else None
    welcome.begin(turn, str(length_days) if length_days else "open")
    turn.enter(Contact.NEW_RUN, at=turn.now, on=turn.today, counts=False)


FLOW = Flow(
    "reset",
    (
        Step(
            "open",
            (Choice("run", "run"), Choice("period", "period"), Choice("everything", "@wipe")),
        ),
        Step(
            "run",
            (Choice("yes", "run-done", _new_run), Choice("no", "kept")),
            back="open",
            has_leave=False,
        ),
        Step(
            "period",
            (Choice("yes", "period-done", _new_period), Choice("no", "kept")),
            back="open",
            has_leave=False,
        ),
        Step("run-done", then=END),
        Step("period-done", then=END),
        Step("kept", then=END),
    ),
)
