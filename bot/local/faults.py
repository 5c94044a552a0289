"""What may go wrong between a bot and Telegram, on demand; all off until somebody sets it."""

import random
from dataclasses import dataclass, field, fields
from enum import Enum, auto

from bot.local.limiter import Limiter, too_many
from bot.local.wire import Json, Refusal, bad_request


class Strike(Enum):
    """What befalls the connection of one call."""

    NOTHING = auto()
    RESET = auto()
    HANG = auto()
    LOST_ANSWER = auto()


@dataclass(slots=True)
class Faults:
    """The faults of now; each field may be set at any time, `_next` counts calls still to hit.

    `lost_answer_next`: the call takes effect, then the connection breaks before the answer.
    `only_methods` narrows everything but the chats and the limiter to these; empty: all methods.
    """

    latency_seconds: float = 0.0
    too_many_next: int = 0
    retry_after_seconds: int = 1
    error_share: float = 0.0
    reset_next: int = 0
    lost_answer_next: int = 0
    hang_next: int = 0
    hang_seconds: float = 3600.0
    only_methods: frozenset[str] = frozenset()
    forbidden_chats: set[int] = field(default_factory=set)
    migrated_chats: dict[int, int] = field(default_factory=dict)
    limiter: Limiter | None = None
    seed: int = 0
    _chance: random.Random | None = None

    def clear(self) -> None:
        """Put everything right again."""
        right = Faults()
        self.change({name: getattr(right, name) for name in _NAMES})

    def change(self, wanted: Json) -> None:
        """Set faults from plain data, as the control endpoint gets them.

        Raises: Refusal (400) for a name that is no fault.
        """
        for name, value in wanted.items():
            if name not in _NAMES:
                raise bad_request(f"no such fault: {name}")
            setattr(self, name, _typed(name, value))
        self._chance = None

    def concerns(self, method: str) -> bool:
        """Say whether a method is among those that faults may hit."""
        return not self.only_methods or method.lower() in {m.lower() for m in self.only_methods}

    def strike(self, method: str, *, is_send: bool) -> Strike:
        """Use up one fault for a call.

        Raises: Refusal (429, 500 or 502) where that is the fault.
        """
        if not self.concerns(method):
            return Strike.NOTHING
        if self.reset_next > 0:
            self.reset_next -= 1
            return Strike.RESET
        if self.hang_next > 0:
            self.hang_next -= 1
            return Strike.HANG
        if is_send and self.too_many_next > 0:
            self.too_many_next -= 1
            raise too_many(self.retry_after_seconds)
        if self.error_share > 0:
            self._maybe_fail()
        if self.lost_answer_next > 0:
            self.lost_answer_next -= 1
            return Strike.LOST_ANSWER
        return Strike.NOTHING

    def refuse_chat(self, chat_id: int) -> None:
        """Refuse a chat that is forbidden or has moved to another id."""
        if chat_id in self.forbidden_chats:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat_id in self.migrated_chats:
            raise bad_request(
                "group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.migrated_chats[chat_id],
            )

    def _maybe_fail(self) -> None:
        if self._chance is None:
            self._chance = random.Random(self.seed)
        if self._chance.random() < self.error_share:
            if self._chance.random() < 0.5:
                raise Refusal(500, "Internal Server Error")
            raise Refusal(502, "Bad Gateway")


_NAMES = frozenset(one.name for one in fields(Faults) if not one.name.startswith("_"))


def _typed(name: str, value: object) -> object:
    """Turn plain JSON into what the field holds."""
    match name, value:
        case "only_methods", list():
            return frozenset(map(str, value))
        case "forbidden_chats", list():
            return {int(chat_id) for chat_id in value}
        case "migrated_chats", dict():
            return {int(old): int(new) for old, new in value.items()}
        case "limiter", dict():
            return Limiter(**value)
    return value
