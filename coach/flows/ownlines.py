"""Lines in a person's own words that can be picked from a list, changed and deleted.

Steps for flows that keep such lines; which ones, and how many, is theirs. The line a conversation
is about stands in the slot `at`, by its place.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coach.covered import cover
from coach.flow import Chip, Choice, Step, Typed
from coach.turn import Turn
from coach.voice import Word

LABEL = 38
"""Characters of a line that fit its button."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of a person's: how they are read and kept, how many and how long they may be."""

    read: Callable[[Turn], tuple[str, ...]]
    keep: Callable[[Turn, tuple[str, ...]], None]
    most: int
    longest: int

    def is_full(self, turn: Turn) -> bool:
        """Tell whether there are as many as may be."""
        return len(self.read(turn)) >= self.most

    def any(self, turn: Turn) -> bool:
        """Tell whether there is one."""
        return bool(self.read(turn))

    def add(self, turn: Turn, text: str) -> bool:
        """Add a line; False where it is empty, too long, or one too many."""
        line = tidy(text)
        if not 0 < len(line) <= self.longest or self.is_full(turn):
            return False
        if line not in self.read(turn):
            self.keep(turn, (*self.read(turn), line))
        return True

    def change(self, turn: Turn, text: str) -> bool:
        """Put other words in the place of the line the conversation is about."""
        line, at, kept = tidy(text), _at(turn), self.read(turn)
        if not 0 < len(line) <= self.longest or at >= len(kept):
            return False
        self.keep(turn, (*kept[:at], line, *kept[at + 1 :]))
        return True

    def delete(self, turn: Turn) -> None:
        """Delete the line the conversation is about."""
        at, kept = _at(turn), self.read(turn)
        self.keep(turn, (*kept[:at], *kept[at + 1 :]))

    def chips(self, turn: Turn) -> Sequence[Chip]:
        """Return a button for each line."""
        return [Chip(str(at), shortened(line)) for at, line in enumerate(self.read(turn))]

    def words(self, turn: Turn) -> Mapping[str, Word]:
        """Return all lines, and the one the conversation is about, for texts."""
        kept = self.read(turn)
        listed = "\n".join(f"· {cover(line)}" for line in kept)
        line = cover(kept[_at(turn)]) if _at(turn) < len(kept) else "…"
        return {"list": listed, "line": line, "room": "full" if self.is_full(turn) else "left"}


def pick(turn: Turn, at: str) -> None:
    """Let the conversation be about the line in that place."""
    turn.put(at=at)


def tidy(text: str) -> str:
    """Return a text as one line."""
    return " ".join(text.split())


def shortened(line: str) -> str:
    """Return as much of a line as fits a button."""
    return line if len(line) <= LABEL else line[: LABEL - 1].rstrip() + "…"


def _at(turn: Turn) -> int:
    return int(turn.slots.get("at") or "0")


def steps(name: str, lines: Lines, *, back: str) -> tuple[Step, ...]:
    """Return the steps `name-one` and `name-change` for lines; `back` is where they are listed."""
    return (
        Step(
            f"{name}-one",
            (Choice("change", f"{name}-change"), Choice("delete", back, lines.delete)),
            words=lines.words,
            labels="plan-line",
            per_row=2,
            back=back,
        ),
        Step(
            f"{name}-change",
            typed=Typed(lines.change, back),
            words=lines.words,
            labels="plan-line",
            back=f"{name}-one",
        ),
    )
