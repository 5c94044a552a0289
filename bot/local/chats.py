"""Chats and the messages in them, as Telegram would keep them; bounded, in memory only."""

from collections import deque
from dataclasses import dataclass, field

from bot.local.keyboards import is_inline
from bot.local.wire import Json, bad_request


@dataclass(slots=True)
class Message:
    """One message that is visible now; `body` holds text, entities, photo and the like."""

    message_id: int
    chat: Json
    sender: Json
    sent_at: int
    body: Json
    markup: Json | None = None
    edited_at: int = 0

    @property
    def is_from_bot(self) -> bool:
        """Say who wrote it."""
        return bool(self.sender["is_bot"])

    @property
    def is_edited(self) -> bool:
        """Say whether it was changed since it was sent."""
        return self.edited_at > 0

    @property
    def text(self) -> str:
        """Return the text or the caption."""
        return str(self.body.get("text", self.body.get("caption", "")))

    @property
    def buttons(self) -> list[Json]:
        """Return the inline buttons, row after row; each as Telegram has it (text, data, style)."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    def as_api(self) -> Json:
        """Return the message as a Bot API `Message`; reply keyboards are never given back."""
        answer: Json = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat,
            "date": self.sent_at,
            **self.body,
        }
        if self.edited_at:
            answer["edit_date"] = self.edited_at
        if is_inline(self.markup):
            answer["reply_markup"] = self.markup
        return answer

    def as_page(self) -> Json:
        """Return the message for the chat page: as above, but with any kind of keyboard."""
        return {**self.as_api(), "reply_markup": self.markup}


@dataclass(slots=True)
class Chat:
    """One chat: who it is, whether the bot may write, and its messages by id."""

    face: Json
    person: Json | None = None
    status: str = "member"
    keyboard: Json | None = None
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def chat_id(self) -> int:
        """Return the id; a private chat has the id of its person."""
        return int(self.face["id"])

    @property
    def is_private(self) -> bool:
        """Say whether it is the chat of one person with the bot."""
        return bool(self.face["type"] == "private")


class Chats:
    """All chats. The oldest messages fall away when more than `kept` are held in all."""

    def __init__(self, bot: Json, *, first_message_id: int, kept: int) -> None:
        """Begin without chats; `bot` is the user that the bot's messages come from."""
        self.knows_everyone = False
        self._bot = bot
        self._next_id = first_message_id
        self._kept = kept
        self._chats: dict[int, Chat] = {}
        self._ages: deque[tuple[int, int]] = deque()

    def person(self, user_id: int, language_code: str | None = None) -> Chat:
        """Return the private chat of a person, begun now if it is new.

        `language_code` None leaves the language as it was, English for a newcomer.
        """
        chat = self._chats.get(user_id)
        if chat is None:
            face = {"id": user_id, "type": "private", "first_name": "Sam"}
            user = {"id": user_id, "is_bot": False, "first_name": "Sam", "language_code": "en"}
            chat = self._chats[user_id] = Chat(face, user)
        if language_code and chat.person and chat.person["language_code"] != language_code:
            chat.person = {**chat.person, "language_code": language_code}
        return chat

    def group(self, chat_id: int, title: str) -> Chat:
        """Return a group, made now if it is new; ids below -10**12 are supergroups."""
        kind = "supergroup" if chat_id < -(10**12) else "group"
        face = {"id": chat_id, "type": kind, "title": title}
        return self._chats.setdefault(chat_id, Chat(face))

    def seen(self, chat_id: int) -> Chat | None:
        """Return a chat that exists."""
        return self._chats.get(chat_id)

    def find(self, chat_id: int) -> Chat:
        """Return a chat for a call of the bot.

        With `knows_everyone` (benches) any person's chat exists, else only those who wrote.
        Raises: Refusal (400, "chat not found").
        """
        chat = self._chats.get(chat_id)
        if chat is None and self.knows_everyone and chat_id > 0:
            chat = self.person(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def add(self, chat: Chat, sender: Json | None, body: Json, sent_at: int) -> Message:
        """Put a message into a chat; no sender means the bot. Message ids rise bot-wide."""
        message = Message(self._next_id, chat.face, sender or self._bot, sent_at, body)
        self._next_id += 1
        chat.messages[message.message_id] = message
        self._ages.append((chat.chat_id, message.message_id))
        if len(self._ages) > self._kept:
            self._forget_oldest()
        return message

    def forget_messages(self, chat: Chat) -> None:
        """Empty a chat as if it had never begun."""
        chat.messages.clear()
        chat.keyboard = None

    def _forget_oldest(self) -> None:
        chat_id, message_id = self._ages.popleft()
        self._chats[chat_id].messages.pop(message_id, None)
