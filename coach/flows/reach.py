"""Reach out calmly: two separate yeses, a contract, and the person's own words. Never urged.

All of it stands behind the consent gate. Ebb sends nothing: the words go into the hold of the flow
`draft`. Source: coaching.md, 3.5 and 4.8.
"""

from collections.abc import Mapping
from dataclasses import replace

from coach import holding, readiness
from coach.belongings import Purpose, Reach
from coach.covered import cover
from coach.flow import END, Choice, Flow, Fork, Step, Varies
from coach.flows import closing, drafting
from coach.readiness import Part
from coach.turn import Turn
from coach.voice import Word

YES = "yes"
"""The appointment for the second yes."""

DRAFT = "@draft/reach"


def _begins(turn: Turn) -> str:
    if turn.person.reach is not None and turn.person.reach.answer is None:
        return "@after/came" if turn.person.reach.sent_at else "agreed"
    return _BY_YES[readiness.apart(turn.person.readiness.yes_at, turn.now)]


_BY_YES = {Part.FIRST: "ask", Part.BETWEEN: "between", Part.SECOND: "second"}


def _first(turn: Turn) -> str:
    return "noted" if readiness.can_decide(turn.person, turn.now) else "not-now"


def _second(turn: Turn) -> str:
    """Return where a second yes leads: it counts two to three days after the first, by day."""
    if not readiness.can_decide(turn.person, turn.now):
        return "not-now"
    yes = readiness.apart(turn.person.readiness.yes_at, turn.now)
    return "contract" if yes is Part.SECOND else _BY_YES[yes]


def _say_yes(turn: Turn) -> None:
    """Note the first yes; nothing ends before the second can be said."""
    turn.person.readiness = replace(turn.person.readiness, yes_at=turn.now, branch="reach")
    turn.appoint(YES, readiness.second_at(turn.now, turn.person.zone))
    closing.extend(turn, None)
    turn.note("first-yes")


def _yes_words(turn: Turn) -> Mapping[str, Word]:
    yes_at = turn.person.readiness.yes_at or turn.now
    return drafting.instant_words(turn, readiness.second_at(yes_at, turn.person.zone))


def _bar_words(turn: Turn) -> Mapping[str, Word]:
    return {"bar": cover(turn.person.plan.bar) if turn.person.plan.bar else "none"}


def _take_back(turn: Turn) -> None:
    turn.person.readiness = replace(turn.person.readiness, yes_at=None, branch=None)
    turn.person.reach = None
    turn.cancel(YES)
    turn.note("yes-taken-back")


def _agree(turn: Turn) -> None:
    turn.person.reach = Reach(turn.now)
    turn.person.readiness = replace(turn.person.readiness, yes_at=None)
    turn.cancel(YES)
    turn.note("agreed")


def _contract_prompt(turn: Turn) -> str:
    """Who had pushed before opens more gently still."""
    pushed = turn.person.readiness.second.get("pushed", readiness.FULLY)
    return "reach-contract-gentle" if pushed <= readiness.LOW else "reach-contract"


def _not_now_prompt(turn: Turn) -> str:
    is_influenced = holding.is_influenced(turn.person, turn.now)
    return "readiness-not-now-sober" if is_influenced else "readiness-not-now"


def _writes(turn: Turn) -> str:
    """Return where it is written; one message is one draft, which may be held already."""
    is_held = any(draft.purpose is Purpose.REACH for draft in turn.person.drafts)
    return "@draft" if is_held else DRAFT


_NO = Choice("no", "taken-back", _take_back)
_WRITE = Choice("write", Fork(_writes, ("@draft", DRAFT)))

FLOW = Flow(
    "reach",
    (
        Step(
            "ask",
            (Choice("yes", Fork(_first, ("noted", "not-now"))), Choice("no", "@ending/branches")),
            has_leave=False,
        ),
        Step("noted", does=_say_yes, words=_yes_words, then=END),
        Step("between", (Choice("fine", "fine"), _NO), words=_yes_words, has_leave=False),
        Step(
            "second",
            (
                Choice("yes", Fork(_second, ("contract", "not-now", "between", "ask", "second"))),
                _NO,
                Choice("later", "fine"),
            ),
            words=_bar_words,
            has_leave=False,
        ),
        Step(
            "contract",
            (Choice("agree", "sparks", _agree), _NO),
            prompt=Varies(_contract_prompt, ("reach-contract", "reach-contract-gentle")),
            labels="reach-contract",
            has_leave=False,
        ),
        Step("sparks", (_WRITE, Choice("later", "later")), has_leave=False),
        Step("agreed", (_WRITE, Choice("sent", "@after"), _NO), has_leave=False),
        Step(
            "not-now",
            prompt=Varies(_not_now_prompt, ("readiness-not-now", "readiness-not-now-sober")),
            then=END,
        ),
        Step("later", then=END),
        Step("fine", then=END),
        Step("taken-back", then=END),
    ),
    start=Fork(_begins, ("@after/came", "agreed", *_BY_YES.values())),
    is_outreach=True,
)
