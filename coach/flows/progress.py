"""Progress in words: the run, the best run, the share of quiet days, urges ridden out."""

from collections.abc import Mapping

from coach.flow import Choice, Flow, Step
from coach.turn import Turn
from coach.voice import Word


def figures_words(turn: Turn) -> Mapping[str, Word]:
    """Return every figure of the period under its name; length 0 where the end is open."""
    figures = turn.progress()
    if figures is None:
        return {}
    tally = turn.person.tally
    return {
        "day": figures.day,
        "length": figures.length_days or 0,
        "run": figures.run_days,
        "best": figures.best_days,
        "quiet": figures.quiet_days,
        "total": figures.total_days,
        "share": figures.share_percent,
        "urges": tally.urges,
        "ridden": tally.urges_ridden,
        "pledges": tally.pledges,
    }


FLOW = Flow(
    "progress",
    (
        Step(
            "open",
            (Choice("today", "@today"), Choice("slip", "@slip")),
            words=figures_words,
            per_row=2,
            has_leave=False,
        ),
    ),
)
