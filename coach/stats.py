"""`/stats`: how this Ebb does, told to whoever runs it; one message that changes nothing.

The figures come in with the event: the coach counts nobody but the person at hand.
"""

from datetime import timedelta

from coach.events import Stats
from coach.turn import Turn
from coach.voice import Word

_UNITS = (("days", 86_400), ("hours", 3_600), ("minutes", 60))
"""Units in seconds; one is used from two of it on, so that "47 hours" is no "1 day"."""


def tell(turn: Turn, stats: Stats) -> None:
    """Say the figures; the conversation stays where it is."""
    words: dict[str, Word] = {
        "people": stats.people,
        "running": stats.running,
        "in_a_day": stats.heard_in_a_day,
        "in_a_week": stats.heard_in_a_week,
        "since": _span(turn, stats.since_start),
        "turns": stats.turns,
        "sends": stats.sends,
        "replies": stats.replies,
        "replies_for": _span(turn, stats.oldest_reply),
        "nudges": stats.nudges,
        "nudges_for": _span(turn, stats.oldest_nudge),
        "aside": stats.set_aside,
    }
    turn.say("stats", turn.text("stats", words))


def _span(turn: Turn, span: timedelta) -> str:
    """Return a span in whole units, rounded down, as the person reads it."""
    seconds = int(span.total_seconds())
    for unit, size in _UNITS:
        if seconds >= 2 * size:
            return turn.label("stats-span", unit, {"count": seconds // size})
    return turn.label("stats-span", "seconds", {"count": seconds})
