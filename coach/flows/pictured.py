"""Pictures of a person's days: the whole of a period, a week, a milestone. Pure.

Every figure here is one that the text beside it says too, or is counted by the same functions.
"""

from datetime import date, timedelta

from coach import daykinds, reviews, tracker
from coach.flows import pictured_charts, pictured_days
from coach.person import Period
from coach.picture import Milestone, Picture, Tile
from coach.turn import Turn

WEEK_DAYS = pictured_days.WEEK_DAYS


def of_period(turn: Turn) -> Picture | None:
    """Return the picture of `/progress`, earlier periods' days in it; None without a period."""
    period, figures = turn.person.period, turn.progress()
    if period is None or figures is None:
        return None
    seen_until = _seen_until(turn, period)
    moods_from = max(period.started_on, seen_until - timedelta(days=reviews.MOODS_DAYS - 1))
    kinds = daykinds.of_periods(turn.person.entries, turn.person.periods, seen_until)
    return Picture(
        title=turn.text("day-of", turn.figures()),
        tiles=_tiles(turn, figures),
        calendar=pictured_days.of_periods(turn, kinds, seen_until) if kinds else None,
        months=pictured_days.of_months(turn, kinds),
        moods=pictured_charts.moods(turn, moods_from, seen_until),
        hours=pictured_charts.hours(turn),
        guesses=pictured_charts.guesses(turn),
    )


def of_week(turn: Turn, quiet_days: int, urges: int) -> Picture | None:
    """Return the card of the last seven days, with the figures that its text says."""
    period = turn.person.period
    if period is None:
        return None
    first_on = turn.today - timedelta(days=WEEK_DAYS - 1)
    kinds = daykinds.of_period(turn.person.entries, period, turn.today)
    tiles = [_tile(turn, "quiet", quiet_days, WEEK_DAYS)]
    if urges:
        tiles.append(Tile(_number(turn, urges), turn.text("picture-brought", {"urges": urges})))
    return Picture(
        title=turn.text("picture-week"),
        tiles=tuple(tiles),
        calendar=pictured_days.weeks(turn, kinds, first_on, 1),
        moods=pictured_charts.moods(turn, first_on, turn.today),
    )


def of_milestone(turn: Turn) -> Picture | None:
    """Return the card for the run as it stands; None without a period."""
    figures = turn.progress()
    if figures is None:
        return None
    label = turn.text("picture-milestone", {"run": figures.run_days})
    return Picture(milestone=Milestone(figures.run_days, label))


def _seen_until(turn: Turn, period: Period) -> date:
    """Return today, or the last day of a period that is over."""
    last_on = tracker.last_day(period, turn.today)
    return min(turn.today, last_on) if last_on else turn.today


def _tiles(turn: Turn, figures: tracker.Progress) -> tuple[Tile, ...]:
    tally = turn.person.tally
    tiles = [
        _days_tile(turn, "run", figures.run_days),
        _days_tile(turn, "best", figures.best_days),
        _tile(turn, "quiet", figures.quiet_days, figures.total_days),
    ]
    if tally.urges:
        tiles.append(_tile(turn, "ridden", tally.urges_ridden, tally.urges))
    return tuple(tiles)


def _days_tile(turn: Turn, name: str, count: int) -> Tile:
    note = turn.text("picture-days", {"days": count})
    return Tile(_number(turn, count), turn.text(f"picture-{name}"), note)


def _tile(turn: Turn, name: str, count: int, total: int) -> Tile:
    note = turn.text("picture-of", {"total": total})
    return Tile(_number(turn, count), turn.text(f"picture-{name}"), note)


def _number(turn: Turn, count: int) -> str:
    """Return a number as the person's language writes it."""
    return turn.text("picture-number", {"count": count})
