"""Evening: forty seconds to look at the day. Nothing in it judges.

Contact told here is written down as by `/slip` and `/they`; more about it is offered once, at the
end, and left out with one tap.
"""

from collections.abc import Sequence
from dataclasses import replace

from coach import nudging, reviews, telling, topics
from coach.belongings import Feeling
from coach.flow import Chip, Chips, Choice, Flow, Fork, Lasts, Step, Varies
from coach.flows import closing, evening_ends
from coach.person import Contact
from coach.scales import scale, typed_scale
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

ANSWERED = ("they-wrote", "wrote", "looked")
"""Contacts that get a word of their own before the next question."""


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
        if name in CONTACTS and not telling.is_enough(turn):
            kind = CONTACTS[name]
            counts = kind in turn.person.habits.counting
            turn.person.evening_entry = telling.write_down(
                turn, kind, at=turn.now, on=turn.waking_day, counts=counts
            )

    return Choice(name, "hard", does)


def _take_back(turn: Turn) -> None:
    """Take back what an earlier answer to this evening's question entered."""
    entry = telling.told_this_evening(turn)
    if entry is not None:
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
    reviews.keep_mood(person, turn.waking_day, mood)
    turn.note("review", hard=hard, mood=mood, trigger=trigger)


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
            chips=Chips(_trigger_chips, evening_ends.CLOSES, _review, per_row=3),
        ),
        *evening_ends.STEPS,
    ),
    start=Fork(_begins, ("contact", "@closing", "@silence")),
)
