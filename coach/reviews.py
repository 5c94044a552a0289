"""Evening reviews as they are kept for a week: those of the last days, and days in a row. Pure."""

from datetime import date, timedelta

from coach.belongings import Feeling
from coach.person import Person

LOW_MOOD = 2
"""A mood down to here is low: comfort and people, no task. Source: coaching.md, 4.1 and 4.3."""

MOODS_DAYS = 30
"""Moods are kept for so many days, for the picture of them."""


def keep_mood(person: Person, on: date, mood: int) -> None:
    """Keep an evening's mood, and let go of those from too long ago."""
    first_on = on - timedelta(days=MOODS_DAYS - 1)
    kept = {day: each for day, each in person.moods.items() if day >= first_on.isoformat()}
    person.moods = {**kept, on.isoformat(): mood}


def lately(person: Person, today: date, span_days: int) -> tuple[Feeling, ...]:
    """Return the reviews of so many days up to today, in order; days without one are missing."""
    return tuple(feeling for feeling in person.week if 0 <= (today - feeling.on).days < span_days)


def in_a_row(person: Person, today: date, span_days: int) -> tuple[Feeling, ...]:
    """Return one review for each of so many days up to today; none where a day has none."""
    found = lately(person, today, span_days)
    return found if len({feeling.on for feeling in found}) == span_days else ()


def is_low(feeling: Feeling) -> bool:
    """Tell whether an evening's mood was low."""
    return feeling.mood <= LOW_MOOD


def was_low(person: Person, today: date) -> bool:
    """Tell whether the last evening, today's or yesterday's, was low."""
    return any(is_low(feeling) for feeling in lately(person, today, 2)[-1:])


def before(person: Person, on: date) -> tuple[Feeling, ...]:
    """Return the reviews of the days before one, as far as they are kept."""
    return tuple(feeling for feeling in person.week if feeling.on < on)
