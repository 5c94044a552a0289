"""The script's check: every flow and every text, in every language, before anybody meets them.

Flows refuse their own faults when made; here their texts are held against the languages.
"""

import re
from collections import Counter
from collections.abc import Iterator

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from coach import voice
from coach.book import BOOK, COMMANDS
from coach.flow import Step

LONGEST_TEXT_UNITS = 4096
LONGEST_LABEL = 40
PREVIEW_CHARACTERS = 60
"""Telegram's limit for a text; what a phone shows of a label and of a preview."""

NUDGE_PREFIXES = ("morning-", "evening-", "silence-", "closing-")
HIDDEN_IN_PREVIEWS = re.compile(r"\b(ex|breakup|break-up)\b", re.IGNORECASE)
SHAME = re.compile(
    r"\b(fail(ed|ure)?|broke your|relapsed?|back to (zero|day 0)|ashamed|weak(ness)?|you should)\b",
    re.IGNORECASE,
)
"""Words that are never said. Source: coaching.md, 4.5 and 4.11."""


def faults() -> list[str]:
    """Return every fault found, each naming language, text and what is wrong."""
    found = [fault for language in voice.languages() for fault in _faults_in(language)]
    return [*found, *_strays()]


def needed() -> dict[str, set[str]]:
    """Return every prompt the flows need, each with the labels that must hang on it."""
    wanted: dict[str, set[str]] = {}
    for flow in BOOK.flows():
        for step in flow.steps:
            for prompt in flow.prompts_of(step) if not step.is_silent else ():
                wanted.setdefault(prompt, set())
            if step.choices or step.typed:
                wanted.setdefault(flow.labels_of(step), set()).update(_labels(step))
    for command in COMMANDS:
        if command.is_single:
            wanted.setdefault(command.to, set())
        if command.is_listed:
            wanted.setdefault("about-description", set()).add(command.name)
    return wanted


def _labels(step: Step) -> set[str]:
    labels = {choice.id for choice in step.choices}
    return labels | {"unclear"} if step.typed else labels


def _faults_in(language: str) -> Iterator[str]:
    yield from (f"{language}: unreadable, {line}" for line in voice.junk(language))
    written = list(voice.messages(language))
    for name, count in Counter(message.id.name for message in written).items():
        if count > 1:
            yield f"{language}: {name} is written {count} times"
    for prompt, labels in needed().items():
        if not voice.has(language, prompt):
            yield f"{language}: {prompt} is missing"
            continue
        for label in sorted(labels):
            if not voice.has(language, prompt, label):
                yield f"{language}: {prompt}.{label} is missing"
    for message in written:
        yield from _wording_faults(language, message)


def _wording_faults(language: str, message: ast.Message) -> Iterator[str]:
    name = message.id.name
    for attribute in message.attributes:
        text = _plain(attribute.value)
        is_label = not attribute.id.name.startswith(("or-", "unclear"))
        if is_label and len(text) > LONGEST_LABEL and name != "about-description":
            yield f"{language}: {name}.{attribute.id.name} is longer than {LONGEST_LABEL}"
    for text in _texts(message):
        if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT_UNITS:
            yield f"{language}: {name} is longer than Telegram allows"
        if SHAME.search(text):
            yield f"{language}: {name} holds a word of shame"
        if name.startswith(NUDGE_PREFIXES) and HIDDEN_IN_PREVIEWS.search(text[:PREVIEW_CHARACTERS]):
            yield f"{language}: {name} shows in a preview what must not"


def _texts(message: ast.Message) -> Iterator[str]:
    if message.value is not None:
        yield _plain(message.value)
    for attribute in message.attributes:
        yield _plain(attribute.value)


def _plain(pattern: ast.Pattern) -> str:
    """Return the words of a pattern, whatever is filled in left out."""
    collector = _Words()
    collector.visit(pattern)
    return "".join(collector.parts)


class _Words(Visitor):
    def __init__(self) -> None:
        self.parts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.parts.append(node.value)


def _strays() -> Iterator[str]:
    """Yield the texts that one language has or fills in otherwise than the first."""
    first = {message.id.name: message for message in voice.messages(voice.FALLBACK)}
    for language in voice.languages():
        for message in voice.messages(language):
            name = message.id.name
            if name not in first:
                yield f"{language}: {name} is not a text of {voice.FALLBACK}"
            for attribute in ("", *(part.id.name for part in message.attributes)):
                given = voice.words_used(voice.FALLBACK, name, attribute)
                if extra := voice.words_used(language, name, attribute) - given:
                    yield f"{language}: {name} needs words that are not given: {sorted(extra)}"
