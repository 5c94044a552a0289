"""Whether the time has come: two sets of answers some days apart, and what they speak for.

Pure rules on the person's answers, log and clock. They give reasons, never a score, and decide
nothing. Source: coaching.md, 3.5 and 4.8.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from coach import days, gate, holding, tracker, unasked
from coach import plan as plan_of_days
from coach.belongings import Readiness
from coach.person import Contact, Period, Person
from coach.replies import Fate

ITEMS = (
    "calm",
    "silence",
    "someone",
    "body",
    "reason",
    "motive",
    "cause",
    "sober",
    "friend",
    "pushed",
    "bar",
)
"""What is asked, each 0 to 4; `bar` only of somebody who wrote one on day 3. Two more, urges and
peeks, come from the log. Source: coaching.md, 4.8; `pushed` from the article it begins with."""

FULLY = 4
LOW = 1
"""Up to here an answer speaks for giving it time, or for a second thought."""

FAR_APART = 2
"""Answers so far apart on one item differ between the parts."""

DAY_FROM, DAY_UNTIL = time(9), time(21)
"""Nothing about the end is asked or decided at other hours of the person's clock."""

APART_FROM, APART_UNTIL = timedelta(hours=48), timedelta(hours=72)
"""How long after the first part, or the first yes, the second counts."""

GOOD_FOR = timedelta(days=30)
"""So long both parts stand; later the questions are asked anew."""

WEEK = timedelta(days=7)
MANY_URGES = 3
OFFER = "readiness"
"""The appointment at which the first part is offered."""

OFFER_DAYS = 3
"""On so many days it is tried, until it was sent: somebody may be silent, busy, or at rest."""

OPEN_EVERY_DAYS = 30
"""With an open end the first part is offered on day 30, then every 30 days."""

OFFERED = "readiness-offered"
"""The name under which `Person.done` keeps when it was last sent."""

NOT_OFFERED = "readiness-off"
"""The name under which `Person.done` keeps the wish not to be asked by itself."""

SILENT_DAYS = 3
"""Nobody is offered anything who has not said a word for so long. Source: coaching.md, 4.15."""


class Part(StrEnum):
    """Where somebody stands between the two parts."""

    FIRST = "first"
    BETWEEN = "between"
    SECOND = "second"
    DONE = "done"


class Speaks(StrEnum):
    """What the answers speak for."""

    TIME = "time"
    THOUGHT = "thought"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the answers speak for, and why: names of items, `urges`, `peeks`, `differ`."""

    speaks: Speaks
    reasons: tuple[str, ...] = ()


# Hours


def is_day(at: datetime, zone: str) -> bool:
    """Tell whether an instant lies between 09:00 and 21:00 of the person's clock."""
    return days.is_within(days.local(at, zone).time().replace(tzinfo=None), DAY_FROM, DAY_UNTIL)


def can_decide(person: Person, now: datetime) -> bool:
    """Tell whether anything about the end may be answered now: by day, and sober."""
    return is_day(now, person.zone) and not holding.is_influenced(person, now)


def second_at(first_at: datetime, zone: str) -> datetime:
    """Return the first instant by day at which a second part, or a second yes, counts."""
    at = first_at + APART_FROM
    if is_day(at, zone):
        return at
    on = days.local_day(at, zone)
    morning_at = days.instant(on, DAY_FROM, zone)
    return morning_at if morning_at >= at else days.instant(on + timedelta(1), DAY_FROM, zone)


def apart(first_at: datetime | None, now: datetime) -> Part:
    """Return where somebody stands after a first answer: too soon, in time, or at the beginning."""
    if first_at is None or now - first_at > APART_UNTIL:
        return Part.FIRST
    return Part.BETWEEN if now - first_at < APART_FROM else Part.SECOND


def part(person: Person, now: datetime) -> Part:
    """Return which part of the questions it is for this person."""
    answers = person.readiness
    if answers.second_at is not None and now - answers.second_at < GOOD_FOR:
        return Part.DONE
    return apart(answers.first_at, now)


def is_under_way(person: Person, now: datetime) -> bool:
    """Tell whether the end is being looked at, so that nothing else need ask about it."""
    return gate.is_open(person) and part(person, now) in (Part.BETWEEN, Part.SECOND)


def is_begun(person: Person, now: datetime) -> bool:
    """Tell whether the person is somewhere between the first question and an answer from them."""
    reach = person.reach
    is_waiting = reach is not None and reach.answer is None
    is_asked = part(person, now) is not Part.FIRST
    return is_waiting or is_asked or apart(person.readiness.yes_at, now) is not Part.FIRST


# When it is offered


def is_due(person: Person, today: date) -> bool:
    """Tell whether the end may be looked at: from the first day of Decide on."""
    period = person.period
    if period is None:
        return False
    return tracker.day_number(period, today) >= plan_of_days.decide_day(period.length_days)


def plan(person: Person, now: datetime) -> None:
    """Set the timer of the offer, where today or tomorrow has one; one that rings now is let be."""
    due_at = _next_offer(person, now)
    unasked.set_only(person, OFFER, (OFFER, due_at) if due_at else None, now)


def _next_offer(person: Person, now: datetime) -> datetime | None:
    today = days.local_day(now, person.zone)
    for on in (today, today + timedelta(days=1)):
        due_at = unasked.time_on(person, on, unasked.LATE_MORNING)
        is_new = due_at > now and person.nudged.get(OFFER) != on
        if is_new and is_day(due_at, person.zone) and is_offered(person, on, now):
            return due_at
    return None


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why an offer that rings now is let go: it has no place today, or not any more."""
    return None if is_offered(person, days.local_day(now, person.zone), now) else Fate.DONE


def is_offered(person: Person, on: date, now: datetime) -> bool:
    """Tell whether the first part is offered on that day."""
    period = person.period
    if period is None or not gate.is_open(person) or NOT_OFFERED in person.done:
        return False
    if tracker.is_paused(period, on) or not _is_about(person, now):
        return False
    return part(person, now) is Part.FIRST and _has_its_day(period, on, person.done.get(OFFERED))


def _has_its_day(period: Period, on: date, sent_on: date | None) -> bool:
    """Tell whether the offer's day is that one or shortly before it, and none was sent since."""
    day, length = tracker.day_number(period, on), period.length_days
    if length is not None and day > length:
        return False
    begins = day - day % OPEN_EVERY_DAYS if length is None else plan_of_days.decide_day(length)
    is_sent = sent_on is not None and tracker.day_number(period, sent_on) >= begins
    return 0 < begins <= day < begins + OFFER_DAYS and not is_sent


def _is_about(person: Person, now: datetime) -> bool:
    return person.heard_at is not None and now - person.heard_at < timedelta(days=SILENT_DAYS)


# What the answers speak for


def urges(person: Person, now: datetime) -> int:
    """Return how many urges were brought in the last seven days."""
    return sum(now - at < WEEK for at in person.urges_at)


def peeks(person: Person, now: datetime) -> int:
    """Return how often the person looked at the other in the last seven days, by the ledger."""
    return sum(
        entry.kind is Contact.LOOKED and entry.undone_at is None and now - entry.at < WEEK
        for entry in person.entries
    )


def differing(answers: Readiness) -> tuple[str, ...]:
    """Return the items on which the two parts are far apart."""
    return tuple(
        item
        for item in ITEMS
        if item in answers.first
        and item in answers.second
        and abs(answers.first[item] - answers.second[item]) >= FAR_APART
    )


def suggestion(person: Person, now: datetime) -> Suggestion:
    """Return what the answers speak for, and why; what is done with it is the person's."""
    answers = person.readiness
    waits = tuple(name for name, is_so in _waiting(person, now).items() if is_so)
    if waits:
        return Suggestion(Speaks.TIME, waits)
    low = tuple(item for item in ITEMS if answers.second.get(item, FULLY) <= LOW)
    return Suggestion(Speaks.THOUGHT, low) if low else Suggestion(Speaks.NOTHING)


def _waiting(person: Person, now: datetime) -> Mapping[str, bool]:
    """Return each reason to extend, and whether it holds. Source: coaching.md, 4.8."""
    answers = person.readiness
    return {
        "urges": urges(person, now) >= MANY_URGES,
        "peeks": peeks(person, now) >= 1,
        "silence": answers.second.get("silence", FULLY) <= LOW,
        "differ": bool(differing(answers)),
    }
