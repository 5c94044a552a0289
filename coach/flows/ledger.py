"""The contact ledger in chat: every line seen, added to for past days, corrected, taken back.

Figures are counted from the ledger, so that a correction of the past moves them by itself.
Source: coaching.md, 3.2 and 4.5.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Varies
from coach.flows import slip
from coach.pastdays import typed_past_day
from coach.person import Contact, Entry
from coach.turn import Turn
from coach.voice import Word

PER_PAGE = 6


def shown(turn: Turn) -> list[Entry]:
    """Return the lines that stand and can be corrected, the latest day first."""
    standing = [entry for entry in turn.person.entries if entry.undone_at is None]
    known = [entry for entry in standing if entry.kind in slip.KINDS]
    return sorted(known, key=lambda entry: (entry.on, entry.no), reverse=True)


def _page(turn: Turn) -> int:
    pages = max(1, -(-len(shown(turn)) // PER_PAGE))
    return int(turn.slots.get("page", "0")) % pages


def _next_page(turn: Turn) -> None:
    turn.put(page=str(_page(turn) + 1))


def _has_pages(turn: Turn) -> bool:
    return len(shown(turn)) > PER_PAGE


def _chips(turn: Turn) -> Sequence[Chip]:
    first = _page(turn) * PER_PAGE
    return [Chip(str(each.no), _line(turn, each)) for each in shown(turn)[first:][:PER_PAGE]]


def _line(turn: Turn, entry: Entry) -> str:
    mark = "● " if entry.counts else ""
    return f"{mark}{turn.day(entry.on)} · {_name(turn, entry.kind)}"


def _name(turn: Turn, kind: Contact) -> str:
    return turn.label("slip-kind", kind)


def _pick(turn: Turn, no: str) -> None:
    turn.put(entry=no)


def _entry(turn: Turn) -> Entry | None:
    """Return the line the conversation is about, None where it was taken back meanwhile."""
    return entry_of(turn, turn.slots.get("entry", ""))


def entry_of(turn: Turn, no: str) -> Entry | None:
    """Return the line of that number, None where there is none that can be corrected."""
    return next((entry for entry in shown(turn) if str(entry.no) == no), None)


def _one_words(turn: Turn) -> Mapping[str, Word]:
    entry = _entry(turn)
    if entry is None:
        return {"on": "…", "kind": "…"}
    return {"on": turn.day(entry.on), "kind": _name(turn, entry.kind)}


def _one_prompt(turn: Turn) -> str:
    entry = _entry(turn)
    if entry is None:
        return "ledger-gone"
    return "ledger-one-counts" if entry.counts else "ledger-one"


def _open_prompt(turn: Turn) -> str:
    return "ledger-open" if shown(turn) else "ledger-empty"


# Correcting


def correct(turn: Turn, entry: Entry) -> None:
    """Replace a line by its correction, and note that it was one."""
    turn.correct(entry)
    turn.note("corrected", entry=entry.no)


def _is_there(turn: Turn) -> bool:
    return _entry(turn) is not None


def _may_count(turn: Turn) -> bool:
    """Tell whether the line is of a kind of which the person decides."""
    entry = _entry(turn)
    if entry is None or slip.is_before(turn, entry.on):
        return False
    return entry.kind not in slip.FREE_KINDS and not entry.counts


def _may_not_count(turn: Turn) -> bool:
    entry = _entry(turn)
    return entry is not None and entry.counts


def _toggle(turn: Turn) -> None:
    entry = _entry(turn)
    if entry is not None:
        correct(turn, replace(entry, counts=not entry.counts))


def _set_kind(turn: Turn, name: str) -> None:
    entry, kind = _entry(turn), Contact(name)
    if entry is not None:
        correct(turn, replace(entry, kind=kind, counts=_counts_as(turn, entry, kind)))


def _counts_as(turn: Turn, entry: Entry, kind: Contact) -> bool:
    """Return whether a line counts once it is of another kind.

    What never counts does not; what never counted follows the person's rule; the rest stays.
    """
    if kind in slip.FREE_KINDS or slip.is_before(turn, entry.on):
        return False
    if entry.kind in slip.FREE_KINDS:
        return kind in turn.person.habits.counting
    return entry.counts


def _day(name: str) -> Choice:
    def does(turn: Turn) -> None:
        _set_day(turn, turn.today - timedelta(days=slip.WHEN[name]))

    return Choice(name, "one", does)


def _set_day(turn: Turn, on: date) -> None:
    entry = _entry(turn)
    if entry is not None and entry.on != on:
        counts = entry.counts and not slip.is_before(turn, on)
        correct(turn, replace(entry, on=on, at=slip.instant_on(turn, on), counts=counts))


def _can_undo(turn: Turn) -> bool:
    entry = _entry(turn)
    return entry is not None and slip.can_undo(turn, entry)


def _undo(turn: Turn) -> None:
    entry = _entry(turn)
    if entry is not None and slip.can_undo(turn, entry):
        slip.undo(turn, entry)


FLOW = Flow(
    "ledger",
    (
        Step(
            "open",
            (
                Choice("add", "@slip/kind"),
                Choice("older", "open", _next_page, when=_has_pages),
                Choice("done", "done"),
            ),
            chips=Chips(_chips, "one", _pick, per_row=1),
            prompt=Varies(_open_prompt, ("ledger-open", "ledger-empty")),
            labels="ledger-open",
            per_row=2,
            has_leave=False,
        ),
        Step(
            "one",
            (
                Choice("day", "day", when=_is_there),
                Choice("kind", "kind", when=_is_there),
                Choice("count", "one", _toggle, when=_may_count),
                Choice("exception", "one", _toggle, when=_may_not_count),
                Choice("undo", "undone", _undo, when=_can_undo),
            ),
            prompt=Varies(_one_prompt, ("ledger-one", "ledger-one-counts", "ledger-gone")),
            labels="ledger-one",
            words=_one_words,
            back="open",
            per_row=2,
        ),
        Step(
            "day",
            tuple(_day(name) for name in slip.WHEN),
            typed=typed_past_day(_set_day, "one"),
            labels="slip-when",
            prompt="slip-when",
            back="one",
        ),
        Step(
            "kind",
            chips=Chips(slip.kind_chips, "one", _set_kind, per_row=2),
            prompt="slip-kind",
            labels="slip-kind",
            back="one",
        ),
        Step("undone", prompt="slip-undone", then="open"),
        Step("done", then=END),
    ),
    start=Fork(lambda turn: "open" if turn.person.is_running else "@today", ("open", "@today")),
)
