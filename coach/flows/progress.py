"""Progress in words: the run, the best run, the share of quiet days, urges ridden out."""

from coach.flow import Choice, Flow, Step

FLOW = Flow(
    "progress",
    (
        Step(
            "open",
            (Choice("today", "@today"), Choice("slip", "@slip")),
            per_row=2,
            has_leave=False,
        ),
    ),
)
