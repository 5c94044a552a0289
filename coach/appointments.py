"""Appointments: instants of their own, set by a flow, at which a flow opens by itself.

What a person asked for (the end of a hold, a check they said yes to) is a reply: it comes in quiet
hours too. Everything else is a nudge: under the day's cap, never in quiet hours, a pause, or after
words of crisis. An appointment is named by its timer, `name` or `name:about`; what stands behind
the colon reaches the flow as the slot `about`. A flow that wants one names it here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach import nudging, risk
from coach.person import Person
from coach.replies import STALE_AFTER, Fate


@dataclass(frozen=True, slots=True)
class Appointment:
    """What opens at its instant. `stale_after` None: it comes however late it is.

    `is_asked`: the person asked for it. `rests`: it is let go in a pause, after "stop", and after
    words of crisis; nudges always are. `also` names a further reason to let it go, None: none.
    """

    name: str
    to: str
    is_asked: bool = False
    rests: bool = True
    stale_after: timedelta | None = STALE_AFTER
    also: Callable[[Person, datetime], Fate | None] = lambda _person, _now: None


APPOINTMENTS = (
    Appointment("check", "@urge/check", is_asked=True),
    Appointment(risk.MOMENT, "@moment", also=risk.fate),
)

BY_NAME = {appointment.name: appointment for appointment in APPOINTMENTS}

PUT_OFF = timedelta(minutes=30)
"""Somebody in the middle of a conversation is left to it for so long."""


def find(kind: str) -> tuple[Appointment, str] | None:
    """Return the appointment a timer names, and what it is about; None for another timer."""
    name, _, about = kind.partition(":")
    found = BY_NAME.get(name)
    return (found, about) if found else None


def fate(person: Person, appointment: Appointment, *, due_at: datetime, now: datetime) -> Fate:
    """Return whether an appointment that rings now is kept, put off (BUSY) or let go, and why."""
    if appointment.stale_after is not None and now - due_at > appointment.stale_after:
        return Fate.STALE
    if appointment.rests and not nudging.is_nudged(person, now):
        return Fate.PAUSED
    if appointment.rests and nudging.is_held(person, now):
        return Fate.HELD
    if not appointment.is_asked and nudging.is_quiet(person, now):
        return Fate.QUIET
    if not appointment.is_asked and nudging.is_enough(person, now):
        return Fate.ENOUGH
    if nudging.is_busy(person, now):
        return Fate.BUSY
    return appointment.also(person, now) or Fate.SENT


def targets(appointments: Iterable[Appointment] = APPOINTMENTS) -> tuple[str, ...]:
    """Return every way in that appointments open."""
    return tuple(appointment.to for appointment in appointments)
