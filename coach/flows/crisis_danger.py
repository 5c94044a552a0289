"""Danger between people, both ways: who is afraid, who fears to do harm, and a threat to die.

It never decides who is in the wrong. Contact ends only for somebody who says it is the person this
quiet is about. Source: coaching.md, 4.6 and 4.9.
"""

from coach.events import Tapped
from coach.flow import RETURN, Choice, Fork, Step, Varies
from coach.flows.crisis_screens import NOT_MEANT, WHERE, mean, screen
from coach.helplines import Kind
from coach.person import Flag
from coach.replies import Style
from coach.turn import Turn


def _which(turn: Turn) -> str:
    """Return the first question; what was only tapped needs no word about what was said."""
    is_short = turn.person.care.not_meant or isinstance(turn.event, Tapped)
    return "crisis-which-short" if is_short else "crisis-which"


def _raise(turn: Turn, flag: Flag) -> None:
    turn.raise_flag(flag)
    turn.note("flag", flag=flag.value)


def _goes_on(flag: Flag, asks: str, *, otherwise: str = "fine") -> Fork:
    """Ask whether it is about the other, once, and only whom Ebb accompanies."""

    def decide(turn: Turn) -> str:
        return otherwise if not turn.person.is_running or turn.has_flag(flag) else asks

    return Fork(decide, (asks, otherwise))


def _asks(name: str, flag: Flag) -> Step:
    """Return the question whether it is about the other; a yes keeps contact out from then on."""
    return screen(
        name,
        (Choice("yes", "noted", lambda turn: _raise(turn, flag)), Choice("no", "fine")),
        does=None,
    )


_AFRAID = Choice("afraid", "violence")
_HARM = Choice("harm", "harm")
_SELF = Choice("self", "open")
_FLEE = Choice("now", "flee", style=Style.DANGER)
_AWAY = Choice("now", "away", style=Style.DANGER)
_SAFER_AFRAID = Choice("safer", _goes_on(Flag.AFRAID, "afraid-who", otherwise="safer"))
_SAFER_HARM = Choice("safer", _goes_on(Flag.DID_HARM, "harm-who", otherwise="safer"))
_AFTER_AFRAID = Choice("go-on", _goes_on(Flag.AFRAID, "afraid-who"))
_AFTER_HARM = Choice("go-on", _goes_on(Flag.DID_HARM, "harm-who"))

STEPS = (
    screen(
        "which",
        (_AFRAID, _HARM, _SELF, Choice("theirs", "theirs"), NOT_MEANT, WHERE),
        Kind.CRISIS,
        prompt=Varies(_which, ("crisis-which", "crisis-which-short")),
    ),
    screen(
        "violence",
        (_FLEE, Choice("steps", "steps"), _AFTER_AFRAID, WHERE),
        Kind.VIOLENCE,
        does=None,
    ),
    screen("steps", (_FLEE, _AFTER_AFRAID, WHERE), Kind.VIOLENCE, does=None),
    screen("flee", (_SAFER_AFRAID, WHERE), Kind.VIOLENCE, does=mean),
    _asks("afraid-who", Flag.AFRAID),
    screen(
        "harm",
        (_AWAY, Choice("keeps", "kept"), _AFTER_HARM, WHERE),
        Kind.HARM,
        does=None,
    ),
    screen("kept", (_AWAY, _AFTER_HARM, WHERE), Kind.HARM, does=None),
    screen("away", (_SAFER_HARM, WHERE), Kind.HARM, does=mean),
    _asks("harm-who", Flag.DID_HARM),
    Step("noted", then=RETURN),
    screen(
        "theirs",
        (
            Choice("called", "theirs-called"),
            _AFRAID,
            Choice("child", "@otherhelp/child"),
            _SELF,
            WHERE,
        ),
        Kind.CRISIS,
        Kind.VIOLENCE,
    ),
    screen("theirs-called", (_AFRAID, _SELF, Choice("go-on", "fine")), Kind.CRISIS),
)
