"""The last seven days in figures: quiet days, urges, mood; for the weekly recap in words."""

from collections.abc import Mapping
from datetime import timedelta

from coach.turn import Turn
from coach.voice import Word

WEEK = timedelta(days=7)


def words(turn: Turn) -> Mapping[str, Word]:
    """Return the week's figures: quiet days of seven, urges brought, mood against the week's start.

    `mood` is "up", "down", "level", or "none" where too few evenings were looked back at.
    """
    since_on = turn.today - WEEK
    slipped = {entry.on for entry in turn.person.entries if entry.is_slip and entry.on > since_on}
    urges = sum(turn.now - at < WEEK for at in turn.person.urges_at)
    return {"quiet7": 7 - len(slipped), "urges7": urges, "mood": _mood(turn)}


def _mood(turn: Turn) -> str:
    moods = [feeling.mood for feeling in turn.person.week if turn.today - feeling.on < WEEK]
    if len(moods) < 4:
        return "none"
    half = len(moods) // 2
    change = sum(moods[-half:]) / half - sum(moods[:half]) / half
    if abs(change) < 1:
        return "level"
    return "up" if change > 0 else "down"
