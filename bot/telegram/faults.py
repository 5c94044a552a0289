"""What Telegram refuses: where python-telegram-bot's faults become the scheduler's, only here."""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from scheduler.sender import (
    BadToken,
    Gone,
    Moved,
    PlaceLost,
    Refused,
    SendFailed,
    Throttled,
    Unreachable,
)

DONE_ALREADY = (
    "message is not modified",
    "message_not_modified",
    "message to delete not found",
)
PLACE_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message can't be deleted",
    "message_delete_forbidden",
    "there is no text in the message to edit",
    "message_id_invalid",
    "message identifier is not specified",
)
NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")
"""Parts of Telegram's descriptions, in lower case. Source: telegram-bot-api, Client.cpp."""

TOO_LARGE = "request entity too large"
LONGEST_REASON = 64


def translated(fault: TelegramError) -> SendFailed | None:
    """Return what a fault means to the courier, None where all is as it should be."""
    match fault:
        case RetryAfter():
            return Throttled(_span(fault))
        case ChatMigrated():
            return Moved(fault.new_chat_id)
        case Forbidden():
            return Gone()
        case InvalidToken():
            return BadToken()
        case BadRequest():
            return _refusal(fault.message)
    if TOO_LARGE in fault.message.lower():
        return Refused("Request Entity Too Large")
    return Unreachable(type(fault).__name__)


def _refusal(description: str) -> SendFailed | None:
    known = description.lower()
    if any(part in known for part in DONE_ALREADY):
        return None
    if any(part in known for part in PLACE_LOST):
        return PlaceLost()
    if any(part in known for part in NOBODY_THERE):
        return Gone()
    return Refused(description[:LONGEST_REASON])


def raise_unless_refused(fault: BadRequest) -> None:
    """Raise a fault again that is not about the message itself, but about who gets it."""
    if not isinstance(translated(fault), Refused):
        raise fault


def _span(fault: RetryAfter) -> timedelta:
    """Return how long to wait; the public attribute warns at every use."""
    return fault._retry_after
