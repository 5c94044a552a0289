"""Days in the past as people type them, "3 days ago" or "24 Oct": one typed answer for them all."""

from collections.abc import Callable
from datetime import date, timedelta

from coach import timewords
from coach.flow import To, Typed
from coach.timewords import Direction
from coach.turn import Turn

A_YEAR = timedelta(days=365)


def is_past_day(turn: Turn, on: date, *, longest_ago: timedelta = A_YEAR) -> bool:
    """Tell whether a day lies between so long ago and today."""
    return turn.today - longest_ago <= on <= turn.today


def typed_past_day(
    does: Callable[[Turn, date], None], to: To, *, longest_ago: timedelta = A_YEAR
) -> Typed:
    """Return a typed answer that reads a day from so long ago up to today; `does` gets it."""

    def read(turn: Turn, text: str) -> bool:
        language = turn.person.language
        on = timewords.read_date(text, language, turn.today, direction=Direction.PAST)
        if on is None or not is_past_day(turn, on, longest_ago=longest_ago):
            return False
        does(turn, on)
        return True

    return Typed(read, to)
