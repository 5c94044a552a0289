"""The second message: it is asked about before anything else, and can be held back.

Part of the flow `slip`. What the evening wrote down already goes on from here to the rest, without
being asked again. Source: coaching.md, 4.5.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from coach import holding, telling
from coach.flow import END, Choice, Fork, Step
from coach.flows import drafting
from coach.person import Contact
from coach.turn import Turn
from coach.voice import Word

SECOND, SECOND_MORNING = "second-message", "second-morning"
"""The appointments that ask whether the second message is still there."""

TEN = timedelta(minutes=10)


def let_go(turn: Turn) -> None:
    """Ask no more about a second message put aside before: it went out, or it went by."""
    turn.cancel_all(SECOND)
    turn.cancel_all(SECOND_MORNING)


def _hold(name: str, at: datetime, turn: Turn) -> None:
    let_go(turn)
    turn.appoint(name, at, about=_told(turn))


def _held(name: str, at: datetime, turn: Turn) -> None:
    _hold(name, at, turn)
    turn.put(held_until=at.isoformat())


def _hold_ten(turn: Turn) -> None:
    _held(SECOND, turn.now + TEN, turn)


def _hold_night(turn: Turn) -> None:
    _held(SECOND_MORNING, holding.next_morning(turn.now, turn.person.zone), turn)


def _told(turn: Turn) -> str:
    """Return what their own words said of a slip that is not written down, as a timer holds it."""
    if not is_told(turn):
        return ""
    return f"{turn.slots['told_kind']}/{date.fromisoformat(turn.slots['told_on']).toordinal()}"


def _recall(turn: Turn) -> None:
    """Let the flow be about the slip that was told before the second message was put aside."""
    kind, _, ordinal = turn.slots.get("about", "").partition("/")
    if ordinal:
        turn.put(told_kind=kind, told_on=date.fromordinal(int(ordinal)).isoformat())


def is_told(turn: Turn) -> bool:
    """Tell whether their own words said what it was and when, and it is not written down."""
    told = turn.slots.get("told_kind", ""), turn.slots.get("told_on", "")
    standing = {
        (str(each.kind), each.on.isoformat()) for each in turn.person.entries if each.stands
    }
    return turn.person.is_running and all(told) and told not in standing


def _wait(turn: Turn) -> None:
    """Come back in ten minutes where something was told: the wave must not wash it away."""
    if is_told(turn):
        _hold(SECOND, turn.now + TEN, turn)


def asks(turn: Turn) -> str:
    """Return how it goes on to what it was: what their own words said of it is asked back."""
    return "as-told" if is_told(turn) else "kind"


def _after_gone(turn: Turn) -> str:
    return "as-told" if is_told(turn) else END


def _sent_on(turn: Turn) -> str:
    return "kind" if turn.person.is_running else "over-fine"


def told_prompt(turn: Turn) -> str:
    """Return the asking back, with a word on what is held back."""
    return "slip-as-told-held" if turn.slots.get("held_until") else "slip-as-told"


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
        return asks(turn) if turn.person.is_running else END
    return "done" if entry.counts else "kept"


def _ways_on_held(turn: Turn) -> str:
    has_asked = bool(turn.slots.get("entry")) or not turn.person.is_running
    return "held" if has_asked else asks(turn)


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
        does=_recall,
        has_leave=False,
    ),
    Step("gone", then=Fork(_after_gone, ("as-told", END))),
)
