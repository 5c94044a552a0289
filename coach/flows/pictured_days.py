"""Pictures' days: the calendar of a period or a week, and the months of a long one. Pure."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from coach import countries, daykinds, voice
from coach.person import Flag
from coach.picture import Calendar, Day, DayKind, Month, Months
from coach.turn import Turn

MOST_WEEKS = 6
MOST_WEEKS_BESIDE_MONTHS = 4
"""A longer period is shown by the weeks around today, and once it is long by its months too."""

MOST_MONTHS = 12
WEEK_DAYS = 7

TILL = " \N{EN DASH} "

Kinds = Mapping[date, DayKind]


def of_periods(turn: Turn, kinds: Kinds, seen_until: date) -> Calendar:
    """Return the weeks of all periods, those around the last day seen where there are too many."""
    first_weekday = voice.first_weekday(turn.person.language, countries.of(turn.person))
    first_on, last_on, here_on = (
        _week_start(on, first_weekday) for on in (min(kinds), max(kinds), seen_until)
    )
    most = MOST_WEEKS_BESIDE_MONTHS if _is_long(kinds) else MOST_WEEKS
    latest_on = max(first_on, last_on - timedelta(weeks=most - 1))
    start_on = max(first_on, min(here_on - timedelta(weeks=most - 2), latest_on))
    start_on = _week_start(min(on for on in kinds if on >= start_on), first_weekday)
    rows = 1 + (last_on - start_on).days // WEEK_DAYS
    return weeks(turn, kinds, start_on, min(rows, most))


def weeks(turn: Turn, kinds: Kinds, start_on: date, rows: int) -> Calendar:
    """Return rows of seven days, whatever weekday they begin with."""
    shown = [on for on in span(start_on, rows * WEEK_DAYS) if on in kinds]
    names = dict(voice.weekdays(turn.person.language, countries.of(turn.person)))
    return Calendar(
        title=_span_name(turn, shown[0], shown[-1]) if shown else "",
        weekdays=tuple(names[on.weekday()] for on in span(start_on, WEEK_DAYS)),
        weeks=tuple(
            tuple(_day(turn, kinds, on) for on in span(start_on + timedelta(weeks=n), WEEK_DAYS))
            for n in range(rows)
        ),
        legend=_legend(turn, {kinds[on] for on in shown}),
    )


def of_months(turn: Turn, kinds: Kinds) -> Months | None:
    """Return the months of days that the calendar cannot all show."""
    if not _is_long(kinds):
        return None
    counts = Counter((on.replace(day=1), kind) for on, kind in _known(kinds).items())
    latest = sorted({first_on for first_on, _ in counts})[-MOST_MONTHS:]
    return Months(
        turn.text("picture-months"), tuple(_month(turn, counts, first_on) for first_on in latest)
    )


def span(first_on: date, count: int) -> list[date]:
    """Return so many days in a row."""
    return [first_on + timedelta(days=n) for n in range(count)]


def _known(kinds: Kinds) -> Kinds:
    return {on: kind for on, kind in kinds.items() if kind is not DayKind.AHEAD}


def _is_long(kinds: Kinds) -> bool:
    return len(_known(kinds)) > MOST_WEEKS * WEEK_DAYS


def _month(turn: Turn, counts: Mapping[tuple[date, DayKind], int], first_on: date) -> Month:
    quiet = sum(counts[first_on, kind] for kind in daykinds.QUIET_KINDS)
    name = voice.month(turn.person.language, first_on, countries.of(turn.person))
    return Month(name, quiet, quiet + counts[first_on, DayKind.SLIP])


def _day(turn: Turn, kinds: Kinds, on: date) -> Day | None:
    return Day(str(on.day), kinds[on], on == turn.today) if on in kinds else None


def _legend(turn: Turn, shown: set[DayKind]) -> tuple[tuple[DayKind, str], ...]:
    return tuple((kind, _kind_name(turn, kind)) for kind in DayKind if kind in shown)


def _kind_name(turn: Turn, kind: DayKind) -> str:
    if kind is DayKind.QUIET and turn.has_flag(Flag.SHARED_LIFE):
        return turn.text("picture-kind-quiet-shared")
    return turn.text(f"picture-kind-{kind.value}")


def _week_start(on: date, first_weekday: int) -> date:
    return on - timedelta(days=(on.weekday() - first_weekday) % WEEK_DAYS)


def _span_name(turn: Turn, first_on: date, last_on: date) -> str:
    ends = dict.fromkeys((first_on, last_on))
    return TILL.join(
        voice.day_of_month(turn.person.language, on, countries.of(turn.person)) for on in ends
    )
