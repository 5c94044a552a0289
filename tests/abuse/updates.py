"""Updates as Telegram sends them, and as it never would: odd, forged, meant for somebody else.

Seeded. Chats are drawn from a small crowd, so that a chat has a history of its own; the bystander
is never in it, though forged updates name them.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.abuse.hostile import NUMBERS, TEXTS
from tests.abuse.requests import mutated

Json = dict[str, object]

CROWD = range(500, 520)
BYSTANDER = 7001
GROUP, CHANNEL = -100_500, -100_501

COMMANDS = (
    "start", "sos", "today", "slip", "they", "draft", "letter", "done", "plan", "why", "pause",
    "resume", "reset", "settings", "timezone", "language", "buddy", "crisis", "help", "privacy",
    "stop", "stats", "progress", "clean", "export", "cancel", "SOS", "today@ebb_bot",
    "today@other_bot", "é",
)  # fmt: skip

PAYLOADS = (
    "b_", "b__", "b_1_", "b_7001_secret_1", "b_zzzzzzzzzzzzz_a", "b_" + "z" * 60 + "_a", "b_-1_a",
    "b_é_a", "b_5e9_\u202ea", "b_1cqmz_x", "B_1_a", "b_0_0", "app", "0", "x" * 64,
    "%62_1_a", "b_1_a_b_c",
)  # fmt: skip

TOKENS = (
    "", ".", "1.in", "2.yes", "3.leave", "9999.in", "-1.leave", "٣.yes", "1", "1.", ".yes",
    "x" * 64, "y" * 5_000, "ever/crisis/numbers.danger", "ever/wipe/open.yes", "ever/.x",
    "ever/stop/open.yes", "a/b/c.d", "20261123/morning/open.in", "20261123/wipe/open.yes",
    "99999999/evening/contact.none", "1.yes\x00", "\ud800.a", "ever/friend/ping.here", "1.7001",
    "12345678901234567890.yes", "1.cancel",
)  # fmt: skip


def face(chat_id: int) -> Json:
    """A private chat."""
    return {"id": chat_id, "type": "private", "first_name": "Sam"}


def user(user_id: int, *, is_bot: bool = False) -> Json:
    """Somebody's account."""
    return {"id": user_id, "is_bot": is_bot, "first_name": "Sam", "language_code": "en"}


def message(chat_id: int, by: int | None = None, **content: object) -> Json:
    """A message of a private chat."""
    sender = user(chat_id if by is None else by)
    return {
        "message_id": 3,
        "date": 1_795_435_200,
        "chat": face(chat_id),
        "from": sender,
        **content,
    }


def tap(chat_id: int, data: str, by: int | None = None) -> Json:
    """A tap in a private chat."""
    tapper = user(chat_id if by is None else by)
    return {
        "id": "9", "from": tapper, "chat_instance": "1", "data": data,
        "message": message(chat_id, text="x"),
    }  # fmt: skip


@dataclass
class Forger:
    """Makes updates. `tokens` are the buttons that stand in each chat now."""

    chance: random.Random
    next_id: int = 1
    tokens: dict[int, list[str]] = field(default_factory=dict)

    def update(self) -> Json:
        """Return the next update; some come again, some are nothing like one but for their id."""
        kind, payload = self.chance.choice(self._ways())()
        changed = mutated(self.chance, payload) if self.chance.random() < 0.3 else payload
        if self.chance.random() >= 0.05:
            self.next_id += self.chance.choice((1, 1, 1, 2, 1000))
        return {"update_id": self.next_id, kind: changed}

    def _ways(self) -> list[Callable[[], tuple[str, Json]]]:
        often = [self._tap] * 9 + [self._text] * 2 + [self._command] * 2
        others = (self._place, self._media, self._member, self._group, self._forwarded)
        return [*often, *others, self._forged, self._other_kind]

    def _chat(self) -> int:
        return self.chance.choice(CROWD)

    def _text(self) -> tuple[str, Json]:
        return "message", message(self._chat(), text=self.chance.choice(TEXTS))

    def _command(self) -> tuple[str, Json]:
        name = self.chance.choice(COMMANDS)
        rest = self.chance.choice((*PAYLOADS, *TEXTS, "", "", ""))
        entity = {"type": "bot_command", "offset": 0, "length": len(name) + 1}
        return "message", message(self._chat(), text=f"/{name} {rest}", entities=[entity])

    def _tap(self) -> tuple[str, Json]:
        """A button of one's own, now and then of somebody else, or of nobody."""
        chat_id = self._chat()
        theirs = chat_id if self.chance.random() < 0.8 else self.chance.choice([*CROWD, BYSTANDER])
        there = self.tokens.get(theirs) if self.chance.random() < 0.9 else None
        return "callback_query", tap(chat_id, self.chance.choice(there or TOKENS))

    def _place(self) -> tuple[str, Json]:
        latitude, longitude = self.chance.choice(NUMBERS), self.chance.choice(NUMBERS)
        place = {"latitude": latitude, "longitude": longitude}
        return "message", message(self._chat(), location=place)

    def _media(self) -> tuple[str, Json]:
        voice = {"file_id": "v", "file_unique_id": "u", "duration": 3}
        sticker = {**voice, "type": "regular", "width": 1, "height": 1, "is_animated": False}
        contents: Sequence[Mapping[str, object]] = (
            {"voice": voice}, {"sticker": {**sticker, "is_video": False}},
            {"dice": {"emoji": "🎲", "value": 1}},
            {"contact": {"phone_number": "1", "first_name": "<b>"}},
            {"new_chat_title": "x"},
            {"photo": [{**voice, "width": 1, "height": 1}], "caption": self.chance.choice(TEXTS)},
            {"poll": {"id": "1"}}, {"web_app_data": {"data": "{}", "button_text": "x"}},
            {"write_access_allowed": {}}, {"migrate_to_chat_id": -100_777}, {"pinned_message": {}},
            {"story": {"chat": face(1), "id": 1}}, {"text": None}, {},
        )  # fmt: skip
        return "message", {**message(self._chat()), **self.chance.choice(contents)}

    def _member(self) -> tuple[str, Json]:
        status = self.chance.choice(("member", "kicked", "left", "restricted", "nonsense"))
        bot = {"user": user(1, is_bot=True), "status": status, "until_date": 0}
        chat_id = self._chat()
        change = {"chat": face(chat_id), "from": user(chat_id), "date": 1_795_435_200}
        return "my_chat_member", {**change, "old_chat_member": bot, "new_chat_member": bot}

    def _group(self) -> tuple[str, Json]:
        kind = self.chance.choice(("group", "supergroup", "channel", "nonsense"))
        place = {
            "id": self.chance.choice((GROUP, CHANNEL, BYSTANDER)),
            "type": kind,
            "title": "<b>",
        }
        text = self.chance.choice(("/start", "/wipe", "/today", "hello"))
        said = {**message(self._chat(), text=text), "chat": place, "sender_chat": place}
        tapped = {**tap(self._chat(), "ever/crisis/numbers.danger"), "message": said}
        return self.chance.choice((("message", said), ("callback_query", tapped)))

    def _forwarded(self) -> tuple[str, Json]:
        origin = {"type": "user", "sender_user": user(BYSTANDER), "date": 1}
        more = self.chance.choice((
            {"forward_origin": origin}, {"via_bot": user(2, is_bot=True)}, {"edit_date": 5},
            {"reply_to_message": message(BYSTANDER, text="/wipe")}, {"business_connection_id": "b"},
            {"is_from_offline": True}, {"message_thread_id": 5, "is_topic_message": True},
        ))  # fmt: skip
        return "message", message(
            self._chat(), text=self.chance.choice(("/today", "/stop")), **more
        )

    def _forged(self) -> tuple[str, Json]:
        """One person's deed in another's chat, which Telegram never lets through."""
        there = self.tokens.get(BYSTANDER, ())
        token = self.chance.choice((*there, "ever/wipe/open.yes", "1.yes"))
        forged = message(BYSTANDER, self._chat(), text=self.chance.choice(("/wipe", "/stop", "no")))
        return self.chance.choice(
            (("message", forged), ("callback_query", tap(BYSTANDER, token, self._chat())))
        )

    def _other_kind(self) -> tuple[str, Json]:
        kind = self.chance.choice((
            "edited_message", "channel_post", "business_message", "inline_query", "chat_member",
            "message_reaction", "poll_answer", "pre_checkout_query", "something_new",
            "callback_query",
        ))  # fmt: skip
        return kind, message(self._chat(), text=self.chance.choice(("/wipe", "/start")))
