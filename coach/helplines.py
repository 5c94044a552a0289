"""Whom a person can turn to: emergency numbers and helplines by country, read from helplines.toml.

Serves the crisis and safety flows. Shows verified entries only, never guesses a number, and never
calls anyone.
"""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

EVERYWHERE: Final = "*"
EUROPE: Final = "EU"

MOBILE_EMERGENCY_NUMBER: Final = "112"
"""For people whose country is not known: most mobile phones put it through as an emergency call.

Not every network does, nor landlines: the wording must say "from most mobile phones" and name the
local emergency number first. Source: 3GPP TS 22.101, "Emergency calls": 112 and 911 count as such.
"""

# The 27 EU members, then the rest of the EEA: nobody else here shares the 112 and 116 numbers.
_EU_AND_EEA: Final = (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO"
)
_YEARS: Final = range(2020, 2100)

_MOST_FACTS: Final = 3


class Kind(StrEnum):
    """What a line is for; `HARM` is for people who fear that they may hurt their partner."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    VIOLENCE = "violence"
    HARM = "harm"
    YOUNG = "young"


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of a line in the person's language, by its key; the facts are never translated.

    Without a key the one fact stands as it is, in every language.
    """

    key: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the file; name and numbers are the line's own, "" where nothing is known.

    `text` are other ways than the phone, `about` is what has to be known of the line.
    """

    country: str
    kind: Kind
    name: str
    phone: str
    text: tuple[Note, ...]
    hours: tuple[Note, ...]
    about: tuple[str, ...]
    languages: tuple[str, ...]
    address: str
    source: str
    verified: bool
    verified_on: date


class BrokenHelplines(ValueError):
    """The helplines file cannot be trusted; `entry` names the entry."""

    def __init__(self, entry: str, fault: str) -> None:
        """Say which entry is at fault, since the file is edited by hand."""
        super().__init__(f"helplines, {entry}: {fault}")
        self.entry = entry
        self.fault = fault


def lines_for(country: str | None, kind: Kind) -> tuple[Line, ...]:
    """Return the verified lines to show, best first: the country's own, then those for everywhere.

    In the EU and EEA the shared numbers stand in where a country has no line of its own for this
    kind; not all answer everywhere, and the line's name says so. May be empty, except for crisis.
    """
    code = (country or "").upper()
    own = _shown(code, kind) if code != EVERYWHERE else ()
    if not own and code in _EU_AND_EEA.split():
        own = _shown(EUROPE, kind)
    return own + _shown(EVERYWHERE, kind)


def emergency_number(country: str | None) -> str | None:
    """Return the number to call when somebody is in danger now, None when it is not known.

    Some countries have one number for the police and another for the ambulance: this is the first
    in the file, `lines_for(country, Kind.EMERGENCY)` has all. See also `MOBILE_EMERGENCY_NUMBER`.
    """
    return next((line.phone for line in lines_for(country, Kind.EMERGENCY) if line.phone), None)


def outdated(today: date) -> tuple[Line, ...]:
    """Return the entries that are shown but were last checked more than twelve months ago."""
    return tuple(
        line for line in all_lines() if line.verified and _is_older_than_a_year(line, today)
    )


@cache
def all_lines() -> tuple[Line, ...]:
    """Return the whole file in its order, unverified entries too; read once, on first use.

    Raises: BrokenHelplines.
    """
    return parse_lines((files("coach") / "helplines.toml").read_text(encoding="utf-8"))


def parse_lines(source: str) -> tuple[Line, ...]:
    """Return the lines of a file like helplines.toml.

    Raises: BrokenHelplines for entries that are incomplete, broken, or stand there twice.
    """
    entries = tomllib.loads(source).get("line", [])
    lines = tuple(_line(entry, number) for number, entry in enumerate(entries, start=1))
    _refuse_twice((line.country, line.kind, " ".join((line.name, *line.about))) for line in lines)
    _refuse_twice((line.country, line.kind, line.phone) for line in lines if line.phone)
    return lines


@cache
def _shown(country: str, kind: Kind) -> tuple[Line, ...]:
    return tuple(
        line
        for line in all_lines()
        if line.verified and (line.country, line.kind) == (country, kind)
    )


def _is_older_than_a_year(line: Line, today: date) -> bool:
    seen = line.verified_on
    return (seen.year + 1, seen.month, seen.day) < (today.year, today.month, today.day)


def _line(entry: Mapping[str, object], number: int) -> Line:
    title = f"entry {number} ({entry.get('country')}, {entry.get('kind')}, {entry.get('name')})"
    if unknown := sorted(set(entry) - {field.name for field in fields(Line)}):
        raise BrokenHelplines(title, f"unknown field {', '.join(unknown)}")
    line = Line(
        country=_country(entry, title),
        kind=_kind(entry, title),
        name=_text(entry, "name", title),
        phone=_text(entry, "phone", title),
        text=_notes(entry.get("text", []), "text", title),
        hours=_notes([entry["hours"]] if entry.get("hours") else [], "hours", title),
        about=_words(entry, "about", title),
        languages=_words(entry, "languages", title),
        address=_text(entry, "address", title),
        source=_text(entry, "source", title),
        verified=_is_verified(entry, title),
        verified_on=_day(entry, title),
    )
    _refuse_hollow(line, title)
    return line


def _refuse_hollow(line: Line, title: str) -> None:
    if not line.name:
        raise BrokenHelplines(title, "has no name")
    if line.verified and not (line.phone or line.text or line.address):
        raise BrokenHelplines(title, "is verified but has neither phone nor text nor address")
    if line.verified and not line.source:
        raise BrokenHelplines(title, "is verified but names no source")


def _refuse_twice(keys: Iterable[tuple[str, Kind, str]]) -> None:
    (country, kind, what), times = max(Counter(keys).items(), key=_times, default=(("", "", ""), 0))
    if times > 1:
        raise BrokenHelplines(f"{country}, {kind}, {what}", f"stands there {times} times")


def _times(item: tuple[object, int]) -> int:
    return item[1]


def _text(entry: Mapping[str, object], field: str, title: str) -> str:
    value = entry.get(field, "")
    if not isinstance(value, str):
        raise BrokenHelplines(title, f"{field} must be a text")
    return value.strip()


def _country(entry: Mapping[str, object], title: str) -> str:
    country = _text(entry, "country", title)
    is_code = len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()
    if not is_code and country != EVERYWHERE:
        raise BrokenHelplines(title, 'country must be two capital letters or "*"')
    return country


def _kind(entry: Mapping[str, object], title: str) -> Kind:
    try:
        return Kind(_text(entry, "kind", title))
    except ValueError as error:
        raise BrokenHelplines(title, f"kind must be one of {', '.join(Kind)}") from error


def _words(entry: Mapping[str, object], field: str, title: str) -> tuple[str, ...]:
    words = entry.get(field, [])
    if not isinstance(words, list) or not all(isinstance(one, str) for one in words):
        raise BrokenHelplines(title, f"{field} must be a list of texts")
    return tuple(words)


def _notes(written: object, field: str, title: str) -> tuple[Note, ...]:
    if not isinstance(written, list):
        raise BrokenHelplines(title, f"{field} must be a list of texts and notes")
    return tuple(_note(one, field, title) for one in written)


def _note(written: object, field: str, title: str) -> Note:
    """Return a note as it is written: "as it stands", { key = "fact" } or { key = ["fact", …] }."""
    if isinstance(written, str) and written:
        return Note("", (written,))
    if isinstance(written, dict) and len(written) == 1:
        [(key, given)] = written.items()
        facts = given if isinstance(given, list) else [given]
        if len(facts) <= _MOST_FACTS and all(isinstance(fact, str) and fact for fact in facts):
            return Note(key, tuple(facts))
    raise BrokenHelplines(title, f'a note of {field} must be like {{ chat = "https://…" }}')


def _is_verified(entry: Mapping[str, object], title: str) -> bool:
    verified = entry.get("verified")
    if not isinstance(verified, bool):
        raise BrokenHelplines(title, "verified must be true or false")
    return verified


def _day(entry: Mapping[str, object], title: str) -> date:
    day = entry.get("verified_on")
    if not isinstance(day, date) or isinstance(day, datetime) or day.year not in _YEARS:
        raise BrokenHelplines(title, "verified_on must be a date like 2026-11-23")
    return day
