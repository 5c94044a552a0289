"""Readiness: the same questions twice, two to three days apart, by day; nothing is decided here.

All of it stands behind the consent gate. The rules are in `coach/readiness.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach import days, holding, readiness
from coach.covered import cover
from coach.flow import END, Chips, Choice, Flow, Fork, Lasts, Step, Varies
from coach.flows import closing, drafting
from coach.readiness import ITEMS, Part, Speaks
from coach.scales import scale, typed_scale
from coach.turn import Turn
from coach.voice import Word

SECOND = "second"
"""The appointment for the second part."""

_DOORS = {
    Part.FIRST: "open",
    Part.BETWEEN: "between",
    Part.SECOND: "second",
    Part.DONE: "@ending/branches",
}


def _begins(turn: Turn) -> str:
    return _DOORS[readiness.part(turn.person, turn.now)]


def _goes(turn: Turn) -> str:
    """Return where somebody goes who wants to answer now; a button may be tapped at night."""
    if not readiness.can_decide(turn.person, turn.now):
        return "not-now"
    part = readiness.part(turn.person, turn.now)
    return ITEMS[0] if part in (Part.FIRST, Part.SECOND) else _DOORS[part]


_GO = Fork(_goes, ("not-now", ITEMS[0], "between", "@ending/branches"))


def _not_now_prompt(turn: Turn) -> str:
    is_influenced = holding.is_influenced(turn.person, turn.now)
    return "readiness-not-now-sober" if is_influenced else "readiness-not-now"


def _be_offered(turn: Turn) -> None:
    turn.person.done[readiness.OFFERED] = turn.today


def _stop_offering(turn: Turn) -> None:
    turn.person.done[readiness.NOT_OFFERED] = turn.today


def _when_words(turn: Turn) -> Mapping[str, Word]:
    """Return when the second part is asked, in the person's words."""
    first_at = turn.person.readiness.first_at or turn.now
    return drafting.instant_words(turn, readiness.second_at(first_at, turn.person.zone))


def _log_words(turn: Turn) -> Mapping[str, Word]:
    person = turn.person
    return {
        "urges7": readiness.urges(person, turn.now),
        "peeks7": readiness.peeks(person, turn.now),
    }


# The questions


def _rates(item: str) -> Callable[[Turn, str], None]:
    return lambda turn, rating: turn.put(**{item: rating})


def _bar(turn: Turn) -> Mapping[str, Word]:
    return {"bar": cover(turn.person.plan.bar or "…")}


def _has_no_bar(turn: Turn) -> bool:
    return turn.person.plan.bar is None


def _item(item: str, to: str) -> Step:
    rate = _rates(item)
    return Step(
        item,
        chips=Chips(scale(0, readiness.FULLY), to, rate, per_row=5),
        typed=typed_scale(0, readiness.FULLY, rate, to),
        labels="readiness-scale",
        words=_bar,
        skips=_has_no_bar if item == "bar" else None,
        then=to if item == "bar" else None,
    )


_NEXT = dict(zip(ITEMS, (*ITEMS[1:], "record"), strict=True))


# What follows


def _record(turn: Turn) -> None:
    """Keep the answers as the part they belong to, and agree on the second after the first."""
    answers = {item: int(turn.slots[item]) for item in ITEMS if item in turn.slots}
    kept, now = turn.person.readiness, turn.now
    is_second = readiness.part(turn.person, now) is Part.SECOND
    if is_second:
        turn.person.readiness = replace(kept, second=answers, second_at=now)
        turn.cancel(SECOND)
    else:
        turn.person.readiness = replace(
            kept, first=answers, first_at=now, second={}, second_at=None, yes_at=None
        )
        _agree_on_second(turn)
    turn.note("readiness", part=2 if is_second else 1, **answers)


def _agree_on_second(turn: Turn) -> None:
    at = readiness.second_at(turn.now, turn.person.zone)
    turn.appoint(SECOND, at)
    closing.keep_open(turn, days.local_day(at, turn.person.zone))


def _after_record(turn: Turn) -> str:
    return "result" if turn.person.readiness.second_at == turn.now else "first-done"


def _result_words(turn: Turn) -> Mapping[str, Word]:
    return {
        **_log_words(turn),
        "answers": "\n".join(_answer_lines(turn)),
        "bar": cover(turn.person.plan.bar) if turn.person.plan.bar else "none",
    }


def _answer_lines(turn: Turn) -> list[str]:
    answers = turn.person.readiness
    return [
        turn.text(
            "readiness-answer",
            {
                "item": turn.label("readiness-item", item),
                "first": str(answers.first.get(item, "-")),
                "second": str(answers.second[item]),
            },
        )
        for item in ITEMS
        if item in answers.second
    ]


def _speaks_prompt(turn: Turn) -> str:
    speaks = readiness.suggestion(turn.person, turn.now).speaks
    return f"readiness-speaks-{speaks.value}"


def _reason_words(turn: Turn) -> Mapping[str, Word]:
    found = readiness.suggestion(turn.person, turn.now)
    lines = [turn.text(f"readiness-because-{name}", _log_words(turn)) for name in found.reasons]
    return {"reasons": "\n".join(lines)}


_BEGIN = Choice("begin", _GO)

FLOW = Flow(
    "readiness",
    (
        Step(
            "offer",
            (_BEGIN, Choice("later", "later"), Choice("never", "never", _stop_offering)),
            does=_be_offered,
            labels="readiness-open",
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
        ),
        Step("open", (_BEGIN, Choice("later", "later")), has_leave=False),
        Step(
            "not-now",
            prompt=Varies(_not_now_prompt, ("readiness-not-now", "readiness-not-now-sober")),
            then=END,
        ),
        Step("between", words=_when_words, then=END),
        Step("second", (_BEGIN, Choice("later", "later")), has_leave=False),
        *(_item(item, _NEXT[item]) for item in ITEMS),
        Step(
            "record",
            does=_record,
            is_silent=True,
            then=Fork(_after_record, ("first-done", "result")),
        ),
        Step("first-done", words=_when_words, then=END),
        Step("result", words=_result_words, then="speaks"),
        Step(
            "speaks",
            words=_reason_words,
            prompt=Varies(
                _speaks_prompt, tuple(f"readiness-speaks-{each.value}" for each in Speaks)
            ),
            then="@ending/branches",
        ),
        Step("later", then=END),
        Step("never", then=END),
    ),
    start=Fork(_begins, tuple(_DOORS.values())),
    doors=("offer",),
    is_outreach=True,
)
