"""What a person told, and what came by itself, as lines of an export: in words, nothing raw.

A fact of a note that has no words in the person's language is left to the file for programs.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from coach.events import Plain, Stored
from coach.exportlines import Line, has, named, told
from coach.flows.flags import NAMES
from coach.replies import Fate
from coach.turn import Turn
from coach.voice import Word

FIGURES = ("days", "rating", "points", "hard", "mood", "before", "after", "hour")
"""Facts that are numbers a person gave or was told."""

WORDS = "words"
"""The fact that is what somebody typed."""

CHOICES = {
    ("before-slip", "trigger"): "evening-trigger",
    ("review", "trigger"): "evening-trigger",
    ("urge-trigger", "trigger"): "urge-trigger",
    ("urge-purpose", "purpose"): "urge-purpose",
    ("urge", "wish"): "urge-what",
    ("tool", "tool"): "urge-tool",
    ("letter", "tone"): "letter-tone",
    ("letter-helped", "answer"): "letter-helped",
    ("draft", "purpose"): "draft-kind",
    ("draft-sent", "purpose"): "draft-kind",
    ("they-wrote", "what"): "they-kind",
    ("friction", "what"): "slip-change",
}
"""Facts that are a choice, by kind of note, with the text whose labels name the choices."""

FATES = {
    Fate.SENT.value: "sent",
    Fate.STALE.value: "stale",
    Fate.QUIET.value: "quiet",
    Fate.PAUSED.value: "paused",
    Fate.BUSY.value: "busy",
    Fate.DONE.value: "done",
    Fate.HELD.value: "held",
    Fate.AFTER_CONTACT.value: "after-contact",
    Fate.ENOUGH.value: "enough",
    Fate.LOCKED.value: "locked",
    Fate.HELD_OUT.value: "held-out",
}
"""What became of a nudge, as it is stored, by the name of its label."""

FLAG_NAMES = {flag.value: name for name, flag in NAMES.items()}


def journal(turn: Turn, stored: Stored) -> Iterator[Line]:
    """Yield what was told, in its order."""
    for row in stored["journal"]:
        kind, facts = str(row["kind"]), row["facts"]
        named = facts.items() if isinstance(facts, Mapping) else ()
        words = [_note(turn, kind)]
        words += [_fact(turn, kind, name, str(value)) for name, value in named]
        if shown := [each for each in words if each]:
            yield Line(told(turn, datetime.fromisoformat(str(row["at"]))), " · ".join(shown))


def nudges(turn: Turn, stored: Stored) -> Iterator[Line]:
    """Yield a line for each day on which something was to come by itself, and what became of it."""
    by_day: dict[str, list[str]] = {}
    for row in stored["nudges"]:
        by_day.setdefault(str(row["on"]), []).append(_nudge(turn, row))
    yield from (Line(on, "\n".join(lines)) for on, lines in by_day.items())


def sent(turn: Turn, stored: Stored) -> Iterator[Line]:
    """Yield how many messages are kept in the outbox, and the latest instant of them."""
    wanted = [datetime.fromisoformat(str(row["wanted_at"])) for row in stored["outbox"]]
    if wanted:
        words: Mapping[str, Word] = {"count": len(wanted), "at": told(turn, max(wanted))}
        yield Line(turn.text("export-sent", words), "")


def _nudge(turn: Turn, row: Mapping[str, Plain]) -> str:
    kind, fate = str(row["kind"]).partition(":")[0], FATES.get(str(row["fate"]), "")
    name = turn.label("export-nudge", kind) if has(turn, "export-nudge", kind) else ""
    became = turn.label("export-fate", fate) if fate else ""
    return ": ".join(each for each in (name, became) if each)


def _note(turn: Turn, kind: str) -> str:
    return turn.label("export-note", kind) if has(turn, "export-note", kind) else ""


def _fact(turn: Turn, kind: str, name: str, value: str) -> str:
    if name == WORDS:
        return value
    if name in FIGURES:
        return f"{turn.label('export-fact', name)} {value}"
    if name == "flag":
        prompt, choice = "flags-name", FLAG_NAMES.get(value, "")
    else:
        prompt, choice = CHOICES.get((kind, name), ""), value
    return named(turn, prompt, choice)
