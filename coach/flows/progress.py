"""Progress in words: the run, the best run, the share of quiet days, urges, and what helped."""

from collections.abc import Mapping

from coach import tools
from coach.flow import Choice, Flow, Step
from coach.flows import urge_tools
from coach.turn import Turn
from coach.voice import Word


def _tools(turn: Turn) -> Mapping[str, Word]:
    """Return what took points off an urge, a paragraph of its own, or nothing."""
    worked = tools.best_tools(turn.person)[: tools.FIRST_SHOWN]
    lines = [
        turn.text("tools-line", {"tool": urge_tools.name(turn, each.tool), "points": each.points})
        for each in worked
    ]
    if not lines:
        return {"tools": ""}
    return {"tools": "\n\n" + turn.text("tools-worked", {"list": "\n".join(lines)})}


FLOW = Flow(
    "progress",
    (
        Step(
            "open",
            (Choice("today", "@today"), Choice("slip", "@slip")),
            words=_tools,
            per_row=2,
            has_leave=False,
        ),
    ),
)
