"""The buddy's end: whom they are there for, a ping and its three answers, leaving in one tap."""

from collections.abc import Mapping, Sequence

from coach import bonds
from coach.belongings import Friend
from coach.flow import RETURN, Chip, Chips, Choice, Flow, Fork, Lasts, Step, Varies
from coach.flows import join
from coach.turn import Turn
from coach.voice import Word

_TOLD = tuple(f"friend-told-{answer}" for answer in bonds.ANSWERS)


def _who(turn: Turn, known: Friend) -> str:
    return known.name or turn.text("friend-unnamed")


def _listed(turn: Turn) -> Mapping[str, Word]:
    friends = turn.person.buddies.friends
    return {"list": "\n".join(f'· {_who(turn, each)}: "{each.line}"' for each in friends)}


def _to_leave(turn: Turn) -> Sequence[Chip]:
    return [
        Chip(str(each.no), turn.label("friend-standing", "part", {"who": _who(turn, each)}))
        for each in turn.person.buddies.friends
    ]


def _leave(turn: Turn, no: str) -> None:
    known = bonds.friend_of(turn.person, no)
    if known is not None:
        bonds.leave(turn, known.id)


# A ping


def _asking(turn: Turn) -> tuple[Friend, ...]:
    """Return whose ping is shown; for a button of an earlier one, anybody's."""
    about = turn.slots.get("about")
    friends = turn.person.buddies.friends
    return tuple(each for each in friends if about is None or str(each.no) == about)


def _ping(turn: Turn) -> Mapping[str, Word]:
    known = next(iter(_asking(turn)), None)
    return {"who": _who(turn, known), "line": known.line} if known else {"who": "", "line": ""}


def _ping_prompt(turn: Turn) -> str:
    return "friend-ping" if any(each.name for each in _asking(turn)) else "friend-ping-unnamed"


def _answers(turn: Turn) -> Sequence[Chip]:
    return [
        Chip(f"{answer}-{each.no}", turn.label("friend-ping", answer))
        for each in _asking(turn)
        for answer in bonds.ANSWERS
    ]


def _answer(turn: Turn, chip: str) -> None:
    answered, _, no = chip.partition("-")
    known = bonds.friend_of(turn.person, no)
    if known is not None and bonds.is_awaited(known, turn.now):
        bonds.answer(turn, known, answered)
        turn.put(told=f"friend-told-{answered}")


def _after_answer(turn: Turn) -> str:
    return "told" if turn.slots.get("told") else "late"


FLOW = Flow(
    "friend",
    (
        Step(
            "standing",
            (
                Choice("hours", "hours"),
                Choice("begin", "@welcome", when=lambda turn: turn.person.period is None),
            ),
            chips=Chips(_to_leave, "parted", _leave, per_row=1),
            words=_listed,
            per_row=2,
        ),
        Step("parted", then=RETURN),
        Step(
            "hours",
            (join.set_any_hour(is_on=False), join.set_any_hour(is_on=True)),
            prompt="join-hours",
            labels="join-hours",
            words=join.hours,
        ),
        Step("done", prompt="join-done", then=RETURN),
        Step(
            "ping",
            chips=Chips(_answers, Fork(_after_answer, ("told", "late")), _answer, per_row=1),
            prompt=Varies(_ping_prompt, ("friend-ping", "friend-ping-unnamed")),
            words=_ping,
            labels="friend-ping",
            lasts=Lasts.EVER,
            keeps=True,
            has_leave=False,
        ),
        Step("told", prompt=Varies(lambda turn: turn.slots["told"], _TOLD), then=RETURN),
        Step("late", then=RETURN),
        Step("released", then=RETURN),
    ),
    doors=("ping", "released"),
    is_on_top=True,
)
