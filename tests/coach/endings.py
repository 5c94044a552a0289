"""People at the end of their quiet period, for tests that must not live through thirty days."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from coach.belongings import Draft, Feeling, Plan, Purpose, Reach, Readiness
from coach.person import HARD_FLAGS, Conversation, Flag, Frame, Period, Person, PersonId
from coach.readiness import ITEMS
from coach.undecided import UNDECIDED

NOON = datetime(2026, 12, 22, 12, 0, tzinfo=UTC)
"""A Tuesday, day 30 of those who began on 23 November."""

ZONE = "Europe/Lisbon"
DAYS = timedelta(days=1)

LINES = [flag for flag in HARD_FLAGS if flag is not Flag.DIED]
"""Hard flags behind which the rest of Ebb goes on; whoever mourns is led past nearly all of it."""


def answered(rating: int = 4, **others: int) -> dict[str, int]:
    """Return answers to every item, all alike but for those named."""
    return dict.fromkeys(ITEMS, rating) | others


def running(now: datetime = NOON, *, day: int = 30) -> Person:
    """Return somebody on that day of their thirty."""
    return Person(
        PersonId(1),
        language_code="en-GB",
        zone=ZONE,
        is_zone_sure=True,
        joined_at=now - day * DAYS,
        adult_at=now - day * DAYS,
        heard_at=now - timedelta(hours=1),
        plan=Plan(bar="I no longer check."),
        period=Period((now - (day - 1) * DAYS).date(), 30),
    )


def looked_at(now: datetime = NOON) -> Person:
    """Return somebody who has answered both parts, the second an hour ago."""
    done = Readiness(answered(), now - 49 * DAYS / 24, answered(), now - DAYS / 24)
    return replace(running(now), readiness=done)


def half_looked_at(now: datetime = NOON) -> Person:
    """Return somebody whose second part is due now."""
    first = Readiness(answered(), now - timedelta(hours=50))
    return replace(running(now), readiness=first, timers={"second": now + DAYS / 24})


def nearly_through(now: datetime = NOON) -> Person:
    """Return somebody who has the last question of the second part before them."""
    frame = Frame("readiness", ITEMS[-1], dict.fromkeys(ITEMS, "4"))
    return replace(half_looked_at(now), conversation=Conversation((frame,), screen=5))


def said_yes(now: datetime = NOON) -> Person:
    """Return somebody whose second yes is due now."""
    person = looked_at(now)
    yes = replace(person.readiness, yes_at=now - timedelta(hours=50), branch="reach")
    return replace(person, readiness=yes, timers={"yes": now + DAYS / 24})


def agreed(now: datetime = NOON) -> Person:
    """Return somebody who has agreed, with the message in the hold until now."""
    draft = Draft(1, "The exhibition is on again.", Purpose.REACH, now - DAYS, now)
    return replace(
        looked_at(now),
        reach=Reach(now - DAYS),
        drafts=(draft,),
        last_kept=1,
        timers={"hold:1": now + DAYS / 24},
    )


def wrote(now: datetime = NOON, *, days_ago: int = 8) -> Person:
    """Return somebody whose one message has gone out and is not answered."""
    sent = Reach(now - (days_ago + 1) * DAYS, now - days_ago * DAYS)
    return replace(looked_at(now), reach=sent, timers={"answer": now + DAYS / 24})


def closed(now: datetime = NOON) -> Person:
    """Return somebody whose period has ended."""
    person = running(now, day=33)
    assert person.period
    return replace(person, period=replace(person.period, is_closed=True))


def undecided(now: datetime = NOON) -> Person:
    """Return somebody whom the weekly question reaches next at eleven."""
    person = looked_at(now)
    assert person.period
    readiness = replace(person.readiness, branch=UNDECIDED)
    done = {UNDECIDED: (now - 7 * DAYS).date()}
    period = replace(person.period, length_days=None)
    return replace(person, readiness=readiness, period=period, done=done)


def brought_low(now: datetime = NOON) -> Person:
    """Return somebody whose evenings since their message are much lower than before."""
    moods = (8, 8, 8, 8, 3, 3)
    week = tuple(
        Feeling((now - (len(moods) - n) * DAYS).date(), 2, mood) for n, mood in enumerate(moods)
    )
    return replace(wrote(now, days_ago=2), week=week)


EVERYBODY = (
    running,
    looked_at,
    half_looked_at,
    said_yes,
    agreed,
    wrote,
    closed,
    undecided,
    brought_low,
)
