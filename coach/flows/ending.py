"""The end: where it leads, from too early to the five branches. All are equal.

What speaks of reaching out stands behind the consent gate; behind a hard flag one can go on, or let
go. Source: coaching.md, 4.8.
"""

from collections.abc import Mapping
from dataclasses import replace

from coach import gate, plan, readiness
from coach.belongings import Readiness
from coach.flow import END, Choice, Flow, Fork, Lasts, Step, Varies
from coach.flows import closing, farewell
from coach.person import Flag
from coach.readiness import Part
from coach.turn import Turn
from coach.undecided import UNDECIDED
from coach.voice import Word

# Ways in


def _begins(turn: Turn) -> str:
    person, reach = turn.person, turn.person.reach
    if person.period is None:
        return "@welcome"
    if person.readiness.branch in farewell.OVER:
        return "over"
    if reach is not None and reach.sent_at is not None:
        return "answered" if reach.answer else "@after/came"
    if reach is not None:
        return "@reach"
    if readiness.apart(person.readiness.yes_at, turn.now) is not Part.FIRST:
        return "@reach"
    return _by_answers(turn)


def _by_answers(turn: Turn) -> str:
    """Return where the answers so far lead; before the time comes, to that."""
    part = readiness.part(turn.person, turn.now)
    if part is Part.DONE:
        return "branches"
    if part is not Part.FIRST:
        return "@readiness"
    is_due = turn.person.has_closed or readiness.is_due(turn.person, turn.today)
    return "due" if is_due else "early"


def _begins_locked(turn: Turn) -> str:
    if turn.person.period is None:
        return "@welcome"
    return "over" if turn.person.readiness.branch in farewell.OVER else "locked"


_OPEN = (
    "@welcome",
    "@after/came",
    "@reach",
    "over",
    "answered",
    "branches",
    "@readiness",
    "due",
    "early",
)
_LOCKED = ("@welcome", "over", "locked")


def _locked_prompt(turn: Turn) -> str:
    return "ending-locked-afraid" if turn.has_flag(Flag.AFRAID) else "ending-locked"


def _early_words(turn: Turn) -> Mapping[str, Word]:
    period = turn.person.period
    return {"from": plan.decide_day(period.length_days if period else None)}


def _rest_if_over(turn: Turn) -> None:
    """Let a period whose last day has passed rest, so that the end is shown once."""
    if closing.is_due(turn):
        closing.close(turn)


# Branches


def _branch(turn: Turn, name: str) -> None:
    turn.person.readiness = replace(turn.person.readiness, branch=name)
    turn.note("branch", name=name)


def _extended(turn: Turn) -> None:
    """Go on with fewer messages; the questions are asked anew at the new end."""
    turn.person.readiness = Readiness()
    _branch(turn, "extend")
    turn.person.habits = replace(turn.person.habits, wants_fewer=True)


def _practical(turn: Turn) -> None:
    closing.extend(turn, None)
    turn.raise_flag(Flag.SHARED_LIFE)
    _branch(turn, "practical")


def _undecided(turn: Turn) -> None:
    closing.extend(turn, None)
    turn.person.habits = replace(turn.person.habits, wants_fewer=True)
    _branch(turn, UNDECIDED)
    turn.person.done[UNDECIDED] = turn.today


def _stop_asking(turn: Turn) -> None:
    if turn.person.readiness.branch == UNDECIDED:
        turn.person.readiness = replace(turn.person.readiness, branch=None)


def _looks(turn: Turn) -> str:
    is_done = readiness.part(turn.person, turn.now) is Part.DONE
    return "branches" if is_done else "@readiness"


_OTHER = Choice("other", "@farewell/other")
_ON = Choice("on", "extend")
_LET_GO = Choice("let-go", "@farewell")
_LOOK = gate.behind(Fork(_looks, ("branches", "@readiness")))

FLOW = Flow(
    "ending",
    (
        Step("early", (Choice("sos", "@urge"), Choice("fine", "fine"), _OTHER), words=_early_words),
        Step(
            "due",
            (
                Choice("look", "@readiness", when=gate.Free()),
                _ON,
                Choice("rest", "@farewell/rest"),
                _OTHER,
            ),
        ),
        Step(
            "locked",
            (_ON, _LET_GO, Choice("flags", "@flags"), _OTHER),
            prompt=Varies(_locked_prompt, ("ending-locked", "ending-locked-afraid")),
            labels="ending-locked",
            per_row=2,
        ),
        Step("over", (Choice("again", "@again"), _OTHER)),
        Step("answered", (_ON, _LET_GO, _OTHER)),
        Step(
            "branches",
            (
                _LET_GO,
                _ON,
                Choice("reach", "@reach"),
                Choice("practical", "practical", _practical),
                Choice("undecided", "undecided", _undecided),
            ),
            does=_rest_if_over,
            is_outreach=True,
        ),
        Step(
            "extend",
            tuple(closing.extending(more, "extended") for more in closing.MORE_DAYS),
            per_row=2,
        ),
        Step("extended", does=_extended, then=END),
        Step("practical", then=END),
        Step("undecided", then=END),
        Step(
            "ask",
            (
                Choice("look", _LOOK),
                Choice("open", "asked-again"),
                Choice("enough", "asked-enough", _stop_asking),
            ),
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
        ),
        Step("asked-again", then=END),
        Step("asked-enough", then=END),
        Step("fine", then=END),
    ),
    start=gate.behind(Fork(_begins, _OPEN), Fork(_begins_locked, _LOCKED)),
    doors=("ask",),
)
