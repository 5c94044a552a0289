"""Pause and resume: nothing unasked is sent, and run, share and day number stand still."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach import timewords
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed
from coach.flows.today import is_paused
from coach.person import Pause
from coach.timewords import Direction
from coach.turn import Turn
from coach.voice import Word

SPANS = (3, 7, 14)
LONGEST = timedelta(days=365)


def _begins(turn: Turn) -> str:
    return "paused" if is_paused(turn) else "open"


def _span_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(str(span), turn.text("label-days", {"days": span})) for span in SPANS]


def _for_days(turn: Turn, span: str) -> None:
    _pause(turn, turn.today + timedelta(days=int(span)))


def _until_typed(turn: Turn, text: str) -> bool:
    on = timewords.read_date(text, turn.person.language, turn.today, direction=Direction.FUTURE)
    if on is None or not turn.today < on <= turn.today + LONGEST:
        return False
    _pause(turn, on)
    return True


def _pause(turn: Turn, until_on: date | None) -> None:
    period = turn.person.period
    if period is not None:
        kept = Pause(turn.today, until_on)
        turn.person.period = replace(period, pauses=(*period.pauses, kept))
        turn.note("paused")


def _resume(turn: Turn) -> None:
    period = turn.person.period
    if period is not None and is_paused(turn):
        *before, last = period.pauses
        if last.from_on < turn.today:
            before.append(replace(last, until_on=turn.today))
        turn.person.period = replace(period, pauses=tuple(before))
        turn.note("resumed")


def _words(turn: Turn) -> Mapping[str, Word]:
    period = turn.person.period
    until_on = period.pauses[-1].until_on if period and period.pauses else None
    return {"until": turn.day(until_on) if until_on else "none"}


def _resumes(turn: Turn) -> str:
    return "resumed" if is_paused(turn) else "not-paused"


FLOW = Flow(
    "pause",
    (
        Step(
            "open",
            (Choice("open-end", "paused", lambda turn: _pause(turn, None)),),
            chips=Chips(_span_chips, "paused", _for_days),
            typed=Typed(_until_typed, "paused"),
        ),
        Step(
            "paused",
            (Choice("resume", "resumed"), Choice("fine", "close")),
            words=_words,
            has_leave=False,
        ),
        Step("resume", is_silent=True, then=Fork(_resumes, ("resumed", "not-paused"))),
        Step("resumed", does=_resume, words=_words, then=END),
        Step("not-paused", words=_words, then=END),
        Step("close", then=END),
    ),
    start=Fork(_begins, ("open", "paused")),
    doors=("resume",),
)
