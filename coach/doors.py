"""Which flow meets a person: by the command they sent, or by words that answer nothing."""

from coach import bonds
from coach.book import AGAIN, Command
from coach.flows import closing
from coach.person import Person


def of(person: Person, command: Command) -> str:
    """Return the flow a command opens; without a period under way, how it goes on with one."""
    if not command.needs_period or person.is_running:
        return command.to
    if person.period is None:
        return _newcomers(person)
    is_asked = command.when_over == AGAIN and closing.is_waiting(person)
    return "@closing" if is_asked else command.when_over


def for_words(person: Person) -> str:
    """Return the flow that meets free text when nothing was asked."""
    return "@menu/unclear" if person.period else _newcomers(person)


def _newcomers(person: Person) -> str:
    return "@friend" if bonds.is_only_buddy(person) else "@welcome"
