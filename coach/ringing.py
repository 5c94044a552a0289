"""What rings: a step that goes on by itself, a nudge, an appointment; each is kept or let go.

Nothing that falls due is said before it is asked whether it still may be.
"""

from datetime import datetime, timedelta

from coach import appointments, aside, nudging, timers, walk
from coach.appointments import Appointment
from coach.events import Rang
from coach.replies import Fate
from coach.turn import Turn

STEP_STALE_AFTER = timedelta(minutes=10)
"""A wave that could not go on for so long is left where it is; its buttons still work."""


def rang(turn: Turn, event: Rang) -> None:
    """Take a timer that rang; one that was set anew meanwhile is nobody's any more."""
    if turn.person.timers.get(event.kind) != event.due_at:
        return None
    meant_at = timers.take(turn.person, event.kind)
    kind = event.kind.removesuffix(nudging.AGAIN)
    if kind in nudging.NUDGES:
        return _nudge(turn, kind, event)
    if turn.person.is_gone:
        return None
    here = walk.present(turn)
    if event.kind == walk.STEP_TIMER and here is not None and here[1].rings is not None:
        is_late = turn.now - event.due_at > STEP_STALE_AFTER
        return None if is_late else walk.go(turn, here[1].rings.to)
    appointed = appointments.find(event.kind)
    if appointed is None:
        return None
    return _appointed(turn, *appointed, event=event, due_at=meant_at)


def _appointed(
    turn: Turn, appointment: Appointment, about: str, *, event: Rang, due_at: datetime
) -> None:
    """Open what was appointed for now; whoever is in the middle of something is left to it."""
    fate = appointments.fate(turn.person, appointment, due_at=due_at, now=turn.now)
    if fate is Fate.SENT and walk.is_barred(turn, appointment.to):
        fate = Fate.LOCKED
    if fate is Fate.BUSY:
        later_at = turn.now + appointments.PUT_OFF
        return timers.ring_at(turn.person, event.kind, later_at, put_off_from=due_at)
    held_until = appointments.held_until(turn.person, appointment, turn.now)
    if fate is Fate.HELD and appointment.waits and held_until is not None:
        return turn.appoint(event.kind, held_until)
    if not appointment.is_asked:
        if turn.person.nudged.get(event.kind) == turn.today:
            return None
        turn.person.nudged[event.kind] = turn.today
        turn.account(event.kind, turn.today, event.due_at, fate)
    if fate is not Fate.SENT:
        again_at = appointments.again_at(turn.person, appointment, fate, turn.now)
        return turn.appoint(event.kind, again_at) if again_at else None
    if not appointment.is_asked:
        _be_nudge(turn, due_at)
    show = aside.show if appointment.is_aside else walk.start
    return show(turn, appointment.to, about=about)


def _be_nudge(turn: Turn, due_at: datetime) -> None:
    """Let what is said now be unasked: it grows stale, and counts towards the day's cap."""
    turn.is_nudge = True
    turn.expires_at = nudging.expiry(turn.person, due_at)
    nudging.count(turn.person, turn.now)


def _nudge(turn: Turn, kind: str, event: Rang) -> None:
    is_first = event.kind == kind
    on = turn.person.planned.pop(event.kind, turn.today)
    fate = nudging.fate(turn.person, kind, on=on, due_at=event.due_at, now=turn.now)
    if is_first:
        turn.person.nudged[kind] = on
    if fate is Fate.BUSY and is_first:
        turn.person.planned[kind + nudging.AGAIN] = on
        timers.ring_at(turn.person, kind + nudging.AGAIN, event.due_at + nudging.PUT_OFF)
        return None
    turn.account(kind, on, event.due_at, fate)
    if fate is not Fate.SENT:
        return None
    _be_nudge(turn, event.due_at if is_first else event.due_at - nudging.PUT_OFF)
    return walk.start(turn, "@" + kind)
