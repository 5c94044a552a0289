"""`/export`: all that is stored of a person, as a page to read and as JSON, two files.

What is stored comes in with the event: the coach knows the person at hand, and no table. The page
needs nothing from anywhere. The conversation stays where it is.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach import exportpage, own
from coach.events import AskedExport, Stored
from coach.person import Person
from coach.replies import Attach
from coach.turn import Turn

COMMAND = "export"

APART = timedelta(minutes=10)
"""Somebody who has just been given it is not given it again: a hundred files help nobody."""


@dataclass(frozen=True, slots=True)
class Documents:
    """The two files: a page (HTML) and the same for programs (JSON)."""

    page: str
    data: str


def is_due(person: Person, now: datetime) -> bool:
    """Tell whether the person may be given it now."""
    return person.exported_at is None or abs(now - person.exported_at) >= APART


def documents(turn: Turn, stored: Stored) -> Documents:
    """Return both files, without what belongs to somebody else."""
    mine = own.only(stored) if stored["people"] else stored
    data = json.dumps(mine, indent=2, ensure_ascii=False) + "\n"
    return Documents(_encodable(exportpage.page(turn, mine)), _encodable(data))


def _encodable(text: str) -> str:
    """Return a text without halves of characters: what could not be read may have them."""
    return text.encode(errors="replace").decode()


def give(turn: Turn, event: AskedExport) -> None:
    """Send the files, or say that they have just been sent."""
    if event.stored is None:
        return _line(turn, "export-soon")
    if not event.stored["people"]:
        return _line(turn, "export")
    made = documents(turn, event.stored)
    turn.person.exported_at = turn.now
    name = f"ebb-{turn.today:%Y-%m-%d}"
    caption = turn.text("export-page")
    turn.add(Attach("export-page", f"{name}.html", made.page.encode(), caption))
    turn.add(Attach("export-data", f"{name}.json", made.data.encode(), turn.text("export-data")))
    return None


def _line(turn: Turn, prompt: str) -> None:
    turn.say(prompt, turn.text(prompt), is_new=True)
