"""The aiogram peer's nudges: one APScheduler job a person, planned anew at each start.

No job is dropped for being late, and a message that met a 429 is tried again after the wait that
was asked for, as aiogram's own example of a broadcast does. Never imports Ebb.
"""

import asyncio
import datetime

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import select

from bench.aiogram_store import Person, Sessions


class Nudges:
    """All daily jobs. `is_paid`: sent as paid broadcasts."""

    def __init__(self, bot: Bot, sessions: Sessions, *, is_paid: bool) -> None:
        """Plan nothing yet."""
        self._bot = bot
        self._sessions = sessions
        self._is_paid = is_paid
        self._scheduler = AsyncIOScheduler(
            timezone=datetime.UTC, job_defaults={"misfire_grace_time": None}
        )

    async def start(self) -> None:
        """Plan the nudges of everybody remembered."""
        async with self._sessions() as session:
            people = (await session.scalars(select(Person).where(~Person.is_paused))).all()
        for person in people:
            self.plan(person.chat_id, person.nudge_at)
        self._scheduler.start()

    def plan(self, chat_id: int, at: datetime.time) -> None:
        """Plan the daily nudge, instead of the one there may be."""
        self._scheduler.add_job(
            self._nudge,
            "cron",
            hour=at.hour,
            minute=at.minute,
            second=at.second,
            args=[chat_id],
            id=str(chat_id),
            replace_existing=True,
        )

    def cancel(self, chat_id: int) -> None:
        """Let the daily nudge go."""
        if self._scheduler.get_job(str(chat_id)):
            self._scheduler.remove_job(str(chat_id))

    async def _nudge(self, chat_id: int) -> None:
        """Send the day's line."""
        async with self._sessions() as session:
            person = await session.get(Person, chat_id)
        if person is not None:
            await self._send(chat_id, f"{person.day_line()} How is it today?")

    async def _send(self, chat_id: int, text: str) -> None:
        while True:
            try:
                await self._bot.send_message(
                    chat_id, text, allow_paid_broadcast=self._is_paid or None
                )
            except TelegramRetryAfter as fault:
                await asyncio.sleep(fault.retry_after)
            else:
                return
