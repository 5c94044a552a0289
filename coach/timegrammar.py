"""The tables of timewords.toml made into patterns, one grammar a language, for timewords.py.

Knows how times and dates are put together in any language and no word of any: those are data. A
language without a table still has figures ("08:30", "2026-12-24").
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Final

_NEVER: Final = "(?!)"
_DASHES: Final = "-\u2013\u2014"
_APOSTROPHES: Final = re.compile("['\u2019`\u00b4]")
# "p.m.", "p. m." and "P.M" are one word in every language that uses it.
_DOTTED_HALF: Final = re.compile(r"(?<=[\d ])([ap])\. ?m\b\.?")


@dataclass(frozen=True, slots=True)
class Words:
    """The lists and values of one table, all plain; what a table leaves out is empty."""

    table: Mapping[str, object]

    def part(self, key: str) -> "Words":
        """Return the table below this one."""
        below = self.table.get(key)
        return Words(below if isinstance(below, dict) else {})

    def all(self, key: str) -> list[str]:
        """Return the words of a list."""
        listed = self.table.get(key)
        return [plain(str(word)) for word in listed] if isinstance(listed, list) else []

    def values(self, key: str) -> dict[str, int]:
        """Return words and the numbers they stand for."""
        found = self.part(key).table.items()
        return {plain(word): value for word, value in found if isinstance(value, int)}

    def spellings(self, key: str, first: int) -> dict[str, int]:
        """Return every spelling in a list with its place in it, counted from `first`."""
        listed = enumerate(self.all(key), start=first)
        return {word: place for place, entry in listed for word in entry.split("|")}


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language says times, dates and numbers; it is matched with plain texts only."""

    numbers: Mapping[str, int]
    number_word: re.Pattern[str]
    count: re.Pattern[str]
    clock: re.Pattern[str]
    named_times: Mapping[str, time]
    parts: Mapping[str, tuple[int, int]]
    shifts: Mapping[str, int]
    words_to: frozenset[str]
    lead: re.Pattern[str]
    span_lead: re.Pattern[str]
    span_between: re.Pattern[str]
    date_lead: re.Pattern[str]
    distances: tuple[tuple[int, re.Pattern[str]], ...]
    days: Mapping[str, int]
    units: Mapping[str, int]
    month_units: frozenset[str]
    weekday: re.Pattern[str]
    weekdays: Mapping[str, int]
    which: Mapping[str, str]
    day_month: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]

    def with_figures(self, text: str) -> str:
        """Return the text with its number words written as figures."""
        return self.number_word.sub(lambda match: str(self.numbers[match[0]]), text)


def plain(text: str) -> str:
    """Return the text without case, accents, apostrophes and surplus spaces."""
    bare = unicodedata.normalize("NFD", _APOSTROPHES.sub("", text.casefold()))
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    spaced = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", " ".join(kept.split()))
    return _DOTTED_HALF.sub(r"\1m", spaced)


def grammar(language: str) -> Grammar:
    """Return the grammar of a language code ("en", "es-MX"); without a table: figures only."""
    base = re.split("[-_]", language.lower())[0]
    return _grammars(base if base in _tables() else "")


@cache
def _grammars(language: str) -> Grammar:
    return build(_tables().get(language, {}))


@cache
def _tables() -> dict[str, dict[str, object]]:
    return tomllib.loads((files("coach") / "timewords.toml").read_text(encoding="utf-8"))


def build(table: Mapping[str, object]) -> Grammar:
    """Return the grammar of one table of timewords.toml."""
    words = Words(table)
    count, clock, date = words.part("count"), words.part("clock"), words.part("date")
    numbers = _numbers(words) | dict.fromkeys(count.all("none"), 0)
    marks = {key: date.all(key) for key in ("next", "last", "this")}
    return Grammar(
        numbers=numbers,
        number_word=re.compile(rf"\b{_any(numbers)}\b"),
        count=_count(words, count),
        clock=_clock(clock, words.all("lead")),
        named_times=_named_times(clock),
        parts=_parts(clock),
        shifts=clock.values("before") | clock.values("after"),
        words_to=frozenset(clock.all("to")),
        lead=_leading(words.all("lead")),
        span_lead=_leading(clock.all("from")),
        span_between=re.compile(rf" ?[{_DASHES}] ?| {_any(clock.all('between'))} "),
        date_lead=_leading(date.all("lead")),
        distances=_distances(date),
        days=date.values("days"),
        units=date.values("units"),
        month_units=frozenset(date.all("months")),
        weekday=_weekday(date, [word for listed in marks.values() for word in listed]),
        weekdays=date.spellings("weekdays", first=0),
        which={word: key for key, listed in marks.items() for word in listed},
        day_month=_day_month(date),
        months=date.spellings("months_of_year", first=1),
    )


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first so that none hides another."""
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else _NEVER


def _leading(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"^(?:{_any(words)}(?:(?<=\W) ?| ))+")


def _numbers(words: Words) -> dict[str, int]:
    said = words.values("numbers")
    tens = [word for word, value in said.items() if value in range(20, 100, 10)]
    units = [word for word, value in said.items() if value in range(1, 10)]
    after, before = product(tens, units), product(units, tens)
    joined = {
        first + join + second: said[first] + said[second]
        for pairs, key in ((after, "joiners"), (before, "unit_first"))
        for (first, second), join in product(pairs, _joiners(words, key))
    }
    return said | joined


def _joiners(words: Words, key: str) -> list[str]:
    listed = words.table.get(key)
    return [str(join) for join in listed] if isinstance(listed, list) else []


def _count(words: Words, count: Words) -> re.Pattern[str]:
    lead = _any([*words.all("lead"), *count.all("lead")])
    scale = _any([*count.all("out_of"), "/"])
    return re.compile(
        rf"(?:{lead}(?:(?<=\W) ?| ))*(?P<number>\d{{1,9}})(?: ?{scale} ?(?P<scale>5|10|100))?"
    )


def _clock(clock: Words, lead: list[str]) -> re.Pattern[str]:
    part = _any(_parts(clock))
    minutes = rf"\d{{1,2}} (?:{_any(clock.all('minute_words'))} )?"
    way = _any([*clock.all("past"), *clock.all("to")])
    named = _any(_named_times(clock))
    separator = rf"(?: ?[:.] ?| ?{_any([*clock.all('hour_words'), 'h'])} ?| )"
    return re.compile(
        rf"(?:(?P<early>{part}),? (?:{_any(lead)} )?)?"
        rf"(?:(?P<before>{_any(clock.values('before'))}) )?"
        rf"(?:(?P<some>{minutes})(?P<way>{way}) )?"
        rf"(?:(?P<named>{named})|(?P<hour>\d{{1,2}})"
        rf"(?:(?P<glued>\d\d)|(?P<separator>{separator})(?P<minute>\d\d)?(?!\d))??)"
        rf"(?: (?P<after>{_any(clock.values('after'))}))?(?: ?(?P<part>{part}))?"
    )


def _named_times(clock: Words) -> dict[str, time]:
    named = clock.part("named").table.items()
    return {plain(word): time.fromisoformat(str(at)) for word, at in named}


def _parts(clock: Words) -> dict[str, tuple[int, int]]:
    parts = clock.part("parts").table.items()
    return {
        plain(word): (int(ends[0]), int(ends[1])) for word, ends in parts if isinstance(ends, list)
    }


def _distances(date: Words) -> tuple[tuple[int, re.Pattern[str]], ...]:
    unit = _any([*date.values("units"), *date.all("months")])
    span = rf"(?:(?P<count>\d{{1,4}})|{_any(date.all('one'))}) (?P<unit>{unit})"
    ways = [(1, way) for way in date.all("ahead")] + [(-1, way) for way in date.all("back")]
    escaped = [(sign, re.escape(way).replace(re.escape("{span}"), span)) for sign, way in ways]
    return tuple((sign, re.compile(pattern)) for sign, pattern in escaped)


def _weekday(date: Words, marks: Iterable[str]) -> re.Pattern[str]:
    weekday, mark = _any(date.spellings("weekdays", first=0)), _any(marks)
    return re.compile(rf"(?:(?P<before>{mark}) )?(?P<weekday>{weekday})\.?(?: (?P<after>{mark}))?")


def _day_month(date: Words) -> tuple[re.Pattern[str], ...]:
    day = rf"(?P<day>\d{{1,2}})(?:\.| ?{_any(date.all('day_ends'))})?"
    month = rf"(?P<month>{_any(date.spellings('months_of_year', first=1))})\.?"
    of = rf"(?: ?{_any(date.all('of'))})?"
    year = rf"(?:,?{of}[ -](?P<year>\d{{4}}))?"
    return re.compile(rf"{day}{of}[ -]?{month}{year}"), re.compile(rf"{month} ?{day}{year}")
