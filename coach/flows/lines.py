"""Help lines in the person's words, for every flow that names them. Only checked ones are shown."""

from coach import helplines, places
from coach.helplines import Kind, Line, Note
from coach.turn import Turn

ANY_COUNTRY = "*"

DIRECTORY = "findahelpline.com"

TEXT, HOURS, ABOUT = "lines-note-", "lines-hours-", "lines-about-"
"""How the ids of the texts begin that tell the notes of helplines.toml; a note's key ends them."""

ONLY_HERE = frozenset({"buenos-aires", "eu-reserved"})
"""What is said of a number that does not answer everywhere in its country."""

SILENT = "silent"
"""The note of an emergency number that tells how to call it without a word."""

FACTS = ("what", "also", "more")
"""Under which names a note's facts fill in its text."""


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


def call_unheard(turn: Turn) -> str:
    """Return whom to call now, and what to do where one cannot speak, if the country has a way."""
    there = helplines.lines_for(country(turn), Kind.EMERGENCY)
    notes = (note for line in there for note in line.text if note.key == SILENT)
    return " ".join((call(turn), *(_told(turn, TEXT, note) for note in notes)))


def listed(turn: Turn, *kinds: Kind) -> str:
    """Return one line of text a help line, the person's country first.

    Where a country has none of these kinds, its crisis lines stand in. The directory of crisis
    lines by country always ends the list.
    """
    found = [line for kind in kinds for line in helplines.lines_for(country(turn), kind)]
    found = found or list(helplines.lines_for(country(turn), Kind.CRISIS))
    found += helplines.lines_for(None, Kind.CRISIS)
    return "\n".join(dict.fromkeys(told(turn, line) for line in found))


def told(turn: Turn, line: Line) -> str:
    """Return a line as it is shown: its name, what has to be known of it, and the ways to it.

    The hours stand with the first way, whose they are; the address only where there is no other.
    """
    if line.country == ANY_COUNTRY:
        return turn.text("lines-elsewhere")
    others = "; ".join(_told(turn, TEXT, note) for note in line.text)
    first = _ways(line.phone or others or line.address, _hours(turn, line))
    ways = "; ".join(filter(None, (first, others if line.phone else "")))
    about = "; ".join(turn.text(ABOUT + key) for key in line.about)
    name = f"{line.name} ({about})" if about else line.name
    return turn.text("lines-line", {"name": name, "ways": ways})


def _hours(turn: Turn, line: Line) -> str:
    return ", ".join(_told(turn, HOURS, note) for note in line.hours)


def _ways(way: str, hours: str) -> str:
    """Return a way to a line with the hours that are its own, where they are known."""
    return ", ".join(filter(None, (way, hours)))


def _told(turn: Turn, kind: str, note: Note) -> str:
    """Return a note in the person's language; one without a key stands as it is."""
    if not note.key:
        return note.facts[0]
    return turn.text(kind + note.key, dict(zip(FACTS, note.facts, strict=False)))


def prompts(line: Line) -> tuple[str, ...]:
    """Return the texts that tell a line's notes."""
    kinds = ((TEXT, line.text), (HOURS, line.hours))
    told = [kind + note.key for kind, notes in kinds for note in notes if note.key]
    return (*told, *(ABOUT + key for key in line.about))


def short(turn: Turn) -> str:
    """Return the two numbers that matter most, in one line: for danger, and to talk and when."""
    here = country(turn)
    number = helplines.emergency_number(here)
    lines = helplines.lines_for(here, Kind.CRISIS)
    everywhere = (line for line in lines if line.phone and not ONLY_HERE.intersection(line.about))
    talk = next((_with_hours(turn, line) for line in everywhere), DIRECTORY)
    words = {"number": number or "112", "line": talk}
    return turn.text("lines-short" if number else "lines-short-unknown", words)


def _with_hours(turn: Turn, line: Line) -> str:
    """Return a number with its hours apart: run together they would be dialled as one."""
    hours = _hours(turn, line)
    return f"{line.phone} ({hours})" if hours else line.phone
