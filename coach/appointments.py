"""Appointments: instants of their own, set by a flow, at which a flow opens by itself.

What a person asked for (the end of a hold, a check they said yes to) is a reply: it comes in quiet
hours too. Everything else is a nudge: under the day's cap, never in quiet hours, a pause, or after
words of crisis. An appointment is named by its timer, `name` or `name:about`; what stands behind
the colon reaches the flow as the slot `about`. A flow that wants one names it here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from coach import (
    aftermath,
    clocks,
    days,
    gate,
    handover,
    letters,
    nudging,
    radar,
    readiness,
    risk,
    timers,
    unasked,
    undecided,
)
from coach.person import Person
from coach.replies import STALE_AFTER, Fate


def _moment_fate(person: Person, now: datetime) -> Fate | None:
    """Let the hard hours go where one message a day is enough for somebody silent."""
    if nudging.is_silent(person, now, nudging.TAPER_AFTER_DAYS):
        return Fate.PAUSED
    return risk.fate(person, now)


@dataclass(frozen=True, slots=True)
class Appointment:
    """What opens at its instant. `stale_after` None: it comes however late it is.

    `is_asked`: the person asked for it. `rests`: it is let go in a pause, after "stop", and after
    words of crisis; nudges always are. `waits`: after words of crisis it comes when that is over,
    instead of being let go. `is_contact`: it has to do with contact, or with deciding about it, so
    it rests after words of crisis however it was asked for, never comes in the middle of the crisis
    flow, and stops for good once the other has died. `outlives`: it comes after the period has
    ended, too.
    `tries_at`: where it could not come it is tried the next day at that hour, None: it is let go.
    `moves`: where it goes when the person's clock changes, None: it stays, or is planned anew.
    `interrupts`: flows whose screens it takes the place of, being part of them.
    `is_aside`: it is shown beside the conversation, which stays where it is. `also` names a further
    reason to let it go, None: none. `plans` sets its timer anew at the end of every turn, None: a
    flow sets it.
    """

    name: str
    to: str
    is_asked: bool = False
    rests: bool = True
    waits: bool = False
    is_contact: bool = False
    outlives: bool = False
    interrupts: tuple[str, ...] = ()
    is_aside: bool = False
    tries_at: time | None = None
    moves: clocks.Move | None = None
    stale_after: timedelta | None = STALE_AFTER
    also: Callable[[Person, datetime], Fate | None] = lambda _person, _now: None
    plans: Callable[[Person, datetime], None] | None = None


_ABOUT_CONTACT = (
    Appointment(
        "second-message",
        "@slip/later",
        is_asked=True,
        rests=False,
        interrupts=("slip",),
        also=aftermath.fate_second,
    ),
    Appointment(
        "second-morning",
        "@slip/later",
        is_asked=True,
        rests=False,
        interrupts=("slip",),
        moves=clocks.same_hour,
        also=aftermath.fate_second,
    ),
    Appointment(
        aftermath.AFTER_SLIP, "@slip/after", moves=clocks.check, also=aftermath.fate_after_slip
    ),
    Appointment("window", "@slip/window", is_asked=True, moves=clocks.out_of_quiet),
    Appointment("they-hold", "@they", is_asked=True, rests=False),
    Appointment("they-check", "@they/check", is_asked=True, rests=False, moves=clocks.same_hour),
    Appointment(
        aftermath.AFTER_THEY, "@they/after", moves=clocks.check, also=aftermath.fate_after_they
    ),
    Appointment(handover.EVE, "@shared/handover", also=handover.fate, plans=handover.plan),
    Appointment(
        handover.AFTER, "@shared/after", is_asked=True, rests=False, moves=clocks.same_hour
    ),
    Appointment("later", "@urge/later", is_asked=True, rests=False),
    Appointment("hold", "@draft/due", is_asked=True, rests=False, waits=True, stale_after=None),
    Appointment(risk.MOMENT, "@moment", also=_moment_fate, plans=risk.plan),
    Appointment(readiness.OFFER, "@readiness/offer", also=readiness.fate, plans=readiness.plan),
    Appointment(
        "second", "@readiness", is_asked=True, rests=False, waits=True, moves=clocks.second_part
    ),
    Appointment("yes", "@reach", is_asked=True, rests=False, waits=True, moves=clocks.second_yes),
    Appointment(
        "answer", "@after/came", is_asked=True, rests=False, waits=True, moves=clocks.no_sooner
    ),
    Appointment(undecided.ASK, "@ending/ask", also=undecided.fate, plans=undecided.plan),
)

APPOINTMENTS = (
    *(replace(appointment, is_contact=True) for appointment in _ABOUT_CONTACT),
    Appointment("check", "@urge/check", is_asked=True, moves=clocks.same_hour),
    Appointment(radar.RADAR, "@dates/eve", also=radar.fate, plans=radar.plan),
    Appointment(radar.CHECK, "@dates/check", is_asked=True, moves=clocks.same_hour),
    Appointment(letters.LETTER, "@letter/due", outlives=True, plans=letters.plan),
    Appointment(
        letters.TIME,
        "@letter/time",
        is_asked=True,
        rests=False,
        is_aside=True,
        also=letters.time_fate,
    ),
    Appointment("look-in", "@crisis/check", is_asked=True, rests=False, moves=clocks.same_hour),
    Appointment(
        "farewell",
        "@farewell/check",
        outlives=True,
        tries_at=unasked.LATE_MORNING,
        moves=clocks.late_morning,
    ),
    Appointment("ping", "@friend/ping", is_asked=True, outlives=True, is_aside=True),
    *(
        Appointment(name, to, is_asked=True, rests=False, is_aside=True, stale_after=None)
        for name, to in (
            ("buddy-joined", "@bond/joined"),
            ("buddy-left", "@bond/left"),
            ("buddy-released", "@friend/released"),
        )
    ),
)

BY_NAME = {appointment.name: appointment for appointment in APPOINTMENTS}

CONTACT_NAMES = tuple(each.name for each in APPOINTMENTS if each.is_contact)

CRISIS = "crisis"
"""The flow that nothing about contact takes the place of."""

IN_CRISIS = timedelta(hours=24)
"""So long after the last word somebody who is in the crisis flow is taken to be there still."""

TRIED_AGAIN = (Fate.STALE, Fate.QUIET, Fate.HELD, Fate.ENOUGH)
"""What stands against an appointment on one day and not on the next."""

PUT_OFF = timedelta(minutes=30)
"""Somebody in the middle of a conversation is left to it for so long."""


def find(kind: str) -> tuple[Appointment, str] | None:
    """Return the appointment a timer names, and what it is about; None for another timer."""
    name, _, about = kind.partition(":")
    found = BY_NAME.get(name)
    return (found, about) if found else None


def is_asked(kind: str) -> bool:
    """Tell whether somebody waits for what a timer brings: they asked for it, or are at it now."""
    found = find(kind)
    if found is None:
        return kind.removesuffix(nudging.AGAIN) not in nudging.NUDGES
    return found[0].is_asked


def fate(person: Person, appointment: Appointment, *, due_at: datetime, now: datetime) -> Fate:
    """Return whether an appointment that rings now is kept, put off (BUSY) or let go, and why."""
    if appointment.is_contact and gate.mourns(person):
        return Fate.LOCKED
    if appointment.stale_after is not None and now - due_at > appointment.stale_after:
        return Fate.STALE
    if appointment.rests and not _is_awake(person, appointment, now):
        return Fate.PAUSED
    is_awaited = appointment.is_asked or appointment.outlives
    if not is_awaited and nudging.is_silent(person, now):
        return Fate.PAUSED
    if held_until(person, appointment, now) is not None:
        return Fate.HELD
    if not appointment.is_asked and nudging.is_quiet(person, now):
        return Fate.QUIET
    if not appointment.is_asked and nudging.is_enough(person, now):
        return Fate.ENOUGH
    if nudging.is_busy(person, now) and not _takes_place(person, appointment):
        return Fate.BUSY
    return appointment.also(person, now) or Fate.SENT


def _takes_place(person: Person, appointment: Appointment) -> bool:
    """Tell whether it comes in the middle of a conversation: beside it, or as part of it."""
    frames = person.conversation.frames
    return appointment.is_aside or (bool(frames) and frames[-1].flow in appointment.interrupts)


def again_at(
    person: Person, appointment: Appointment, let_go: Fate, now: datetime
) -> datetime | None:
    """Return when an appointment that was let go is tried again, None where it is not."""
    if appointment.tries_at is None or let_go not in TRIED_AGAIN:
        return None
    tomorrow = days.local_day(now, person.zone) + timedelta(days=1)
    return unasked.time_on(person, tomorrow, appointment.tries_at)


def held_until(person: Person, appointment: Appointment, now: datetime) -> datetime | None:
    """Return until when an appointment rests because of words of crisis, None where it does not."""
    ends: list[datetime | None] = []
    if appointment.rests or appointment.waits or appointment.is_contact:
        ends.append(person.held_until)
    if appointment.is_contact and person.heard_at is not None and _is_in_crisis(person):
        ends.append(person.heard_at + IN_CRISIS)
    return max((end for end in ends if end is not None and end > now), default=None)


def _is_in_crisis(person: Person) -> bool:
    """Tell whether the crisis flow is open; a screen of it may be read for hours."""
    return any(frame.flow == CRISIS for frame in person.conversation.frames)


def _is_awake(person: Person, appointment: Appointment, now: datetime) -> bool:
    """Tell whether what rests may come: nudges are on, and no pause stands."""
    if not appointment.outlives or person.is_running:
        return nudging.is_nudged(person, now)
    return person.habits.are_nudges_on and not person.is_gone


def plan(person: Person, now: datetime) -> None:
    """Set all that comes by itself anew, nudges and appointments; called at the end of every turn.

    Where nothing unasked may come, what does not outlive the period is not planned.
    """
    nudging.plan(person, now)
    is_nudged = nudging.is_nudged(person, now)
    for each in APPOINTMENTS:
        if each.plans is not None and (is_nudged or each.outlives):
            each.plans(person, now)
        elif each.plans is not None:
            unasked.set_only(person, each.name, None, now)
    timers.tidy(person)


def targets(appointments: Iterable[Appointment] = APPOINTMENTS) -> tuple[str, ...]:
    """Return every way in that appointments open."""
    return tuple(appointment.to for appointment in appointments)


def move(person: Person, before: Person, now: datetime) -> None:
    """Move what was agreed for an hour of the clock along with it, where the clock has changed.

    What would have passed already on the new clock keeps the instant it had.
    """
    if _clock(person) == _clock(before):
        return
    for kind, at in before.timers.items():
        found = find(kind)
        if found is None or person.timers.get(kind) != at or timers.is_waiting(person, kind, now):
            continue
        moves = found[0].moves
        moved = moves(person, at, before.zone, now) if moves else at
        timers.ring_at(person, kind, moved if moved > now else at)
    if not timers.is_waiting(person, risk.MOMENT, now):
        timers.drop(person, risk.MOMENT)


def _clock(person: Person) -> tuple[str, time, time]:
    return person.zone, person.habits.quiet_from, person.habits.quiet_until
