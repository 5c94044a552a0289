"""Three slips in a week: a smaller aim, a closed door, or a person is offered; never a verdict.

Part of the flow `slip`. Source: coaching.md, 4.5.
"""

from datetime import time, timedelta

from coach import aftermath, unasked
from coach.flow import END, Choice, Fork, Step, Varies
from coach.person import Flag
from coach.turn import Turn

WINDOW = "window"
"""The appointment at the end of the smaller aim."""

WINDOW_DAYS = 3
WINDOW_AT = time(18)
"""Before the evening's question."""

OFFERED = "many-slips"
"""The name under which `Person.done` keeps when this was last offered."""

OFFERED_EVERY = timedelta(days=3)


def is_due(turn: Turn) -> bool:
    """Tell whether it is such a week, and nothing was offered lately."""
    last_on = turn.person.done.get(OFFERED)
    is_new = last_on is None or turn.today - last_on >= OFFERED_EVERY
    return is_new and aftermath.are_many(turn.person, turn.now)


CLOSES = Fork(lambda turn: "many" if is_due(turn) else "close", ("many", "close"))
"""The way out of the flow, with a word."""

ENDS = Fork(lambda turn: "many" if is_due(turn) else END, ("many", END))
"""The way out of the flow where the last word is said."""


def _offer(turn: Turn) -> None:
    turn.person.done[OFFERED] = turn.today


def _set_window(turn: Turn) -> None:
    """Look in on the third evening, when the smaller aim is reached."""
    on = turn.today + timedelta(days=WINDOW_DAYS)
    turn.appoint(WINDOW, unasked.time_on(turn.person, on, WINDOW_AT))
    turn.note("window", days=WINDOW_DAYS)


def _block_prompt(turn: Turn) -> str:
    is_shared = turn.has_flag(Flag.SHARED_LIFE)
    return "slip-block-shared" if is_shared else "slip-block"


STEPS = (
    Step(
        "many",
        (Choice("window", "window-set"), Choice("block", "block"), Choice("person", "person")),
        does=_offer,
    ),
    Step("window-set", does=_set_window, then=END),
    Step(
        "window",
        (Choice("more", "window-set"), Choice("low", "@company/low"), Choice("fine", "after-fine")),
        has_leave=False,
    ),
    Step(
        "block",
        prompt=Varies(_block_prompt, ("slip-block", "slip-block-shared")),
        then=END,
    ),
    Step(
        "person",
        (Choice("buddy", "@bond"), Choice("lines", "@crisis"), Choice("fine", "close")),
        has_leave=False,
    ),
)
