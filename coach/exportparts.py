"""What stands on the page of an export, section by section, in the person's language.

What people wrote and told has words of its own; what Ebb needs to work stands at the end as it is.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from coach import exportkept, voice
from coach.events import Plain, Stored
from coach.exportlines import Line, Section, told
from coach.turn import Turn

OF_THE_PERSON: tuple[tuple[str, Callable[[Turn], Iterator[Line]]], ...] = (
    ("you", exportkept.you),
    ("periods", exportkept.periods),
    ("ledger", exportkept.ledger),
    ("plan", exportkept.plan),
    ("safety", exportkept.safety),
    ("letters", exportkept.letters),
    ("drafts", exportkept.drafts),
    ("dates", exportkept.dates),
    ("shared", exportkept.shared),
    ("buddy", exportkept.buddy),
    ("hours", exportkept.hours),
    ("typed", exportkept.typed),
)

SHOWN = (
    "language",
    "zone",
    "flags",
    "drafts",
    "letters",
    "dates",
    "shared",
    "period",
    "past_periods",
    "timers",
)
"""Parts of the memory that stand whole in a section before the last."""


def sections(turn: Turn, stored: Stored) -> Iterator[Section]:
    """Yield the sections that have something in them; `stored` without what is somebody else's."""
    of_the_person = ((name, lines(turn)) for name, lines in OF_THE_PERSON)
    of_the_tables = ((name, lines(turn, stored)) for name, lines in OF_THE_TABLES)
    for name, lines in (*of_the_person, *of_the_tables):
        if found := tuple(lines):
            yield Section(name, found)


def _journal(turn: Turn, stored: Stored) -> Iterator[Line]:
    for row in stored["journal"]:
        kind, facts = str(row["kind"]), row["facts"]
        words = [_note(turn, kind)]
        if isinstance(facts, Mapping):
            words += [f"{name}: {value}" for name, value in facts.items() if value != ""]
        yield Line(_at(turn, row["at"]), " · ".join(words))


def _nudges(turn: Turn, stored: Stored) -> Iterator[Line]:
    for row in stored["nudges"]:
        yield Line(str(row["on"]), f"{row['kind']} · {row['fate']}")


def _waiting(turn: Turn, stored: Stored) -> Iterator[Line]:
    """Yield the outbox; of what was sent the words are gone, and only the instants stand there."""
    ended: dict[str, list[str]] = {}
    for row in stored["outbox"]:
        at, payload = _at(turn, row["wanted_at"]), row["payload"]
        if isinstance(payload, Mapping):
            yield Line(at, str(payload.get("text") or payload.get("caption") or "-"))
        else:
            ended.setdefault(str(row["fate"]), []).append(at)
    yield from (Line(fate, ", ".join(instants)) for fate, instants in ended.items())


def _timers(turn: Turn, stored: Stored) -> Iterator[Line]:
    for row in stored["timers"]:
        yield Line(_at(turn, row["due_at"]), str(row["kind"]))


def _aside(turn: Turn, stored: Stored) -> Iterator[Line]:
    for row in stored["set_aside"]:
        yield Line(_at(turn, row["at"]), _as_it_is(row["payload"]))


def _rest(turn: Turn, stored: Stored) -> Iterator[Line]:
    for row in stored["people"]:
        memory = row["memory"]
        for name, value in memory.items() if isinstance(memory, Mapping) else ():
            if name not in SHOWN and not _is_empty(value):
                yield Line(name, _as_it_is(value))
        yield from (Line(name, str(row[name])) for name in ("person_id", "bot_id", "chat_id"))


OF_THE_TABLES: tuple[tuple[str, Callable[[Turn, Stored], Iterator[Line]]], ...] = (
    ("journal", _journal),
    ("nudges", _nudges),
    ("waiting", _waiting),
    ("timers", _timers),
    ("aside", _aside),
    ("rest", _rest),
)


def _note(turn: Turn, kind: str) -> str:
    """Return a kind of note in the person's language, as it is where it has no name there."""
    is_known = voice.has(turn.person.language, "export-note", kind)
    return turn.label("export-note", kind) if is_known else kind


def _at(turn: Turn, written: Plain) -> str:
    return told(turn, datetime.fromisoformat(str(written)))


def _as_it_is(value: Plain) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _is_empty(value: Plain) -> bool:
    """Tell whether nothing stands there: no fact worth a line."""
    if isinstance(value, Mapping):
        return all(_is_empty(each) for each in value.values())
    return value is None or value is False or value in ("", 0) or value == []
