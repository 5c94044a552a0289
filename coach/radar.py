"""The date radar: days that may hurt, and the evening before each. Pure arithmetic.

A day comes every year or once. A 29 February is the 28th in other years, so that no year is without
it. Source: coaching.md, 3.10 and 4.15.
"""

import calendar
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from coach import days, unasked
from coach.belongings import SpecialDate
from coach.person import Person
from coach.replies import Fate

RADAR = "radar"
"""The appointment on the evening before."""

CHECK = "radar-check"
"""The appointment on the day itself, for those who said yes to it."""

EVE_AT = time(18, 30)
"""Early in the evening, and before the evening's question."""

MOST_DATES = 12
LONGEST_NAME = 40

_DAY = timedelta(days=1)


def falls_on(special: SpecialDate, year: int) -> date:
    """Return the day a date falls on in a year."""
    is_leap_day = (special.month, special.day) == (2, 29)
    if is_leap_day and not calendar.isleap(year):
        return date(year, 2, 28)
    return date(year, special.month, special.day)


def next_on(special: SpecialDate, after: date) -> date | None:
    """Return the first day after `after` on which a date falls, None where there is none left."""
    years = (after.year, after.year + 1) if special.year is None else (special.year,)
    found = (falls_on(special, year) for year in years)
    return next((on for on in found if on > after), None)


def is_over(special: SpecialDate, today: date) -> bool:
    """Tell whether a date that came once has passed."""
    return special.year is not None and falls_on(special, special.year) < today


def on_day(person: Person, on: date) -> tuple[SpecialDate, ...]:
    """Return the dates that fall on a day."""
    return tuple(each for each in person.dates if next_on(each, on - _DAY) == on)


def tomorrow(person: Person, now: datetime) -> tuple[SpecialDate, ...]:
    """Return the dates that fall on the person's tomorrow."""
    return on_day(person, days.local_day(now, person.zone) + _DAY)


def plan(person: Person, now: datetime) -> None:
    """Set the timer of the next evening before a date; called at the end of every turn."""
    unasked.set_only(
        person, RADAR, min(_eves(person, now), key=lambda eve: eve[1], default=None), now
    )


def _eves(person: Person, now: datetime) -> Iterator[tuple[str, datetime]]:
    """Yield the evenings to come on which something may be said, each with its timer."""
    today = days.local_day(now, person.zone)
    for special in person.dates:
        kind, on = f"{RADAR}:{special.no}", next_on(special, today)
        while on is not None:
            eve = on - _DAY
            due_at = unasked.time_on(person, eve, EVE_AT)
            if not unasked.is_there(person, eve):
                break
            if due_at > now and person.nudged.get(kind) != eve:
                yield kind, due_at
                break
            on = next_on(special, on)


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why an evening that rings now is let go, None where a date is near indeed."""
    return None if tomorrow(person, now) else Fate.DONE
