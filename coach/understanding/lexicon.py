"""Classes of words with one meaning, a file for each language: "texted" and "rang" are `contacted`.

What is learned of a class holds for all its words, also for those the corpus never had.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).with_name("lexicon")
_SHORTEST_STEM: Final = 3
_LONGEST_ENTRY: Final = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The classes of a language; entries of several words are keyed by these with "_" between."""

    entries: dict[str, str]
    stems: dict[str, str]
    openings: frozenset[str]
    """First words of entries of several words."""

    def classes_of(self, words: list[str]) -> Iterator[tuple[str, int]]:
        """Yield each class in the order of the words, with the place of its first word."""
        place = 0
        while place < len(words):
            names, taken = self._class_at(words, place)
            for name in (names or "").split():
                yield name, place
            place += taken

    def _class_at(self, words: list[str], place: int) -> tuple[str | None, int]:
        word = words[place]
        if word in self.openings:
            for end in range(min(place + _LONGEST_ENTRY, len(words)), place + 1, -1):
                names = self.entries.get("_".join(words[place:end]))
                if names:
                    return names, end - place
        return self.entries.get(word) or self._by_stem(word), 1

    def _by_stem(self, word: str) -> str | None:
        for end in range(len(word), _SHORTEST_STEM - 1, -1):
            names = self.stems.get(word[:end])
            if names:
                return names
        return None


@cache
def lexicon(language: str) -> Lexicon:
    """Return the classes of a language, read once."""
    written = tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))
    named = [(entry, name) for name, entries in written.items() for entry in entries.split()]
    return Lexicon(
        entries={entry: name for entry, name in named if not entry.endswith("*")},
        stems={entry[:-1]: name for entry, name in named if entry.endswith("*")},
        openings=frozenset(entry.partition("_")[0] for entry, _ in named if "_" in entry),
    )
