"""An event on its way to its turn, with whom it concerns and how it came."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.events import HEARD, Event, Rang
from coach.person import PersonId
from models.timers import Due


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An update that could not be read; its turn sets it aside."""

    fault: Exception


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event for the person with that chat or that id.

    `update_id`: Telegram's, so that an update delivered again changes nothing. `raw` is what is
    kept, sealed, if the turn fails. `message_id`: Telegram's, of what was typed or sent.
    """

    event: Event | Unreadable
    chat_id: int | None = None
    person_id: PersonId | None = None
    update_id: int | None = None
    language_code: str | None = None
    timer: Due | None = None
    raw: Mapping[str, object] | None = None
    message_id: int | None = None

    @property
    def is_heard(self) -> bool:
        """Whether somebody did something and waits for an answer."""
        return isinstance(self.event, (*HEARD, Unreadable))


def rung(timer: Due) -> Arrival:
    """Return the arrival of a timer that fell due."""
    return Arrival(Rang(timer.kind, timer.due_at), person_id=timer.person_id, timer=timer)
