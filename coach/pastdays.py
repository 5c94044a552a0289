"""Days in the past as people type them, "3 days ago" or "24 Oct": one typed answer for them all."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from coach import timewords
from coach.flow import To, Typed
from coach.timewords import Direction
from coach.turn import Turn

A_YEAR = timedelta(days=365)

MOST_WORDS = 60
"""So many words of a text are looked at for a day; it is told at the beginning or not at all."""

LATELY = timedelta(days=14)
"""A day further back that a text names is seldom that of what it tells."""

LONGEST_SHORT_NAME = 3

_WORD = re.compile(r"[^\s,;!?()\u2026]+")

LONGEST_NAME = 4
"""Words in "the day before yesterday"."""


def is_past_day(turn: Turn, on: date, *, longest_ago: timedelta = A_YEAR) -> bool:
    """Tell whether a day lies between so long ago and today."""
    return turn.today - longest_ago <= on <= turn.today


def past_day_in(text: str, language: str, today: date) -> date | None:
    """Return the one day of the last two weeks that a text names; None for none or several.

    Short names of days are no days here: "so", "mi", "sat" and "mar" are words of every day.
    """
    words = [_word(found) for found in _WORD.findall(text)[:MOST_WORDS]]
    named: set[date] = set()
    while words:
        count, on = _named_first(words, language, today)
        named |= {on} if on else set()
        words = words[count:]
    on = named.pop() if len(named) == 1 else None
    return on if on and today - on <= LATELY else None


def _word(found: str) -> str:
    """Return a word without what ends a sentence; a figure keeps its dot."""
    return found if found[0].isdigit() else found.rstrip(".")


def _named_first(words: list[str], language: str, today: date) -> tuple[int, date | None]:
    """Return the day that the first words name, as many of them as do, and how many they are."""
    for count in range(min(LONGEST_NAME, len(words)), 0, -1):
        said = " ".join(words[:count])
        on = timewords.read_date(said, language, today, direction=Direction.PAST)
        if on is not None and (on == today or _is_plain(words[:count])):
            return count, on
    return 1, None


def _is_plain(words: list[str]) -> bool:
    """Tell whether these words can be nothing but a day: more than a short name and its lead."""
    has_figure = any(sign.isdigit() for sign in words[0])
    return has_figure or len(words) > 2 or len(words[-1]) > LONGEST_SHORT_NAME


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
