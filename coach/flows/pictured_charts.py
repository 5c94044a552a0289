"""Pictures' lines and dots: moods and urges by day, urges by hour, guesses against what came. Pure.

Each is left out where there is too little to see.
"""

from collections import Counter
from datetime import date

from coach import countries, days, voice
from coach.flows import knowing, urge_counts
from coach.flows.pictured_days import span
from coach.picture import Guess, Guesses, Hours, Moods
from coach.turn import Turn

FEWEST_MOODS = 3
"""A line of moods begins with so many evenings that were looked back at."""

FEWEST_URGES = 5
"""The hours of urges say something from so many on."""

DAY_HOURS = 24


def moods(turn: Turn, first_on: date, last_on: date) -> Moods | None:
    """Return moods and urges day by day; None where there are too few moods."""
    shown = span(first_on, (last_on - first_on).days + 1)
    known = tuple(turn.person.moods.get(on.isoformat()) for on in shown)
    if len(known) - known.count(None) < FEWEST_MOODS:
        return None
    return Moods(
        title=turn.text("picture-moods"),
        moods=known,
        urges_title=turn.text("picture-urges"),
        urges=_urges(turn, shown),
        first=voice.day_of_month(turn.person.language, first_on, countries.of(turn.person)),
        last=voice.day_of_month(turn.person.language, last_on, countries.of(turn.person)),
    )


def _urges(turn: Turn, shown: list[date]) -> tuple[int | None, ...]:
    """Return the urges of each day; up to the earliest that is still kept nothing is sure."""
    kept = [days.local_day(at, turn.person.zone) for at in turn.person.urges_at]
    counts, is_cut = Counter(kept), len(kept) >= urge_counts.KEPT_URGES
    return tuple(None if is_cut and on <= kept[0] else counts[on] for on in shown)


def hours(turn: Turn) -> Hours | None:
    """Return how often urges came in each hour of the week; None where there were few."""
    counts = turn.person.urge_hours
    if sum(counts.values()) < FEWEST_URGES:
        return None
    order = voice.weekdays(turn.person.language, countries.of(turn.person))
    return Hours(
        title=turn.text("picture-hours"),
        weekdays=tuple(name for _, name in order),
        counts=tuple(
            tuple(counts.get(f"{weekday}-{hour}", 0) for hour in range(DAY_HOURS))
            for weekday, _ in order
        ),
    )


def guesses(turn: Turn) -> Guesses | None:
    """Return the guesses of the first day once one of them has met its day."""
    story = turn.person.story
    if all(came is None for came in story.reality):
        return None
    told = zip(knowing.FORECAST_DAYS, story.forecast, story.reality, strict=True)
    return Guesses(
        title=turn.text("picture-guesses"),
        guessed_label=turn.text("picture-guessed"),
        came_label=turn.text("picture-came"),
        guesses=tuple(
            Guess(turn.text("picture-guess-day", {"ahead": day}), guessed, came)
            for day, guessed, came in told
            if guessed is not None
        ),
    )
