"""SOS: company for the minutes in which one wants to write, call, look or go there.

What, how strong, what set it off, the wave, what the message is for, the message put into the hold
instead, a tool, and how strong it is now. Each can be skipped. Source: coaching.md, 4.4.
"""

from collections.abc import Mapping
from datetime import timedelta

from coach import holding, tools
from coach.covered import cover
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Rings, Step, Typed, Varies
from coach.flows import drafting, urge_counts, urge_tools
from coach.flows.evening import TRIGGERS
from coach.replies import Style
from coach.scales import scale, typed_scale
from coach.turn import Turn
from coach.voice import Word

WAVE_PART = timedelta(seconds=30)
"""The wave takes 90 seconds in three parts. Source: coaching.md, 4.4."""

PUT_OFF = timedelta(minutes=10)
LATER = "later"
"""The appointment ten minutes on, for an urge that is still strong."""

WISHES = ("text", "call", "look", "go")
PURPOSES = ("comfort", "answer", "apology", "anger", "reaction")
"""What a message can be for. Source: coaching.md, 4.4."""

PRACTICAL_DOOR = "@draft/practical"


def _wish(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.put(wish=name)

    return Choice(name, "go-there" if name == "go" else "rate", does)


def _trigger_chips(turn: Turn) -> list[Chip]:
    return [Chip(name, turn.label("urge-trigger", name)) for name in TRIGGERS]


def _trigger(turn: Turn, name: str) -> None:
    turn.note("urge-trigger", trigger=name)
    if name == "alcohol":
        drafting.be_influenced(turn)


def _before_wave(turn: Turn) -> str:
    return "person" if urge_counts.are_many(turn) else "wave-1"


def _after_person(turn: Turn) -> str:
    return _outcome(turn) if turn.slots.get("is_rated") else "wave-1"


def _any_words(_turn: Turn, text: str) -> bool:
    """Take what is typed into the wave as an answer to it; nothing of it is kept."""
    return bool(text)


def _first_wave(turn: Turn) -> str:
    has_reason = turn.person.story.reasons and not turn.slots.get("round")
    return "urge-wave-1-reason" if has_reason else "urge-wave-1"


def _reason(turn: Turn) -> Mapping[str, Word]:
    reasons = turn.person.story.reasons
    return {"reason": cover(reasons[turn.person.tally.urges % len(reasons)])} if reasons else {}


def _again(turn: Turn) -> None:
    turn.put(round="2", tool="", draft="")


def _after_wave(turn: Turn) -> str:
    """A message is asked about once; who wanted to go there is spared the rest."""
    wish = turn.slots.get("wish", "text")
    if wish == "go":
        return "rerate"
    if wish == "look" or turn.slots.get("round"):
        return "tool"
    is_only_held = holding.is_locked(turn.person) or holding.is_influenced(turn.person, turn.now)
    return "draft" if is_only_held else "purpose"


def _purpose(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.put(meant_for=name)
        turn.note("urge-purpose", purpose=name)

    return Choice(name, "draft", does)


def _draft_prompt(turn: Turn) -> str:
    if holding.is_locked(turn.person):
        return "urge-draft-locked"
    if holding.is_influenced(turn.person, turn.now):
        return "urge-draft-influenced"
    meant_for = turn.slots.get("meant_for")
    return f"urge-draft-{meant_for}" if meant_for else "urge-draft"


_DRAFT_PROMPTS = (
    "urge-draft",
    *(f"urge-draft-{name}" for name in (*PURPOSES, "influenced", "locked")),
)


def _rate_again(turn: Turn, rating: str) -> None:
    before = turn.slots.get("before", "")
    turn.note("urge-after", before=int(before or rating), after=int(rating))
    urge_counts.note_ten(turn, rating)
    urge_tools.rate(turn, int(rating))
    turn.put(last=before, is_rated="yes")


def _after(turn: Turn) -> str:
    return "person" if urge_counts.are_many(turn) else _outcome(turn)


def _outcome(turn: Turn) -> str:
    after, before = int(turn.slots["before"]), turn.slots.get("last")
    if after == 0:
        return "lower"
    if not before:
        return "unrated"
    return "lower" if after < int(before) else "still"


def _ridden(turn: Turn) -> None:
    turn.person.tally = turn.person.tally.plus(ridden=1)
    turn.note("urge-ridden")


def _put_off(turn: Turn) -> None:
    turn.appoint(LATER, turn.now + PUT_OFF, about=turn.slots.get("before", ""))


def _later_words(turn: Turn) -> Mapping[str, Word]:
    return drafting.instant_words(turn, turn.now + PUT_OFF)


def _take_up(turn: Turn) -> None:
    """Go on where ten minutes ago was put off; the rating then came along."""
    if turn.slots.get("about"):
        turn.put(before=turn.slots["about"])
    turn.put(tool=tools.HOLD, round="2", is_counted="yes")


_NOT_SAFE = Choice("not-safe", "@crisis", style=Style.DANGER)
_SENT = Choice("sent", "@slip", when=lambda turn: turn.person.is_running)
_RODE = Choice("rode", "rode", _ridden)
_ROUND = Choice("again", "wave-1", _again)
_AFTER_WAVE = Fork(_after_wave, ("purpose", "draft", "tool", "rerate"))
_OUTCOMES = ("lower", "still", "unrated")
_AFTER = Fork(_after, ("person", *_OUTCOMES))
_BEFORE_WAVE = Fork(_before_wave, ("person", "wave-1"))


def _wave(name: str, to: str | Fork, *, is_first: bool = False) -> Step:
    """Return a part of the wave: turned in place, and going on by itself or by a word."""
    return Step(
        name,
        (Choice("enough", _AFTER_WAVE), _NOT_SAFE),
        typed=Typed(_any_words, to, is_talk=True),
        rings=Rings(WAVE_PART, to),
        prompt=Varies(_first_wave, ("urge-wave-1", "urge-wave-1-reason")) if is_first else None,
        words=_reason,
        labels="urge-wave-1",
        turns=not is_first,
    )


_ENDS = (_RODE, _ROUND, _SENT, _NOT_SAFE)

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
            (Choice("skip", "trigger", urge_counts.count),),
            chips=Chips(scale(0, 10), "trigger", urge_counts.rate, per_row=6),
            typed=typed_scale(0, 10, urge_counts.rate, "trigger"),
        ),
        Step(
            "trigger",
            (Choice("skip", _BEFORE_WAVE),),
            chips=Chips(_trigger_chips, _BEFORE_WAVE, _trigger, per_row=3),
        ),
        Step(
            "person",
            (
                Choice("ring", "rung"),
                Choice("lines", "@crisis"),
                Choice("on", Fork(_after_person, ("wave-1", *_OUTCOMES))),
            ),
            does=urge_counts.offered,
        ),
        Step("rung", then=END),
        _wave("wave-1", "wave-2", is_first=True),
        _wave("wave-2", "wave-3"),
        _wave("wave-3", _AFTER_WAVE),
        Step(
            "purpose",
            (
                *(_purpose(name) for name in PURPOSES),
                Choice("practical", PRACTICAL_DOOR),
                Choice("skip", "draft"),
            ),
            per_row=2,
        ),
        Step(
            "draft",
            (Choice("skip", "tool"),),
            typed=drafting.typed("draft-more"),
            prompt=Varies(_draft_prompt, _DRAFT_PROMPTS),
            labels="urge-draft",
            skips=drafting.is_full,
            then="tool",
        ),
        Step(
            "draft-more",
            (Choice("done", "draft-kept"),),
            typed=drafting.typed("draft-more"),
            labels="draft-more",
            prompt="draft-more",
            has_leave=False,
        ),
        Step("draft-kept", words=drafting.release_words, prompt="draft-kept", then="tool"),
        *urge_tools.STEPS,
        Step(
            "rerate",
            (Choice("skip", "unrated"),),
            chips=Chips(scale(0, 10), _AFTER, _rate_again, per_row=6),
            typed=typed_scale(0, 10, _rate_again, _AFTER),
        ),
        Step("lower", _ENDS, per_row=2),
        Step("unrated", _ENDS, labels="urge-lower", per_row=2),
        Step("still", (_ROUND, Choice("hold", "put-off"), *_ENDS[:1], *_ENDS[2:]), per_row=2),
        Step("rode", then=END),
        Step("put-off", does=_put_off, words=_later_words, then=END),
        Step(
            "later",
            chips=Chips(scale(0, 10), _AFTER, _rate_again, per_row=6),
            typed=typed_scale(0, 10, _rate_again, _AFTER),
            does=_take_up,
        ),
        Step("check", (Choice("fine", "check-fine"), Choice("urge", "what")), has_leave=False),
        Step("check-fine", then=END),
    ),
    doors=("check", "later"),
)
