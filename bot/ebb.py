"""Ebb at work: what receives, takes turns, rings and sends, running together.

Put together by `app.py`; if one part cannot go on, all end, and the process with them.
"""

import asyncio
import random
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.arrivals import Arrival, rung
from bot.desk import Written
from bot.settings import Settings
from bot.stopping import done_before, wait_unless
from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake
from bot.telegram.raw import RawBot
from bot.telegram.receive import Receiver
from bot.telegram.register import register
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import TelegramSender
from bot.turns import Turns
from bot.web.webhook import Hook, Webhook
from bot.zones import ZoneFinder
from coach.events import Blocked
from coach.person import PersonId
from coach.turn import House
from models.backup import truncate_log
from models.database import Database
from models.timers import Due
from scheduler import backoff
from scheduler.beat import beat
from scheduler.bell import Bell
from scheduler.clock import Clock
from scheduler.courier import Courier
from scheduler.housekeeping import Housekeeping
from scheduler.limits import Limits

LOG = structlog.get_logger()

TOKEN_BYTES = 16
"""The secret of a buddy's link: beyond guessing, and short enough for a link's 64 characters."""


class Ebb:
    """All parts of a running Ebb."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock,
        *,
        token: str,
        api: str,
        hook: Hook | None = None,
    ) -> None:
        """Stand still until run. Updates come by the webhook where there is one, else by polls."""
        limits = Limits(per_second=settings.messages_per_second)
        self.bot = RawBot(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=AiohttpRequest(limits.in_flight),
            get_updates_request=AiohttpRequest(1),
        )
        self.database = database
        self.clock = clock
        self.turns = Turns(
            database,
            clock,
            int(token.partition(":")[0]),
            house=House(settings.operator, new_token=partial(secrets.token_urlsafe, TOKEN_BYTES)),
            on_commit=self._committed,
        )
        sender = TelegramSender(self.bot, paid_broadcast=settings.paid_broadcast)
        self.courier = Courier(
            database, sender, clock=clock, on_gone=self._tell_gone, limits=limits
        )
        self.bell = Bell(database, clock, self._ring)
        self.housekeeping = Housekeeping(database, clock, self._erased)
        self.doorman = Doorman(self.bot)
        self.zones = ZoneFinder()
        self.way_in = self._way_in(hook)
        self.after_commit: list[Callable[[], Awaitable[None]]] = []
        self.is_well = False
        self._chores: set[asyncio.Future[object]] = set()

    async def run(self, stop: asyncio.Event, began_seconds: float) -> None:
        """Run until `stop` is set or a part cannot go on.

        Raises: telegram.error.InvalidToken, and what else ends a part.
        """
        await self._connect(stop)
        if stop.is_set():
            return
        stopping = asyncio.create_task(stop.wait())
        turns = asyncio.create_task(self.turns.run())
        courier = asyncio.create_task(self.courier.run())
        way_in = asyncio.create_task(self.way_in.run())
        beats = beat(self.bell.ring_all, self.housekeeping.tidy)
        self.courier.poke()
        self.do_soon(register(self.bot, self.database))
        self.is_well = True
        took = round(time.monotonic() - began_seconds, 2)
        LOG.info("Ebb is here", action="started", seconds=took)
        parts = {stopping, turns, courier, way_in}
        ended, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        self.is_well = False
        LOG.info("Ebb is going", action="stopping")
        beats.shutdown(wait=False)
        stopping.cancel()
        await asyncio.gather(self.courier.stop(), self._hear_no_more(way_in))
        self.turns.stop()
        await asyncio.wait({turns})
        for part in ended - {stopping}:
            part.result()

    async def _hear_no_more(self, way_in: asyncio.Task[None]) -> None:
        """End the way in: beside the courier, which may itself have something for the turns."""
        way_in.cancel()
        await asyncio.wait({way_in})
        await self.doorman.close()

    async def close(self) -> None:
        """Let go of everything outside."""
        await self.way_in.close()
        await self.doorman.close()
        for chore in self._chores:
            chore.cancel()
        self.zones.close()
        await self.bot.shutdown()

    def do_soon(self, chore: Awaitable[object]) -> None:
        """Do something beside the main work."""
        task = asyncio.ensure_future(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    def _way_in(self, hook: Hook | None) -> Receiver | Webhook:
        if hook is None:
            return Receiver(self.bot, self.turns.take, self.doorman, self.zones)
        return Webhook(self.bot, Intake(self.turns.take, self.doorman, self.zones), hook)

    async def _connect(self, stop: asyncio.Event) -> None:
        """Return once Telegram sends updates here or `stop` is set; until then, try again."""
        chance = random.Random()
        tries = 0
        while not stop.is_set():
            try:
                await done_before(stop, self._introduce())
                return
            except InvalidToken:
                raise
            except TelegramError as fault:
                tries += 1
                wait = backoff.delay_seconds(tries, chance)
                LOG.warning(
                    "Telegram is not answering; trying again",
                    action="connect_failed",
                    fault=type(fault).__name__,
                    wait_seconds=round(wait, 1),
                )
                await wait_unless(stop, wait)

    async def _introduce(self) -> None:
        """Learn who Ebb is, and have updates sent here. Raises: TelegramError, StartRefused."""
        await self.bot.initialize()
        self.turns.house = replace(self.turns.house, bot_name=self.bot.username)
        await self.way_in.connect()

    def _committed(self, written: Written) -> None:
        self.courier.hand(written.wanted)
        if written.taken_back or written.erased:
            self.courier.forget(written.taken_back | written.erased)
        if written.erased:
            self.do_soon(self.database.run_apart(truncate_log))
        for chore in self.after_commit:
            self.do_soon(chore())

    async def _ring(self, due: Sequence[Due]) -> None:
        await self.turns.take([rung(timer) for timer in due])

    async def _tell_gone(self, person_id: PersonId) -> None:
        LOG.info("somebody cannot be reached any more", action="person_gone", person=person_id)
        await self.turns.take([Arrival(Blocked(), person_id=person_id)])

    def _erased(self, person_ids: frozenset[PersonId]) -> None:
        self._committed(Written(erased=person_ids))
