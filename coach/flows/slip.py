"""Slip: thanks first, then the second message, then how it counts. Can be undone for 48 hours."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from coach import days, timewords
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed
from coach.person import SLIP_KINDS, Contact, Entry
from coach.timewords import Direction
from coach.turn import Turn
from coach.voice import Word

UNDO_WITHIN = timedelta(hours=48)
"""How long an entry can be taken back from the chat. Source: coaching.md, 4.5."""

WHEN = {"now": 0, "yesterday": 1, "days-2": 2}
LONGEST_AGO = timedelta(days=365)


def latest_undoable(turn: Turn) -> Entry | None:
    """Return the last slip kind of entry that can still be undone."""
    for entry in reversed(turn.person.entries):
        if entry.undone_at is None and entry.kind in SLIP_KINDS:
            return entry if turn.now - entry.noted_at < UNDO_WITHIN else None
    return None


def _can_undo(turn: Turn) -> bool:
    return latest_undoable(turn) is not None


def _undo(turn: Turn) -> None:
    entry = latest_undoable(turn)
    if entry is not None:
        turn.correct(replace(entry, undone_at=turn.now))
        turn.note("undone", entry=entry.no)


def _kind_chips(turn: Turn) -> list[Chip]:
    return [Chip(kind, turn.label("slip-kind", kind)) for kind in SLIP_KINDS]


def _kind(turn: Turn, kind: str) -> None:
    turn.put(kind=kind)


def _when(name: str) -> Choice:
    def does(turn: Turn) -> None:
        _put_day(turn, turn.today - timedelta(days=WHEN[name]))

    return Choice(name, Fork(_counting, ("counts", "note-only")), does)


def _when_typed(turn: Turn, text: str) -> bool:
    on = timewords.read_date(text, turn.person.language, turn.today, direction=Direction.PAST)
    if on is None or not turn.today - LONGEST_AGO <= on <= turn.today:
        return False
    _put_day(turn, on)
    return True


def _put_day(turn: Turn, on: date) -> None:
    turn.put(on=on.isoformat())


def _counting(turn: Turn) -> str:
    is_counted = Contact(turn.slots["kind"]) in turn.person.habits.counting
    return "counts" if is_counted else "note-only"


def _write(turn: Turn, *, counts: bool) -> None:
    on = date.fromisoformat(turn.slots["on"])
    at = turn.now if on == turn.today else days.instant(on, time(12), turn.person.zone)
    no = turn.enter(Contact(turn.slots["kind"]), at=at, on=on, counts=counts)
    turn.put(entry=str(no))


def _before(turn: Turn) -> Mapping[str, Word]:
    """The quiet days there were before this one: they stay true."""
    figures = turn.progress()
    if figures is None:
        return {"quiet": 0, "total": 1}
    is_today = turn.slots.get("on") == turn.today.isoformat()
    slipped = {entry.on.isoformat() for entry in turn.person.entries if entry.is_slip}
    is_new = turn.slots.get("on") not in slipped and is_today
    return {"quiet": figures.quiet_days - is_new, "total": figures.total_days}


FLOW = Flow(
    "slip",
    (
        Step(
            "open",
            (
                Choice("no", "kind"),
                Choice("yes", "second"),
                Choice("undo", "undone", _undo, when=_can_undo),
            ),
        ),
        Step("second", (Choice("waiting", "kind"), Choice("sos", "@urge"))),
        Step("kind", chips=Chips(_kind_chips, "when", _kind, per_row=2), back="open"),
        Step(
            "when",
            tuple(_when(name) for name in WHEN),
            typed=Typed(_when_typed, Fork(_counting, ("counts", "note-only"))),
            back="kind",
        ),
        Step(
            "counts",
            (
                Choice("count", "done", lambda turn: _write(turn, counts=True)),
                Choice("exception", "kept", lambda turn: _write(turn, counts=False)),
            ),
            words=_before,
            back="when",
        ),
        Step(
            "note-only", does=lambda turn: _write(turn, counts=False), is_silent=True, then="kept"
        ),
        Step(
            "done",
            (Choice("undo", "undone", _undo, when=_can_undo), Choice("fine", "close")),
            has_leave=False,
        ),
        Step(
            "kept",
            (Choice("undo", "undone", _undo, when=_can_undo), Choice("fine", "close")),
            labels="slip-done",
            has_leave=False,
        ),
        Step("undone", then=END),
        Step("close", then=END),
    ),
)
