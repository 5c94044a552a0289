"""Ebb's words in each language: looks texts up by id and fills them in.

Texts live in `locales/<language>/*.ftl`; ids are stable, wording is free. A step's choices are
attributes of its message; further wordings of the same message are attributes `or-2`, `or-3` …
A language is read on first use, and spoken only when it has every text of the first: nobody is met
with silence because a folder is half done. Never decides what to say.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import localedata
from babel.dates import format_skeleton
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentDate, FluentDateTime, FluentNumber
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

Word = str | int | date | datetime | FluentNumber | FluentDate | FluentDateTime
Words = Mapping[str, Word]

FALLBACK = "en"


class VoiceError(LookupError):
    """A text is missing or cannot be filled in; `ebb script check` finds it beforehand."""


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages Ebb speaks: those whose folder has every text of the fallback."""
    return tuple(name for name in folders() if name == FALLBACK or not missing(name))


def folders() -> tuple[str, ...]:
    """Return every language there is a folder with texts for, spoken or not yet."""
    found = (item for item in _locales().iterdir() if item.is_dir() and _texts_in(item))
    return tuple(sorted(folder.name for folder in found))


def missing(language: str) -> tuple[str, ...]:
    """Return the texts and labels of the fallback language that this one lacks.

    Further wordings are each language's own affair.
    """
    return tuple(sorted(_ids(FALLBACK) - _ids(language)))


def nearest_language(code: str | None) -> str:
    """Return the language Ebb speaks that is nearest to Telegram's `language_code`."""
    plain = (code or FALLBACK).lower().replace("_", "-").split("-")[0]
    return plain if plain in languages() else FALLBACK


def text(language: str, prompt: str, words: Words | None = None, wording: int = 1) -> str:
    """Return a prompt's text; `wording` counts its wordings from 1.

    Raises: VoiceError where the text is missing or a word for it is.
    """
    attribute = "" if wording == 1 else f"or-{wording}"
    return _format(language, prompt, attribute, words or {})


def label(language: str, prompt: str, choice: str, words: Words | None = None) -> str:
    """Return the label of one of a prompt's choices.

    Raises: VoiceError as `text` does.
    """
    return _format(language, prompt, choice, words or {})


def has(language: str, prompt: str, attribute: str = "") -> bool:
    """Tell whether a language has that prompt, or that attribute of it."""
    if not _bundle(language).has_message(prompt):
        return False
    return not attribute or attribute in _bundle(language).get_message(prompt).attributes


def wordings(language: str, prompt: str) -> int:
    """Return how many wordings a prompt has, at least 1."""
    count = 1
    while has(language, prompt, f"or-{count + 1}"):
        count += 1
    return count


def day(language: str, on: date, country: str | None = None) -> str:
    """Return a date as that language writes it in that country: weekday, day and month."""
    return format_skeleton("MMMEd", on, locale=_dates(language, country))


@lru_cache(maxsize=256)
def _dates(language: str, country: str | None) -> str:
    """Return the locale whose form of dates fits; English outside its countries is British."""
    local = f"{language}_{country}"
    if country is not None and localedata.exists(local):
        return local
    return "en_GB" if language == "en" else language


@lru_cache(maxsize=16)
def uses_form(language: str, word: str) -> bool:
    """Tell whether any text of the language chooses its form by that word ("you", "them")."""
    return any(
        word in words_used(language, message.id.name, attribute)
        for message in messages(language)
        for attribute in ("", *(part.id.name for part in message.attributes))
    )


def messages(language: str) -> Iterator[ast.Message]:
    """Yield every message of a language as written, for checks and previews."""
    for resource in _resources(language):
        yield from (entry for entry in resource.body if isinstance(entry, ast.Message))


def terms(language: str) -> frozenset[str]:
    """Return the names of a language's terms, which texts refer to as `{ -name }`."""
    entries = (entry for resource in _resources(language) for entry in resource.body)
    return frozenset(entry.id.name for entry in entries if isinstance(entry, ast.Term))


def junk(language: str) -> Iterator[str]:
    """Yield the first line of everything in a language that cannot be read as a text."""
    for resource in _resources(language):
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                yield (entry.content or "").splitlines()[0]


def _format(language: str, prompt: str, attribute: str, words: Words) -> str:
    used = words_used(language, prompt, attribute)
    filled = {name: word for name, word in words.items() if name in used}
    if all(isinstance(word, int) for word in filled.values()):
        return _format_numbers(language, prompt, attribute, tuple(filled.items()))
    return _format_anew(language, prompt, attribute, filled)


@lru_cache(maxsize=4096)
def _format_numbers(
    language: str, prompt: str, attribute: str, numbers: tuple[tuple[str, Word], ...]
) -> str:
    """Format a text that holds numbers at most: most do, and nothing of a person's is kept."""
    return _format_anew(language, prompt, attribute, dict(numbers))


def _format_anew(language: str, prompt: str, attribute: str, words: Words) -> str:
    if not has(language, prompt, attribute):
        raise VoiceError(f"{language}: there is no text {prompt}{attribute and '.' + attribute}")
    message = _bundle(language).get_message(prompt)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise VoiceError(f"{language}: {prompt} has labels but no words of its own")
    formatted, errors = _bundle(language).format_pattern(pattern, dict(words))
    if errors:
        kinds = ", ".join(type(error).__name__ for error in errors)
        raise VoiceError(f"{language}: {prompt} could not be filled in ({kinds})")
    return str(formatted)


@lru_cache(maxsize=4096)
def words_used(language: str, prompt: str, attribute: str = "") -> frozenset[str]:
    """Return the names of the words that fill in a text, through the texts it refers to."""
    written = _written(language).get(prompt)
    if written is None:
        return frozenset()
    found = _Names()
    parts = [part.value for part in written.attributes if part.id.name == attribute]
    for pattern in parts if attribute else [written.value]:
        if pattern is not None:
            found.visit(pattern)
    others = (words_used(language, name, part) for name, part in found.references)
    return frozenset(found.words).union(*others)


class _Names(Visitor):
    """Collects what a pattern refers to."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.references: set[tuple[str, str]] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.words.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add((node.id.name, node.attribute.name if node.attribute else ""))


def _ids(language: str) -> frozenset[str]:
    """Return the ids of a language's texts and of the labels on them."""
    found: set[str] = set()
    for message in messages(language):
        name = message.id.name
        labels = (part.id.name for part in message.attributes)
        found |= {f"{name}.{label}" for label in labels if not label.startswith("or-")}
        found |= {name} if message.value is not None else set()
    return frozenset(found)


@lru_cache(maxsize=16)
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for resource in _resources(language):
        bundle.add_resource(resource)
    return bundle


@lru_cache(maxsize=16)
def _written(language: str) -> dict[str, ast.Message]:
    return {message.id.name: message for message in messages(language)}


@lru_cache(maxsize=16)
def _resources(language: str) -> tuple[ast.Resource, ...]:
    sources = _texts_in(_locales() / language)
    return tuple(FluentResource(source.read_text("utf-8")) for source in sources)


def _locales() -> Traversable:
    return files("coach") / "locales"


def _texts_in(folder: Traversable) -> list[Traversable]:
    found = (item for item in folder.iterdir() if item.name.endswith(".ftl"))
    return sorted(found, key=lambda item: item.name)
