"""Slip: thanks first, then the second message, then how it counts. Can be undone for 48 hours.

Three short questions; what comes after them (`slip_look.py`) can be left out, each by itself. After
a hard week something more is offered (`slip_many.py`). Source: coaching.md, 4.5.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coach import days, telling
from coach.flow import END, Chip, Chips, Choice, Effect, Flow, Fork, Lasts, Step, Typed, Varies
from coach.flows import slip_look, slip_many, slip_second, slip_told
from coach.pastdays import typed_past_day
from coach.person import SLIP_KINDS, Contact, Entry
from coach.turn import Turn
from coach.voice import Word

UNDO_WITHIN = timedelta(hours=48)
"""How long an entry can be taken back from the chat. Source: coaching.md, 4.5."""

FREE_KINDS = (Contact.LOGISTICS, Contact.UNAVOIDABLE)
"""What never ends a run: practical matters, and meetings that could not be avoided."""

KINDS = (*SLIP_KINDS, *FREE_KINDS, Contact.THEY_WROTE)

WHEN = {"now": 0, "yesterday": 1, "days-2": 2}

KEPT = ("slip-kept", "slip-kept-rule", "slip-kept-practical", "slip-kept-before")

EARLY_DAYS = 7
"""Before so many days a share of them in percent says nothing, and may hurt."""


# What, and when


def kind_chips(turn: Turn) -> list[Chip]:
    """Return a chip for each kind of contact."""
    return [Chip(kind, turn.label("slip-kind", kind)) for kind in KINDS]


def _kind(turn: Turn, kind: str) -> None:
    turn.put(kind=kind)


def _told_words(turn: Turn) -> Mapping[str, Word]:
    return {**slip_second.held_words(turn), **slip_told.words(turn)}


def _as_told(turn: Turn) -> str:
    if not slip_told.is_told(turn):
        return "kind"
    return "enough" if telling.is_enough(turn) else _counting(turn)


def _after_kind(turn: Turn) -> str:
    if telling.is_enough(turn):
        return "enough"
    return "@they" if turn.slots["kind"] == Contact.THEY_WROTE else "when"


def _when(name: str) -> Choice:
    def does(turn: Turn) -> None:
        _put_day(turn, turn.today - timedelta(days=WHEN[name]))

    return Choice(name, Fork(_counting, ("counts", "note-only")), does)


def _put_day(turn: Turn, on: date) -> None:
    turn.put(on=on.isoformat())


def instant_on(turn: Turn, on: date) -> datetime:
    """Return the instant at which contact on a day is written down: now, or that day's noon."""
    return turn.now if on == turn.today else days.instant(on, time(12), turn.person.zone)


# How it counts


def is_before(turn: Turn, on: date) -> bool:
    """Tell whether a day lies before the first period: what was then ends no run."""
    return any(on < period.started_on for period in turn.person.periods[:1])


def _counting(turn: Turn) -> str:
    if is_before(turn, date.fromisoformat(turn.slots["on"])):
        return "note-only"
    is_counted = Contact(turn.slots["kind"]) in turn.person.habits.counting
    return "counts" if is_counted else "note-only"


def _write(*, counts: bool) -> Effect:
    def does(turn: Turn) -> None:
        on, kind = date.fromisoformat(turn.slots["on"]), Contact(turn.slots["kind"])
        no = telling.write_down(turn, kind, at=instant_on(turn, on), on=on, counts=counts)
        turn.put(entry=str(no))

    return does


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


def _done_prompt(turn: Turn) -> str:
    figures = turn.progress()
    is_early = figures is None or figures.total_days < EARLY_DAYS
    return "slip-done-early" if is_early else "slip-done"


def _kept_prompt(turn: Turn) -> str:
    kind = Contact(turn.slots["kind"])
    if is_before(turn, date.fromisoformat(turn.slots["on"])):
        return "slip-kept-before"
    if kind in FREE_KINDS:
        return "slip-kept-practical"
    return "slip-kept" if kind in turn.person.habits.counting else "slip-kept-rule"


def _is_contact(turn: Turn) -> bool:
    """Tell whether there is anything to look at: what was practical is done with."""
    return Contact(turn.slots["kind"]) in SLIP_KINDS


# Taking it back


def latest_undoable(turn: Turn) -> Entry | None:
    """Return the last slip kind of entry that can still be undone."""
    for entry in reversed(turn.person.entries):
        if entry.undone_at is None and entry.kind in SLIP_KINDS:
            return entry if can_undo(turn, entry) else None
    return None


def can_undo(turn: Turn, entry: Entry) -> bool:
    """Tell whether an entry can still be taken back from the chat."""
    return entry.undone_at is None and turn.now - entry.noted_at < UNDO_WITHIN


def undo(turn: Turn, entry: Entry) -> None:
    """Take an entry back; its line stays in the ledger, and counts for nothing."""
    turn.correct(replace(entry, undone_at=turn.now))
    turn.note("undone", entry=entry.no)


def _has_undoable(turn: Turn) -> bool:
    return latest_undoable(turn) is not None


def _undo_latest(turn: Turn) -> None:
    entry = latest_undoable(turn)
    if entry is not None:
        undo(turn, entry)


def _has_ledger(turn: Turn) -> bool:
    return any(entry.kind in KINDS and entry.undone_at is None for entry in turn.person.entries)


def _closes(turn: Turn) -> str:
    return "as-told" if slip_told.is_told(turn) else slip_many.CLOSES.decide(turn)


_UNDO = Choice("undo", "undone", _undo_latest, when=_has_undoable)
_STOP = Choice("stop", "stopped", slip_look.came_back("stop"), when=slip_told.may_be_stopped)
_AFTER_WRITING = (
    _STOP,
    Choice("on", "who", when=_is_contact),
    _UNDO,
    Choice("fine", Fork(_closes, ("as-told", "many", "close"))),
)

_RIGHT = Fork(_as_told, ("enough", "kind", "counts", "note-only"))

FLOW = Flow(
    "slip",
    (
        Step(
            "open",
            (
                Choice("no", Fork(slip_told.asks, ("as-told", "kind")), slip_second.let_go),
                Choice("yes", "second"),
                Choice("ledger", "@ledger", when=_has_ledger),
            ),
        ),
        Step(
            "over",
            (
                Choice("no", "over-fine", slip_second.let_go),
                Choice("yes", "second"),
                _STOP,
                Choice("again", "@again"),
            ),
        ),
        Step("over-fine", then=END),
        *slip_second.STEPS,
        Step(
            "as-told",
            (
                Choice("right", _RIGHT, slip_told.take),
                Choice("other", "kind", slip_told.forget),
            ),
            typed=Typed(slip_told.retell, "as-told"),
            prompt=Varies(slip_told.prompt, ("slip-as-told", "slip-as-told-held")),
            labels="slip-as-told",
            words=_told_words,
            back="open",
        ),
        Step(
            "kind",
            (Choice("nothing", "nothing", slip_second.let_go),),
            chips=Chips(
                kind_chips, Fork(_after_kind, ("enough", "when", "@they")), _kind, per_row=2
            ),
            prompt=Varies(slip_second.kind_prompt, ("slip-kind", "slip-kind-held")),
            labels="slip-kind",
            words=slip_second.held_words,
            back="open",
        ),
        Step(
            "when",
            tuple(_when(name) for name in WHEN),
            typed=typed_past_day(_put_day, Fork(_counting, ("counts", "note-only"))),
            back="kind",
        ),
        Step(
            "counts",
            (
                Choice("count", "done", _write(counts=True)),
                Choice("exception", "kept", _write(counts=False)),
            ),
            words=_before,
            back="when",
        ),
        Step("note-only", does=_write(counts=False), is_silent=True, then="kept"),
        Step(
            "done",
            _AFTER_WRITING,
            prompt=Varies(_done_prompt, ("slip-done", "slip-done-early")),
            labels="slip-done",
            has_leave=False,
        ),
        Step(
            "kept",
            _AFTER_WRITING,
            prompt=Varies(_kept_prompt, KEPT),
            labels="slip-done",
            has_leave=False,
        ),
        *slip_look.STEPS,
        *slip_many.STEPS,
        Step("nothing", then=END),
        Step("undone", then=END),
        Step("enough", then=END),
        Step("close", then=END),
        Step(
            "after",
            (
                Choice("fine", "after-fine"),
                Choice("pulls", "@urge"),
                Choice("low", "@company/low"),
            ),
            keeps=True,
            lasts=Lasts.DAY,
            has_leave=False,
        ),
        Step("after-fine", then=END),
    ),
    start=Fork(lambda turn: "open" if turn.person.is_running else "over", ("open", "over")),
    doors=("told", "kind", "later", "after", "window"),
)
