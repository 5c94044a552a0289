"""Looking at a slip: who began, sober, what came back, what came before, one change.

Part of the flow `slip`, after it is written down. One thought a question, and each can be left out.
A request to stop becomes a hard flag. Source: coaching.md, 4.5.
"""

from collections.abc import Mapping

from coach import holding
from coach.flow import Chip, Chips, Choice, Effect, Fork, Step, Typed
from coach.flows import drafting, flags, plan_if_thens, slip_many
from coach.flows.evening import TRIGGERS
from coach.person import Contact, Entry, Flag
from coach.turn import Turn
from coach.voice import Word

STARTED_BY = ("me", "them", "chance")
EITHER_STARTS = (Contact.CALLED, Contact.MET, Contact.VIA_FRIEND)
"""Kinds that do not say by themselves who began."""

FRICTIONS = ("mute", "archive", "away")
"""What can be put between the hand and the chat in a minute."""

LONGEST_BEFORE = 300


def _entry(turn: Turn) -> Entry | None:
    no = turn.slots.get("entry")
    return next((each for each in turn.person.entries if str(each.no) == no), None)


def _skip(to: str) -> Choice:
    return Choice("skip", to)


# Who began, and sober?


def _began(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.note("slip-began", who=name)

    return Choice(name, "sober", does)


def _is_plain_who(turn: Turn) -> bool:
    entry = _entry(turn)
    return entry is None or entry.kind not in EITHER_STARTS


def _is_sober_known(turn: Turn) -> bool:
    """Tell whether there is nothing to ask: it is over, or is known. Asked for tonight's sake."""
    entry = _entry(turn)
    is_old = entry is None or entry.on not in (turn.today, turn.waking_day)
    return is_old or holding.is_influenced(turn.person, turn.now)


def _until_words(turn: Turn) -> Mapping[str, Word]:
    return drafting.instant_words(turn, turn.person.influenced_until or turn.now)


# What came back


def _is_no_answer_asked(turn: Turn) -> bool:
    """Tell whether nothing can have come back, or a no stands already."""
    entry = _entry(turn)
    return entry is None or entry.kind is Contact.LOOKED or turn.has_flag(Flag.SAID_STOP)


def came_back(name: str) -> Effect:
    """Return what notes how they answered; a request to stop becomes a flag."""

    def does(turn: Turn) -> None:
        turn.note("slip-answer", what=name)
        if name == "stop":
            turn.raise_flag(Flag.SAID_STOP)

    return does


def _after_stop(turn: Turn) -> str:
    return "before" if turn.person.is_running else "over-fine"


def _was_no_stop(turn: Turn) -> None:
    flags.correct(turn, Flag.SAID_STOP)


# What came before, and one change


def _trigger_chips(turn: Turn) -> list[Chip]:
    return [Chip(name, turn.label("evening-trigger", name)) for name in TRIGGERS]


def _trigger(turn: Turn, name: str) -> None:
    turn.note("before-slip", trigger=name)


def _before_typed(turn: Turn, text: str) -> bool:
    if text:
        turn.note("before-slip", words=text[:LONGEST_BEFORE])
    return bool(text)


def _friction_chips(turn: Turn) -> list[Chip]:
    return [Chip(name, turn.label("slip-change", name)) for name in FRICTIONS]


def _friction(turn: Turn, name: str) -> None:
    turn.note("friction", what=name)


def _way_to_plan(turn: Turn) -> str:
    return "if-then-full" if plan_if_thens.LINES.is_full(turn) else "if-then"


STEPS = (
    Step(
        "who",
        (*(_began(name) for name in STARTED_BY), _skip("sober")),
        skips=_is_plain_who,
        then="sober",
        per_row=2,
        has_leave=False,
    ),
    Step(
        "sober",
        (
            Choice("yes", "answered"),
            Choice("no", "influenced", drafting.be_influenced),
            _skip("answered"),
        ),
        skips=_is_sober_known,
        then="answered",
        has_leave=False,
    ),
    Step(
        "influenced",
        (Choice("bed", slip_many.CLOSES), Choice("on", "answered")),
        words=_until_words,
        has_leave=False,
    ),
    Step(
        "answered",
        (
            Choice("nothing", "before", came_back("nothing")),
            Choice("something", "before", came_back("something")),
            Choice("stop", "stopped", came_back("stop")),
            _skip("before"),
        ),
        skips=_is_no_answer_asked,
        then="before",
        has_leave=False,
    ),
    Step(
        "stopped",
        (
            Choice("fine", Fork(_after_stop, ("before", "over-fine"))),
            Choice("people", "@crisis"),
            Choice("mistake", Fork(_after_stop, ("before", "over-fine")), _was_no_stop),
        ),
        has_leave=False,
    ),
    Step(
        "before",
        (_skip("change"),),
        chips=Chips(_trigger_chips, "change", _trigger),
        typed=Typed(_before_typed, "change"),
        has_leave=False,
    ),
    Step(
        "change",
        (
            Choice("if-then", Fork(_way_to_plan, ("if-then", "if-then-full"))),
            Choice("skip", slip_many.CLOSES),
        ),
        chips=Chips(_friction_chips, "changed", _friction, per_row=1),
        has_leave=False,
    ),
    Step("changed", then=slip_many.ENDS),
    Step(
        "if-then",
        (Choice("skip", slip_many.CLOSES),),
        typed=Typed(plan_if_thens.add, "planned"),
        has_leave=False,
    ),
    Step(
        "if-then-full",
        (Choice("edit", "@plan/if-then"), Choice("fine", slip_many.CLOSES)),
        words=plan_if_thens.LINES.words,
        has_leave=False,
    ),
    Step("planned", words=plan_if_thens.said_words, then=slip_many.ENDS),
)
