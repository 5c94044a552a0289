"""A date is near: a plan for it the evening before, and a check on the day where it is wished for.

The latter half of the flow `dates`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coach import days, radar, unasked
from coach.belongings import SpecialDate
from coach.covered import cover
from coach.flow import END, Chip, Chips, Choice, Step, Typed, Varies
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

CHECK_HOURS = (10, 13, 16, 19, 21)
PLANS = ("company", "away", "treat")
LONGEST_PLAN = 200

_DAY = timedelta(days=1)


def current(turn: Turn) -> SpecialDate | None:
    """Return the date the conversation is about, None where it is gone."""
    no = turn.slots.get("date") or turn.slots.get("about") or "0"
    return next((each for each in turn.person.dates if str(each.no) == no), None)


def keep(turn: Turn, special: SpecialDate) -> None:
    """Put a date in the place of its earlier self."""
    turn.person.dates = tuple(
        special if each.no == special.no else each for each in turn.person.dates
    )


def _on(turn: Turn) -> date:
    """Return the day the conversation is about, today or later."""
    special = current(turn)
    on = radar.next_on(special, turn.today - _DAY) if special else None
    return on or turn.today


def words(turn: Turn) -> Mapping[str, Word]:
    """Return what the day is called, when it is, and what was planned for it."""
    special = current(turn)
    names = [each.name for each in radar.on_day(turn.person, _on(turn))] if special else []
    return {
        "name": cover(special.name) if special else "…",
        "names": ", ".join(map(cover, names)) or "…",
        "on": turn.day(_on(turn)),
        "eve": turn.day(_on(turn) - _DAY),
        "plan": cover((special and special.plan) or "…"),
    }


def is_near(turn: Turn) -> bool:
    """Tell whether the evening before the day is over already, so that it is planned for now."""
    eve_at = unasked.time_on(turn.person, _on(turn) - _DAY, radar.EVE_AT)
    return current(turn) is not None and eve_at <= turn.now


def _come_near(turn: Turn) -> None:
    """Take the date that is tomorrow; what was planned for its last time is let go."""
    for special in radar.tomorrow(turn.person, turn.now)[:1]:
        turn.put(date=str(special.no))
        keep(turn, replace(special, plan=None))


def _plan_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("dates-plan", name)) for name in PLANS]


def _pick_plan(turn: Turn, name: str) -> None:
    _set_plan(turn, turn.label("dates-plan", name))


def _set_plan(turn: Turn, text: str) -> bool:
    special, plan = current(turn), " ".join(text.split())
    if not 0 < len(plan) <= LONGEST_PLAN:
        return False
    if special is not None:
        keep(turn, replace(special, plan=plan))
        turn.note("date-plan")
    return True


def _check_at(turn: Turn, hour: int) -> datetime:
    return days.instant(_on(turn), time(hour), turn.person.zone)


def _check_chips(turn: Turn) -> Sequence[Chip]:
    hours = (hour for hour in CHECK_HOURS if _check_at(turn, hour) > turn.now)
    return [Chip(str(hour), turn.clock(time(hour))) for hour in hours]


def _set_check(turn: Turn, hour: str) -> None:
    turn.appoint(radar.CHECK, _check_at(turn, int(hour)), about=turn.slots.get("date", ""))
    turn.put(hour=turn.clock(time(int(hour))))


def _hour(turn: Turn) -> Mapping[str, Word]:
    return {"hour": turn.slots.get("hour", "…"), **words(turn)}


def _check_prompt(turn: Turn) -> str:
    special = current(turn)
    return "dates-check-plan" if special and special.plan else "dates-check"


STEPS = (
    Step(
        "eve",
        (Choice("plan", "plan"), Choice("check", "check-hour"), Choice("fine", "close")),
        does=_come_near,
        keeps=True,
        per_row=2,
        has_leave=False,
    ),
    Step(
        "plan",
        (Choice("skip", "check-hour"),),
        chips=Chips(_plan_chips, "check-hour", _pick_plan, per_row=1),
        typed=Typed(_set_plan, "check-hour"),
        words=words,
        has_leave=False,
    ),
    Step(
        "check-hour",
        (Choice("no-check", "planned"),),
        chips=Chips(_check_chips, "check-set", _set_check, per_row=5),
        words=words,
        has_leave=False,
    ),
    Step("check-set", words=_hour, then=END),
    Step("planned", then=END),
    Step(
        "check",
        (Choice("fine", "check-fine"), Choice("urge", "@urge", style=Style.DANGER)),
        prompt=Varies(_check_prompt, ("dates-check", "dates-check-plan")),
        labels="dates-check",
        words=words,
        per_row=2,
        has_leave=False,
    ),
    Step("check-fine", then=END),
)
