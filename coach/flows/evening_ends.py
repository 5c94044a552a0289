"""How an evening ends: by what the day, the week or the person's guess give reason to say.

Part of the flow `evening`, after the review is written down. One thing is said, or two; more about
contact is offered once. Source: coaching.md, 4.3.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from coach import recap, reviews, telling
from coach.flow import END, Chips, Choice, Fork, Step, Varies
from coach.flows import after, evening_clarity, knowing, pictured, slip_many
from coach.person import SLIP_KINDS, Contact
from coach.picture import Picture
from coach.scales import scale, typed_scale
from coach.turn import Turn
from coach.voice import Word

COMPARED = ("better", "same", "worse")

MILESTONES = (1, 3, 7, 14, 21, 30, 45, 60, 90)
"""Quiet days in a row worth a word. Source: coaching.md, 5."""

WEEK_DAYS = 7

EASY_DAYS = 5
"""So many easy or okay days running, and fewer messages are offered. Source: coaching.md, 4.3."""

OKAY, SO_SO = 2, 3
"""Up to okay a day is easy. A day harder than this gets another last word."""

LOW_DAYS = 5
HARD_DAYS, HARDEST = 2, 5
"""Low moods on five of seven days, or two nearly impossible days in a row: people."""


def _is_heavy(turn: Turn) -> bool:
    person, today = turn.person, turn.waking_day
    low = sum(reviews.is_low(each) for each in reviews.lately(person, today, WEEK_DAYS))
    last = reviews.in_a_row(person, today, HARD_DAYS)
    return low >= LOW_DAYS or (bool(last) and all(each.hard == HARDEST for each in last))


def _closes(turn: Turn) -> str:
    if after.has_dropped(turn):
        return "@after/low"
    if _is_heavy(turn):
        return "heavy"
    if _forecast_index(turn) is not None:
        return "reality"
    if _ends_week(turn):
        return evening_clarity.BEFORE_WEEK
    if (more := _more(turn)) != END:
        return more
    if int(turn.slots["hard"]) > SO_SO or int(turn.slots["mood"]) <= reviews.LOW_MOOD:
        return "done-hard"
    if _is_milestone(turn):
        return "milestone"
    return "easy" if _is_easy(turn) else "done"


def _forecast_index(turn: Turn) -> int | None:
    """Return which forecast is about today and not yet held against it, None for none."""
    figures, story = turn.progress(), turn.person.story
    if figures is None or figures.day not in knowing.FORECAST_DAYS:
        return None
    index = knowing.FORECAST_DAYS.index(figures.day)
    is_open = story.forecast[index] is not None and story.reality[index] is None
    return index if is_open else None


def _reality(turn: Turn, rating: str) -> None:
    index, story = _forecast_index(turn), turn.person.story
    if index is None:
        return
    kept = list(story.reality)
    kept[index] = int(rating)
    turn.put(guess=str(story.forecast[index]), bad=rating)
    turn.person.story = replace(story, reality=(kept[0], kept[1], kept[2]))
    turn.note("reality", index=index, rating=int(rating))


def _compared(turn: Turn) -> str:
    guess, bad = int(turn.slots["guess"]), int(turn.slots["bad"])
    if guess == bad:
        return "evening-compared-same"
    return "evening-compared-better" if bad < guess else "evening-compared-worse"


def _after_compared(turn: Turn) -> str:
    return evening_clarity.BEFORE_WEEK if _ends_week(turn) else _more(turn)


def _guess(turn: Turn) -> Mapping[str, Word]:
    return {"guess": int(turn.slots["guess"]), "bad": int(turn.slots["bad"])}


def _ends_week(turn: Turn) -> bool:
    figures = turn.progress()
    return figures is not None and figures.day % WEEK_DAYS == 0


def _week_card(turn: Turn) -> Picture | None:
    figures = recap.figures(turn)
    return pictured.of_week(turn, figures.quiet_days, figures.urges)


def _is_milestone(turn: Turn) -> bool:
    """Tell whether the run stands at a milestone not yet spoken of."""
    figures = turn.progress()
    if figures is None or figures.run_days not in MILESTONES:
        return False
    return turn.person.done.get(f"milestone-{figures.run_days}") is None


def _say_milestone(turn: Turn) -> None:
    figures = turn.progress()
    if figures:
        turn.person.done[f"milestone-{figures.run_days}"] = turn.today


def _is_easy(turn: Turn) -> bool:
    """Tell whether it has been easy for so long that fewer messages may be enough."""
    last = reviews.in_a_row(turn.person, turn.waking_day, EASY_DAYS)
    is_long = bool(last) and all(feeling.hard <= OKAY for feeling in last)
    return is_long and not turn.person.habits.wants_fewer and "fewer" not in turn.person.asked


def _ask_fewer(turn: Turn) -> None:
    turn.person.asked["fewer"] = turn.today - timedelta(days=1)


def _want_fewer(turn: Turn) -> None:
    turn.person.habits = replace(turn.person.habits, wants_fewer=True)


# More about contact told, once


def _more(turn: Turn) -> str:
    """Return what is offered about contact that was told this evening; END for nothing."""
    entry = telling.told_this_evening(turn)
    if entry is None or entry.kind is Contact.LOGISTICS:
        return END
    is_slip = entry.kind in SLIP_KINDS
    return "@slip/many" if is_slip and slip_many.is_due(turn) else "talk"


def _is_theirs(turn: Turn) -> bool:
    entry = telling.told_this_evening(turn)
    return entry is not None and entry.kind is Contact.THEY_WROTE


def _talk_prompt(turn: Turn) -> str:
    return "evening-talk-theirs" if _is_theirs(turn) else "evening-talk"


_ON = knowing.next_question()
_MORE = Fork(_more, ("@slip/many", "talk", END))
_TALK = Fork(
    lambda turn: "@they/told" if _is_theirs(turn) else "@slip/told", ("@they/told", "@slip/told")
)
CLOSES = Fork(
    _closes,
    (
        "@after/low",
        "@slip/many",
        "done",
        "done-hard",
        "heavy",
        "reality",
        evening_clarity.BEFORE_WEEK,
        "milestone",
        "easy",
        "talk",
    ),
)

STEPS = (
    Step(
        "reality",
        chips=Chips(scale(0, 10), "compared", _reality, per_row=6),
        typed=typed_scale(0, 10, _reality, "compared"),
    ),
    Step(
        "compared",
        words=_guess,
        prompt=Varies(_compared, tuple(f"evening-compared-{how}" for how in COMPARED)),
        then=Fork(_after_compared, (evening_clarity.BEFORE_WEEK, "@slip/many", "talk", END)),
    ),
    *evening_clarity.STEPS,
    Step("week", words=recap.words, picture=_week_card, then=_MORE),
    Step("milestone", does=_say_milestone, picture=pictured.of_milestone, then=END),
    Step(
        "talk",
        (Choice("talk", _TALK), Choice("no", "talk-no")),
        prompt=Varies(_talk_prompt, ("evening-talk", "evening-talk-theirs")),
        labels="evening-talk",
        per_row=2,
        has_leave=False,
    ),
    Step("talk-no", then=END),
    Step(
        "easy",
        (Choice("fewer", "fewer", _want_fewer), Choice("keep", "done")),
        does=_ask_fewer,
        has_leave=False,
    ),
    Step("fewer", then=END),
    Step("done", then=_ON),
    Step("done-hard", then=_MORE),
    Step(
        "heavy",
        (
            Choice("lines", "@crisis"),
            Choice("plan", "@safetyplan"),
            Choice("tonight", "done-hard"),
        ),
    ),
)
