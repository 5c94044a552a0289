"""Settings: hours, quiet hours, zone, length, name, what counts, nudges on or off."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import time

from coach import days, nudging, texts, timewords, voice
from coach.flow import END, Chip, Chips, Choice, Condition, Flow, Step, Typed
from coach.flows import knowing, welcome
from coach.flows.stop import set_nudges
from coach.person import SLIP_KINDS, Contact
from coach.plan import SHORTEST_DAYS
from coach.scales import typed_scale
from coach.turn import Turn
from coach.voice import Word

MORNINGS = (time(7), time(7, 30), time(8, 30), time(9), time(10), time(11))
EVENINGS = (time(18), time(19), time(20), time(20, 30), time(21), time(22))
QUIETS = ((time(22), time(7)), (time(22, 30), time(8)), (time(23, 30), time(9)))

LONGEST_DAYS = 400
LONGEST_NAME = 40


def _words(turn: Turn) -> Mapping[str, Word]:
    person = turn.person
    habits = person.habits
    return {
        "morning": turn.clock(habits.morning_at),
        "evening": turn.clock(habits.evening_at),
        "from": turn.clock(habits.quiet_from),
        "until": turn.clock(habits.quiet_until),
        "zone": voice.city(person.language, person.zone),
        "now": turn.clock(days.local(turn.now, person.zone).time()),
        "name": person.story.name or "none",
        "moments": "on" if habits.has_moments else "off",
        "nudges": _how_many(turn),
    }


def _set_hour(turn: Turn, at: time, *, is_morning: bool) -> bool:
    if not nudging.is_hour_allowed(turn.person, at):
        return False
    habits = turn.person.habits
    changed = replace(habits, morning_at=at) if is_morning else replace(habits, evening_at=at)
    turn.person.habits = changed
    return True


def _hour_step(name: str, hours: Sequence[time], *, is_morning: bool) -> Step:
    def options(turn: Turn) -> Sequence[Chip]:
        allowed = [at for at in hours if nudging.is_hour_allowed(turn.person, at)]
        return [Chip(f"{at:%H%M}", turn.clock(at)) for at in allowed]

    def tapped(turn: Turn, chip: str) -> None:
        _set_hour(turn, time(int(chip[:2]), int(chip[2:])), is_morning=is_morning)

    def typed(turn: Turn, text: str) -> bool:
        at = timewords.read_clock_time(text, turn.person.language)
        return at is not None and _set_hour(turn, at, is_morning=is_morning)

    return Step(
        name,
        chips=Chips(options, "open", tapped),
        typed=Typed(typed, "open"),
        words=_words,
        back="open",
    )


def _quiet_chips(turn: Turn) -> Sequence[Chip]:
    return [
        Chip(str(at), f"{turn.clock(start)} - {turn.clock(end)}")
        for at, (start, end) in enumerate(QUIETS)
    ]


def _set_quiet(turn: Turn, start: time, end: time) -> bool:
    """Set the quiet hours; nudge hours that fall into them move to their nearer edge."""
    habits = turn.person.habits
    if start == end:
        return False
    if days.is_within(habits.morning_at, start, end):
        habits = replace(habits, morning_at=end)
    if days.is_within(habits.evening_at, start, end):
        habits = replace(habits, evening_at=days.minutes_after(start, -60))
    if days.is_within(habits.evening_at, start, end):
        return False
    turn.person.habits = replace(habits, quiet_from=start, quiet_until=end)
    return True


def _quiet_tapped(turn: Turn, chip: str) -> None:
    _set_quiet(turn, *QUIETS[int(chip)])


def _quiet_typed(turn: Turn, text: str) -> bool:
    span = timewords.read_clock_span(text, turn.person.language)
    return span is not None and _set_quiet(turn, *span)


def _set_length(turn: Turn, length: str) -> None:
    if turn.person.period:
        length_days = None if length == "open" else int(length)
        turn.person.period = replace(turn.person.period, length_days=length_days)


def _name_typed(turn: Turn, text: str) -> bool:
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        return False
    turn.person.story = replace(turn.person.story, name=name)
    return True


def _no_name(turn: Turn) -> None:
    turn.person.story = replace(turn.person.story, name=None)


def _count_chips(turn: Turn) -> Sequence[Chip]:
    counting = turn.person.habits.counting
    marks = {True: "✓ ", False: ""}
    return [
        Chip(kind, marks[kind in counting] + turn.label("slip-kind", kind))
        for kind in (*SLIP_KINDS, Contact.THEY_WROTE)
    ]


def _toggle(turn: Turn, kind: str) -> None:
    habits = turn.person.habits
    turn.person.habits = replace(habits, counting=habits.counting ^ {Contact(kind)})


def _how_many(turn: Turn) -> str:
    if not turn.person.habits.are_nudges_on:
        return "off"
    return "fewer" if nudging.is_tapered(turn.person, turn.today) else "on"


def _toggle_fewer(turn: Turn) -> None:
    habits = turn.person.habits
    turn.person.habits = replace(habits, wants_fewer=not habits.wants_fewer)


def _toggle_moments(turn: Turn) -> None:
    habits = turn.person.habits
    turn.person.habits = replace(habits, has_moments=not habits.has_moments)


def _needs_form(name: str) -> Condition:
    return lambda turn: texts.fills_in(turn.person.language, name)


def _nudges(*, are_on: bool) -> Callable[[Turn], None]:
    return lambda turn: set_nudges(turn, are_on=are_on)


FLOW = Flow(
    "settings",
    (
        Step(
            "open",
            (
                Choice("morning", "morning"),
                Choice("evening", "evening"),
                Choice("quiet", "quiet"),
                Choice("zone", "@place"),
                Choice("length", "length"),
                Choice("name", "name"),
                Choice("counts", "counts"),
                Choice("shared", "@shared"),
                Choice("language", "@language"),
                Choice("them", "them", when=_needs_form("them")),
                Choice("you", "you", when=_needs_form("you")),
                Choice("safety", "@flags"),
                Choice("moments", "open", _toggle_moments),
                Choice("fewer", "open", _toggle_fewer),
                Choice(
                    "off", "open", _nudges(are_on=False), lambda t: t.person.habits.are_nudges_on
                ),
                Choice(
                    "on", "open", _nudges(are_on=True), lambda t: not t.person.habits.are_nudges_on
                ),
                Choice("done", "saved"),
            ),
            words=_words,
            per_row=2,
            has_leave=False,
        ),
        _hour_step("morning", MORNINGS, is_morning=True),
        _hour_step("evening", EVENINGS, is_morning=False),
        Step(
            "quiet",
            chips=Chips(_quiet_chips, "open", _quiet_tapped, per_row=1),
            typed=Typed(_quiet_typed, "open"),
            words=_words,
            back="open",
        ),
        Step(
            "length",
            chips=Chips(welcome.length_chips, "open", _set_length, per_row=2),
            typed=typed_scale(SHORTEST_DAYS, LONGEST_DAYS, _set_length, "open"),
            back="open",
        ),
        Step(
            "name",
            (Choice("none", "open", _no_name),),
            typed=Typed(_name_typed, "open"),
            back="open",
        ),
        Step(
            "counts",
            (Choice("done", "open"),),
            chips=Chips(_count_chips, "counts", _toggle, per_row=2),
            has_leave=False,
        ),
        *(
            Step(
                name,
                tuple(knowing.form(name, each, "open") for each in knowing.FORMS),
                labels=f"knowing-{name}",
                prompt=f"knowing-{name}",
                back="open",
            )
            for name in knowing.FORM_OF
        ),
        Step("saved", words=_words, then=END),
    ),
)
