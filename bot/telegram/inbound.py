"""An update of Telegram's, read into an event. Unknown kinds are nothing; no text is logged."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.arrivals import Arrival, Unreadable
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


def read(raw: Mapping[str, Any]) -> Inbound:
    """Read one raw update; what Ebb has no use for is `NOTHING`.

    Raises: whatever a malformed update raises in python-telegram-bot; each is read alone.
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
    message = raw.get("message")
    chat = message.get("chat") if isinstance(message, dict) else None
    chat_id = chat.get("id") if isinstance(chat, dict) and chat.get("type") == "private" else None
    return Arrival(
        Unreadable(fault),
        chat_id=chat_id if isinstance(chat_id, int) else None,
        update_id=int(raw["update_id"]),
        raw=raw,
    )


def cleaned(text: str) -> str:
    """Return a text without what no database or encoder can hold."""
    return _SURROGATES.sub("\ufffd", text.replace("\x00", ""))


def _message(update: Update, message: Message, raw: Mapping[str, Any]) -> Inbound:
    if message.chat.type != ChatType.PRIVATE:
        return NOTHING
    if message.location:
        spot = Spot(message.location.latitude, message.location.longitude)
        arrival = _arrival(update, message.chat, SharedPlace(None))
        return Inbound(replace(arrival, message_id=message.message_id), spot=spot)
    arrival = _arrival(update, message.chat, _event(message), raw)
    return Inbound(replace(arrival, message_id=message.message_id))


def _event(message: Message) -> Event:
    if message.text is not None:
        return _text(message.text)
    caption = cleaned(message.caption or "")[:LONGEST_TEXT]
    file_id = message.voice.file_id if message.voice else ""
    return Sent(_kind(message), caption, file_id)


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
    if query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return Inbound(callback_id=query.id)
    event = Tapped(cleaned(query.data or ""), query.message.message_id)
    return Inbound(_arrival(update, query.message.chat, event, raw), callback_id=query.id)


def _membership(update: Update, change: ChatMemberUpdated) -> Inbound:
    has_left = change.new_chat_member.status in _LEAVING
    if change.chat.type == ChatType.PRIVATE:
        return Inbound(_arrival(update, change.chat, Blocked() if has_left else Unblocked()))
    return NOTHING if has_left else Inbound(group_id=change.chat.id)


def _arrival(
    update: Update, chat: Chat, event: Event, raw: Mapping[str, Any] | None = None
) -> Arrival:
    user = update.effective_user
    return Arrival(
        event,
        chat_id=chat.id,
        update_id=update.update_id,
        language_code=user.language_code if user else None,
        raw=raw,
    )
