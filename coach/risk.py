"""The personal risk clock: at which hour of the week urges come, and when to look in beforehand.

Urges fill a table of 7 days by 24 hours; a smoothed prior (late evenings, weekends) stands in until
there are some. One if-then reminder may go out before the top hour of the day. One eligible moment
in five gets nothing, by a draw that the person's id and the day decide, so that afterwards it can
be told whether the reminder helps. Source: coaching.md, 3.3 and 4.15.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from hashlib import blake2b

from coach import days, timers, tracker
from coach.person import Person
from coach.replies import Fate

MOMENT = "moment"

BEFORE_MINUTES = 25
"""How long before the top hour the reminder comes: 20 to 30 minutes."""

NOT_AFTER_WORDS = timedelta(minutes=90)
"""Somebody who wrote so lately needs no reminder."""

FIRST_DAY, LAST_DAY = 4, 10
"""Days of the period on which the prior alone is enough; days 1 to 3 are left in peace."""

ENOUGH_URGES = 3
"""Urges in the top hour that make a reminder sensible on any later day."""

HELD_OUT_PERCENT = 20

REST_AFTER_SLIP = timedelta(hours=24)

EVENING_HOURS = {20: 1.0, 21: 2.0, 22: 3.0, 23: 3.0, 0: 2.0, 1: 1.0}
WEEKEND_FACTOR = 1.5
NEIGHBOUR_WEIGHT = 0.5
SAME_HOUR_WEIGHT = 0.25
"""The prior, and how far an urge counts for the hours beside it and the same hour of other days."""


def cell(at: datetime) -> str:
    """Return the cell of a local instant: weekday from Monday 0, and hour."""
    return f"{at.weekday()}-{at.hour}"


def risk(counts: Mapping[str, int], weekday: int, hour: int) -> float:
    """Return how likely an urge is in that hour, against others of the week."""
    prior = EVENING_HOURS.get(hour, 0.1) * (WEEKEND_FACTOR if weekday >= 4 else 1.0)
    here = counts.get(f"{weekday}-{hour}", 0)
    beside = sum(counts.get(_beside(weekday, hour, step), 0) for step in (-1, 1))
    other_days = sum(counts.get(f"{day}-{hour}", 0) for day in range(7) if day != weekday)
    return prior + here + NEIGHBOUR_WEIGHT * beside + SAME_HOUR_WEIGHT * other_days


def _beside(weekday: int, hour: int, step: int) -> str:
    at = (weekday * 24 + hour + step) % (7 * 24)
    return f"{at // 24}-{at % 24}"


def top_hour(person: Person, on: date) -> int | None:
    """Return the local hour of the day with the highest risk for which a reminder may go out."""
    habits = person.habits
    allowed = [
        hour
        for hour in range(24)
        if not days.is_within(_reminder_time(hour), habits.quiet_from, habits.quiet_until)
    ]
    counts = person.urge_hours
    return max(allowed, key=lambda hour: (risk(counts, on.weekday(), hour), -hour), default=None)


def _reminder_time(hour: int) -> time:
    return days.minutes_after(time(hour), -BEFORE_MINUTES)


def is_held_out(person: Person, on: date) -> bool:
    """Tell whether the day's reminder is left out, to learn whether it helps."""
    draw = blake2b(f"{person.id}/{on:%Y%m%d}".encode(), digest_size=4).digest()
    return int.from_bytes(draw) % 100 < HELD_OUT_PERCENT


def reminder_hour(person: Person, on: date) -> int | None:
    """Return the local hour before which a reminder has its place on that day.

    Looking for the top hour takes longer than the rest of a turn's planning, so it comes last.
    """
    if person.period is None or not person.habits.has_moments:
        return None
    day = tracker.day_number(person.period, on)
    if day < FIRST_DAY or (day > LAST_DAY and not _is_any_hour_known(person, on)):
        return None
    hour = top_hour(person, on)
    return hour if day <= LAST_DAY or _is_known(person, on, hour) else None


def _is_known(person: Person, on: date, hour: int | None) -> bool:
    return person.urge_hours.get(f"{on.weekday()}-{hour}", 0) >= ENOUGH_URGES


def _is_any_hour_known(person: Person, on: date) -> bool:
    return any(_is_known(person, on, hour) for hour in range(24))


def due(person: Person, on: date) -> datetime | None:
    """Return the instant of that day's reminder, None where it has none."""
    hour = reminder_hour(person, on)
    if hour is None:
        return None
    return days.instant(on, time(hour), person.zone) - timedelta(minutes=BEFORE_MINUTES)


def plan(person: Person, now: datetime) -> None:
    """Set the timer of the next reminder, today's or tomorrow's; one that stands is left alone.

    Finding the top hour takes longer than all other planning, so it is not done again each turn; a
    change of the clock drops it before.
    """
    if person.habits.has_moments and MOMENT in person.timers:
        return
    timers.drop(person, MOMENT)
    today = days.local_day(now, person.zone)
    for on in (today, today + timedelta(days=1)):
        due_at = due(person, on)
        if due_at is not None and due_at > now and person.nudged.get(MOMENT) != on:
            timers.ring_at(person, MOMENT, due_at)
            return


def fate(person: Person, now: datetime) -> Fate | None:
    """Return why a reminder that rings now is not sent, None where it may be."""
    lately = [entry.noted_at for entry in person.entries if entry.is_slip]
    if any(now - noted_at < REST_AFTER_SLIP for noted_at in lately):
        return Fate.AFTER_CONTACT
    if person.heard_at is not None and now - person.heard_at < NOT_AFTER_WORDS:
        return Fate.DONE
    on = days.local_day(now, person.zone)
    if reminder_hour(person, on) is None:
        return Fate.DONE
    return Fate.HELD_OUT if is_held_out(person, on) else None
