"""A few people who send bursts of two commands in turn, to see whether the answers keep the order.

Each command has one fixed answer, which is learned by asking once. Knows no bot's wording.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bench.bot_api import Answer, BotApi
from bench.chats import Chat, Step
from bench.contestants import Bot

BURST = 6
LEARN_SECONDS = 20.0


def commands_of(bot: Bot) -> tuple[Step, Step]:
    """Return two commands that this bot answers with one message each, always the same."""
    return (Step.HELP, Step.PRIVACY) if bot is Bot.EBB else (Step.TODAY, Step.PROGRESS)


@dataclass(slots=True)
class Probe:
    """One person who asks."""

    chat: Chat
    heard: asyncio.Queue[str] = field(default_factory=asyncio.Queue)


@dataclass(slots=True)
class Probes:
    """All who ask, and what they saw.

    Whoever has not got all answers to a burst after `burst_seconds` asks no more.
    """

    api: BotApi
    commands: tuple[Step, Step]
    chat_ids: Sequence[int]
    burst_seconds: float
    texts: dict[Step, str] = field(default_factory=dict)
    asked: int = 0
    answered: int = 0
    out_of_order: int = 0
    _probes: dict[int, Probe] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Listen from now on."""
        self._probes = {chat_id: Probe(Chat(chat_id)) for chat_id in self.chat_ids}
        self.api.listeners.append(self._hear)

    async def learn(self) -> None:
        """Ask for each answer once. Raises: TimeoutError."""
        probe = self._probes[self.chat_ids[0]]
        for command in self.commands:
            self.api.updates.put(probe.chat.update_for(command))
            async with asyncio.timeout(LEARN_SECONDS):
                self.texts[command] = await probe.heard.get()

    async def ask_until(self, is_over: asyncio.Event, every_seconds: float) -> None:
        """Let everybody send a burst again and again; the last ones are still answered."""
        async with asyncio.TaskGroup() as group:
            for probe in self._probes.values():
                group.create_task(self._ask(probe, is_over, every_seconds))

    async def _ask(self, probe: Probe, is_over: asyncio.Event, every_seconds: float) -> None:
        """Send bursts for as long as all of each is answered."""
        while not is_over.is_set() and await self._is_answered(probe):
            with suppress(TimeoutError):
                async with asyncio.timeout(every_seconds):
                    await is_over.wait()

    async def _is_answered(self, probe: Probe) -> bool:
        """Send a burst and wait for the answers; count an order other than the questions'."""
        sent = [self.commands[at % 2] for at in range(BURST)]
        for command in sent:
            self.api.updates.put(probe.chat.update_for(command))
        self.asked += BURST
        heard: list[str] = []
        with suppress(TimeoutError):
            async with asyncio.timeout(self.burst_seconds):
                while len(heard) < BURST:
                    heard.append(await probe.heard.get())
                    self.answered += 1
        self.out_of_order += not is_subsequence(heard, [self.texts[each] for each in sent])
        return len(heard) == BURST

    def _hear(self, answer: Answer) -> None:
        probe = self._probes.get(answer.chat_id)
        is_known = len(self.texts) < len(self.commands) or answer.text in self.texts.values()
        if probe is not None and is_known and not answer.is_edit():
            probe.heard.put_nowait(answer.text)


def is_subsequence(some: Sequence[str], of: Sequence[str]) -> bool:
    """Tell whether `some` stand in `of` in this order, others between them or not."""
    left = iter(of)
    return all(any(each == other for other in left) for each in some)
