"""The day after the last day: asked once, then Ebb rests until the person writes."""

from dataclasses import replace
from datetime import date

from coach import gate, readiness, tracker
from coach.flow import END, Choice, Flow, Fork, Step
from coach.person import Person
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
        on = max(turn.today, turn.person.period.started_on)
        turn.person.period = replace(turn.person.period, is_closed=True, closed_on=on)
        turn.note("closed")


def reopen(turn: Turn) -> None:
    """Let a period that was closed go on as if it had not been."""
    if turn.person.period:
        turn.person.period = replace(
            turn.person.period, is_closed=False, closed_on=None, is_settled=False
        )


def extend(turn: Turn, more_days: int | None) -> None:
    """Let the period go on so many days from today, None: with an open end.

    The days since it ended stand still.
    """
    if turn.person.period is None:
        return
    pauses = tracker.pauses_till(turn.person.period, turn.today)
    period = replace(turn.person.period, pauses=pauses)
    gone_days = tracker.day_number(period, turn.today) - 1
    length_days = None if more_days is None else gone_days + more_days
    turn.person.period = replace(period, length_days=length_days)
    reopen(turn)
    turn.note("extended", more_days=more_days or 0)


def keep_open(turn: Turn, until_on: date) -> None:
    """Let the period last at least until that day, so that nothing ends in the middle."""
    period = turn.person.period
    if period is None or period.length_days is None:
        return
    last_on = tracker.last_day(replace(period, closed_on=None), turn.today)
    if last_on is not None and (period.is_closed or last_on < until_on):
        extend(turn, max(1, (until_on - turn.today).days + 1))


def extending(more_days: int | None, to: str) -> Choice:
    """Return the choice to go on for so many days, None: with an open end."""

    def does(turn: Turn) -> None:
        extend(turn, more_days)

    return Choice(f"days-{more_days}" if more_days else "open-end", to, does)


def _begins(turn: Turn) -> str:
    return "@ending" if readiness.is_under_way(turn.person, turn.now) else "open"


def is_waiting(person: Person) -> bool:
    """Tell whether the period has ended and how to go on was not said yet."""
    period = person.period
    return period is not None and period.closed_on is not None and not period.is_settled


def settle(turn: Turn) -> None:
    """Let it have been said how things go on; then the end is not asked about any more."""
    close(turn)
    if turn.person.period:
        turn.person.period = replace(turn.person.period, is_settled=True)


ANSWERS = (
    Choice("look", "@ending", when=gate.Free()),
    *(extending(more, "@closing/extended") for more in (*MORE_DAYS, None)),
    Choice("rest", "@closing/rested"),
)

FLOW = Flow(
    "closing",
    (
        Step("open", ANSWERS, does=close, has_leave=False, per_row=2),
        Step("extended", then=END),
        Step("rested", does=settle, then=END),
    ),
    start=Fork(_begins, ("open", "@ending")),
    doors=("extended", "rested"),
)
