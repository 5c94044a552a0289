"""The arithmetic of quiet: day number, run, best run, quiet share. Knows no clock and no zone.

A pause stands still: of a pause from Monday until Thursday the three days after Monday are
neither quiet nor not, so the day number on Thursday is Monday's. One definition, `standing_days`,
serves every figure. Source: design.md, "Day and run" and "Pause".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from coach.person import Entry, Pause, Period

WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Progress:
    """The four figures of a period, in whole local days; `share_percent` is rounded."""

    day: int
    length_days: int | None
    run_days: int
    best_days: int
    quiet_days: int
    total_days: int

    @property
    def share_percent(self) -> int:
        """Quiet days out of all, 95 for one slip in twenty; 100 only where all were."""
        if self.quiet_days == self.total_days:
            return WHOLE_PERCENT
        rounded = (200 * self.quiet_days + self.total_days) // (2 * self.total_days)
        return min(WHOLE_PERCENT - 1, rounded)


def standing_days(pauses: Sequence[Pause], after: date, until: date) -> int:
    """Return how many days in (after, until] stand still because of a pause."""
    if not pauses:
        return 0
    return sum(_overlap_days(pause, after, until) for pause in pauses)


def _overlap_days(pause: Pause, after: date, until: date) -> int:
    end = until if pause.until_on is None else min(pause.until_on, until)
    return max(0, (end - max(pause.from_on, after)).days)


def is_standing(pauses: Sequence[Pause], on: date) -> bool:
    """Tell whether that day stands still."""
    return standing_days(pauses, on - timedelta(days=1), on) > 0


def moving_days(pauses: Sequence[Pause], after: date, until: date) -> int:
    """Return the days in (after, until] that count, 0 where until is not later."""
    return max(0, (until - after).days) - standing_days(pauses, after, until)


def day_number(period: Period, today: date) -> int:
    """Return the day of the period, 1 on the day it started; it stands still in a pause."""
    return 1 + moving_days(period.pauses, period.started_on, today)


def last_day(period: Period, today: date) -> date | None:
    """Return the date of the final day, None for an open end; an open pause counts till today.

    One that was ended before its time has its last day then.
    """
    ends = [on for on in (period.closed_on, _planned_end(period, today)) if on is not None]
    return min(ends, default=None)


def _planned_end(period: Period, today: date) -> date | None:
    if period.length_days is None:
        return None
    plain = period.started_on + timedelta(days=period.length_days - 1)
    if not period.pauses:
        return plain
    stood = sum(
        ((pause.until_on or max(today, pause.from_on)) - pause.from_on).days
        for pause in period.pauses
    )
    return plain + timedelta(days=stood)


def is_paused(period: Period | None, today: date) -> bool:
    """Tell whether a pause is under way; on the day it ends it is not.

    A pause begins on the day it is made, so a day before it is seen only after a change of zone,
    and it is under way then too.
    """
    return period is not None and any(
        pause.until_on is None or (today < pause.until_on and pause.from_on < pause.until_on)
        for pause in period.pauses
    )


def run_days(entries: Sequence[Entry], periods: Sequence[Period], today: date) -> int:
    """Return the full local days since the last contact that counts, 0 on that day.

    With no such contact the run is counted from the day the first period started.
    `periods` are all there were, the present one last.
    """
    return moving_days(_all_pauses(periods), _run_starts(entries, periods, today)[-1], today)


def best_run_days(entries: Sequence[Entry], periods: Sequence[Period], today: date) -> int:
    """Return the longest run there was, the present one included.

    A new slip never lowers it: the run it ends stays among those compared.
    """
    starts = [*_run_starts(entries, periods, today), today]
    pauses = _all_pauses(periods)
    return max(moving_days(pauses, one, other) for one, other in pairwise(starts))


def _all_pauses(periods: Sequence[Period]) -> tuple[Pause, ...]:
    """Return all days that stand still, as pauses: also those between two periods."""
    ended = (pauses_till(one, next_one.started_on) for one, next_one in pairwise(periods))
    return (*(pause for pauses in ended for pause in pauses), *periods[-1].pauses)


def pauses_till(period: Period, on: date) -> tuple[Pause, ...]:
    """Return a period's pauses, and where it was over before that day, one from its last day on."""
    eve = on - timedelta(days=1)
    last_on = last_day(period, on) or eve
    if last_on >= eve:
        return period.pauses
    within = (pause for pause in period.pauses if pause.from_on < last_on)
    return (*(_cut(pause, last_on) for pause in within), Pause(last_on, eve))


def _cut(pause: Pause, last_on: date) -> Pause:
    until_on = last_on if pause.until_on is None else min(pause.until_on, last_on)
    return Pause(pause.from_on, until_on)


def _run_starts(entries: Sequence[Entry], periods: Sequence[Period], today: date) -> list[date]:
    """Return the days from which runs are counted, in order; never empty."""
    began_on = min(today, *(period.started_on for period in periods))
    starts = sorted({entry.on for entry in entries if entry.starts_run and entry.on <= today})
    if starts and starts[0] <= began_on:
        return starts
    return [began_on, *starts]


def progress(entries: Sequence[Entry], periods: Sequence[Period], today: date) -> Progress:
    """Return the figures of the last of `periods` as of the local day `today`."""
    period = periods[-1]
    day = day_number(period, today)
    slipped_on = {entry.on for entry in entries if entry.is_slip}
    slipped_on = {on for on in slipped_on if period.started_on <= on <= today}
    total = day + sum(is_standing(period.pauses, on) for on in slipped_on)
    return Progress(
        day=day,
        length_days=period.length_days,
        run_days=run_days(entries, periods, today),
        best_days=best_run_days(entries, periods, today),
        quiet_days=total - len(slipped_on),
        total_days=total,
    )


def final_progress(entries: Sequence[Entry], periods: Sequence[Period], last_on: date) -> Progress:
    """Return the figures of a period that is over; what is told of later days is no part of it.

    Where one run fills it, every day of it is a full one by now, and the run has them all.
    """
    known = [entry for entry in entries if entry.on <= last_on]
    figures = progress(known, periods, last_on)
    if not figures.quiet_days == figures.total_days == figures.run_days + 1:
        return figures
    whole = figures.total_days
    return replace(figures, run_days=whole, best_days=max(figures.best_days, whole))
