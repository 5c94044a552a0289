"""The local Telegram: chats, files, waiting updates, faults, and what people do in them.

Stands where Telegram stands; the bot speaks to it through `api.py`, people through the page or
directly through the methods here. Not safe across threads: use it on its event loop.
"""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from bot.local.calls import AnsweredCallback, Call, Calls
from bot.local.chats import Chat, Chats, Message
from bot.local.entities import found_entities
from bot.local.faults import Faults
from bot.local.files import Files, picture_size
from bot.local.profile import Profile
from bot.local.taps import OpenTaps
from bot.local.updates import UpdateQueue
from bot.local.watchers import Subscription, Watchers
from bot.local.wire import Json, Upload


@dataclass(frozen=True, slots=True)
class Kept:
    """How much is remembered; the oldest falls away first."""

    calls: int = 10_000
    messages: int = 20_000
    file_bytes: int = 64 * 1024 * 1024


class LocalTelegram:
    """Everything one bot and its people share. What people do returns the id of its update.

    The id is 0 where the bot does not take updates of that kind. A bot that outlives this object
    needs a higher `first_id` each time, else new updates look like ones it has seen.
    """

    def __init__(
        self, token: str, now: Callable[[], datetime], *, first_id: int = 1, kept: Kept = Kept()
    ) -> None:
        """Begin empty; `now` gives the time that messages carry, aware."""
        self.token = token
        self.now = now
        self.profile = Profile(token)
        self.chats = Chats(self.profile.bot, first_message_id=first_id, kept=kept.messages)
        self.updates = UpdateQueue(first_id)
        self.taps_open = OpenTaps(first_id=first_id)
        self.files = Files(kept_bytes=kept.file_bytes)
        self.faults = Faults()
        self.watchers = Watchers()
        self.call_log = Calls(kept=kept.calls)
        self.answered_callbacks: deque[AnsweredCallback] = deque(maxlen=kept.calls)

    # What tests and the page look at.

    @property
    def calls(self) -> deque[Call]:
        """Return the newest API calls, oldest first."""
        return self.call_log.newest

    def messages(self, chat_id: int) -> list[Message]:
        """Return what is visible in a chat now, oldest first."""
        chat = self.chats.seen(chat_id)
        return list(chat.messages.values()) if chat else []

    def unconfirmed(self) -> list[Json]:
        """Return the updates that the bot has not confirmed."""
        return self.updates.unconfirmed()

    def subscribe(self) -> AbstractContextManager[Subscription]:
        """Watch the chats change, from now until the block is left."""
        return self.watchers.subscribe()

    def timestamp(self) -> int:
        """Return this Telegram's now in whole Unix seconds."""
        return int(self.now().timestamp())

    def tell_message(self, kind: str, message: Message) -> None:
        """Tell watchers of a message that is new or edited."""
        if self.watchers.is_watched:
            self.watchers.tell(message.chat["id"], kind, message.as_page())

    # What people do.

    def says(
        self, user_id: int, text: str, language_code: str | None = None, *, chat_id: int = 0
    ) -> int:
        """Send text, in a group where `chat_id` names one. Who had blocked the bot unblocks it."""
        body: Json = {"text": text}
        if entities := found_entities(text):
            body["entities"] = entities
        return self._writes(user_id, body, language_code, chat_id)

    def taps(self, user_id: int, message_id: int, data: str, *, chat_id: int = 0) -> int:
        """Tap an inline button; the message may be gone or long edited, as in life."""
        person = self.chats.person(user_id)
        chat = self.chats.find(chat_id or user_id)
        message = chat.messages.get(message_id)
        gone = {"message_id": message_id, "chat": chat.face, "date": 0}
        query: Json = {
            "id": self.taps_open.add(user_id),
            "from": person.person,
            "chat_instance": str(chat.chat_id),
            "message": message.as_api() if message else gone,
            "data": data,
        }
        self.watchers.tell(chat.chat_id, "tapped", {"label": _label(message, data)})
        return self.updates.put("callback_query", query)

    def edits(self, user_id: int, message_id: int, text: str) -> int:
        """Change a message the person sent earlier."""
        message = self.chats.person(user_id).messages[message_id]
        message.body = {"text": text, "entities": found_entities(text)}
        message.edited_at = self.timestamp()
        self.tell_message("edited", message)
        return self.updates.put("edited_message", message.as_api())

    def shares_place(self, user_id: int, latitude: float, longitude: float) -> int:
        """Share a location."""
        return self._writes(user_id, {"location": {"latitude": latitude, "longitude": longitude}})

    def sends_voice(self, user_id: int, seconds: int = 4, content: bytes = b"OggS") -> int:
        """Send a voice note."""
        kept = self.files.keep("voice", Upload("voice.ogg", "audio/ogg", content), seconds)
        voice = {**kept.as_api(), "duration": seconds, "mime_type": "audio/ogg"}
        return self._writes(user_id, {"voice": voice})

    def sends_photo(self, user_id: int, content: bytes, caption: str = "") -> int:
        """Send a picture."""
        kept = self.files.keep("photo", Upload("photo.png", "image/png", content))
        width, height = picture_size(content)
        body: Json = {"photo": [{**kept.as_api(), "width": width, "height": height}]}
        return self._writes(user_id, {**body, **({"caption": caption} if caption else {})})

    def sends_sticker(self, user_id: int, emoji: str = "🌊") -> int:
        """Send a sticker, known by its emoji."""
        kept = self.files.keep("sticker", Upload("sticker.webp", "image/webp", b"RIFF"))
        flags = {"type": "regular", "is_animated": False, "is_video": False}
        sticker = {**kept.as_api(), **flags, "width": 512, "height": 512, "emoji": emoji}
        return self._writes(user_id, {"sticker": sticker})

    def sends_contact(self, user_id: int, phone_number: str, first_name: str) -> int:
        """Share somebody's contact."""
        contact = {"phone_number": phone_number, "first_name": first_name}
        return self._writes(user_id, {"contact": contact})

    def blocks(self, user_id: int) -> int:
        """Block the bot; its sends are refused with 403 from now on."""
        return self._changes_membership(self.chats.person(user_id), user_id, "kicked")

    def unblocks(self, user_id: int) -> int:
        """Let the bot write again."""
        return self._changes_membership(self.chats.person(user_id), user_id, "member")

    def adds_to_group(self, user_id: int, chat_id: int, title: str = "Friends") -> int:
        """Add the bot to a group (a negative id)."""
        group = self.chats.group(chat_id, title)
        group.status = "left"
        return self._changes_membership(group, user_id, "member")

    def raw_update(self, update: Json) -> int:
        """Queue any update as it is; it gets the next id unless it brings its own."""
        return self.updates.put_raw(update)

    def clears(self, user_id: int) -> None:
        """Empty a person's chat as if it had never begun; the bot is not told."""
        chat = self.chats.person(user_id)
        chat.status = "member"
        self.chats.forget_messages(chat)
        self.watchers.tell(user_id, "cleared", {})

    def bot_leaves(self, chat: Chat) -> None:
        """Take the bot out of a group, on its own wish."""
        self._changes_membership(chat, int(self.profile.bot["id"]), "left")

    def _writes(
        self, user_id: int, body: Json, language_code: str | None = None, chat_id: int = 0
    ) -> int:
        person = self.chats.person(user_id, language_code)
        chat = self.chats.find(chat_id or user_id)
        if chat.status == "kicked":
            self.unblocks(user_id)
        message = self.chats.add(chat, person.person, body, self.timestamp())
        self.tell_message("message", message)
        return self.updates.put("message", message.as_api())

    def _changes_membership(self, chat: Chat, user_id: int, status: str) -> int:
        user = self.chats.person(user_id).person if user_id != chat.chat_id else chat.person
        before, chat.status = chat.status, status
        self.watchers.tell(chat.chat_id, "blocked", {"is_blocked": status == "kicked"})
        change: Json = {
            "chat": chat.face,
            "from": user,
            "date": self.timestamp(),
            "old_chat_member": self._member(before),
            "new_chat_member": self._member(status),
        }
        return self.updates.put("my_chat_member", change)

    def _member(self, status: str) -> Json:
        until: Json = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.profile.bot, "status": status, **until}


def _label(message: Message | None, data: str) -> str:
    """Return what stands on the tapped button, its data where the button is gone."""
    buttons = message.buttons if message else []
    return next((str(one["text"]) for one in buttons if one.get("callback_data") == data), data)
