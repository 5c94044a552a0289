"""Today: the day, the run, and where to go from here."""

from collections.abc import Mapping

from coach import days, gate, nudging, readiness, tracker
from coach.flow import Choice, Flow, Fork, Step, Varies
from coach.flows import closing
from coach.person import Flag
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

REVIEW_FROM_HOUR = 17


def _words(turn: Turn) -> Mapping[str, Word]:
    period = turn.person.period
    until_on = period.pauses[-1].until_on if period and is_paused(turn) else None
    return {"until": turn.day(until_on) if until_on else "none"}


def is_paused(turn: Turn) -> bool:
    """Tell whether the period stands still today."""
    return tracker.is_paused(turn.person.period, turn.today)


def _is_review_open(turn: Turn) -> bool:
    """Tell whether the day can still be looked back at."""
    hour = days.local(turn.now, turn.person.zone).hour
    is_late = hour >= REVIEW_FROM_HOUR or hour < days.NIGHT_HOURS
    is_done = turn.person.done.get(nudging.EVENING) == turn.waking_day
    return is_late and not is_done and not is_paused(turn)


def _begins(turn: Turn) -> str:
    return "@closing" if closing.is_due(turn) else "open"


def _is_end_near(turn: Turn) -> bool:
    is_near = readiness.is_due(turn.person, turn.today)
    return (is_near or readiness.is_begun(turn.person, turn.now)) and not is_paused(turn)


def _prompt(turn: Turn) -> str:
    if is_paused(turn):
        return "today-paused"
    return "today-open-shared" if turn.has_flag(Flag.SHARED_LIFE) else "today-open"


def _is_shared(turn: Turn) -> bool:
    """Tell whether contact on a topic is logged from here, in one tap."""
    return turn.has_flag(Flag.SHARED_LIFE) and not is_paused(turn)


FLOW = Flow(
    "today",
    (
        Step(
            "open",
            (
                Choice("sos", "@urge", style=Style.DANGER),
                Choice("progress", "@progress"),
                Choice("slip", "@slip"),
                Choice("on-topic", "@shared/log", when=_is_shared),
                Choice("review", "@evening", when=_is_review_open),
                Choice("ending", "@ending", when=gate.Free(_is_end_near)),
                Choice("resume", "@pause/resume", when=is_paused),
                Choice("settings", "@settings", when=lambda turn: not is_paused(turn)),
            ),
            words=_words,
            prompt=Varies(_prompt, ("today-open", "today-open-shared", "today-paused")),
            labels="today-open",
            per_row=2,
            has_leave=False,
        ),
    ),
    start=Fork(_begins, ("open", "@closing")),
)
