"""How long a draft is held, and what stands in its way; pure arithmetic on the person's own clock.

Nothing written to the other is decided on at night or under the influence: what falls there waits
for the morning. Source: coaching.md, 3.1 and 4.14.
"""

from datetime import datetime, time, timedelta

from coach import days, gate
from coach.belongings import Purpose
from coach.person import Contact, Person

HOLDS = {
    Purpose.URGE: timedelta(minutes=10),
    Purpose.PRACTICAL: timedelta(minutes=10),
    Purpose.REPLY: timedelta(hours=24),
    Purpose.REACH: timedelta(hours=24),
}
LONGER = timedelta(hours=24)
"""How much longer a draft is held that shall go on waiting."""

MORNING = time(9)
"""At this hour what fell into the night comes out of the hold. Source: coaching.md, 4.14."""

NIGHT_FROM, NIGHT_UNTIL = time(22), time(8)
WEEKEND_NIGHT_FROM = time(20)
WEEKEND_NIGHTS = (4, 5)
"""Friday and Saturday: the night begins earlier on them."""

DAY_UNTIL = time(21)
SATURDAY = 5
"""A first message to the other comes out on a weekday by day, and waits over the weekend.

Source: coaching.md, 4.8.
"""

SOBER_AFTER = timedelta(hours=4)
"""The morning after comes no sooner, also for somebody who drank until dawn."""

MOST_DRAFTS = 5
LONGEST_DRAFT = 3000
"""UTF-16 units; shown with a line before it, it stays within one message of Telegram's."""

REPEAT_WITHIN = timedelta(days=7)
SENT = "draft-sent"
"""The name under which `Person.done` keeps the day a draft was sent."""

_WRITTEN = (Contact.WROTE, Contact.REPLIED)


def units(text: str) -> int:
    """Return a text's length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def release_at(
    person: Person, span: timedelta, now: datetime, *, purpose: Purpose = Purpose.URGE
) -> datetime:
    """Return when something put into the hold now is shown again, at the earliest."""
    due_at = now + span
    if is_influenced(person, now) and person.influenced_until is not None:
        due_at = max(due_at, person.influenced_until)
    if is_night(now, person.zone) or is_night(due_at, person.zone):
        due_at = next_morning(due_at, person.zone)
    return _on_weekday(due_at, person.zone) if purpose is Purpose.REACH else due_at


def _on_weekday(at: datetime, zone: str) -> datetime:
    """Return the instant itself where it lies on a weekday by day, else the next 09:00 of one."""
    while not _is_weekday(at, zone):
        at = next_morning(at + timedelta(seconds=1), zone)
    return at


def _is_weekday(at: datetime, zone: str) -> bool:
    here = days.local(at, zone)
    clock = here.time().replace(tzinfo=None)
    return here.weekday() < SATURDAY and days.is_within(clock, MORNING, DAY_UNTIL)


def is_night(at: datetime, zone: str) -> bool:
    """Tell whether an instant lies in the night: 22:00 to 08:00, at the weekend from 20:00."""
    here = days.local(at, zone)
    clock = here.time().replace(tzinfo=None)
    is_weekend = here.weekday() in WEEKEND_NIGHTS
    return days.is_within(clock, WEEKEND_NIGHT_FROM if is_weekend else NIGHT_FROM, NIGHT_UNTIL)


def sober_at(person: Person, now: datetime) -> datetime:
    """Return until when somebody who drinks now decides nothing: the morning after, 09:00."""
    return next_morning(now + SOBER_AFTER, person.zone)


def is_influenced(person: Person, now: datetime) -> bool:
    """Tell whether the person is under the influence: drafts are held, nothing is decided."""
    return person.influenced_until is not None and now < person.influenced_until


def can_decide(person: Person, now: datetime, purpose: Purpose = Purpose.URGE) -> bool:
    """Tell whether this is an hour at which anything about a draft may be decided."""
    if is_influenced(person, now) or is_night(now, person.zone):
        return False
    return purpose is not Purpose.REACH or _is_weekday(now, person.zone)


def is_locked(person: Person) -> bool:
    """Tell whether drafts can only be kept, sealed or deleted."""
    return not gate.is_open(person)


def is_repeat(person: Person, purpose: Purpose, now: datetime) -> bool:
    """Tell whether a message would be a second one: within 7 days, or after an unanswered one.

    What is practical is no second message, and neither is an answer to what they wrote since.
    """
    if purpose is Purpose.PRACTICAL:
        return False
    if person.reach and person.reach.sent_at and person.reach.answer is None:
        return True
    written_at = _written_at(person)
    if written_at is None or now - written_at >= REPEAT_WITHIN:
        return False
    return purpose is not Purpose.REPLY or not _heard_after(person, written_at)


def _written_at(person: Person) -> datetime | None:
    """Return when the person last wrote to the other, by the ledger and by what left the hold."""
    entries = (entry for entry in person.entries if entry.undone_at is None)
    known = [entry.at for entry in entries if entry.kind in _WRITTEN]
    if SENT in person.done:
        known.append(days.instant(person.done[SENT], time(0), person.zone))
    return max(known, default=None)


def _heard_after(person: Person, at: datetime) -> bool:
    return any(
        entry.kind is Contact.THEY_WROTE and entry.undone_at is None and entry.at >= at
        for entry in person.entries
    )


def next_morning(at: datetime, zone: str) -> datetime:
    """Return the first 09:00 of the person's clock that is not before the instant."""
    on = days.local_day(at, zone)
    today_at = days.instant(on, MORNING, zone)
    return today_at if today_at >= at else days.instant(on + timedelta(days=1), MORNING, zone)
