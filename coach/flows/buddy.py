"""The buddy asked for company: what the person sees of it, from the tap to the answer.

The door is "@buddy/ping", from SOS or from `/buddy`; it lies on top and leads back to where the
person was. What the answer brings is shown beside the conversation (`coach/others.py`).
Source: coaching.md, 3.9, 4.4 and 4.9.
"""

from collections.abc import Mapping

from coach import bonds, days
from coach.flow import RETURN, Choice, Flow, Fork, Lasts, Step
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

_DOORS = ("nobody", "soon", "enough", "consent", "asked")
_NOT_SAFE = Choice("not-safe", "@crisis", style=Style.DANGER)


def _is_asked_again(turn: Turn) -> str:
    """Return where a yes leads: a button of long ago may be tapped after other pings."""
    door = bonds.ping_door(turn)
    return "asked" if door == "consent" else door


def _line(turn: Turn) -> Mapping[str, Word]:
    return {"line": turn.person.buddies.line or ""}


def _soon(turn: Turn) -> Mapping[str, Word]:
    pings = turn.person.buddies.pings
    again_at = (pings[-1] if pings else turn.now) + bonds.PINGS_APART
    return {"clock": turn.clock(days.local(again_at, turn.person.zone).time())}


def _other(turn: Turn) -> str:
    """Return to an SOS under way, or begin one."""
    return RETURN if any(f.flow == "urge" for f in turn.person.conversation.frames) else "@urge"


_OTHER_WAYS = (Choice("other", Fork(_other, (RETURN, "@urge"))), _NOT_SAFE)


def _beside(name: str) -> Step:
    """Return a line that comes without the buddy: its buttons stay good."""
    return Step(
        name,
        _OTHER_WAYS,
        labels="buddy-cannot",
        lasts=Lasts.EVER,
        keeps=True,
        has_leave=False,
        per_row=2,
    )


FLOW = Flow(
    "buddy",
    (
        Step("ping", is_silent=True, then=Fork(bonds.ping_door, _DOORS)),
        Step("nobody", then=RETURN),
        Step("soon", words=_soon, then=RETURN),
        Step("enough", then=RETURN),
        Step(
            "consent",
            (Choice("yes", Fork(_is_asked_again, _DOORS)), Choice("no", RETURN), _NOT_SAFE),
            words=_line,
            has_leave=False,
        ),
        Step("asked", (Choice("on", RETURN), _NOT_SAFE), does=bonds.ping, has_leave=False),
        Step("calling", then=RETURN),
        Step("here", then=RETURN),
        _beside("cannot"),
        _beside("asleep"),
    ),
    doors=("calling", "here", "cannot", "asleep"),
    is_on_top=True,
)
