"""SOS: company for the minutes in which one wants to write, call, look or go there."""

from collections.abc import Mapping
from datetime import timedelta

from coach.flow import (
    END,
    Chips,
    Choice,
    Flow,
    Fork,
    Rings,
    Step,
    Typed,
    Varies,
    scale,
    typed_scale,
)
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

WAVE_PART = timedelta(seconds=30)
"""The wave takes 90 seconds in three parts. Source: coaching.md, 4.4."""

WISHES = ("text", "call", "look", "go")


def _wish(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.put(wish=name)

    return Choice(name, "go-there" if name == "go" else "rate", does)


def _rate(turn: Turn, rating: str) -> None:
    """The urge is written down as soon as it has a number, whatever comes after."""
    if "before" not in turn.slots:
        turn.person.tally = turn.person.tally.plus(urges=1)
    turn.put(before=rating)
    turn.note("urge", wish=turn.slots.get("wish", ""), before=int(rating))


def _rate_again(turn: Turn, rating: str) -> None:
    turn.put(after=rating)
    turn.note("urge-after", before=int(turn.slots.get("before", rating)), after=int(rating))


def _ridden(turn: Turn) -> None:
    turn.person.tally = turn.person.tally.plus(ridden=1)
    turn.note("urge-ridden")


def _how_it_went(turn: Turn) -> str:
    before, after = int(turn.slots.get("before", "0")), int(turn.slots.get("after", "0"))
    return "lower" if after < before or after == 0 else "still"


def _any_words(_turn: Turn, text: str) -> bool:
    """Take what is typed into the wave as an answer to it; nothing of it is kept."""
    return bool(text)


def _first_wave(turn: Turn) -> str:
    return "urge-wave-1-reason" if turn.person.story.reasons else "urge-wave-1"


def _reason(turn: Turn) -> Mapping[str, Word]:
    reasons = turn.person.story.reasons
    return {"reason": reasons[turn.person.tally.urges % len(reasons)]} if reasons else {}


_NOT_SAFE = Choice("not-safe", "@crisis", style=Style.DANGER)
_SENT = Choice("sent", "@slip", when=lambda turn: turn.person.is_running)
_RODE = Choice("rode", "rode", _ridden)
_ON = (Choice("enough", "rerate"), _NOT_SAFE)
_AFTER = Fork(_how_it_went, ("lower", "still"))


def _goes_on(name: str, to: str) -> Step:
    """Return a later part of the wave: turned in place, and going on by itself or by a word."""
    return Step(
        name,
        _ON,
        typed=Typed(_any_words, to),
        rings=Rings(WAVE_PART, to),
        labels="urge-wave-1",
        turns=True,
    )


FLOW = Flow(
    "urge",
    (
        Step("what", (*(_wish(name) for name in WISHES), _NOT_SAFE), per_row=2),
        Step("go-there", (Choice("stay", "rate"), Choice("been", "been"), _NOT_SAFE)),
        Step(
            "been",
            (
                Choice("away", "@slip/kind", when=lambda turn: turn.person.is_running),
                Choice("away-now", "rode", when=lambda turn: not turn.person.is_running),
                Choice("near", "leave-now"),
                _NOT_SAFE,
            ),
        ),
        Step("leave-now", (Choice("away", "been"), _NOT_SAFE), has_leave=False),
        Step(
            "rate",
            chips=Chips(scale(0, 10), "wave-1", _rate, per_row=6),
            typed=typed_scale(0, 10, _rate, "wave-1"),
        ),
        Step(
            "wave-1",
            _ON,
            typed=Typed(_any_words, "wave-2"),
            rings=Rings(WAVE_PART, "wave-2"),
            prompt=Varies(_first_wave, ("urge-wave-1", "urge-wave-1-reason")),
            words=_reason,
        ),
        _goes_on("wave-2", "wave-3"),
        _goes_on("wave-3", "rerate"),
        Step(
            "rerate",
            chips=Chips(scale(0, 10), _AFTER, _rate_again, per_row=6),
            typed=typed_scale(0, 10, _rate_again, _AFTER),
        ),
        Step("lower", (_RODE, Choice("again", "wave-1"), _SENT, _NOT_SAFE), per_row=2),
        Step("still", (Choice("again", "wave-1"), _RODE, _SENT, _NOT_SAFE), per_row=2),
        Step("rode", then=END),
        Step("check", (Choice("fine", "check-fine"), Choice("urge", "what")), has_leave=False),
        Step("check-fine", then=END),
    ),
    doors=("check",),
)
