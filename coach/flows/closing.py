"""The day after the last day: asked once, then Ebb rests until the person writes."""

from dataclasses import replace
from datetime import date

from coach import gate, readiness, tracker
from coach.flow import END, Choice, Flow, Fork, Step
from coach.turn import Turn

MORE_DAYS = (14, 30)
"""How far a period is extended. Source: coaching.md, 4.8."""


def is_due(turn: Turn) -> bool:
    """Tell whether the period's last day has passed."""
    period = turn.person.period
    last_on = tracker.last_day(period, turn.today) if period else None
    return last_on is not None and turn.today > last_on


def close(turn: Turn) -> None:
    """End the period, today."""
    if turn.person.period and not turn.person.period.is_closed:
        turn.person.period = replace(turn.person.period, is_closed=True)
        turn.note("closed")


def extend(turn: Turn, more_days: int | None) -> None:
    """Let the period go on so many days from today, None: with an open end."""
    period = turn.person.period
    if period is None:
        return
    gone_days = tracker.day_number(period, turn.today) - 1
    length_days = None if more_days is None else gone_days + more_days
    turn.person.period = replace(period, length_days=length_days, is_closed=False)
    turn.note("extended", more_days=more_days or 0)


def keep_open(turn: Turn, until_on: date) -> None:
    """Let the period last at least until that day, so that nothing ends in the middle."""
    period = turn.person.period
    if period is None or period.length_days is None:
        return
    last_on = tracker.last_day(replace(period, is_closed=False), turn.today)
    if last_on is not None and (period.is_closed or last_on < until_on):
        extend(turn, max(1, (until_on - turn.today).days + 1))


def extending(more_days: int | None, to: str) -> Choice:
    """Return the choice to go on for so many days, None: with an open end."""

    def does(turn: Turn) -> None:
        extend(turn, more_days)

    return Choice(f"days-{more_days}" if more_days else "open-end", to, does)


def _begins(turn: Turn) -> str:
    return "@ending" if readiness.is_under_way(turn.person, turn.now) else "open"


FLOW = Flow(
    "closing",
    (
        Step(
            "open",
            (
                Choice("look", "@ending", when=gate.Free()),
                *(extending(more, "extended") for more in (*MORE_DAYS, None)),
                Choice("rest", "rested"),
            ),
            does=close,
            has_leave=False,
            per_row=2,
        ),
        Step("extended", then=END),
        Step("rested", then=END),
    ),
    start=Fork(_begins, ("open", "@ending")),
)
