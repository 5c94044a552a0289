"""What each day of a period was: quiet, a slip, they wrote, paused, or still to come. Pure.

The same arithmetic as `tracker.progress`: as many days are quiet here as it counts.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from coach import tracker
from coach.person import Contact, Entry, Period
from coach.picture import DayKind

QUIET_KINDS = (DayKind.QUIET, DayKind.THEIRS)


def of_periods(
    entries: Sequence[Entry], periods: Sequence[Period], today: date
) -> dict[date, DayKind]:
    """Return the kind of every day of all periods, the present one last; between them are none.

    A period has its days until the next one begins; one whose last day nobody knows has none.
    """
    kinds: dict[date, DayKind] = {}
    for period in (each for each in periods if each.is_known):
        kinds = {on: kind for on, kind in kinds.items() if on < period.started_on}
        kinds.update(of_period(entries, period, today))
    return kinds


def of_period(entries: Sequence[Entry], period: Period, today: date) -> dict[date, DayKind]:
    """Return the kind of every day of a period up to its last, or to today where it has none.

    A day with a slip is that, whatever else it was; today counts as far as it has gone.
    """
    last_on = tracker.last_day(period, today)
    slips = {entry.on for entry in entries if entry.is_slip}
    theirs = {entry.on for entry in entries if _is_theirs(entry)}
    kinds: dict[date, DayKind] = {}
    for on in _days(period.started_on, today if last_on is None else last_on):
        if on > today:
            kinds[on] = DayKind.AHEAD
        elif on in slips:
            kinds[on] = DayKind.SLIP
        elif tracker.is_standing(period.pauses, on):
            kinds[on] = DayKind.PAUSED
        else:
            kinds[on] = DayKind.THEIRS if on in theirs else DayKind.QUIET
    return kinds


def _is_theirs(entry: Entry) -> bool:
    return entry.kind is Contact.THEY_WROTE and entry.undone_at is None


def _days(first_on: date, last_on: date) -> Iterator[date]:
    for n in range((last_on - first_on).days + 1):
        yield first_on + timedelta(days=n)
