"""People whose pictures are looked at: just begun, a day, thirty days with slips, four hundred."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from coach.belongings import Feeling, Tally
from coach.book import BOOK
from coach.events import Unblocked
from coach.person import Contact, Entry, Pause, Period, Person, PersonId
from coach.picture import Picture
from coach.turn import Turn

TODAY = date(2026, 11, 27)
NOW = datetime.combine(TODAY, time(21), UTC)

ZONES = {"en": "Europe/London", "es": "Europe/Madrid", "de": "Europe/Berlin"}

MOODS = (2, 3, 2, 4, None, 5, 3, 1, 4, 5, 6, None, None, 5, 6, 4, 3, 5, 6, 7, 6, 7, 5, 6, 8, 7)
HOURS = {"4-23": 4, "5-22": 3, "5-23": 2, "6-0": 2, "0-8": 1, "2-21": 2, "3-18": 1, "6-20": 1}


def person_of(begun: timedelta, length_days: int | None, language: str = "en") -> Person:
    """Return somebody whose period began so long ago, and who was quiet since."""
    period = Period(TODAY - begun, length_days)
    return Person(PersonId(1), language=language, zone=ZONES[language], period=period)


def beginner(language: str = "en") -> Person:
    """Somebody on the day they began."""
    return person_of(timedelta(0), 30, language)


def after_a_day(language: str = "en") -> Person:
    """Somebody on their second day, after one urge."""
    person = person_of(timedelta(days=1), 30, language)
    person.tally = Tally(urges=1, urges_ridden=1)
    return person


def after_a_month(language: str = "en") -> Person:
    """Somebody on their last day of thirty, with slips, a pause, and much to see."""
    person = person_of(timedelta(days=31), 30, language)
    pauses = (Pause(TODAY - timedelta(days=13), TODAY - timedelta(days=11)),)
    assert person.period is not None
    person.period = replace(person.period, pauses=pauses)
    person.entries = tuple(
        _entry(no, kind, TODAY - timedelta(days=ago))
        for no, (kind, ago) in enumerate(
            (
                (Contact.WROTE, 26),
                (Contact.LOOKED, 19),
                (Contact.THEY_WROTE, 17),
                (Contact.THEY_WROTE, 6),
                (Contact.CALLED, 8),
            ),
            1,
        )
    )
    _looked_back(person)
    person.story = replace(person.story, forecast=(9, 7, 4), reality=(7, 5, 3))
    return person


def after_a_year(language: str = "en") -> Person:
    """Somebody 400 days into a period with an open end."""
    person = person_of(timedelta(days=399), None, language)
    person.entries = tuple(
        _entry(no, Contact.WROTE, TODAY - timedelta(days=ago))
        for no, ago in enumerate((396, 390, 371, 340, 300, 212, 120, 3), 1)
    )
    _looked_back(person)
    return person


def at_the_end(language: str = "en") -> Person:
    """Somebody who is asked how to go on, two days after the last of fourteen with a slip."""
    person = person_of(timedelta(days=15), 14, language)
    person.entries = (_entry(1, Contact.WROTE, TODAY - timedelta(days=9)),)
    assert person.period is not None
    ended_on = TODAY - timedelta(days=1)
    person.period = replace(person.period, is_closed=True, closed_on=ended_on)
    return person


def after_the_end(language: str = "en") -> Person:
    """Somebody who left it there."""
    person = at_the_end(language)
    assert person.period is not None
    person.period = replace(person.period, is_settled=True)
    return person


def begun_again(language: str = "en") -> Person:
    """Somebody on the fourth day of a second period, a week after the first."""
    person = after_the_end(language)
    assert person.period is not None
    ended = replace(person.period, started_on=TODAY - timedelta(days=24), length_days=14)
    person.past_periods = (replace(ended, closed_on=TODAY - timedelta(days=10)),)
    person.period = Period(TODAY - timedelta(days=3), 30)
    person.entries = (_entry(1, Contact.WROTE, TODAY - timedelta(days=18)),)
    return person


def quiet_for(days: int) -> Callable[[str], Person]:
    """Return who makes somebody of so many quiet days in a row, with an open end."""
    return lambda language: person_of(timedelta(days=days), None, language)


DRAWN = {
    "day-0": ("@progress/open", beginner),
    "day-1": ("@progress/open", after_a_day),
    "day-30": ("@progress/open", after_a_month),
    "day-400": ("@progress/open", after_a_year),
    "over": ("@progress/over", at_the_end),
    "past": ("@progress/past", after_the_end),
    "again": ("@progress/open", begun_again),
    "week": ("@evening/week", after_a_month),
    "milestone-1": ("@evening/milestone", quiet_for(1)),
    "milestone-30": ("@evening/milestone", quiet_for(30)),
}
"""Every picture in `docs/pictures/` by name: the step that shows it, and whose it is."""


def pictures(language: str) -> Mapping[str, Picture]:
    """Return every picture that is kept in `docs/pictures/`, by name, in a language."""
    return {name: _shown(target, make(language)) for name, (target, make) in DRAWN.items()}


def _shown(target: str, person: Person) -> Picture:
    """Return what a step shows somebody, made as the step makes it."""
    step = BOOK.flow_of(target).step(target.partition("/")[2])
    picture = step.picture(turn_of(person)) if step.picture else None
    assert picture is not None, target
    return picture


def turn_of(person: Person) -> Turn:
    """Return a turn of theirs, today at nine in the evening."""
    return Turn(person, Unblocked(), NOW)


def _looked_back(person: Person) -> None:
    """Let them have looked back at evenings, and have brought urges."""
    told = [
        (TODAY - timedelta(days=len(MOODS) - 1 - n), mood)
        for n, mood in enumerate(MOODS)
        if mood is not None
    ]
    person.moods = {on.isoformat(): mood for on, mood in told}
    person.week = tuple(Feeling(on, 3, mood) for on, mood in told[-7:])
    person.urge_hours = dict(HOURS)
    ago = (25, 24, 24, 21, 19, 19, 19, 16, 12, 9, 8, 8, 5, 3, 2, 2)
    person.urges_at = tuple(NOW - timedelta(days=days) for days in ago)
    person.tally = Tally(urges=len(ago), urges_ridden=12)


def _entry(no: int, kind: Contact, on: date) -> Entry:
    at = datetime.combine(on, time(12), UTC)
    return Entry(no, kind, at, on, kind is not Contact.THEY_WROTE, at)
