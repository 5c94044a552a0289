"""What a day is about for somebody: its planned topic, or what stands in for it. Pure.

Source: coaching.md, 4.1 and 4.9.
"""

from coach import nudging, plan, reviews
from coach.person import HARD_FLAGS, Flag
from coach.turn import Turn

SAFE = (3, 11, 17, 20, 23, 25, 26, 27, 28, 29, 30)
"""What leads towards contact, or asks for one's own part, is another text under a hard flag."""

SHARED = (1, 2)
"""What asks for silence is another text where children, work or a home are shared."""

PLANNED = tuple(f"day-{topic}" for topic in range(1, plan.TOPICS + 1))
NAMES = (
    *PLANNED,
    *(f"safe-{topic}" for topic in SAFE),
    *(f"shared-{topic}" for topic in SHARED),
    "comfort",
    "rest",
)
"""Every name `of_today` can return; the morning has a text for each."""


def number(turn: Turn) -> int:
    """Return the number of today's planned topic, 1 to 30; 1 without a period."""
    day, period = turn.day_number(), turn.person.period
    return plan.topic(day, period.length_days) if day and period else 1


def of_today(turn: Turn) -> str:
    """Return the name of what today is about."""
    if nudging.was_held(turn.person, turn.now):
        return "rest"
    if reviews.was_low(turn.person, turn.waking_day):
        return "comfort"
    topic = number(turn)
    if topic in SAFE and turn.has_flag(*HARD_FLAGS):
        return f"safe-{topic}"
    if topic in SHARED and turn.has_flag(Flag.SHARED_LIFE):
        return f"shared-{topic}"
    return PLANNED[topic - 1]


def is_as_planned(turn: Turn) -> bool:
    """Tell whether today is about the planned topic, not what stands in for it."""
    return of_today(turn) in PLANNED
