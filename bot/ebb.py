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
from bot.duty import Duty
from bot.leading import Leading
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.settings import Settings
from bot.stats import StatsForAdmins
from bot.stopping import unless, wait_unless
from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake
from bot.telegram.raw import RawBot
from bot.telegram.receive import Receiver
from bot.telegram.register import register, register_menu
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import TelegramSender
from bot.turns import Turns
from bot.web.mini_app import MiniApp
from bot.web.shield import Shield
from bot.web.webhook import Hook, Webhook
from bot.zones import ZoneFinder
from coach.events import Blocked
from coach.house import House
from coach.person import PersonId
from models.backup import truncate_log
from models.database import Database
from models.lead import Lead
from models.timers import Due
from scheduler import backoff
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
        lead: Lead,
        metrics: Metrics,
        hook: Hook | None = None,
        app_url: str | None = None,
        shield: Shield | None = None,
    ) -> None:
        """Stand still until run. Updates come by the webhook where there is one, else by polls.

        `app_url`: where people reach the Mini App, None: nowhere. `shield`: what it stands behind.
        """
        self._limits = limits = Limits(per_second=settings.messages_per_second)
        self.bot = _bot_at(api, token, limits=limits, metrics=metrics)
        self.database = database
        self.clock = clock
        self._metrics = metrics
        self.turns = self._make_turns(settings, bot_id=int(token.partition(":")[0]))
        self.pictures = Pictures()
        self._sender = TelegramSender(
            self.bot, self.pictures, paid_broadcast=settings.paid_broadcast
        )
        self.leading = Leading(lead, self._new_duty, self.turns.name)
        self.bell = Bell(database, clock, self._ring, self._room)
        self.housekeeping = Housekeeping(database, clock, self._erased)
        self.doorman = Doorman(self.bot)
        self.zones = ZoneFinder()
        self._app_url = app_url
        self.mini_app = self._make_mini_app(token, shield or Shield())
        self._way_in = self._make_way_in(hook)
        self.after_commit: list[Callable[[], Awaitable[None]]] = []
        self.has_reached_telegram = self.is_well = False
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
        leading = asyncio.create_task(self.leading.run())
        hearing: set[asyncio.Task[None]] = set()
        if isinstance(self._way_in, Webhook):
            hearing.add(asyncio.create_task(self._way_in.run()))
        parts = {stopping, turns, leading, *hearing}
        self.do_soon(self._register())
        self.is_well = True
        took = round(time.monotonic() - began_seconds, 2)
        LOG.info("Ebb is here", action="started", seconds=took)
        ended, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        self.is_well = False
        LOG.info("Ebb is going", action="stopping")
        stopping.cancel()
        await asyncio.gather(self.leading.stop(), self._hear_no_more(hearing))
        self.turns.stop()
        await asyncio.wait({turns, leading})
        for part in ended - {stopping}:
            part.result()

    async def _hear_no_more(self, hearing: set[asyncio.Task[None]]) -> None:
        """End a webhook, and then what is done at the door.

        Beside the courier, which may itself have something for the turns.
        """
        for way_in in hearing:
            way_in.cancel()
            await asyncio.wait({way_in})
        await self.doorman.close()

    async def close(self) -> None:
        """Let go of everything outside."""
        await self._way_in.close()
        await self.doorman.close()
        for chore in self._chores:
            chore.cancel()
        self.zones.close()
        self.pictures.close()
        await self.bot.shutdown()

    def do_soon(self, chore: Awaitable[object]) -> None:
        """Do something beside the main work."""
        task = asyncio.ensure_future(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    def _make_turns(self, settings: Settings, *, bot_id: int) -> Turns:
        house = House(settings.operator, new_token=partial(secrets.token_urlsafe, TOKEN_BYTES))
        return Turns(
            self.database,
            self.clock,
            bot_id,
            house=house,
            on_commit=self._committed,
            observer=self._metrics,
            fill_in=StatsForAdmins(settings.admins, self._metrics).fill_in,
        )

    def _make_mini_app(self, token: str, shield: Shield) -> MiniApp:
        return MiniApp(self.database, self.clock, self.turns.take, token=token, shield=shield)

    def _make_way_in(self, hook: Hook | None) -> Receiver | Webhook:
        if hook is None:
            return Receiver(self.bot, self.turns.take, self.doorman, self.zones)
        intake = Intake(self.turns.take, self.doorman, self.zones)
        return Webhook(self.bot, intake, hook, beside=self.mini_app.add_to)

    async def sent(self) -> None:
        """Return once all that may be sent now is sent; at once where another Ebb leads."""
        if self.leading.duty is not None:
            await self.leading.duty.courier.drained()

    def _room(self) -> int:
        """Return for how many more people's nudges there is room; none where another Ebb leads."""
        duty = self.leading.duty
        return duty.courier.room_for_nudges if duty is not None else 0

    def _new_duty(self) -> Duty:
        courier = Courier(
            self.database,
            self._sender,
            clock=self.clock,
            on_gone=self._tell_gone,
            limits=self._limits,
            observer=self._metrics,
        )
        receiver = self._way_in if isinstance(self._way_in, Receiver) else None
        return Duty(courier, self.bell, tidy=self.housekeeping.tidy, receiver=receiver)

    async def _connect(self, stop: asyncio.Event) -> None:
        """Return once Telegram sends updates here or `stop` is set; until then, try again."""
        chance = random.Random()
        tries = 0
        while not stop.is_set():
            try:
                await unless(stop, self._introduce())
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
        await self._way_in.connect()
        self.has_reached_telegram = True

    async def _register(self) -> None:
        await register(self.bot, self.database)
        await register_menu(self.bot, self.database, self._app_url)

    def _committed(self, written: Written) -> None:
        duty = self.leading.duty
        if duty is not None:
            duty.courier.hand(written.wanted)
        if duty is not None and (written.taken_back or written.erased):
            duty.courier.forget(written.taken_back | written.erased)
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


def _bot_at(api: str, token: str, *, limits: Limits, metrics: Metrics) -> RawBot:
    """Return the bot at a Bot API server; each 429 it meets is counted."""
    return RawBot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=AiohttpRequest(limits.in_flight, metrics.throttled),
        get_updates_request=AiohttpRequest(1, metrics.throttled),
    )
