"""Clean: what was said in the chat in the last 48 hours goes out of it; what Ebb keeps stays.

Telegram takes away the lasting keyboard with the message that brought it, so the last line
brings it anew. What was under way is left: nothing of it may
stand there again.
"""

from coach.flow import END, Choice, Flow, Step
from coach.flows.welcome import KEYBOARD
from coach.replies import Sweep
from coach.turn import Turn


def _sweep(turn: Turn) -> None:
    turn.add(Sweep())
    text = turn.text("clean-gone")
    if turn.person.period is None:
        turn.say("clean-gone", text, is_new=True)
    else:
        labels = tuple(turn.text(f"keyboard-{name}") for name in KEYBOARD)
        turn.set_keyboard("clean-gone", text, labels)


FLOW = Flow(
    "clean",
    (
        Step("open", (Choice("yes", "swept"), Choice("no", "kept")), has_leave=False),
        Step("swept", does=_sweep, is_silent=True, then=END),
        Step("kept", then=END),
    ),
)
