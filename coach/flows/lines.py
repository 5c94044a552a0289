"""Help lines in the person's words, for every flow that names them. Only checked ones are shown."""

from coach import helplines, places
from coach.helplines import Kind, Line
from coach.turn import Turn

ANY_COUNTRY = "*"

DIRECTORY = "findahelpline.com"


def country(turn: Turn) -> str | None:
    """Return the person's country, None while their time zone is only a guess or tells none.

    A wrong number is worse than none: until the person has confirmed where they are, the wording
    for an unknown country is used.
    """
    if turn.person.care.country is not None:
        return turn.person.care.country
    return places.country_of_zone(turn.person.zone) if turn.person.is_zone_sure else None


def is_country_unknown(turn: Turn) -> bool:
    """Tell whether the person has to be asked where they are."""
    return country(turn) is None


def emergency(turn: Turn) -> str:
    """Return the sentence about whom to call at once, with the local number where it is known."""
    number = helplines.emergency_number(country(turn))
    if number is None:
        return turn.text("lines-emergency-unknown")
    return turn.text("lines-emergency", {"number": number})


def call(turn: Turn) -> str:
    """Return the plain sentence for somebody who is in danger: whom to call now."""
    number = helplines.emergency_number(country(turn))
    if number is None:
        return turn.text("lines-call-unknown")
    return turn.text("lines-call", {"number": number})


def listed(turn: Turn, *kinds: Kind) -> str:
    """Return one line of text a help line, the person's country first.

    Where a country has none of these kinds, its crisis lines stand in. The directory of crisis
    lines by country always ends the list.
    """
    found = [line for kind in kinds for line in helplines.lines_for(country(turn), kind)]
    found = found or list(helplines.lines_for(country(turn), Kind.CRISIS))
    found += helplines.lines_for(None, Kind.CRISIS)
    return "\n".join(dict.fromkeys(_shown(turn, line) for line in found))


def _shown(turn: Turn, line: Line) -> str:
    if line.country == ANY_COUNTRY:
        return turn.text("lines-elsewhere")
    line = line.told_in(turn.person.language)
    parts = [part for part in (line.phone, line.text, line.hours) if part]
    ways = ", ".join(parts) or line.address
    return turn.text("lines-line", {"name": line.name, "ways": ways})


def short(turn: Turn) -> str:
    """Return the two numbers that matter most, in one line: for danger, and to talk."""
    here = country(turn)
    number = helplines.emergency_number(here)
    phones = (line.phone for line in helplines.lines_for(here, Kind.CRISIS))
    words = {"number": number or "112", "line": next(filter(None, phones), DIRECTORY)}
    return turn.text("lines-short" if number else "lines-short-unknown", words)
