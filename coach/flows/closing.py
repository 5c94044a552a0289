"""The day after the last day: asked once, then Ebb rests until the person writes."""

from dataclasses import replace

from coach import tracker
from coach.flow import END, Choice, Flow, Step
from coach.turn import Turn

MORE_DAYS = (14, 30)
"""How far a period is extended. Source: coaching.md, 4.8."""


def is_due(turn: Turn) -> bool:
    """Tell whether the period's last day has passed."""
    period = turn.person.period
    last_on = tracker.last_day(period, turn.today) if period else None
    return last_on is not None and turn.today > last_on


def _close(turn: Turn) -> None:
    if turn.person.period:
        turn.person.period = replace(turn.person.period, is_closed=True)
        turn.note("closed")


def _extend(more_days: int | None) -> Choice:
    def does(turn: Turn) -> None:
        period = turn.person.period
        if period is None:
            return
        gone_days = tracker.day_number(period, turn.today) - 1
        length_days = None if more_days is None else gone_days + more_days
        turn.person.period = replace(period, length_days=length_days, is_closed=False)
        turn.note("extended", more_days=more_days or 0)

    return Choice(f"days-{more_days}" if more_days else "open-end", "extended", does)


FLOW = Flow(
    "closing",
    (
        Step(
            "open",
            (*(_extend(more) for more in (*MORE_DAYS, None)), Choice("rest", "rested")),
            does=_close,
            has_leave=False,
            per_row=2,
        ),
        Step("extended", then=END),
        Step("rested", then=END),
    ),
)
