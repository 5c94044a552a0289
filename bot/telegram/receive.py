"""Telegram in: long polling of our own. An update is confirmed only after its turn is committed.

python-telegram-bot's Updater confirms before its handlers have run, so it is not used. The offset
confirms a batch once and is kept nowhere: after a quiet week Telegram restarts its update ids.
"""

import asyncio
import random
from collections.abc import Sequence
from datetime import timedelta

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.arrivals import Arrival
from bot.telegram import inbound
from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake, Take
from bot.telegram.raw import RawBot, RawUpdate
from bot.zones import ZoneFinder
from models.errors import StorageFailed
from scheduler import backoff

LOG = structlog.get_logger()

POLL_SECONDS = 25


class Receiver:
    """Polls, hands updates to their turns, confirms."""

    def __init__(self, bot: RawBot, take: Take, doorman: Doorman, zones: ZoneFinder) -> None:
        self._bot = bot
        self._take = take
        self._intake = Intake(self._take_patiently, doorman, zones)
        self._failures = 0
        self._chance = random.Random()

    async def connect(self) -> None:
        """Have Telegram keep updates for polling. Raises: telegram.error.TelegramError."""
        await self._bot.delete_webhook()

    async def close(self) -> None:
        """Do nothing: between polls nothing is held."""

    async def run(self) -> None:
        """Receive until cancelled. Raises: InvalidToken, when the token is not accepted."""
        offset: int | None = None
        while True:
            updates = await self._poll(offset)
            offset = None
            if updates:
                await self._intake.take(updates)
                offset = max(int(update["update_id"]) for update in updates) + 1

    async def _poll(self, offset: int | None) -> list[RawUpdate]:
        """Return the next updates; faults are waited out, the offset kept."""
        while True:
            try:
                updates = await self._bot.raw_updates(
                    offset, poll_seconds=POLL_SECONDS, kinds=inbound.READS
                )
            except InvalidToken:
                raise
            except TelegramError as fault:
                await self._wait_out(fault)
            else:
                self._failures = 0
                return updates

    async def _wait_out(self, fault: TelegramError) -> None:
        self._failures += 1
        if isinstance(fault, RetryAfter):
            seconds = _span(fault.retry_after).total_seconds()
        else:
            seconds = backoff.delay_seconds(self._failures, self._chance)
        LOG.warning(
            "Telegram is not answering; trying again",
            action="poll_failed",
            fault=type(fault).__name__,
            hint=_hint(fault),
            wait_seconds=round(seconds, 1),
        )
        await asyncio.sleep(seconds)

    async def _take_patiently(self, arrivals: Sequence[Arrival]) -> None:
        """Return once these turns are committed, however long the database has to be waited for."""
        failures = 0
        while True:
            try:
                return await self._take(arrivals)
            except StorageFailed as fault:
                failures += 1
                seconds = backoff.delay_seconds(failures, self._chance)
                LOG.error(
                    "updates wait for the database; nothing is confirmed or lost",
                    action="storage_waits",
                    fault=str(fault),
                    wait_seconds=round(seconds, 1),
                )
                await asyncio.sleep(seconds)


def _hint(fault: TelegramError) -> str:
    if not isinstance(fault, Conflict):
        return ""
    did = "has set a webhook" if "webhook" in fault.message.lower() else "polls"
    return f"another program {did} with this token"


def _span(wait: int | timedelta) -> timedelta:
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
