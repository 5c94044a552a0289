"""The day after the last day: asked once, then Ebb rests until the person writes."""

from dataclasses import replace

from coach.flow import END, Choice, Flow, Step
from coach.turn import Turn

MORE_DAYS = (14, 30)
"""How far a period is extended. Source: coaching.md, 4.8."""


def _close(turn: Turn) -> None:
    if turn.person.period:
        turn.person.period = replace(turn.person.period, is_closed=True)
        turn.note("closed")


def _extend(more_days: int | None) -> Choice:
    def does(turn: Turn) -> None:
        period, figures = turn.person.period, turn.progress()
        if period is None or figures is None:
            return
        length_days = None if more_days is None else figures.day - 1 + more_days
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
