"""All that the scheduler knows of Telegram: who can send, what is handed over, what can go wrong.

The last stop on the way out. Failures say what is to be done about them, not how Telegram put it.

SendFailed
├── Throttled      429: nothing is to be sent for a while
├── Unreachable    no answer, or 5xx: trying again has sense; it may have been sent all the same
├── Moved          the chat has another id now
├── Gone           nobody is there: blocked, deactivated, chat not found
├── PlaceLost      the message to be edited cannot be any more
├── Refused        our fault: the same again will be refused again
└── BadToken       Telegram does not know this bot
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from coach.replies import Reply


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message on its way.

    `place_message_id` is Telegram's id of the message that an Edit, Strip or Delete means; `swept`
    are those that a Sweep deletes.
    """

    chat_id: int
    reply: Reply
    place_message_id: int | None = None
    is_nudge: bool = False
    swept: tuple[int, ...] = ()


class Sender(Protocol):
    """Sends one message at a time a chat, any number of chats at once."""

    async def send(self, parcel: Parcel) -> int | None:
        """Send, and return Telegram's id of the message, None where none is left to refer to.

        What is already as wanted (an edit that changes nothing, a deletion of what is gone) is
        success, and of a sweep whatever goes. Raises: SendFailed.
        """
        ...


class SendFailed(Exception):
    """A message was not sent."""

    permanent = False
    retry_after: timedelta | None = None

    def __init__(self, message: str = "") -> None:
        super().__init__(message or type(self).__doc__)


class Throttled(SendFailed):
    """Telegram asks to wait."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__()
        self.retry_after = retry_after


class Unreachable(SendFailed):
    """Telegram did not answer, or not sensibly."""


class Moved(SendFailed):
    """The chat has moved to another id."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__()
        self.new_chat_id = new_chat_id


class Gone(SendFailed):
    """Nobody is there to read it."""

    permanent = True


class PlaceLost(SendFailed):
    """The message to be changed cannot be changed any more."""

    permanent = True


class Refused(SendFailed):
    """Telegram refuses the message as it is."""

    permanent = True


class BadToken(SendFailed):
    """Telegram does not know this bot: EBB_TELEGRAM_TOKEN is wrong, or has been revoked."""

    permanent = True
