"""Setup: four taps to a running tracker. Everything else is asked over the next days."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from coach import days, places, timers, tracker
from coach.belongings import Readiness
from coach.flow import END, Chip, Chips, Choice, Flow, Step, Varies
from coach.person import Flag, Habits, Period, Person
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

KEYBOARD = ("sos", "today")
"""The lasting two-button keyboard; each opens the command of that name."""

LENGTHS = ("30", "14", "21", "45", "60", "90", "open")
"""Offered lengths, the commonest first. Source: coaching.md, 5."""

HOURS = {
    "usual": Habits(),
    "early": Habits(time(7), time(20), quiet_from=time(22), quiet_until=time(6, 30)),
    "late": Habits(time(10, 30), time(21, 30), quiet_from=time(23, 30), quiet_until=time(9, 30)),
}

FLAGS = {
    "asked": Flag.ASKED_NO_CONTACT,
    "order": Flag.ORDER,
    "afraid": Flag.AFRAID,
    "harm": Flag.DID_HARM,
    "shared": Flag.SHARED_LIFE,
}


def length_chips(turn: Turn) -> Sequence[Chip]:
    """Return the offered lengths in the person's words."""
    return [Chip(length, length_label(turn, length)) for length in LENGTHS]


def length_label(turn: Turn, length: str) -> str:
    """Return "30 days" or "open end" in the person's words."""
    if length == "open":
        return turn.text("label-open-end")
    return turn.text("label-days", {"days": int(length)})


def begin(turn: Turn, length: str) -> None:
    """Start a quiet period today; one that stood before is kept among the past ones.

    One that began today as well has no day of its own, and is not kept.
    """
    length_days = None if length == "open" else int(length)
    if turn.person.period and turn.person.period.started_on < turn.today:
        ended = _ended(_without_open_pause(turn.person.period, turn.today), turn.today)
        turn.person.past_periods = (*turn.person.past_periods, ended)
    turn.person.period = Period(turn.today, length_days)
    _begin_end_anew(turn.person)
    turn.note("began", length_days=length_days or 0)


def _begin_end_anew(person: Person) -> None:
    """Forget how the last period ended, and what was agreed for after it.

    A message still unanswered is not forgotten.
    """
    person.readiness = Readiness()
    if person.reach is not None and (person.reach.answer or person.reach.sent_at is None):
        person.reach = None
    for name in ("second", "yes", "farewell"):
        timers.drop_all(person, name)


def _ended(period: Period, today: date) -> Period:
    """Return a period closed by the one that begins today: it went on till yesterday at most."""
    if period.is_closed:
        return period
    return replace(period, is_closed=True, closed_on=today - timedelta(days=1))


def _without_open_pause(period: Period, today: date) -> Period:
    """Return a period whose pause ends today, if one still stands: it must not outlive it."""
    if not period.pauses or not tracker.is_paused(period, today):
        return period
    last = period.pauses[-1]
    ended = replace(last, until_on=max(today, last.from_on))
    return replace(period, pauses=(*period.pauses[:-1], ended))


def hours_chips(turn: Turn) -> Sequence[Chip]:
    """Return the 24 hours a person's clock may show now."""
    minute = days.local(turn.now, turn.person.zone).minute
    return [Chip(str(hour), f"{hour:02}:{minute:02}") for hour in range(24)]


def set_zone_by_clock(turn: Turn, hour: str) -> None:
    """Take the zone whose clocks show that hour now."""
    zone = places.zones_by_clock(turn.now, int(hour), turn.person.language_code)
    turn.person.zone, turn.person.is_zone_sure = zone, False
    turn.today = days.local_day(turn.now, zone)


def _is_adult(turn: Turn) -> None:
    turn.person.adult_at = turn.now


def _raise(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.raise_flag(FLAGS[name])

    def is_open(turn: Turn) -> bool:
        return FLAGS[name] not in turn.person.flags

    return Choice(name, f"safe-{name}", does, is_open)


def _keep_length(turn: Turn, length: str) -> None:
    turn.put(length=length)


def _guess_zone(turn: Turn) -> None:
    if not turn.person.is_zone_sure and "guessed" not in turn.slots:
        turn.person.zone = places.guess_zone(turn.person.language_code, turn.now)
        turn.today = days.local_day(turn.now, turn.person.zone)
    turn.put(guessed="yes")


def _clock(turn: Turn) -> Mapping[str, Word]:
    return {"clock": turn.clock(days.local(turn.now, turn.person.zone).time())}


def _pick_hours(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.person.habits = HOURS[name]
        begin(turn, turn.slots["length"])

    return Choice(name, "ready", does)


def _ready(turn: Turn) -> Mapping[str, Word]:
    habits = turn.person.habits
    return {
        "morning": turn.clock(habits.morning_at),
        "evening": turn.clock(habits.evening_at),
    }


def _ready_prompt(turn: Turn) -> str:
    return "welcome-ready-shared" if turn.has_flag(Flag.SHARED_LIFE) else "welcome-ready"


def set_keyboard(turn: Turn) -> None:
    """Send the message that carries the lasting two-button keyboard."""
    labels = tuple(turn.text(f"keyboard-{name}") for name in KEYBOARD)
    turn.set_keyboard("welcome-keyboard", turn.text("welcome-keyboard"), labels)


_LINES = {
    "afraid": (Choice("lines", "@crisis/violence"),),
    "harm": (Choice("lines", "@crisis/harm"),),
}
_SAFETY = tuple(_raise(name) for name in FLAGS)

FLOW = Flow(
    "welcome",
    (
        Step(
            "hello",
            (
                Choice("adult", "safe", _is_adult, style=Style.PRIMARY),
                Choice("minor", "@safety/minor"),
                Choice("help-now", "@crisis", style=Style.DANGER),
            ),
            has_leave=False,
        ),
        Step("safe", (Choice("none", "length"), *_SAFETY), has_leave=False),
        Step("safe-more", (Choice("none", "length"), *_SAFETY), has_leave=False),
        *(
            Step(
                f"safe-{name}",
                (Choice("go-on", "safe-more"), *_LINES.get(name, ())),
                has_leave=False,
            )
            for name in FLAGS
        ),
        Step("length", chips=Chips(length_chips, "hour", _keep_length, per_row=2), has_leave=False),
        Step(
            "hour",
            (*(_pick_hours(name) for name in HOURS), Choice("other-clock", "clock")),
            does=_guess_zone,
            words=_clock,
            has_leave=False,
        ),
        Step(
            "clock",
            chips=Chips(hours_chips, "hour", set_zone_by_clock, per_row=4),
            back="hour",
            has_leave=False,
        ),
        Step(
            "ready",
            words=_ready,
            prompt=Varies(_ready_prompt, ("welcome-ready", "welcome-ready-shared")),
            then="keyboard",
        ),
        Step("keyboard", does=set_keyboard, is_silent=True, then=END),
    ),
)
