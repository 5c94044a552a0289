"""What is answered at the door, without a turn: taps are acknowledged, groups are left.

The acknowledgement only stops a button's spinner; it is sent at once and never stored.
"""

import asyncio
from collections.abc import Coroutine

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.inbound import Inbound
from coach import voice

LOG = structlog.get_logger()

MOST_AT_ONCE = 50
FINISH_SECONDS = 0.5

MOST_WAITING = 2_000
"""Beyond so many a spinner keeps turning until Telegram stops it, and a group is not left: there
nothing is answered anyway, and the messages matter more."""


class Doorman:
    """Answers at the door, in the background."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._tasks: set[asyncio.Task[None]] = set()
        self._turnstile = asyncio.Semaphore(MOST_AT_ONCE)

    def attend(self, item: Inbound) -> None:
        """Do what an update asks for besides its turn; failures are not worth a word more."""
        if len(self._tasks) >= MOST_WAITING:
            return
        if item.callback_id is not None:
            self._start(self._acknowledge(item.callback_id))
        if item.group_id is not None:
            self._start(self._leave(item.group_id))

    async def close(self) -> None:
        """Wait shortly for what is under way, and let the rest go: only a spinner goes on."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=FINISH_SECONDS)
            for task in late:
                task.cancel()

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _acknowledge(self, callback_id: str) -> None:
        try:
            async with self._turnstile:
                await self._bot.answer_callback_query(callback_id)
        except TelegramError as fault:
            LOG.debug("tap not acknowledged", action="tap_unanswered", fault=type(fault).__name__)

    async def _leave(self, group_id: int) -> None:
        async with self._turnstile:
            try:
                await self._bot.send_message(group_id, voice.text(voice.FALLBACK, "group-leaving"))
            except TelegramError as fault:
                LOG.info("no word left behind", action="group_mute", fault=type(fault).__name__)
            try:
                await self._bot.leave_chat(group_id)
            except TelegramError as fault:
                LOG.warning("group not left", action="group_not_left", fault=type(fault).__name__)
