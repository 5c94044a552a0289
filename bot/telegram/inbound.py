"""An update of Telegram's, read into an event. Unknown kinds are nothing; no text is logged.

Nothing behind this edge asks again whether an id is a number or a text is one: python-telegram-bot
takes whatever stands in the JSON. What only somebody else, or a bot, can have sent is nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Location, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.arrivals import Arrival, Unreadable
from bot.telegram.raw import is_id
from coach.events import Blocked, Commanded, Event, Kind, Said, Sent, SharedPlace, Tapped, Unblocked

LONGEST_TEXT = 4096
"""Telegram's own limit for a message, in characters."""

READS = ("message", "callback_query", "my_chat_member")
"""The kinds of update Ebb asks for; edited messages are not among them."""

_COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LEAVING = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is, on its way to being a time zone; kept nowhere."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Inbound:
    """What one update holds: an arrival, a tap to acknowledge, a place, a group to leave."""

    arrival: Arrival | None = None
    callback_id: str | None = None
    spot: Spot | None = None
    group_id: int | None = None


NOTHING = Inbound()


class Malformed(Exception):
    """Something in an update is not what it has to be."""


def read(raw: Mapping[str, Any]) -> Inbound:
    """Read one raw update; what Ebb has no use for is `NOTHING`.

    Raises: Malformed, and whatever else a malformed update raises in python-telegram-bot; each is
    read alone.
    """
    update = Update.de_json(dict(raw), None)
    if update.callback_query:
        return _tap(update, update.callback_query, raw)
    if update.my_chat_member:
        return _membership(update, update.my_chat_member)
    if update.message:
        return _message(update, update.message, raw)
    return NOTHING


def unreadable(raw: Mapping[str, Any], fault: Exception) -> Arrival:
    """Return the arrival of an update that could not be read: it is set aside, not lost."""
    return Arrival(
        Unreadable(fault), chat_id=_own_chat_of(raw), update_id=int(raw["update_id"]), raw=raw
    )


def _own_chat_of(raw: Mapping[str, Any]) -> int | None:
    """Return the chat of whoever wrote a message, as far as can be read; None where it cannot."""
    match raw.get("message"):
        case {"chat": {"id": chat_id, "type": "private"}, "from": {"id": sender_id}}:
            return chat_id if is_id(chat_id) and chat_id == sender_id else None
    return None


def cleaned(text: str) -> str:
    """Return a text without what no database or encoder can hold."""
    return _SURROGATES.sub("\ufffd", text.replace("\x00", ""))


def _message(update: Update, message: Message, raw: Mapping[str, Any]) -> Inbound:
    if not _is_own(message.chat, message.from_user):
        return NOTHING
    if message.location:
        spot = _spot(message.location)
        arrival = _arrival(update, message.chat, SharedPlace(None))
    else:
        spot = None
        arrival = _arrival(update, message.chat, _event(message), raw)
    return Inbound(replace(arrival, message_id=_id(message.message_id)), spot=spot)


def _is_own(chat: Chat, sender: User | None) -> bool:
    """Tell whether it is somebody's own chat with Ebb, and they, no bot, who did something there.

    Telegram gives both the same id. Groups and channels are nobody's own.
    """
    is_theirs = sender is not None and sender.id == chat.id and not sender.is_bot
    return chat.type == ChatType.PRIVATE and is_theirs


def _spot(place: Location) -> Spot:
    return Spot(_degrees(place.latitude, 90), _degrees(place.longitude, 180))


def _degrees(found: object, most: int) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float) or not abs(found) <= most:
        raise Malformed
    return float(found)


def _event(message: Message) -> Event:
    if message.text is not None:
        return _text(_string(message.text))
    caption = cleaned(_string(message.caption or ""))[:LONGEST_TEXT]
    file_id = _string(message.voice.file_id) if message.voice else ""
    return Sent(_kind(message), caption, file_id)


def _string(found: object) -> str:
    if not isinstance(found, str):
        raise Malformed
    return found


def _id(found: object) -> int:
    if not is_id(found):
        raise Malformed
    return found


def _kind(message: Message) -> Kind:
    if message.voice or message.audio or message.video_note:
        return Kind.VOICE
    if message.photo or message.video or message.animation:
        return Kind.PICTURE
    if message.sticker or message.dice:
        return Kind.STICKER
    return Kind.OTHER


def _text(raw_text: str) -> Event:
    text = cleaned(raw_text)
    command = _COMMAND.fullmatch(text.strip())
    if command:
        return Commanded(command[1].lower(), (command[2] or "").strip()[:LONGEST_TEXT])
    return Said(text[:LONGEST_TEXT], was_cut=len(text) > LONGEST_TEXT)


def _tap(update: Update, query: CallbackQuery, raw: Mapping[str, Any]) -> Inbound:
    callback_id = _string(query.id)
    if query.message is None or not _is_own(query.message.chat, query.from_user):
        return Inbound(callback_id=callback_id)
    event = Tapped(cleaned(_string(query.data or "")), _id(query.message.message_id))
    return Inbound(_arrival(update, query.message.chat, event, raw), callback_id=callback_id)


def _membership(update: Update, change: ChatMemberUpdated) -> Inbound:
    has_left = change.new_chat_member.status in _LEAVING
    if change.chat.type != ChatType.PRIVATE:
        return NOTHING if has_left else Inbound(group_id=_id(change.chat.id))
    if not _is_own(change.chat, change.from_user):
        return NOTHING
    return Inbound(_arrival(update, change.chat, Blocked() if has_left else Unblocked()))


def _arrival(
    update: Update, chat: Chat, event: Event, raw: Mapping[str, Any] | None = None
) -> Arrival:
    user = update.effective_user
    language = user.language_code if user else None
    return Arrival(
        event,
        chat_id=_id(chat.id),
        update_id=update.update_id,
        language_code=_string(language) if language else None,
        raw=raw,
    )
