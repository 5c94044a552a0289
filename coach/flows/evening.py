"""Evening: forty seconds to look at the day. Nothing in it judges."""

from collections.abc import Sequence

from coach import nudging
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Lasts, Step, scale
from coach.flows import closing, knowing
from coach.person import Contact, Feeling
from coach.turn import Turn

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

CONTACTS = {
    "they-wrote": Contact.THEY_WROTE,
    "logistics": Contact.LOGISTICS,
    "wrote": Contact.WROTE,
    "looked": Contact.LOOKED,
}

LOW_MOOD = 2
HEAVY_DAYS = 5
"""Moods at or below 2 on five of seven days, or two nearly impossible days running: people."""


def _begins(turn: Turn) -> str:
    if closing.is_due(turn):
        return "@closing"
    silent = nudging.silent_days(turn.person, turn.today)
    return "@silence" if silent >= nudging.SILENT_AFTER_DAYS else "contact"


def _contact(name: str) -> Choice:
    def does(turn: Turn) -> None:
        kind = CONTACTS[name]
        counts = kind in turn.person.habits.counting
        turn.enter(kind, at=turn.now, on=turn.today, counts=counts)

    return Choice(name, "hard", does)


def _hard(name: str) -> Choice:
    return Choice(name, "mood", lambda turn: turn.put(hard=str(1 + HARDNESS.index(name))))


def _mood(turn: Turn, mood: str) -> None:
    turn.put(mood=mood)


def _trigger_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(name, turn.label("evening-trigger", name)) for name in TRIGGERS]


def _review(turn: Turn, trigger: str) -> None:
    person = turn.person
    hard, mood = int(turn.slots["hard"]), int(turn.slots["mood"])
    if person.done.get(nudging.EVENING) != turn.today:
        person.tally = person.tally.plus(reviews=1)
    person.done[nudging.EVENING] = turn.today
    kept = tuple(feeling for feeling in person.week if feeling.on != turn.today)
    person.week = (*kept, Feeling(turn.today, hard, mood))[-7:]
    turn.note("review", hard=hard, mood=mood, trigger=trigger)


def _is_heavy(turn: Turn) -> bool:
    week = turn.person.week
    low = sum(feeling.mood <= LOW_MOOD for feeling in week)
    return low >= HEAVY_DAYS or [feeling.hard for feeling in week[-2:]] == [5, 5]


def _closes(turn: Turn) -> str:
    if _is_heavy(turn):
        return "heavy"
    return "done-hard" if int(turn.slots["hard"]) > HARDNESS.index("so-so") + 1 else "done"


_ON = knowing.next_question()

FLOW = Flow(
    "evening",
    (
        Step(
            "contact",
            (Choice("none", "hard"), *(_contact(name) for name in CONTACTS)),
            lasts=Lasts.DAY,
            has_leave=False,
            per_row=2,
        ),
        Step("hard", tuple(_hard(name) for name in HARDNESS)),
        Step("mood", chips=Chips(scale(0, 10), "trigger", _mood, per_row=6)),
        Step(
            "trigger",
            chips=Chips(
                _trigger_chips, Fork(_closes, ("done", "done-hard", "heavy")), _review, per_row=3
            ),
        ),
        Step("done", then=_ON),
        Step("done-hard", then=END),
        Step("heavy", (Choice("lines", "@crisis"), Choice("tonight", "done-hard"))),
    ),
    start=Fork(_begins, ("contact", "@closing", "@silence")),
)
