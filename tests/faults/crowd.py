"""Many chats that type and tap, and what each of them is to hear."""

import random
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field

from tests.faults.process import CHAT
from tests.faults.telegram import ANSWERS, URGE, Heard, Served

EACH = 3
"""Updates of each chat."""

COMMANDS = ("/help", "/privacy", "/why", "/wipe")


@dataclass
class Crowd:
    """Many chats: most type three commands in an order of their own, some ride an urge by taps."""

    telegram: Served
    chance: random.Random
    chats: int
    expected: dict[int, list[str]] = field(default_factory=dict)
    riders: set[int] = field(default_factory=set)
    said: int = 0
    unanswered: int = 0
    """How many answers are still to come; counted as they come, for it is asked all the time."""

    def lines(self) -> list[tuple[int, str]]:
        """Everything that will be typed, chats mixed, each chat's own in order."""
        scripts: dict[int, list[str]] = {}
        for chat_id in range(CHAT, CHAT + self.chats):
            if chat_id % 4 == 0:
                self.riders.add(chat_id)
                self.expected[chat_id] = list(URGE)
                scripts[chat_id] = ["/sos"]
            else:
                scripts[chat_id] = self.chance.sample(COMMANDS, EACH)
                self.expected[chat_id] = [ANSWERS[command] for command in scripts[chat_id]]
        self.unanswered = sum(len(set(wanted)) for wanted in self.expected.values())
        whose = [chat_id for chat_id, script in scripts.items() for _ in script]
        self.chance.shuffle(whose)
        return [(chat_id, scripts[chat_id].pop(0)) for chat_id in whose]

    def say(self, chat_id: int, text: str) -> None:
        """Type a line."""
        self.said += 1
        self.telegram.local.says(chat_id, text)

    def go_on(self, one: Heard) -> None:
        """Tap what stands on a screen, once, as soon as it is there."""
        prompts = self.telegram.prompts(one.chat_id)
        is_first = prompts.count(one.prompt) == 1
        self.unanswered -= is_first and one.prompt in self.expected.get(one.chat_id, ())
        if one.chat_id not in self.riders or not is_first:
            return
        if one.prompt in URGE[:-1]:
            token = one.tokens[0] if one.prompt == URGE[0] else one.tokens[5]
            self.said += 1
            self.telegram.local.taps(one.chat_id, one.message_id, token)

    @property
    def plain(self) -> Set[int]:
        """The chats that only type commands, each answered by one message."""
        return self.expected.keys() - self.riders

    def heard(self, chat_id: int) -> list[str]:
        """What a chat heard: each answer where it came first."""
        told = list(dict.fromkeys(self.telegram.prompts(chat_id)))
        return told[:EACH] if chat_id in self.riders else told

    @property
    def repeats(self) -> int:
        """How many messages came again to those who only type."""
        plain = self.plain
        sent = Counter(
            (one.chat_id, one.prompt) for one in self.telegram.heard if one.chat_id in plain
        )
        return sum(times - 1 for times in sent.values())
