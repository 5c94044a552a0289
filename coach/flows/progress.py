"""Progress, pictured and in words: run, best run, share of quiet days, urges, what helped."""

from collections.abc import Mapping

from coach import tools, tracker
from coach.flow import Choice, Flow, Fork, Step, Varies
from coach.flows import closing, pictured, urge_tools
from coach.person import Flag
from coach.turn import Turn
from coach.voice import Word


def words(turn: Turn) -> Mapping[str, Word]:
    """Return what the figures are told with: what helped, and whether today is counted yet."""
    return {"tools": _tools(turn), "today": "in" if _counts_today(turn) else "out"}


def _counts_today(turn: Turn) -> bool:
    """Tell whether today is among the days counted: neither in a pause nor after the end."""
    is_over = turn.person.has_closed or closing.is_due(turn)
    return not (is_over or tracker.is_paused(turn.person.period, turn.today))


def _tools(turn: Turn) -> str:
    """Return what took points off an urge, a paragraph of its own, or nothing."""
    worked = tools.best_tools(turn.person)[: tools.FIRST_SHOWN]
    lines = [
        turn.text("tools-line", {"tool": urge_tools.name(turn, each.tool), "points": each.points})
        for each in worked
    ]
    if not lines:
        return ""
    return "\n\n" + turn.text("tools-worked", {"list": "\n".join(lines)})


def _prompt(turn: Turn) -> str:
    is_shared = turn.has_flag(Flag.SHARED_LIFE)
    return "progress-open-shared" if is_shared else "progress-open"


def _begins(turn: Turn) -> str:
    period = turn.person.period
    if period is None or not period.is_known:
        return "@again"
    if not period.is_closed:
        return "open"
    return "over" if closing.is_waiting(turn.person) else "past"


def _step(name: str, choices: tuple[Choice, ...], labels: str = "progress-open") -> Step:
    return Step(
        name,
        choices,
        words=words,
        prompt=Varies(_prompt, ("progress-open", "progress-open-shared")),
        labels=labels,
        per_row=2,
        keeps=True,
        has_leave=False,
        picture=pictured.of_period,
    )


FLOW = Flow(
    "progress",
    (
        _step(
            "open",
            (Choice("today", "@today"), Choice("slip", "@slip"), Choice("ledger", "@ledger")),
        ),
        _step("over", closing.ANSWERS, labels="closing-open"),
        _step("past", (Choice("again", "@again"),)),
    ),
    start=Fork(_begins, ("open", "over", "past", "@again")),
)
