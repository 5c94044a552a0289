"""Evening: forty seconds to look at the day. Nothing in it judges."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from coach import nudging, recap, topics
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Lasts, Step, Varies, scale, typed_scale
from coach.flows import after, closing, knowing
from coach.person import Contact, Feeling
from coach.turn import Turn
from coach.voice import Word

HARDNESS = ("easy", "okay", "so-so", "hard", "nearly-impossible")
"""How hard the day was, 1 to 5. Source: coaching.md, 4.3."""

TRIGGERS = (
    "night",
    "alone",
    "alcohol",
    "music",
    "photo",
    "date",
    "their-post",
    "friends-news",
    "dream",
    "work",
    "nothing",
)

COMPARED = ("better", "same", "worse")

CONTACTS = {
    "they-wrote": Contact.THEY_WROTE,
    "logistics": Contact.LOGISTICS,
    "wrote": Contact.WROTE,
    "looked": Contact.LOOKED,
}

ANSWERED = ("they-wrote", "wrote", "looked")
"""Contacts that get a word of their own before the next question."""

MILESTONES = (1, 3, 7, 14, 21, 30, 45, 60, 90)
"""Quiet days in a row worth a word. Source: coaching.md, 5."""

FORECAST_DAYS = (7, 14, 30)

WEEK_DAYS = 7

EASY_DAYS = 5
"""So many easy or okay days running, and fewer messages are offered. Source: coaching.md, 4.3."""

LOW_MOOD = 2
HEAVY_DAYS = 5
"""Moods at or below 2 on five of seven days, or two nearly impossible days running: people."""


def _begins(turn: Turn) -> str:
    if closing.is_due(turn):
        return "@closing"
    silent = nudging.silent_days(turn.person, turn.today)
    return "@silence" if silent >= nudging.SILENT_AFTER_DAYS else "contact"


def _contact_prompt(turn: Turn) -> str:
    """Return the evening of today's topic; days on which something stands in for it have none."""
    topic = topics.of_today(turn)
    return f"evening-{topic}" if topic in topics.PLANNED else "evening-contact"


def _contact(name: str) -> Choice:
    """Enter the contact at once; another answer to the same evening takes its place."""

    def does(turn: Turn) -> None:
        _take_back(turn)
        turn.put(contact=name)
        if name in CONTACTS:
            kind = CONTACTS[name]
            counts = kind in turn.person.habits.counting
            no = turn.enter(kind, at=turn.now, on=turn.waking_day, counts=counts)
            turn.person.evening_entry = no

    return Choice(name, "hard", does)


def _take_back(turn: Turn) -> None:
    """Take back what an earlier answer to this evening's question entered."""
    for entry in turn.person.entries:
        is_mine = entry.no == turn.person.evening_entry and entry.on == turn.waking_day
        if is_mine and entry.undone_at is None:
            turn.correct(replace(entry, undone_at=turn.now))


def _hard_prompt(turn: Turn) -> str:
    name = turn.slots.get("contact", "none")
    return f"evening-hard-{name}" if name in ANSWERED else "evening-hard"


def _hard(name: str) -> Choice:
    return Choice(name, "mood", lambda turn: turn.put(hard=str(1 + HARDNESS.index(name))))


def _mood(turn: Turn, mood: str) -> None:
    turn.put(mood=mood)


def _trigger_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("evening-trigger", name)) for name in TRIGGERS]


def _review(turn: Turn, trigger: str) -> None:
    person = turn.person
    hard, mood = int(turn.slots["hard"]), int(turn.slots["mood"])
    if person.done.get(nudging.EVENING) != turn.waking_day:
        person.tally = person.tally.plus(reviews=1)
    person.done[nudging.EVENING] = turn.waking_day
    kept = tuple(feeling for feeling in person.week if feeling.on != turn.waking_day)
    person.week = (*kept, Feeling(turn.waking_day, hard, mood))[-7:]
    turn.note("review", hard=hard, mood=mood, trigger=trigger)


def _is_heavy(turn: Turn) -> bool:
    week = turn.person.week
    low = sum(feeling.mood <= LOW_MOOD for feeling in week)
    return low >= HEAVY_DAYS or [feeling.hard for feeling in week[-2:]] == [5, 5]


def _closes(turn: Turn) -> str:
    if after.has_dropped(turn):
        return "@after/low"
    if _is_heavy(turn):
        return "heavy"
    if _forecast_index(turn) is not None:
        return "reality"
    if _ends_week(turn):
        return "week"
    if _is_milestone(turn):
        return "milestone"
    if _is_easy(turn):
        return "easy"
    return "done-hard" if int(turn.slots["hard"]) > HARDNESS.index("so-so") + 1 else "done"


def _forecast_index(turn: Turn) -> int | None:
    """Return which forecast is about today and not yet held against it, None for none."""
    figures, story = turn.progress(), turn.person.story
    if figures is None or figures.day not in FORECAST_DAYS:
        return None
    index = FORECAST_DAYS.index(figures.day)
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


def _guess(turn: Turn) -> Mapping[str, Word]:
    return {"guess": int(turn.slots["guess"]), "bad": int(turn.slots["bad"])}


def _ends_week(turn: Turn) -> bool:
    figures = turn.progress()
    return figures is not None and figures.day % WEEK_DAYS == 0


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
    last = turn.person.week[-EASY_DAYS:]
    is_long = len(last) == EASY_DAYS and all(feeling.hard <= 2 for feeling in last)
    return is_long and not turn.person.habits.wants_fewer and "fewer" not in turn.person.asked


def _ask_fewer(turn: Turn) -> None:
    turn.person.asked["fewer"] = turn.today - timedelta(days=1)


def _want_fewer(turn: Turn) -> None:
    turn.person.habits = replace(turn.person.habits, wants_fewer=True)


_ON = knowing.next_question()
_CLOSES = Fork(
    _closes, ("@after/low", "done", "done-hard", "heavy", "reality", "week", "milestone", "easy")
)

FLOW = Flow(
    "evening",
    (
        Step(
            "contact",
            tuple(_contact(name) for name in ("none", *CONTACTS)),
            prompt=Varies(
                _contact_prompt,
                ("evening-contact", *(f"evening-{name}" for name in topics.PLANNED)),
            ),
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=2,
        ),
        Step(
            "hard",
            tuple(_hard(name) for name in HARDNESS),
            prompt=Varies(
                _hard_prompt, ("evening-hard", *(f"evening-hard-{name}" for name in ANSWERED))
            ),
        ),
        Step(
            "mood",
            chips=Chips(scale(0, 10), "trigger", _mood, per_row=6),
            typed=typed_scale(0, 10, _mood, "trigger"),
        ),
        Step(
            "trigger",
            chips=Chips(_trigger_chips, _CLOSES, _review, per_row=3),
        ),
        Step(
            "reality",
            chips=Chips(scale(0, 10), "compared", _reality, per_row=6),
            typed=typed_scale(0, 10, _reality, "compared"),
        ),
        Step(
            "compared",
            words=_guess,
            prompt=Varies(_compared, tuple(f"evening-compared-{how}" for how in COMPARED)),
            then=Fork(lambda turn: "week" if _ends_week(turn) else END, ("week", END)),
        ),
        Step("week", words=recap.words, then=END),
        Step("milestone", does=_say_milestone, then=END),
        Step(
            "easy",
            (Choice("fewer", "fewer", _want_fewer), Choice("keep", "done")),
            does=_ask_fewer,
            has_leave=False,
        ),
        Step("fewer", then=END),
        Step("done", then=_ON),
        Step("done-hard", then=END),
        Step(
            "heavy",
            (
                Choice("lines", "@crisis"),
                Choice("plan", "@safetyplan"),
                Choice("tonight", "done-hard"),
            ),
        ),
    ),
    start=Fork(_begins, ("contact", "@closing", "@silence")),
)
