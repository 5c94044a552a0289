"""What stands on the page of an export, section by section, in the person's language.

It is what a person would read. What only Ebb needs to work is in the file for programs, which has
all.
"""

from collections.abc import Callable, Iterator

from coach import exportkept, exportnotes
from coach.events import Stored
from coach.exportlines import Line, Section
from coach.turn import Turn

OF_THE_PERSON: tuple[tuple[str, Callable[[Turn], Iterator[Line]]], ...] = (
    ("you", exportkept.you),
    ("periods", exportkept.periods),
    ("ledger", exportkept.ledger),
    ("plan", exportkept.plan),
    ("safety", exportkept.safety),
    ("letters", exportkept.letters),
    ("drafts", exportkept.drafts),
    ("dates", exportkept.dates),
    ("shared", exportkept.shared),
    ("buddy", exportkept.buddy),
    ("hours", exportkept.hours),
)

OF_THE_TABLES: tuple[tuple[str, Callable[[Turn, Stored], Iterator[Line]]], ...] = (
    ("journal", exportnotes.journal),
    ("nudges", exportnotes.nudges),
    ("sent", exportnotes.sent),
)


def sections(turn: Turn, stored: Stored) -> Iterator[Section]:
    """Yield the sections that have something in them; `stored` without what is somebody else's."""
    of_the_person = ((name, lines(turn)) for name, lines in OF_THE_PERSON)
    of_the_tables = ((name, lines(turn, stored)) for name, lines in OF_THE_TABLES)
    for name, lines in (*of_the_person, *of_the_tables):
        if found := tuple(lines):
            yield Section(name, found)
