"""`/plan`: what is laid ready for a bad hour, in one's own words and on a calmer day.

If-then plans, reasons, the bar for ever writing, a voice note, the safety plan, days ahead. Source:
coaching.md, 3.5, 3.8 and 4.1.
"""

from collections.abc import Mapping
from dataclasses import replace

from coach import gate, holding, ifthen
from coach.covered import cover
from coach.flow import END, Choice, Flow, Fork, Step, Typed, Varies
from coach.flows import plan_if_thens, plan_reasons, voicenote
from coach.turn import Turn
from coach.voice import Word

LONGEST_BAR = 500


def _begins(turn: Turn) -> str:
    return "@welcome" if turn.person.adult_at is None else "open"


def _prompt(turn: Turn) -> str:
    return "plan-open" if gate.is_open(turn.person) else "plan-open-locked"


def _overview(turn: Turn) -> Mapping[str, Word]:
    """Return how much of each is there."""
    person = turn.person
    return {
        "plans": len(person.plan.if_thens),
        "most": ifthen.MOST,
        "reasons": len(person.story.reasons),
        "bar": "kept" if person.plan.bar else "open",
        "voice": "kept" if person.plan.voice else "open",
        "dates": len(person.dates),
    }


# The bar


def _is_calm(turn: Turn) -> bool:
    """Tell whether this is an hour for the bar: neither night nor after a drink."""
    return holding.can_decide(turn.person, turn.now)


def _bar_begins(turn: Turn) -> str:
    if turn.person.plan.bar:
        return "bar-kept"
    return "bar-new" if _is_calm(turn) else "bar-night"


def _set_bar(turn: Turn, text: str) -> bool:
    bar = " ".join(text.split())
    if not 0 < len(bar) <= LONGEST_BAR:
        return False
    turn.person.plan = replace(turn.person.plan, bar=bar)
    turn.note("bar")
    return True


def _no_bar(turn: Turn) -> None:
    turn.person.plan = replace(turn.person.plan, bar=None)


def _bar_words(turn: Turn) -> Mapping[str, Word]:
    return {"bar": cover(turn.person.plan.bar or "…")}


_BAR_STEPS = (
    Step(
        "bar",
        is_silent=True,
        is_outreach=True,
        then=Fork(_bar_begins, ("bar-kept", "bar-new", "bar-night")),
    ),
    Step("bar-night", then=END, is_outreach=True),
    Step("bar-new", typed=Typed(_set_bar, "bar-kept", is_writing=True), is_outreach=True),
    Step(
        "bar-kept",
        (
            Choice("fine", "close"),
            Choice("change", "bar-new", when=_is_calm),
            Choice("delete", "bar-gone", _no_bar),
        ),
        words=_bar_words,
        per_row=3,
        has_leave=False,
        is_outreach=True,
    ),
    Step("bar-gone", then=END, is_outreach=True),
)
"""Only written, read and changed by people for whom writing is not ruled out (coaching.md, 3.5)."""

FLOW = Flow(
    "plan",
    (
        Step(
            "open",
            (
                Choice("if-then", "if-then"),
                Choice("reasons", "reasons"),
                Choice("bar", "bar", when=gate.Free()),
                Choice("voice", "voice"),
                Choice("dates", "@dates"),
                Choice("safety", "@safetyplan"),
            ),
            prompt=Varies(_prompt, ("plan-open", "plan-open-locked")),
            labels="plan-open",
            words=_overview,
            per_row=2,
        ),
        *plan_if_thens.STEPS,
        *plan_reasons.STEPS,
        *_BAR_STEPS,
        *voicenote.STEPS,
        Step("close", then=END),
    ),
    start=Fork(_begins, ("open", "@welcome")),
    doors=("if-then", "bar", "voice", "play"),
)
