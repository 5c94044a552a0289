"""Somebody opens a buddy's link: what it means, whether they want it, what they call their friend.

They need no period and no setup; a stranger is asked for one word about their age. The bond itself
is made by both people's turns (`coach/others.py`). Source: coaching.md, 3.9 and 4.17.
"""

from collections.abc import Mapping
from dataclasses import replace

from coach import bonds, days
from coach.events import Between, FromOther
from coach.flow import RETURN, Choice, Flow, Fork, Step, Typed, Varies
from coach.turn import Turn
from coach.voice import Word


def _asked(turn: Turn) -> str:
    return "join-asked" if _is_adult(turn) else "join-asked-new"


def _is_adult(turn: Turn) -> bool:
    return turn.person.adult_at is not None


def _is_new(turn: Turn) -> bool:
    return not _is_adult(turn)


def _line(turn: Turn) -> Mapping[str, Word]:
    return {"line": turn.slots.get("line", "")}


def _agree(turn: Turn) -> None:
    """Tell the friend's turn; it is that turn which makes the bond."""
    turn.person.adult_at = turn.person.adult_at or turn.now
    by = bonds.read_code(turn.slots.get("by", ""))
    if by is not None and not bonds.is_full(turn.person):
        joins = FromOther(Between.JOINS, turn.person.id, token=turn.slots.get("token", ""))
        turn.signal(by, joins, FromOther(Between.REFUSED, by))


def _agreed(turn: Turn) -> str:
    return "full" if bonds.is_full(turn.person) else "passed"


def _name(turn: Turn, text: str) -> bool:
    name = " ".join(text.split())
    known = bonds.friend_of(turn.person, turn.slots.get("about", ""))
    if not 0 < len(name) <= bonds.LONGEST_NAME:
        return False
    if known is not None:
        bonds.keep(turn, replace(known, name=name))
    return True


def set_any_hour(*, is_on: bool) -> Choice:
    """Return the choice whether pings may come in the buddy's quiet hours."""

    def does(turn: Turn) -> None:
        turn.person.buddies = replace(turn.person.buddies, is_any_hour=is_on)

    return Choice("any" if is_on else "quiet", "done", does)


def hours(turn: Turn) -> Mapping[str, Word]:
    """Return the buddy's quiet hours, and what their clock shows by Ebb's reckoning."""
    habits = turn.person.habits
    return {
        "from": turn.clock(habits.quiet_from),
        "until": turn.clock(habits.quiet_until),
        "clock": turn.clock(days.local(turn.now, turn.person.zone).time()),
    }


_PASSED = Fork(_agreed, ("passed", "full"))

FLOW = Flow(
    "join",
    (
        Step(
            "asked",
            (
                Choice("yes", _PASSED, _agree, when=_is_adult),
                Choice("adult", _PASSED, _agree, when=_is_new),
                Choice("no", "declined"),
                Choice("minor", "@safety/minor", when=_is_new),
            ),
            prompt=Varies(_asked, ("join-asked", "join-asked-new")),
            words=_line,
            labels="join-asked",
            keeps=True,
            has_leave=False,
        ),
        # The friend's own turn answers within this transaction; nothing is said until it has.
        Step("passed", (Choice("fine", RETURN),), is_silent=True, has_leave=False),
        Step("declined", then=RETURN),
        Step("name", (Choice("skip", "hours"),), typed=Typed(_name, "hours"), has_leave=False),
        Step(
            "hours",
            (set_any_hour(is_on=False), set_any_hour(is_on=True)),
            words=hours,
            has_leave=False,
        ),
        Step("done", then=RETURN),
        Step("stale", then=RETURN),
        Step("own", then=RETURN),
        Step("already", then=RETURN),
        Step("full", then=RETURN),
    ),
    doors=("name", "stale", "own", "already"),
    is_on_top=True,
)
