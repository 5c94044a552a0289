"""After the worst: one look in next morning, for whoever says yes to it, and nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from coach import days
from coach.flow import END, Choice, Step
from coach.flows.crisis_screens import DANGER, help_words, screen
from coach.helplines import Kind
from coach.person import Person
from coach.turn import Turn
from coach.voice import Word

LOOK_IN = "look-in"
"""The appointment next morning."""

SOONEST = timedelta(hours=4)
"""The morning after is not the hour after: whoever is here at seven is asked a day later."""


def morning_after(person: Person, now: datetime) -> datetime:
    """Return when the next morning begins for this person, by the hour they chose."""
    on = days.local_day(now, person.zone)
    at = days.instant(on, person.habits.morning_at, person.zone)
    if at - now >= SOONEST:
        return at
    return days.instant(on + timedelta(days=1), person.habits.morning_at, person.zone)


def _is_settled(turn: Turn) -> bool:
    """Tell whether there is nothing to ask: it is agreed, or Ebb does not know their morning."""
    person = turn.person
    return LOOK_IN in person.timers or person.period is None or person.minor_at is not None


def _agree(turn: Turn) -> None:
    turn.appoint(LOOK_IN, morning_after(turn.person, turn.now))


def _agreed_words(turn: Turn) -> Mapping[str, Word]:
    return {**help_words()(turn), "clock": turn.clock(turn.person.habits.morning_at)}


STEPS = (
    replace(
        screen("safer", (Choice("morning", "agreed", _agree), Choice("no", "closed")), does=None),
        skips=_is_settled,
        then="closed",
    ),
    Step("agreed", words=_agreed_words, then=END),
    Step("closed", words=help_words(), then=END),
    screen(
        "check",
        (Choice("better", "better"), Choice("heavy", "thoughts"), DANGER),
        Kind.CRISIS,
        does=None,
    ),
    Step("better", words=help_words(), then=END),
)
