"""Once a week, three short questions on how clearly somebody sees themself; each can be skipped.

Part of the flow `evening`, before the week is looked back at, where the answers are held against
those of the last time. Being asked regularly helped by itself. Source: coaching.md, 4.3, and R79
there.
"""

from dataclasses import replace

from coach.belongings import Clarity
from coach.flow import Chips, Choice, Step
from coach.scales import scale, typed_scale
from coach.turn import Turn

ITEMS = ("clarity", "clarity-same", "clarity-own")
"""A clear picture of oneself, the same from day to day, and wishes of one's own."""

MOST_KEPT = 12
"""A quarter of a year."""

BEFORE_WEEK = "clarity"
"""Where the way to the week's look back begins."""


def _is_answered(turn: Turn) -> bool:
    kept = turn.person.story.clarity
    return bool(kept) and kept[-1].on == turn.waking_day


def _keep(turn: Turn) -> None:
    points = sum(int(turn.slots[item]) for item in ITEMS)
    story = turn.person.story
    kept = (*story.clarity, Clarity(turn.waking_day, points))[-MOST_KEPT:]
    turn.person.story = replace(story, clarity=kept)
    turn.note("clarity", points=points)


def _item(place: int) -> Step:
    item, to = ITEMS[place], (*ITEMS, "week")[place + 1]

    def does(turn: Turn, rating: str) -> None:
        turn.put(**{item: rating})
        if to == "week":
            _keep(turn)

    return Step(
        item,
        (Choice("skip", "week"),),
        chips=Chips(scale(0, 10), to, does, per_row=6),
        typed=typed_scale(0, 10, does, to),
        skips=_is_answered,
        then="week",
        labels="evening-clarity",
        has_leave=False,
    )


STEPS = tuple(_item(place) for place in range(len(ITEMS)))
