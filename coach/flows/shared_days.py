"""The evening before a handover, and a short landing after it.

Part of the flow `shared`. Behind a hard flag it speaks of the order's terms, or of whoever else can
hand over, and never of the other's door. Source: coaching.md, 4.13 and 4.15.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta

from coach import days, gate, handover, timewords
from coach.flow import END, Chip, Chips, Choice, Effect, Lasts, Step, Typed, Varies
from coach.flows import drafting
from coach.turn import Turn
from coach.voice import Word

HOURS = (9, 12, 15, 16, 17, 18, 19, 20)
"""Hours at which a handover is likely over."""


def _eve_prompt(turn: Turn) -> str:
    return "shared-handover" if gate.is_open(turn.person) else "shared-handover-locked"


def _hour_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(str(hour), turn.clock(time(hour))) for hour in HOURS]


def _at(turn: Turn, clock: time) -> datetime:
    """Return that clock time of the handover's day, in a minute where it has passed."""
    on = turn.waking_day
    on += timedelta(days=0 if handover.is_on(turn.person, on) and _is_day(turn) else 1)
    return max(days.instant(on, clock, turn.person.zone), turn.now + timedelta(minutes=1))


def _is_day(turn: Turn) -> bool:
    """Tell whether it is the handover's own day already, when the evening before is long over."""
    return days.local(turn.now, turn.person.zone).time() < handover.EVE_AT


def _hour(turn: Turn, hour: str) -> None:
    _appoint(turn, time(int(hour)))


def _typed(turn: Turn, text: str) -> bool:
    clock = timewords.read_clock_time(text, turn.person.language)
    if clock is not None:
        _appoint(turn, clock)
    return clock is not None


def _appoint(turn: Turn, clock: time) -> None:
    at = _at(turn, clock)
    turn.appoint(handover.AFTER, at)
    turn.put(at=at.isoformat())


def _at_words(turn: Turn) -> Mapping[str, Word]:
    at = turn.slots.get("at")
    return drafting.instant_words(turn, datetime.fromisoformat(at) if at else turn.now)


def _note(name: str) -> Effect:
    return lambda turn: turn.note("handover", how=name)


STEPS = (
    Step(
        "handover",
        (
            Choice("look-in", "when"),
            Choice("plan", "plan", when=gate.Free()),
            Choice("fine", "eve-fine"),
        ),
        prompt=Varies(_eve_prompt, ("shared-handover", "shared-handover-locked")),
        labels="shared-handover",
        keeps=True,
        lasts=Lasts.DAY,
        has_leave=False,
    ),
    Step(
        "plan",
        (Choice("look-in", "when"), Choice("fine", "eve-fine")),
        has_leave=False,
        is_outreach=True,
    ),
    Step(
        "when",
        chips=Chips(_hour_chips, "agreed", _hour, per_row=4),
        typed=Typed(_typed, "agreed"),
    ),
    Step("agreed", words=_at_words, then=END),
    Step("eve-fine", then=END),
    Step(
        "after",
        (
            Choice("calm", "landed", _note("calm")),
            Choice("hard", "landed-hard", _note("hard")),
            Choice("more", "@slip/kind", when=lambda turn: turn.person.is_running),
        ),
        has_leave=False,
    ),
    Step("landed", then=END),
    Step("landed-hard", (Choice("sos", "@urge"), Choice("fine", "eve-fine")), has_leave=False),
)
