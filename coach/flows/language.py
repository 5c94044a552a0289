"""Language: chosen by its own name, from any state; what was interrupted goes on in the new one."""

from collections.abc import Sequence

from coach import voice
from coach.flow import RETURN, Chip, Chips, Flow, Step
from coach.flows import welcome
from coach.turn import Turn


def _languages(_turn: Turn) -> Sequence[Chip]:
    return [Chip(name, voice.text(name, "language-name")) for name in voice.languages()]


def _choose(turn: Turn, language: str) -> None:
    turn.person.language = language


def _set_keyboard(turn: Turn) -> None:
    if turn.person.period:
        welcome.set_keyboard(turn)


FLOW = Flow(
    "language",
    (
        Step("open", chips=Chips(_languages, "set", _choose, per_row=1)),
        Step("set", then="keyboard"),
        Step("keyboard", does=_set_keyboard, is_silent=True, then=RETURN),
    ),
    is_on_top=True,
)
