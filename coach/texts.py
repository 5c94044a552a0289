"""Ebb's texts as they are written, in `locales/<language>/*.ftl`.

Reading all of a language by Fluent's grammar takes longer than the rest of the start, so a running
Ebb looks only where each text begins and parses one when it is first said. Checks and previews read
everything. Ids are stable, wording is free; a step's choices are attributes of its message; further
wordings of a message are attributes `or-2`, `or-3` … Never fills anything in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentResource
from fluent.syntax import ast

_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=(.*(?:\n(?![-A-Za-z#]).*)*)", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^ +\.([A-Za-z][\w-]*) *=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """One entry as it is written; a term's name begins with a hyphen."""

    name: str
    source: str
    attributes: frozenset[str]
    has_words: bool

    def parsed(self) -> ast.Resource:
        """Return the entry by Fluent's grammar."""
        return _by_grammar(self.source)


def folders() -> tuple[str, ...]:
    """Return every language there is a folder with texts for, spoken or not yet."""
    found = (item for item in _locales().iterdir() if item.is_dir() and _files_in(item))
    return tuple(sorted(folder.name for folder in found))


@lru_cache(maxsize=16)
def written(language: str) -> dict[str, Text]:
    """Return the texts of a language by name; of two with the same name the first."""
    found: dict[str, Text] = {}
    for source in _sources(language):
        for entry in _ENTRY.finditer(source):
            found.setdefault(entry[1], _text(entry))
    return found


def ids(language: str) -> frozenset[str]:
    """Return the ids of a language's texts and of the labels on them."""
    found: set[str] = set()
    for text in written(language).values():
        if not text.name.startswith("-"):
            found |= {text.name} if text.has_words else set()
            found |= {f"{text.name}.{label}" for label in text.attributes if not is_wording(label)}
    return frozenset(found)


def is_wording(attribute: str) -> bool:
    """Tell whether an attribute is meant as a further wording of its text."""
    return attribute.startswith("or-")


@lru_cache(maxsize=16)
def fills_in(language: str, word: str) -> bool:
    """Tell whether any text of the language uses that word ("you", "them")."""
    used = re.compile(rf"\${re.escape(word)}\b")
    return any(used.search(source) for source in _sources(language))


def messages(language: str) -> Iterator[ast.Message]:
    """Yield every message of a language, for checks and previews."""
    yield from (entry for entry in _entries(language) if isinstance(entry, ast.Message))


def terms(language: str) -> frozenset[str]:
    """Return the names of a language's terms, which texts refer to as `{ -name }`."""
    return frozenset(entry.id.name for entry in _entries(language) if isinstance(entry, ast.Term))


def junk(language: str) -> Iterator[str]:
    """Yield the first line of everything in a language that cannot be read as a text."""
    for entry in _entries(language):
        if isinstance(entry, ast.Junk):
            yield (entry.content or "").splitlines()[0]


def _text(entry: re.Match[str]) -> Text:
    attributes = list(_ATTRIBUTE.finditer(entry[2]))
    words = entry[2][: attributes[0].start()] if attributes else entry[2]
    return Text(
        name=entry[1],
        source=entry[0],
        attributes=frozenset(attribute[1] for attribute in attributes),
        has_words=bool(words.strip()),
    )


@lru_cache(maxsize=8192)
def _by_grammar(source: str) -> ast.Resource:
    """Parse a source; the same words are parsed once, whichever language they stand in."""
    return FluentResource(source)


@lru_cache(maxsize=16)
def _entries(language: str) -> tuple[ast.EntryType, ...]:
    return tuple(entry for source in _sources(language) for entry in _by_grammar(source).body)


@lru_cache(maxsize=16)
def _sources(language: str) -> tuple[str, ...]:
    return tuple(file.read_text("utf-8") for file in _files_in(_locales() / language))


def _locales() -> Traversable:
    return files("coach") / "locales"


def _files_in(folder: Traversable) -> list[Traversable]:
    found = (item for item in folder.iterdir() if item.name.endswith(".ftl"))
    return sorted(found, key=lambda item: item.name)
