"""Which country somebody means: by its name in any language Ebb has texts in, or by a city there.

Serves the screen that asks where help is needed; never guesses one that could be another.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from babel import Locale

from coach import places
from coach.person import Person

SURE = 100
"""The score of a place that means one thing. Source: places.zones_for_city."""

MOST = 6

_LANGUAGES = ("en", "es", "de")


def of(person: Person) -> str | None:
    """Return the country whose form of dates somebody reads: named by them, or their zone's."""
    return person.care.country or places.country_of_zone(person.zone)


def name(language: str, code: str) -> str:
    """Return a country's name in a language, its code where it has none."""
    return str(Locale(language).territories.get(code, code))


def found(typed: str) -> tuple[tuple[str, ...], bool]:
    """Return the countries somebody may mean, and whether it is plain that it is this one."""
    named = _names().get(_plain(typed))
    if named is not None:
        return (named,), True
    matches = places.zones_for_city(typed, limit=MOST)
    codes = [places.country_of_zone(match.zone) for match in matches]
    known = tuple(dict.fromkeys(code for code in codes if code is not None))
    return known, len(known) == 1 and matches[0].score == SURE


@cache
def _names() -> dict[str, str]:
    return dict(_spelled())


def _spelled() -> Iterator[tuple[str, str]]:
    for language in _LANGUAGES:
        for code, spelled in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield _plain(str(spelled)), code


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", kept))
