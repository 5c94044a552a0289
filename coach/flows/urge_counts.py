"""What is written down of an urge, and whether there were too many to carry alone."""

from datetime import timedelta

from coach import days, risk
from coach.turn import Turn

KEPT_URGES = 50
MANY_URGES = 3
MANY_WITHIN = timedelta(hours=24)
"""More urges than this so soon, or a 10 twice: a person is offered. Source: coaching.md, 4.4."""

TEN = "urge-ten"
"""The name under which `Person.done` keeps the day of the last 10."""


def rate(turn: Turn, rating: str) -> None:
    """Write the urge down as soon as it has a number, whatever comes after."""
    count(turn)
    turn.put(before=rating)
    note_ten(turn, rating)
    turn.note("urge", wish=turn.slots.get("wish", ""), before=int(rating))


def count(turn: Turn) -> None:
    """Count the urge once, and remember at which hour of the week it came."""
    if turn.slots.get("is_counted"):
        return
    person = turn.person
    cell = risk.cell(days.local(turn.now, person.zone))
    person.tally = person.tally.plus(urges=1)
    person.urge_hours[cell] = person.urge_hours.get(cell, 0) + 1
    person.urges_at = (*person.urges_at, turn.now)[-KEPT_URGES:]
    turn.put(is_counted="yes")


def note_ten(turn: Turn, rating: str) -> None:
    """Remember a 10, and whether there was one today or yesterday."""
    if rating != "10":
        return
    last_on = turn.person.done.get(TEN)
    if last_on is not None and (turn.waking_day - last_on).days <= 1:
        turn.put(is_ten_again="yes")
    turn.person.done[TEN] = turn.waking_day


def are_many(turn: Turn) -> bool:
    """Tell whether the urges are more than a coach should carry alone; offered once an urge."""
    if turn.slots.get("is_offered"):
        return False
    lately = [at for at in turn.person.urges_at if turn.now - at < MANY_WITHIN]
    return len(lately) > MANY_URGES or bool(turn.slots.get("is_ten_again"))


def offered(turn: Turn) -> None:
    """Remember that a person was offered in this urge."""
    turn.put(is_offered="yes")
