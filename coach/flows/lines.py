"""Help lines in the person's words, for every flow that names them. Only checked ones are shown."""

from coach import helplines, places
from coach.helplines import Kind, Line
from coach.turn import Turn


def country(turn: Turn) -> str | None:
    """Return the person's country as far as their time zone tells it."""
    return places.country_of_zone(turn.person.zone)


def emergency(turn: Turn) -> str:
    """Return the sentence about whom to call at once, with the local number where it is known."""
    number = helplines.emergency_number(country(turn))
    if number is None:
        return turn.text("lines-emergency-unknown")
    return turn.text("lines-emergency", {"number": number})


def listed(turn: Turn, *kinds: Kind) -> str:
    """Return one line of text a help line, the person's country first."""
    found = [line for kind in kinds for line in helplines.lines_for(country(turn), kind)]
    return "\n".join(dict.fromkeys(_shown(turn, line) for line in found))


def _shown(turn: Turn, line: Line) -> str:
    parts = [part for part in (line.phone, line.text, line.hours) if part]
    ways = ", ".join(parts) or line.address
    return turn.text("lines-line", {"name": line.name, "ways": ways})
