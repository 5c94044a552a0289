"""`/buddy`: what a buddy is, the line agreed on, the link to send, how it stands, and the end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach import bonds
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed, Varies
from coach.turn import Turn
from coach.voice import Word

READY_LINES = ("call", "write", "near")
"""Lines that need no thinking; each is what its button says."""


def _begins(turn: Turn) -> str:
    buddies = turn.person.buddies
    if buddies.buddy is not None:
        return "standing"
    if bonds.is_only_buddy(turn.person):
        return "@friend"
    if turn.person.adult_at is None:
        return "@welcome"
    return "link" if buddies.invitation else "open"


def _ready(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("bond-open", name)) for name in READY_LINES]


def _set_line(turn: Turn, line: str) -> None:
    turn.person.buddies = replace(turn.person.buddies, line=line)
    if not turn.person.buddies.invitation:
        bonds.invite(turn)


def _pick(turn: Turn, name: str) -> None:
    _set_line(turn, turn.label("bond-open", name))


def _own(turn: Turn, text: str) -> bool:
    line = " ".join(text.split())
    if not 0 < len(line) <= bonds.LONGEST_LINE:
        return False
    _set_line(turn, line)
    return True


def _words(turn: Turn) -> Mapping[str, Word]:
    return {"line": turn.person.buddies.line or "", "link": bonds.link(turn)}


def _has_buddy(turn: Turn) -> bool:
    return turn.person.buddies.buddy is not None


def _standing(turn: Turn) -> str:
    """Return how it stands; the buddy may have left while this screen was open."""
    return "bond-standing" if _has_buddy(turn) else "bond-left"


def _has_friends(turn: Turn) -> bool:
    return bool(turn.person.buddies.friends)


_FRIENDS = Choice("friends", "@friend", when=_has_friends)

FLOW = Flow(
    "bond",
    (
        Step(
            "open",
            (_FRIENDS,),
            chips=Chips(_ready, "link", _pick, per_row=1),
            typed=Typed(_own, "link"),
        ),
        Step("link", words=_words, then="waiting"),
        Step(
            "waiting",
            (
                Choice("renew", "link", bonds.invite),
                Choice("line", "open"),
                Choice("withdraw", "withdrawn", bonds.release),
                _FRIENDS,
            ),
            words=_words,
        ),
        Step("withdrawn", then=END),
        Step(
            "standing",
            (
                Choice("ask", "@buddy/ping", when=_has_buddy),
                Choice("end", "ended", bonds.release, when=_has_buddy),
                Choice("find", "open", when=lambda turn: not _has_buddy(turn)),
                _FRIENDS,
            ),
            prompt=Varies(_standing, ("bond-standing", "bond-left")),
            labels="bond-standing",
            words=_words,
        ),
        Step("ended", then=END),
        Step("joined", then=END),
        Step("left", then=END),
    ),
    start=Fork(_begins, ("standing", "link", "open", "@friend", "@welcome")),
    doors=("joined", "left"),
)
