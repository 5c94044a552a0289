"""Stop: nudges off at once, everything kept, and the way to erase it shown."""

from dataclasses import replace

from coach.flow import END, Choice, Flow, Step
from coach.flows.crisis_after import LOOK_IN
from coach.turn import Turn


def set_nudges(turn: Turn, *, are_on: bool) -> None:
    """Turn the nudges on or off."""
    turn.person.habits = replace(turn.person.habits, are_nudges_on=are_on)
    if not are_on:
        turn.cancel(LOOK_IN)


FLOW = Flow(
    "stop",
    (
        Step(
            "open",
            (
                Choice("fine", "close"),
                Choice("on", "on", lambda turn: set_nudges(turn, are_on=True)),
                Choice("wipe", "@wipe"),
            ),
            does=lambda turn: set_nudges(turn, are_on=False),
            has_leave=False,
        ),
        Step("close", then=END),
        Step("on", then=END),
    ),
)
