"""What the page of an export is made of: sections of lines. Clocks are the person's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from coach import days, voice
from coach.turn import Turn

Value = str | int | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section: what it is called, and what stands there."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section that has something in it."""

    name: str
    lines: tuple[Line, ...]


def told(turn: Turn, value: Value) -> str:
    """Return a value as the person reads it."""
    match value:
        case datetime():
            return f"{days.local(value, turn.person.zone):%Y-%m-%d %H:%M}"
        case bool():
            return turn.label("export-fact", "yes") if value else turn.label("export-fact", "no")
        case time():
            return turn.clock(value)
        case date():
            return value.isoformat()
    return "" if value is None else str(value)


def facts(turn: Turn, *named: tuple[str, Value]) -> Iterator[Line]:
    """Yield a line for each value there is, by the name its label has."""
    for name, value in named:
        if text := told(turn, value):
            yield Line(turn.label("export-fact", name), text)


def several(turn: Turn, name: str, values: Sequence[str]) -> Iterator[Line]:
    """Yield one line for all of these, each on a line of its own; none where there are none."""
    yield from facts(turn, (name, "\n".join(values)))


def named(turn: Turn, prompt: str, choice: str | None) -> str:
    """Return the label of what was chosen, "" for what has none in the person's language."""
    return turn.label(prompt, choice) if choice and has(turn, prompt, choice) else ""


def has(turn: Turn, prompt: str, choice: str) -> bool:
    """Tell whether a choice has a label in the person's language."""
    return bool(prompt and choice) and voice.has(turn.person.language, prompt, choice)
