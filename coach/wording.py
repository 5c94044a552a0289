"""The check of the texts as they are written, one language at a time.

What can be told from the texts alone; whether the flows have what they need is told by `script.py`.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache
from importlib.resources import files

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from coach import texts, voice

LONGEST_TEXT_UNITS = 4096
LONGEST_LABEL = 40
PREVIEW_CHARACTERS = 60
"""Telegram's limit for a text; what a phone shows of a label and of a preview."""

_NUMBERED = re.compile(r"or-([1-9]\d*)")


def faults_in(language: str, arriving: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a language's texts; `arriving` may be read on a locked screen."""
    if language not in _never_said():
        yield f"{language}: coach/never_said.toml has no words for it"
    yield from (f"{language}: unreadable, {line}" for line in texts.junk(language))
    written = list(texts.messages(language))
    for name, count in Counter(message.id.name for message in written).items():
        if count > 1:
            yield f"{language}: {name} is written {count} times"
    for message in written:
        yield from _length_faults(language, message)
        yield from _word_faults(language, message, arriving)
        yield from _gaps(language, message)
        yield from _lost_references(language, message)


def plain(pattern: ast.Pattern) -> str:
    """Return the words of a pattern, whatever is filled in left out."""
    found = _Parts()
    found.visit(pattern)
    return "".join(found.words)


def references(message: ast.Message) -> set[str]:
    """Return the texts, labels (`text.label`) and terms (`-term`) that a message refers to."""
    found = _Parts()
    found.visit(message)
    return found.references


def words(message: ast.Message) -> set[str]:
    """Return the names of what is filled into a message and its labels, `{ $day }`."""
    found = _Parts()
    found.visit(message)
    return found.filled


def _length_faults(language: str, message: ast.Message) -> Iterator[str]:
    name = message.id.name
    for attribute in message.attributes:
        is_label = not texts.is_wording(attribute.id.name) and attribute.id.name != "unclear"
        is_long = len(plain(attribute.value)) > LONGEST_LABEL
        if is_label and is_long and name != "about-description":
            yield f"{language}: {name}.{attribute.id.name} is longer than {LONGEST_LABEL}"
    for text in _texts(message):
        if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT_UNITS:
            yield f"{language}: {name} is longer than Telegram allows"


def _word_faults(language: str, message: ast.Message, arriving: Collection[str]) -> Iterator[str]:
    name = message.id.name
    for text in _texts(message):
        if _never(language, "shame").search(text):
            yield f"{language}: {name} holds a word of shame"
        if name in arriving and _never(language, "previews").search(text[:PREVIEW_CHARACTERS]):
            yield f"{language}: {name} shows in a preview what must not"


@lru_cache(maxsize=16)
def _never(language: str, kind: str) -> re.Pattern[str]:
    """Return what a language's texts never hold; matches nothing where no words are given."""
    words = _never_said().get(language, {}).get(kind, [])
    either = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b({either})\b" if words else r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _never_said() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("coach") / "never_said.toml").read_text("utf-8"))


def _gaps(language: str, message: ast.Message) -> Iterator[str]:
    """Yield the wordings that are never said, because the one before them is not there."""
    name = message.id.name
    given = {part.id.name for part in message.attributes if texts.is_wording(part.id.name)}
    wanted = {f"or-{n}" for n in range(2, len(given) + 2)}
    for attribute in sorted(given - wanted):
        if _NUMBERED.fullmatch(attribute) and attribute != "or-1":
            lost = ", ".join(sorted(wanted - given))
            yield f"{language}: {name}.{attribute} is never said, {lost} is missing"
        else:
            yield f"{language}: {name}.{attribute} is never said, wordings are or-2, or-3 ..."


def _lost_references(language: str, message: ast.Message) -> Iterator[str]:
    terms = {f"-{term}" for term in texts.terms(language)}
    for reference in sorted(references(message) - terms):
        if not voice.has(language, *reference.split(".", 1)):
            yield f"{language}: {message.id.name} refers to {reference}, which is not there"


def _texts(message: ast.Message) -> Iterator[str]:
    if message.value is not None:
        yield plain(message.value)
    for attribute in message.attributes:
        yield plain(attribute.value)


class _Parts(Visitor):
    """Collects the words of a text, and what it refers to."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.filled: set[str] = set()
        self.references: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.filled.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        label = f".{node.attribute.name}" if node.attribute else ""
        self.references.add(node.id.name + label)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.references.add(f"-{node.id.name}")
