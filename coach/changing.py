"""Changes from the Mini App, made by the rules and functions of the flows that make them in chat.

A change carries an id of its own. What became of it is remembered under that id, so that one that
comes twice has no second effect and is answered alike. Nothing is said in the chat: whoever changed
something sees it where they are.
"""

from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from coach import days, letters, pastdays, telling
from coach.belongings import Taken
from coach.changes import (
    Change,
    EntryAdded,
    EntryCorrected,
    EntryUndone,
    HoursSet,
    LetterOpened,
    MessagesSet,
)
from coach.events import Changed
from coach.flows import ledger, letterbox, slip
from coach.flows.stop import set_nudges
from coach.turn import Turn

REMEMBERED = 20
"""Changes kept by their id: a call is repeated within seconds or not at all."""

SHOWN_IN = ("ledger", "settings", "letter")
"""Flows whose screens show what can be changed here, and would go on showing what was."""


class Refusal(StrEnum):
    """Why a change was not made; each is a text `app-refused-…`."""

    NO_PERIOD = "no-period"
    GONE = "gone"
    FUTURE = "future"
    LONG_AGO = "long-ago"
    KIND = "kind"
    TOO_LATE = "too-late"
    IN_QUIET = "in-quiet"
    NO_QUIET = "no-quiet"
    SEALED = "sealed"
    ENOUGH = "enough"


def take(turn: Turn, event: Changed) -> None:
    """Make a change, or remember why not; one that was taken before does nothing."""
    if taken(turn.person.changes, event.id) is not None:
        return
    refusal = _made(turn, event.change)
    if refusal is None:
        _let_screen_go(turn)
    kept = (*turn.person.changes, Taken(event.id, refusal or ""))
    turn.person.changes = kept[-REMEMBERED:]


def taken(changes: tuple[Taken, ...], change_id: str) -> Taken | None:
    """Return what became of the change of that id, None where it is not remembered."""
    return next((each for each in changes if each.id == change_id), None)


def _made(turn: Turn, change: Change) -> Refusal | None:
    if turn.person.minor_at is not None:
        return Refusal.NO_PERIOD
    if isinstance(change, LetterOpened):
        return _open(turn, change)
    if not turn.person.is_running:
        return Refusal.NO_PERIOD
    match change:
        case EntryAdded():
            return _add(turn, change)
        case EntryCorrected():
            return _correct(turn, change)
        case EntryUndone():
            return _undo(turn, change)
        case HoursSet():
            return _set_hours(turn, change)
        case MessagesSet():
            return _set_messages(turn, change)
        case _:
            assert_never(change)


def _let_screen_go(turn: Turn) -> None:
    """Let the present screen's buttons be of an earlier one where it shows what has changed.

    The next tap on it is then answered kindly with how things stand; nothing is sent for it now.
    """
    if turn.frame is not None and turn.frame.flow in SHOWN_IN:
        talk = turn.person.conversation
        turn.converse(replace(talk, screen=talk.screen + 1))


# The ledger


def _refused_day(turn: Turn, change: EntryAdded | EntryCorrected) -> Refusal | None:
    if change.kind not in slip.KINDS:
        return Refusal.KIND
    if change.on > turn.today:
        return Refusal.FUTURE
    return None if pastdays.is_past_day(turn, change.on) else Refusal.LONG_AGO


def _counts(turn: Turn, change: EntryAdded | EntryCorrected) -> bool:
    is_free = change.kind in slip.FREE_KINDS or slip.is_before(turn, change.on)
    return change.counts and not is_free


def _add(turn: Turn, change: EntryAdded) -> Refusal | None:
    if refusal := _refused_day(turn, change):
        return refusal
    if telling.is_enough(turn):
        return Refusal.ENOUGH
    at = slip.instant_on(turn, change.on)
    telling.write_down(turn, change.kind, at=at, on=change.on, counts=_counts(turn, change))
    return None


def _correct(turn: Turn, change: EntryCorrected) -> Refusal | None:
    entry = ledger.entry_of(turn, str(change.no))
    if entry is None:
        return Refusal.GONE
    if refusal := _refused_day(turn, change):
        return refusal
    at = entry.at if entry.on == change.on else slip.instant_on(turn, change.on)
    counts = _counts(turn, change)
    wanted = replace(entry, kind=change.kind, on=change.on, at=at, counts=counts)
    if wanted != entry:
        ledger.correct(turn, wanted)
    return None


def _undo(turn: Turn, change: EntryUndone) -> Refusal | None:
    entry = ledger.entry_of(turn, str(change.no))
    if entry is None:
        return Refusal.GONE
    if not slip.can_undo(turn, entry):
        return Refusal.TOO_LATE
    slip.undo(turn, entry)
    return None


# Hours and messages


def _set_hours(turn: Turn, change: HoursSet) -> Refusal | None:
    if change.quiet_from == change.quiet_until:
        return Refusal.NO_QUIET
    hours = (change.morning_at, change.evening_at)
    if any(days.is_within(at, change.quiet_from, change.quiet_until) for at in hours):
        return Refusal.IN_QUIET
    turn.person.habits = replace(
        turn.person.habits,
        morning_at=change.morning_at,
        evening_at=change.evening_at,
        quiet_from=change.quiet_from,
        quiet_until=change.quiet_until,
    )
    return None


def _set_messages(turn: Turn, change: MessagesSet) -> Refusal | None:
    set_nudges(turn, are_on=change.are_nudges_on)
    turn.person.habits = replace(
        turn.person.habits, wants_fewer=change.wants_fewer, has_moments=change.has_moments
    )
    return None


# Letters


def _open(turn: Turn, change: LetterOpened) -> Refusal | None:
    letter = letterbox.of(turn, str(change.no))
    if letter is None:
        return Refusal.GONE
    if not letters.may_open(letter, turn.today):
        return Refusal.SEALED
    letterbox.unseal(turn, letter)
    return None
