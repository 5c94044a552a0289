"""The last seven days in figures, for the weekly recap: quiet days, urges, mood, clarity."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from coach import daykinds
from coach.turn import Turn
from coach.voice import Word

WEEK = timedelta(days=7)
CLARITY_ITEMS = 3


@dataclass(frozen=True, slots=True)
class Week:
    """Quiet days of the last seven, and urges brought in them."""

    quiet_days: int
    urges: int


def words(turn: Turn) -> Mapping[str, Word]:
    """Return the week's figures: quiet days of seven, urges brought, mood against the week's start.

    `mood` is "up", "down", "level", or "none" where too few evenings were looked back at. So is
    `clarity`, today's against that of the last time, where both were given.
    """
    week = figures(turn)
    compared = {"mood": _mood(turn), "clarity": _clarity(turn)}
    return {"quiet7": week.quiet_days, "urges7": week.urges, **compared}


def figures(turn: Turn) -> Week:
    """Return what is counted of the last seven local days; a paused day is not a quiet one."""
    period, since_on = turn.person.period, turn.today - WEEK
    kinds = daykinds.of_period(turn.person.entries, period, turn.today) if period else {}
    quiet = [on for on, kind in kinds.items() if kind in daykinds.QUIET_KINDS and on > since_on]
    urges = sum(turn.now - at < WEEK for at in turn.person.urges_at)
    return Week(len(quiet), urges)


def _mood(turn: Turn) -> str:
    moods = [feeling.mood for feeling in turn.person.week if turn.today - feeling.on < WEEK]
    if len(moods) < 4:
        return "none"
    half = len(moods) // 2
    return _direction(sum(moods[-half:]) / half - sum(moods[:half]) / half)


def _clarity(turn: Turn) -> str:
    kept = turn.person.story.clarity
    if len(kept) < 2 or kept[-1].on != turn.waking_day:
        return "none"
    return _direction((kept[-1].points - kept[-2].points) / CLARITY_ITEMS)


def _direction(change: float) -> str:
    if abs(change) < 1:
        return "level"
    return "up" if change > 0 else "down"
