"""Ebb's words in each language: looks texts up by id and fills them in.

How they are written is told in `texts.py`. A language is spoken only when it has every text of the
first: nobody is met with silence because a folder is half done. Never decides what to say.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from babel import Locale, localedata
from babel.core import get_global
from babel.dates import format_skeleton, get_day_names
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentDate, FluentDateTime, FluentNumber
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from coach import texts

Word = str | int | date | datetime | FluentNumber | FluentDate | FluentDateTime
Words = Mapping[str, Word]

FALLBACK = "en"


class VoiceError(LookupError):
    """A text is missing or cannot be filled in; `ebb script check` finds it beforehand."""


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages Ebb speaks: those whose folder has every text of the fallback."""
    return tuple(name for name in texts.folders() if name == FALLBACK or not missing(name))


def missing(language: str) -> tuple[str, ...]:
    """Return the texts and labels of the fallback language that this one lacks.

    Further wordings are each language's own affair.
    """
    return tuple(sorted(texts.ids(FALLBACK) - texts.ids(language)))


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
    written = texts.written(language).get(prompt)
    return written is not None and (not attribute or attribute in written.attributes)


def wordings(language: str, prompt: str) -> int:
    """Return how many wordings a prompt has, at least 1."""
    count = 1
    while has(language, prompt, f"or-{count + 1}"):
        count += 1
    return count


@lru_cache(maxsize=4096)
def day(language: str, on: date, country: str | None = None) -> str:
    """Return a date as that language writes it in that country: weekday, day and month.

    Kept, because it is slow to write and everybody meets the same days.
    """
    return format_skeleton("MMMEd", on, locale=_dates(language, country))


def day_of_month(language: str, on: date, country: str | None = None) -> str:
    """Return a date as `day` does, without the weekday and short."""
    return format_skeleton("MMMd", on, locale=_dates(language, country))


def month(language: str, on: date, country: str | None = None) -> str:
    """Return the short name of a date's month."""
    return format_skeleton("MMM", on, locale=_dates(language, country))


def weekdays(language: str, country: str | None = None) -> tuple[tuple[int, str], ...]:
    """Return the days of a week as they follow there: number, Monday 0, and short name."""
    locale = _dates(language, country)
    names = get_day_names("abbreviated", "stand-alone", locale)
    first = Locale.parse(locale).first_week_day
    return tuple((day % 7, names[day % 7]) for day in range(first, first + 7))


@lru_cache(maxsize=256)
def first_weekday(language: str, country: str | None = None) -> int:
    """Return the day a week begins with there, Monday 0."""
    return weekdays(language, country)[0][0]


WHOLE_HOURS = "Etc/GMT"


OLD_NAMES = {
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Yangon": "Asia/Rangoon",
    "Europe/Kyiv": "Europe/Kiev",
}
"""Zones that CLDR still has under the name they had before."""


def _old_names(zone: str) -> list[str]:
    old = [name for name, now in get_global("zone_aliases").items() if now == zone]
    return [*old, OLD_NAMES[zone]] if zone in OLD_NAMES else old


def city(language: str, zone: str) -> str:
    """Return the city a time zone is called after, as the language says it; source: CLDR.

    One of whole hours has none and is told by them; its name counts westwards (tzdata, etcetera).
    """
    if zone.startswith(WHOLE_HOURS):
        return f"UTC{-int(zone.removeprefix(WHOLE_HOURS)):+}"
    cities = Locale.parse(language).time_zones
    known = (cities[name].get("city") for name in (zone, *_old_names(zone)) if name in cities)
    return str(next(filter(None, known), None) or zone.rsplit("/", 1)[-1].replace("_", " "))


def _dates(language: str, country: str | None) -> str:
    """Return the locale whose form of dates fits; English outside its countries is British."""
    local = f"{language}_{country}"
    if country is not None and localedata.exists(local):
        return local
    return "en_GB" if language == "en" else language


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
    _learn(language, prompt)
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
    found = _Names()
    for entry in _parsed(language, prompt).body:
        if isinstance(entry, ast.Message):
            found.visit(_pattern(entry, attribute))
    others = (words_used(language, *name.split(".", 1)) for name in found.references)
    return frozenset(found.words).union(*others)


def _pattern(message: ast.Message, attribute: str) -> ast.Pattern:
    parts = (part.value for part in message.attributes if part.id.name == attribute)
    return next(parts, ast.Pattern([])) if attribute else message.value or ast.Pattern([])


@lru_cache(maxsize=8192)
def _learn(language: str, name: str) -> None:
    """Let the bundle know a text, and what it refers to."""
    found = _Names()
    found.visit(_parsed(language, name))
    _bundle(language).add_resource(_parsed(language, name))
    for reference in found.references:
        _learn(language, reference.partition(".")[0])


def _parsed(language: str, name: str) -> ast.Resource:
    written = texts.written(language).get(name)
    return written.parsed() if written else ast.Resource([])


class _Names(Visitor):
    """Collects what a text refers to: words, and texts by name, `name.attribute` or `-term`."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.words.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.references.add(node.id.name + attribute)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)


@lru_cache(maxsize=16)
def _bundle(language: str) -> FluentBundle:
    return FluentBundle([language], use_isolating=False)
