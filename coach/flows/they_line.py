"""One line to the other, in the person's own words: that they take time, and until when.

Part of the flow `they`, behind the consent gate. Held for a day like any answer; while its date has
not come, no second one is offered. Source: coaching.md, 4.6.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from coach import timewords, tracker
from coach.belongings import Purpose
from coach.flow import Chip, Chips, Step, Typed
from coach.flows import drafting
from coach.timewords import Direction
from coach.turn import Turn
from coach.voice import Word

UNTIL_DAYS = (7, 14)
LONGEST_AHEAD = timedelta(days=400)


def is_open(turn: Turn) -> bool:
    """Tell whether one line may be offered: no other asks for time already, and it has room."""
    ends = [
        turn.person.done.get(drafting.LINE),
        *(draft.asks_until for draft in turn.person.drafts),
    ]
    is_asked = any(until_on is not None and until_on >= turn.today for until_on in ends)
    return not drafting.is_full(turn) and not is_asked


def _end_on(turn: Turn) -> date | None:
    period = turn.person.period
    last_on = tracker.last_day(period, turn.today) if period else None
    return last_on if last_on and last_on > turn.today else None


def _until_chips(turn: Turn) -> Sequence[Chip]:
    """Offer a week, two weeks, and the end of the period."""
    ends = [turn.today + timedelta(days=span) for span in UNTIL_DAYS]
    end_on = _end_on(turn)
    if end_on is not None and end_on not in ends:
        ends.append(end_on)
    return [Chip(on.isoformat(), turn.day(on)) for on in ends]


def _until(turn: Turn, on: str) -> None:
    turn.put(until=on, purpose=Purpose.REPLY.value, draft="")


def _until_typed(turn: Turn, text: str) -> bool:
    on = timewords.read_date(text, turn.person.language, turn.today, direction=Direction.FUTURE)
    if on is None or not turn.today < on <= turn.today + LONGEST_AHEAD:
        return False
    _until(turn, on.isoformat())
    return True


def _line_words(turn: Turn) -> Mapping[str, Word]:
    until = turn.slots.get("until")
    on = date.fromisoformat(until) if until else turn.today
    return {**drafting.release_words(turn), "until": turn.day(on)}


def _keep_line(turn: Turn) -> None:
    if turn.slots.get("until"):
        drafting.ask_until(turn, date.fromisoformat(turn.slots["until"]))


STEPS = (
    Step(
        "until",
        chips=Chips(_until_chips, "line", _until),
        typed=Typed(_until_typed, "line"),
        back="quiet",
        is_outreach=True,
    ),
    Step(
        "line",
        typed=drafting.typed("line-kept"),
        words=_line_words,
        back="until",
        is_outreach=True,
    ),
    Step("line-kept", does=_keep_line, words=_line_words, then="tonight", is_outreach=True),
)
