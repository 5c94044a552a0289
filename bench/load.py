"""Virtual people in numbers: they set up, then load a bot in a closed or an open loop.

Each chat has one update outstanding at most and is left to rest afterwards. Answers are counted
and timed, never read, except for whether `/today` knows the day.
"""

import asyncio
import heapq
import math
import random
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.bot_api import Answer, BotApi
from bench.chats import Chat, Step

ANSWER_DEADLINE_SECONDS = 30.0
DAY = re.compile(r"\bDay \d+")


@dataclass(slots=True)
class Tally:
    """What one phase brought."""

    seconds: float = 0.0
    answered_in_time: int = 0
    unanswered: int = 0
    taps: int = 0
    today_without_day: int = 0
    latencies_seconds: list[float] = field(default_factory=list)

    @property
    def answered(self) -> int:
        """All answered updates, the last ones of the phase, answered after its end, included."""
        return len(self.latencies_seconds)

    def per_second(self) -> float:
        """Return the rate of answers within the phase."""
        return self.answered_in_time / self.seconds


@dataclass(frozen=True, slots=True)
class Awaited:
    """An update on its way."""

    answer: asyncio.Future[Answer]
    is_tap: bool

    def is_answered_by(self, answer: Answer) -> bool:
        """Return whether this is the first answer to it."""
        answers = not answer.is_silent() if self.is_tap else not answer.is_edit()
        return answers and not self.answer.done()


class Crowd:
    """The people of one run; who rested longest speaks next."""

    def __init__(self, api: BotApi, chats: Iterable[Chat]) -> None:
        """Make the people known to the server's answers."""
        self._chats = {chat.chat_id: chat for chat in chats}
        self._queue = [(0.0, chat_id) for chat_id in self._chats]
        self._awaited: dict[int, Awaited] = {}
        self._api = api
        api.listeners.append(self._hear)

    async def set_up(self, in_flight: int) -> Tally:
        """Send everybody through the setup; afterwards all are back in the queue."""
        tally = Tally()
        started_at = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for _ in range(min(in_flight, len(self._chats))):
                group.create_task(self._set_up_some(tally))
        tally.seconds = time.monotonic() - started_at
        self._queue = [(chat.rested_at_seconds, chat_id) for chat_id, chat in self._chats.items()]
        heapq.heapify(self._queue)
        return tally

    async def keep_busy(self, *, in_flight: int, seconds: float) -> Tally:
        """Keep `in_flight` updates outstanding for the time, then let the last ones be answered."""
        tally = Tally(seconds=seconds)
        ends_at = time.monotonic() + seconds
        async with asyncio.TaskGroup() as group:
            for _ in range(min(in_flight, len(self._chats))):
                group.create_task(self._speak_until(ends_at, tally))
        return tally

    async def arrive(self, *, per_second: float, seconds: float, seed: int) -> Tally:
        """Let updates arrive at random at a mean rate, whether others are answered or not."""
        tally = Tally(seconds=seconds)
        chance = random.Random(seed)
        ends_at = time.monotonic() + seconds
        arrives_at = time.monotonic()
        async with asyncio.TaskGroup() as group:
            while (arrives_at := arrives_at + chance.expovariate(per_second)) < ends_at:
                await asyncio.sleep(arrives_at - time.monotonic())
                if self._queue:
                    group.create_task(self._speak_once(ends_at, tally))
        return tally

    async def _set_up_some(self, tally: Tally) -> None:
        while self._queue:
            chat = await self._next_chat(math.inf)
            step = chat.next_step()
            if step is not None:
                await self._take_step(chat, step, tally=tally)
            if not chat.is_set_up:
                self._rest(chat)

    async def _speak_until(self, ends_at: float, tally: Tally) -> None:
        while time.monotonic() < ends_at and self._queue:
            await self._speak_once(ends_at, tally)

    async def _speak_once(self, ends_at: float, tally: Tally) -> None:
        chat = await self._next_chat(ends_at)
        if time.monotonic() < ends_at and (step := chat.next_step()) is not None:
            is_answered = await self._take_step(chat, step, tally=tally)
            tally.answered_in_time += is_answered and time.monotonic() < ends_at
        self._rest(chat)

    async def _next_chat(self, ends_at: float) -> Chat:
        """Take the chat that rested longest and let it rest enough, or until the phase ends."""
        chat = self._chats[heapq.heappop(self._queue)[1]]
        ready_at = min(chat.rested_at_seconds, ends_at)
        await asyncio.sleep(max(0.0, ready_at - time.monotonic()))
        return chat

    def _rest(self, chat: Chat) -> None:
        heapq.heappush(self._queue, (chat.rested_at_seconds, chat.chat_id))

    async def _take_step(self, chat: Chat, step: Step, *, tally: Tally) -> bool:
        """Send one update and wait for what answers it; false when nothing did.

        A tap is answered by an edit or a message, all else by a message: an edit that follows a
        command belongs to something older.
        """
        awaited: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._awaited[chat.chat_id] = Awaited(awaited, step is Step.TAP)
        tally.taps += step is Step.TAP
        sent_at = time.monotonic()
        self._api.updates.put(chat.update_for(step))
        try:
            async with asyncio.timeout(ANSWER_DEADLINE_SECONDS):
                answer = await awaited
        except TimeoutError:
            tally.unanswered += 1
            return False
        finally:
            del self._awaited[chat.chat_id]
        tally.latencies_seconds.append(answer.at_seconds - sent_at)
        tally.today_without_day += step is Step.TODAY and not DAY.search(answer.text)
        return True

    def _hear(self, answer: Answer) -> None:
        chat = self._chats.get(answer.chat_id)
        if chat is None:
            return
        chat.hears(answer)
        awaited = self._awaited.get(answer.chat_id)
        if awaited is not None and awaited.is_answered_by(answer):
            awaited.answer.set_result(answer)
