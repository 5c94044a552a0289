"""Getting to know: what setup left out, one question a day after an answer; each may be skipped."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from coach import days, texts
from coach.flow import END, Chip, Chips, Choice, Effect, Flow, Fork, Step, Typed, Varies
from coach.pastdays import typed_past_day
from coach.person import Contact
from coach.scales import scale, typed_scale
from coach.turn import Turn
from coach.voice import Word

QUESTIONS = ("forecast", "zone", "last", "ended", "ended-on", "them", "you", "reasons", "goal")
"""In the order they are asked; the guess on day 1. Source: coaching.md, 4.1 and 4.12."""

FORECAST_DAYS = (7, 14, 30)
"""Days of which it is guessed how bad they will be, and then asked how bad they are."""

FORM_OF = ("them", "you")
"""The questions about the form a language needs for somebody; both may be left open."""

FORMS = ("she", "he", "they")

MOST_REASONS = 3
LONGEST_REASON = 300
LAST_CHIPS = {"today": 0, "yesterday": 1, "days-3": 3, "week-1": 7, "week-2": 14}
ENDED_CHIPS = {"week-1": 7, "week-2": 14, "month-1": 30, "months-3": 91}
LONGEST_AGO = timedelta(days=3650)

_SKIP = (Choice("skip", "skipped"),)


def next_question() -> Fork:
    """Return the way to the day's question, or to the end."""
    return Fork(_next, (END, *(f"@knowing/{name}" for name in QUESTIONS)))


def _next(turn: Turn) -> str:
    asked = turn.person.asked
    if turn.today in asked.values():
        return END
    left = [name for name in QUESTIONS if name not in asked and _is_open(turn, name)]
    return f"@knowing/{left[0]}" if left else END


def _is_open(turn: Turn, name: str) -> bool:
    """Tell whether a question has sense: the clock while a guess, forms where texts differ, a guess
    while a day of it is still to come, reasons while there is room.
    """
    if name == "forecast":
        return any(_is_ahead(turn, day) for day in FORECAST_DAYS)
    if name == "reasons":
        return len(turn.person.story.reasons) < MOST_REASONS
    if name in FORM_OF:
        return texts.fills_in(turn.person.language, name)
    return name != "zone" or not turn.person.is_zone_sure


def _clock(turn: Turn) -> Mapping[str, Word]:
    return {"clock": turn.clock(days.local(turn.now, turn.person.zone).time())}


def _ask(name: str) -> Effect:
    def does(turn: Turn) -> None:
        turn.person.asked[name] = turn.today

    return does


def _last_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("knowing-last", name)) for name in LAST_CHIPS]


def _last(turn: Turn, name: str) -> None:
    enter_before(turn, turn.today - timedelta(days=LAST_CHIPS[name]))


def enter_before(turn: Turn, on: date) -> None:
    """Write down the last contact before the period; within it, it is today's start: no slip."""
    period = turn.person.period
    if period is None or on > period.started_on:
        return
    noon_at = days.instant(on, time(12), turn.person.zone)
    turn.enter(Contact.BEFORE, at=noon_at, on=on, counts=False)


def _ended(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.person.story = replace(turn.person.story, ended_by=name)

    return Choice(name, "thanks", does)


def _ended_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("knowing-ended-on", name)) for name in ENDED_CHIPS]


def _keep_ended(turn: Turn, on: date) -> None:
    """Keep the day it ended; the ledger is left alone, so that it can never make a slip."""
    turn.person.story = replace(turn.person.story, ended_on=on)


def _ended_on(turn: Turn, name: str) -> None:
    _keep_ended(turn, turn.today - timedelta(days=ENDED_CHIPS[name]))


def form(name: str, form_name: str, to: str) -> Choice:
    """Return the choice of a form for the other ("them") or the person ("you")."""

    def does(turn: Turn) -> None:
        story = turn.person.story
        is_them = name == "them"
        changed = replace(story, them=form_name) if is_them else replace(story, you=form_name)
        turn.person.story = changed

    return Choice(form_name, to, does)


def _goal(name: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.person.story = replace(turn.person.story, goal=name)

    return Choice(name, "thanks", does)


def _reason(turn: Turn, text: str) -> bool:
    if not text:
        return False
    story = turn.person.story
    reasons = (*story.reasons, text[:LONGEST_REASON])[-MOST_REASONS:]
    turn.person.story = replace(story, reasons=reasons)
    return True


def _more_reasons(turn: Turn) -> str:
    return "reasons-more" if len(turn.person.story.reasons) < MOST_REASONS else "thanks"


_REASON = Typed(_reason, Fork(_more_reasons, ("reasons-more", "thanks")))


def _is_ahead(turn: Turn, day: int) -> bool:
    """Tell whether a day of the period is still to come, within its length."""
    figures = turn.progress()
    return figures is not None and figures.day < day <= (figures.length_days or day)


def _forecast_prompt(turn: Turn) -> str:
    return "knowing-forecast-more" if turn.slots.get("guessed") else "knowing-forecast"


def _forecast(index: int) -> Step:
    """Return the step that asks for one guess; a day that has come is passed over."""
    day = FORECAST_DAYS[index]

    def does(turn: Turn, rating: str) -> None:
        story = turn.person.story
        kept = list(story.forecast)
        kept[index] = int(rating)
        turn.person.story = replace(story, forecast=(kept[0], kept[1], kept[2]))
        turn.put(guessed="yes")
        turn.note("forecast", index=index, rating=int(rating))

    to = ("forecast-14", "forecast-30", "thanks")[index]
    return Step(
        f"forecast-{day}" if index else "forecast",
        _SKIP,
        chips=Chips(scale(0, 10), to, does, per_row=6),
        typed=typed_scale(0, 10, does, to),
        does=_ask("forecast"),
        skips=lambda turn: not _is_ahead(turn, day),
        then=to,
        words=lambda _turn: {"ahead": day},
        prompt=Varies(_forecast_prompt, ("knowing-forecast", "knowing-forecast-more")),
        labels="knowing-forecast",
        has_leave=False,
    )


FLOW = Flow(
    "knowing",
    (
        Step(
            "zone",
            (Choice("yes", "clock-right"), Choice("no", "@place")),
            does=_ask("zone"),
            words=_clock,
            per_row=2,
            has_leave=False,
        ),
        Step("clock-right", then=END),
        Step(
            "last",
            _SKIP,
            chips=Chips(_last_chips, "thanks-last", _last, per_row=2),
            typed=typed_past_day(enter_before, "thanks-last", longest_ago=LONGEST_AGO),
            does=_ask("last"),
            has_leave=False,
        ),
        Step(
            "ended",
            (*(_ended(name) for name in ("me", "them", "both", "on-off")), *_SKIP),
            does=_ask("ended"),
            per_row=2,
            has_leave=False,
        ),
        Step(
            "ended-on",
            _SKIP,
            chips=Chips(_ended_chips, "thanks", _ended_on, per_row=2),
            typed=typed_past_day(_keep_ended, "thanks", longest_ago=LONGEST_AGO),
            does=_ask("ended-on"),
            has_leave=False,
        ),
        *(
            Step(
                name,
                (*(form(name, each, "thanks") for each in FORMS), *_SKIP),
                does=_ask(name),
                per_row=2,
                has_leave=False,
            )
            for name in FORM_OF
        ),
        Step("reasons", _SKIP, typed=_REASON, does=_ask("reasons"), has_leave=False),
        Step("reasons-more", (Choice("enough", "thanks"),), typed=_REASON, has_leave=False),
        Step(
            "goal",
            (*(_goal(name) for name in ("heal", "decide", "reconnect")), *_SKIP),
            does=_ask("goal"),
            per_row=2,
            has_leave=False,
        ),
        *(_forecast(index) for index in range(len(FORECAST_DAYS))),
        Step("thanks-last", then=END),
        Step("thanks", then=END),
        Step("skipped", then=END),
    ),
    doors=QUESTIONS,
)
