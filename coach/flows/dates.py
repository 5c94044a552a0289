"""Dates: days that may hurt, entered once, so that something can be said the evening before.

The date a conversation is about stands in the slot `date`, or for an appointment in `about`.
Source: coaching.md, 3.10 and 4.15.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach import radar, timewords
from coach.belongings import SpecialDate
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed, Varies
from coach.flows import dates_near
from coach.flows.dates_near import current, keep, words
from coach.timewords import Direction
from coach.turn import Turn

NAMED = ("their-birthday", "my-birthday", "anniversary", "court")
FIXED = {"christmas": (12, 24), "new-year": (12, 31), "valentine": (2, 14)}
"""Days that people enter; those that are the same for everybody need no further question."""

YEARLY, ONCE, ASK = "yearly", "once", "ask"
"""How often a date comes, in the slot `often`; a day somebody named themselves is asked about."""

# The list


def _begins(turn: Turn) -> str:
    if turn.person.adult_at is None:
        return "@welcome"
    return "list" if _coming(turn) else "name"


def _coming(turn: Turn) -> list[tuple[date, SpecialDate]]:
    """Return the dates to come, the nearest first."""
    yesterday = turn.today - timedelta(days=1)
    coming = ((radar.next_on(each, yesterday), each) for each in turn.person.dates)
    return sorted(((on, each) for on, each in coming if on), key=lambda one: (one[0], one[1].no))


def _forget_past(turn: Turn) -> None:
    kept = (each for each in turn.person.dates if not radar.is_over(each, turn.today))
    turn.person.dates = tuple(kept)


def _chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(str(each.no), f"{turn.day(on)} · {each.name}") for on, each in _coming(turn)]


def _pick(turn: Turn, no: str) -> None:
    turn.put(date=no)


def _has_room(turn: Turn) -> bool:
    return len(turn.person.dates) < radar.MOST_DATES


def _delete(turn: Turn) -> None:
    special = current(turn)
    if special is not None:
        turn.person.dates = tuple(each for each in turn.person.dates if each != special)
        turn.cancel(radar.CHECK, str(special.no))


# A new one


def _name_chips(turn: Turn) -> Sequence[Chip]:
    taken = {each.name for each in turn.person.dates}
    names = [(name, turn.label("dates-name", name)) for name in (*NAMED, *FIXED)]
    return [Chip(name, label) for name, label in names if label not in taken]


def _pick_name(turn: Turn, name: str) -> None:
    often = ONCE if name == "court" else YEARLY
    turn.put(name=turn.label("dates-name", name), often=often, date="")
    if name in FIXED:
        _enter(turn, SpecialDate(0, "", *FIXED[name]))


def _type_name(turn: Turn, text: str) -> bool:
    name = " ".join(text.split())
    turn.put(name=name, often=ASK, date="")
    return 0 < len(name) <= radar.LONGEST_NAME


def _day_or_kept(turn: Turn) -> str:
    return "kept" if turn.slots.get("date") else "day"


def _type_day(turn: Turn, text: str) -> bool:
    """Take the day; one that has passed, as a year of birth has, comes every year."""
    coming = _read(turn, text, Direction.FUTURE)
    on = coming or _read(turn, text, Direction.PAST)
    if on is None or (coming is None and turn.slots.get("often") == ONCE):
        return False
    if coming is None:
        turn.put(often=YEARLY)
    year = on.year if turn.slots.get("often") == ONCE else None
    _enter(turn, SpecialDate(0, "", on.month, on.day, year))
    turn.put(year=str(on.year))
    return True


def _read(turn: Turn, text: str, direction: Direction) -> date | None:
    return timewords.read_date(text, turn.person.language, turn.today, direction=direction)


def _enter(turn: Turn, special: SpecialDate) -> None:
    named = replace(special, no=turn.keep_no(), name=turn.slots.get("name", ""))
    turn.person.dates = (*turn.person.dates, named)
    turn.put(date=str(named.no))
    turn.note("date")


def _often_or_kept(turn: Turn) -> str:
    return "often" if turn.slots.get("often") == ASK else "kept"


def _once(turn: Turn) -> None:
    special = current(turn)
    if special is not None:
        keep(turn, replace(special, year=int(turn.slots["year"])))


def _kept_prompt(turn: Turn) -> str:
    """Return the text for a date that was entered, another one where its evening is over."""
    return "dates-kept-near" if dates_near.is_near(turn) else "dates-kept"


FLOW = Flow(
    "dates",
    (
        Step(
            "list",
            (Choice("new", "name", when=_has_room), Choice("done", "close")),
            does=_forget_past,
            chips=Chips(_chips, "one", _pick, per_row=1),
            per_row=2,
            has_leave=False,
        ),
        Step("one", (Choice("delete", "gone", _delete),), words=words, back="list"),
        Step("gone", then=END),
        Step(
            "name",
            chips=Chips(_name_chips, Fork(_day_or_kept, ("day", "kept")), _pick_name, per_row=2),
            typed=Typed(_type_name, "day"),
        ),
        Step(
            "day",
            typed=Typed(_type_day, Fork(_often_or_kept, ("often", "kept"))),
            words=lambda turn: {"name": turn.slots.get("name", "…")},
            back="name",
        ),
        Step(
            "often",
            (Choice("yearly", "kept"), Choice("once", "kept", _once)),
            words=words,
            per_row=2,
            has_leave=False,
        ),
        Step(
            "kept",
            (
                Choice("plan", "plan", when=dates_near.is_near),
                Choice("another", "name", when=_has_room),
                Choice("fine", "close"),
            ),
            prompt=Varies(_kept_prompt, ("dates-kept", "dates-kept-near")),
            labels="dates-kept",
            words=words,
            per_row=2,
            has_leave=False,
        ),
        *dates_near.STEPS,
        Step("close", then=END),
    ),
    start=Fork(_begins, ("list", "name", "@welcome")),
    doors=("eve", "check"),
)
