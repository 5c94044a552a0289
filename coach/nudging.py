"""When to nudge next, and whether a nudge that rings may still be sent.

Pure arithmetic on the person's own hours: right across DST, zone changes, quiet hours and pauses.
Each kind is nudged at most once a local day: `nudged` remembers the last day, and days only go
forward, so a change of zone cannot double one.
"""

from datetime import date, datetime, time, timedelta

from coach import days, timers, tracker
from coach import plan as plan_of_days
from coach.person import Person
from coach.replies import STALE_AFTER, Fate

MORNING = "morning"
EVENING = "evening"
NUDGES = (MORNING, EVENING)

OFFSET_MINUTES = 8
"""The crowd at 09:00 is spread over so many minutes; each person has a fixed place in it."""

TAPER_AFTER_DAYS = 3
SILENT_AFTER_DAYS = 7
"""Days without a word before one nudge a day, and before silence. Source: coaching.md, 4.15."""

MOST_A_DAY = 3
"""Unasked messages a local day, all kinds together. Source: design.md, "Unasked or asked"."""

MOST_WHEN_SILENT = 1
"""The same after some days without a word. Source: coaching.md, 4.15."""

BUSY_FOR = timedelta(minutes=20)
"""Somebody in the middle of a conversation is not interrupted by a nudge."""

PUT_OFF = timedelta(minutes=30)
"""How long a nudge waits for somebody in the middle of a conversation; it grows no younger."""

HELD_LATELY = timedelta(hours=24)
"""As long after words of crisis as nudges rest: one morning lies in it."""

AGAIN = "-again"
"""Ending of the timer of a nudge put off because the person was busy."""

HORIZON_DAYS = 400
"""No pause with a date is longer; beyond it there is nothing to plan."""


def plan(person: Person, now: datetime) -> None:
    """Set the timers of the two daily nudges anew from the person's hours.

    One that fell due and has not rung yet is left alone: its ring accounts for it.
    """
    for kind in NUDGES:
        due_at = person.timers.get(kind)
        if due_at is not None and due_at <= now:
            continue
        slot = next_slot(person, kind, now)
        if slot is None:
            timers.drop(person, kind)
            person.planned.pop(kind, None)
        else:
            person.planned[kind], due_at = slot
            timers.ring_at(person, kind, due_at)


def is_wanted(person: Person) -> bool:
    """Tell whether the person is to be nudged at all."""
    is_there = not person.is_gone and person.minor_at is None
    return person.is_running and person.habits.are_nudges_on and is_there


def is_nudged(person: Person, now: datetime) -> bool:
    """Tell whether a nudge may come to the person today: wanted, and not paused."""
    today = days.local_day(now, person.zone)
    return is_wanted(person) and not tracker.is_paused(person.period, today)


def next_slot(person: Person, kind: str, now: datetime) -> tuple[date, datetime] | None:
    """Return the next local day and instant for a kind of nudge, strictly after now.

    None where nothing is planned: no period, nudges off, blocked, an open pause, or silence.
    """
    if not is_wanted(person) or person.period is None:
        return None
    on = days.local_day(now, person.zone)
    last = person.nudged.get(kind)
    if last is not None and last >= on:
        on = last + timedelta(days=1)
    for _ in range(HORIZON_DAYS):
        due_at = due(person, kind, on)
        is_free = due_at > now and not tracker.is_paused(person.period, on)
        if is_free and _is_listening(person, kind, on):
            return on, due_at
        if _is_paused_for_good(person, on) or silent_days(person, on) > SILENT_AFTER_DAYS:
            return None
        on += timedelta(days=1)
    return None


def due(person: Person, kind: str, on: date) -> datetime:
    """Return the instant a kind of nudge falls due on a local day, never within quiet hours."""
    habits = person.habits
    at = habits.morning_at if kind == MORNING else habits.evening_at
    shifted = days.minutes_after(at, offset_minutes(person))
    if shifted < at or days.is_within(shifted, habits.quiet_from, habits.quiet_until):
        shifted = at
    if days.is_within(shifted, habits.quiet_from, habits.quiet_until):
        shifted = habits.quiet_until
    due_at = days.instant(on, shifted, person.zone)
    return due_at if not is_quiet(person, due_at) else due_at + timedelta(hours=1)


def offset_minutes(person: Person) -> int:
    """Return the person's fixed place in the crowd."""
    return person.id % OFFSET_MINUTES


def is_quiet(person: Person, at: datetime) -> bool:
    """Tell whether an instant lies in the person's quiet hours."""
    clock = days.local(at, person.zone).time().replace(tzinfo=None)
    return days.is_within(clock, person.habits.quiet_from, person.habits.quiet_until)


def silent_days(person: Person, on: date) -> int:
    """Return the local days since the person's last word; in a pause nobody is silent."""
    if person.heard_at is None:
        return 0
    heard_on = days.local_day(person.heard_at, person.zone)
    pauses = person.period.pauses if person.period else ()
    return tracker.moving_days(pauses, heard_on, on)


def is_silent(person: Person, now: datetime, after_days: int = SILENT_AFTER_DAYS) -> bool:
    """Tell whether the person has not said a word for so many days."""
    return silent_days(person, days.local_day(now, person.zone)) >= after_days


def fate(person: Person, kind: str, *, on: date, due_at: datetime, now: datetime) -> Fate:
    """Return whether a nudge that rings now is sent, put off (BUSY) or dropped, and why.

    `on` is the day it was planned for; on any other day it is stale.
    """
    today = days.local_day(now, person.zone)
    if now - due_at > STALE_AFTER or today != on:
        return Fate.STALE
    if tracker.is_paused(person.period, today) or not is_wanted(person):
        return Fate.PAUSED
    if is_quiet(person, now):
        return Fate.QUIET
    if is_held(person, now):
        return Fate.HELD
    if person.done.get(kind) == days.local_day(now, person.zone):
        return Fate.DONE
    if is_enough(person, now):
        return Fate.ENOUGH
    if is_busy(person, now):
        return Fate.BUSY
    return Fate.SENT


def expiry(person: Person, due_at: datetime) -> datetime:
    """Return the instant after which a nudge is not sent any more: stale, quiet hours, midnight."""
    on = days.local_day(due_at, person.zone)
    quiet_at = days.instant(on, person.habits.quiet_from, person.zone)
    midnight_at = days.instant(on + timedelta(days=1), time(0), person.zone)
    ends = [due_at + STALE_AFTER, midnight_at, quiet_at]
    return min(end_at for end_at in ends if end_at > due_at)


def is_hour_allowed(person: Person, at: time) -> bool:
    """Tell whether a chosen nudge hour lies outside the person's quiet hours."""
    return not days.is_within(at, person.habits.quiet_from, person.habits.quiet_until)


def is_enough(person: Person, now: datetime) -> bool:
    """Tell whether as much was sent unasked today as may be; the evening's place is kept for it."""
    today = days.local_day(now, person.zone)
    most = MOST_WHEN_SILENT if is_silent(person, now, TAPER_AFTER_DAYS) else MOST_A_DAY
    return _sent(person, today) + _is_evening_ahead(person, today) >= most


def _sent(person: Person, today: date) -> int:
    return person.unasked if person.unasked_on == today else 0


def _is_evening_ahead(person: Person, today: date) -> bool:
    """Tell whether the evening is still to come today; one that rings now has been taken off."""
    kinds = (EVENING, EVENING + AGAIN)
    is_planned = any(kind in person.timers and person.planned.get(kind) == today for kind in kinds)
    return is_planned and person.done.get(EVENING) != today


def count(person: Person, now: datetime) -> None:
    """Count something sent unasked."""
    today = days.local_day(now, person.zone)
    person.unasked_on, person.unasked = today, _sent(person, today) + 1


def is_held(person: Person, now: datetime) -> bool:
    """Tell whether everything unasked rests after words of crisis."""
    return person.held_until is not None and now < person.held_until


def was_held(person: Person, now: datetime) -> bool:
    """Tell whether what was unasked rested till lately: the first morning after has no task."""
    return person.held_until is not None and now < person.held_until + HELD_LATELY


def is_busy(person: Person, now: datetime) -> bool:
    """Tell whether the person is in the middle of a conversation."""
    in_flow = bool(person.conversation.frames)
    return in_flow and person.heard_at is not None and now - person.heard_at < BUSY_FOR


def _is_listening(person: Person, kind: str, on: date) -> bool:
    """Tell whether this kind has its place that day: two a day, later one, then silence."""
    silent = silent_days(person, on)
    if silent >= TAPER_AFTER_DAYS:
        return kind == EVENING and silent <= SILENT_AFTER_DAYS
    return kind == MORNING or not is_tapered(person, on) or _ends_week(person, on)


def is_tapered(person: Person, on: date) -> bool:
    """Tell whether one message a day is enough: late in the period, or because it was wished."""
    if person.period is None or person.habits.wants_fewer:
        return True
    day = tracker.day_number(person.period, on)
    return day >= plan_of_days.taper_day(person.period.length_days)


def _ends_week(person: Person, on: date) -> bool:
    """Tell whether the day ends a week of the period: then there is a look back all the same."""
    return person.period is not None and tracker.day_number(person.period, on) % 7 == 0


def _is_paused_for_good(person: Person, on: date) -> bool:
    pauses = person.period.pauses if person.period else ()
    return any(pause.until_on is None and pause.from_on <= on for pause in pauses)
