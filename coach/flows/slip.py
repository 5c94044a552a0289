"""Slip: thanks first, then the second message, then how it counts. Can be undone for 48 hours."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from coach import days, timewords
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed, Varies
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
    return [Chip(kind, turn.label("slip-kind", kind)) for kind in (*SLIP_KINDS, Contact.LOGISTICS)]


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
    on = date.fromisoformat(turn.slots["on"])
    started_on = turn.person.period.started_on if turn.person.period else on
    slipped = {entry.on for entry in turn.person.entries if entry.is_slip}
    is_new = on not in slipped and on >= started_on
    return {"quiet": figures.quiet_days - is_new, "total": figures.total_days}


EARLY_DAYS = 7
"""Before so many days a share of them in percent says nothing, and may hurt."""


def _done_prompt(turn: Turn) -> str:
    figures = turn.progress()
    is_early = figures is None or figures.total_days < EARLY_DAYS
    return "slip-done-early" if is_early else "slip-done"


def _kept_prompt(turn: Turn) -> str:
    kind = Contact(turn.slots["kind"])
    if kind is Contact.LOGISTICS:
        return "slip-kept-practical"
    return "slip-kept" if kind in turn.person.habits.counting else "slip-kept-rule"


def _what_came_before(turn: Turn, text: str) -> bool:
    if not text:
        return False
    turn.note("before-slip", words=text)
    return True


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
            prompt=Varies(_done_prompt, ("slip-done", "slip-done-early")),
            typed=Typed(_what_came_before, "noted"),
            has_leave=False,
        ),
        Step(
            "kept",
            (Choice("undo", "undone", _undo, when=_can_undo), Choice("fine", "close")),
            prompt=Varies(_kept_prompt, ("slip-kept", "slip-kept-rule", "slip-kept-practical")),
            labels="slip-done",
            has_leave=False,
        ),
        Step("noted", then=END),
        Step("undone", then=END),
        Step("close", then=END),
    ),
    doors=("kind",),
)
