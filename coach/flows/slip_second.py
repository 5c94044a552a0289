"""The second message: it is asked about before anything else, and can be held back.

Part of the flow `slip`. What the evening wrote down already goes on from here to the rest, without
being asked again. Source: coaching.md, 4.5.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from coach import holding, telling
from coach.flow import END, Choice, Fork, Step
from coach.flows import drafting, slip_told
from coach.person import Contact
from coach.turn import Turn
from coach.voice import Word

SECOND, SECOND_MORNING = "second-message", "second-morning"
"""The appointments that ask whether the second message is still there."""

TEN = timedelta(minutes=10)


def let_go(turn: Turn) -> None:
    """Ask no more about a second message put aside before: it went out, or it went by."""
    turn.cancel(SECOND)
    turn.cancel(SECOND_MORNING)


def _hold(name: str, at: datetime, turn: Turn) -> None:
    let_go(turn)
    turn.appoint(name, at)
    slip_told.put_aside(turn)


def _held(name: str, at: datetime, turn: Turn) -> None:
    _hold(name, at, turn)
    turn.put(held_until=at.isoformat())


def _hold_ten(turn: Turn) -> None:
    _held(SECOND, turn.now + TEN, turn)


def _hold_night(turn: Turn) -> None:
    _held(SECOND_MORNING, holding.next_morning(turn.now, turn.person.zone), turn)


def _wait(turn: Turn) -> None:
    """Come back in ten minutes where something was told: the wave must not wash it away."""
    if slip_told.is_told(turn):
        _hold(SECOND, turn.now + TEN, turn)


def _after_gone(turn: Turn) -> str:
    return "as-told" if slip_told.is_told(turn) else END


def _sent_on(turn: Turn) -> str:
    return "kind" if turn.person.is_running else "over-fine"


def kind_prompt(turn: Turn) -> str:
    """Return the question what it was, with a word on what is held back."""
    return "slip-kind-held" if turn.slots.get("held_until") else "slip-kind"


def held_words(turn: Turn) -> Mapping[str, Word]:
    """Return until when the second message is held back."""
    held_until = turn.slots.get("held_until")
    return drafting.instant_words(
        turn, datetime.fromisoformat(held_until) if held_until else turn.now
    )


def _ways_on(turn: Turn) -> str:
    """Return where it goes on after the second message: what was, where the evening wrote it."""
    no = turn.slots.get("entry")
    entry = next((each for each in turn.person.entries if str(each.no) == no), None)
    if entry is None:
        return slip_told.asks(turn) if turn.person.is_running else END
    return "done" if entry.counts else "kept"


def _ways_on_held(turn: Turn) -> str:
    has_asked = bool(turn.slots.get("entry")) or not turn.person.is_running
    return "held" if has_asked else slip_told.asks(turn)


def _begins_told(turn: Turn) -> str:
    is_look = turn.slots.get("kind") == Contact.LOOKED
    return _ways_on(turn) if is_look else "asked"


_ON = Fork(_ways_on, ("as-told", "kind", "done", "kept", END))
_ON_HELD = Fork(_ways_on_held, ("as-told", "kind", "held"))


STEPS = (
    Step(
        "told",
        does=telling.go_on_from_evening,
        is_silent=True,
        then=Fork(_begins_told, ("asked", "as-told", "kind", "done", "kept", END)),
    ),
    Step(
        "asked",
        (Choice("no", _ON, let_go), Choice("yes", "second")),
        prompt="slip-open",
        labels="slip-open",
    ),
    Step(
        "second",
        (
            Choice("ten", _ON_HELD, _hold_ten),
            Choice("night", _ON_HELD, _hold_night),
            Choice("sos", "@urge", _wait),
        ),
    ),
    Step("held", words=held_words, then=_ON),
    Step(
        "later",
        (
            Choice("gone", "gone"),
            Choice("still", "@urge", _wait),
            Choice("sent", Fork(_sent_on, ("kind", "over-fine"))),
        ),
        does=slip_told.recall,
        has_leave=False,
    ),
    Step("gone", then=Fork(_after_gone, ("as-told", END))),
)
