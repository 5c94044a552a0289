"""The one composition root: settings -> database -> Telegram -> scheduler -> web.

Nothing is built at import. Ebb is put together here, runs until it is told to stop, and is taken
apart in the reverse order: first nobody new is heard, then what was heard is answered.
"""

import asyncio
import secrets
import time
from contextlib import AsyncExitStack, ExitStack
from functools import partial

import structlog
from telegram.error import InvalidToken

from bot import keyfile, serving
from bot.ebb import Ebb
from bot.errors import BadTokenGiven, WrongKeys
from bot.health import health_app, probes_of
from bot.metrics import Metrics
from bot.settings import APP_PATH, Settings
from bot.stopping import hurry, wait_unless
from bot.timetravel import TimeTravel
from bot.web.shield import Shield, origin_of
from bot.web.webhook import Hook
from models import people, schema
from models.again import erase_again
from models.backup import truncate_log
from models.database import Database, DatabaseObserver, sqlite_path
from models.errors import SealBroken, StorageFailed
from models.hold import held
from models.lead import Alone, Lead
from scheduler.clock import MovableClock, SystemClock
from scheduler.sender import BadToken

LOG = structlog.get_logger()

LOCAL_BOT_ID = 1

HEALTH_SECONDS = 0.2
"""How long a stop waits for somebody who asks after Ebb's health; aiohttp waits twice as long."""

START_TRIES = 10
START_WAIT_SECONDS = 3.0
"""A database that is still starting is waited for half a minute."""


async def run(settings: Settings, stop: asyncio.Event, *, is_local: bool = False) -> None:
    """Run Ebb until `stop` is set: on Telegram with a token, else as the local chat.

    Raises: bot.errors.StartRefused, models.errors.StorageError.
    """
    began = time.monotonic()
    metrics = Metrics()
    async with AsyncExitStack() as stack:
        is_local = is_local or settings.telegram_token is None
        database = await open_database(stack, settings, stop, is_local=is_local, observer=metrics)
        if stop.is_set():
            return
        if is_local:
            ebb = await _open_local(stack, settings, database, metrics)
        else:
            ebb = _open_telegram(settings, database, metrics)
        stack.push_async_callback(ebb.close)
        metrics.rings_while(lambda: ebb.leading.duty is not None)
        health = health_app(probes_of(ebb, metrics))
        await serving.serve(stack, health, settings.metrics_listen, finish_seconds=HEALTH_SECONDS)
        try:
            await ebb.run(stop, began)
        except (InvalidToken, BadToken):
            raise BadTokenGiven from None


async def open_database(
    stack: AsyncExitStack,
    settings: Settings,
    stop: asyncio.Event,
    *,
    is_local: bool,
    observer: DatabaseObserver,
) -> Database:
    """Return the database, up to date and ready for people, unless `stop` is set.

    It is held for this process alone, but for a PostgreSQL that several share on Telegram.
    Raises: StartRefused, StorageError.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    keys, wipes = keyfile.keyring(settings), keyfile.wipe_list(settings)
    database = Database(settings.database, keys, wipes=wipes, observer=observer)
    stack.callback(database.close)
    stack.callback(asyncio.create_task(hurry(stop, database)).cancel)
    path = sqlite_path(database.url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.chmod(0o600)
    for tries_left in reversed(range(START_TRIES)):
        try:
            await _hold(stack, database, stop, may_share=not is_local)
        except StorageFailed as fault:
            if not tries_left:
                raise
            LOG.warning("the database is not ready", action="database_waits", fault=str(fault))
            await wait_unless(stop, START_WAIT_SECONDS)
        else:
            break
        if stop.is_set():
            break
    return database


async def check_keys(database: Database) -> None:
    """Refuse to start with keys that do not open what is stored: nobody could be answered."""
    try:
        await database.run(people.first)
    except SealBroken:
        raise WrongKeys from None


async def _hold(
    stack: AsyncExitStack, database: Database, stop: asyncio.Event, *, may_share: bool
) -> None:
    """Hold the database until the stack is left; it is let go where it cannot be used yet."""
    with ExitStack() as attempt:
        if not (may_share and database.is_shared):
            attempt.enter_context(held(database))
        await _upgrade(database)
        await check_keys(database)
        await _erase_again(database, stop)
        stack.push(attempt.pop_all())


async def _upgrade(database: Database) -> None:
    if await database.run(schema.upgrade):
        LOG.info("the database was brought up to date", action="database_migrated")


async def _erase_again(database: Database, stop: asyncio.Event) -> None:
    """Erase whom a restored backup brought back, before anything is heard, sent or rung."""
    found = await database.run_apart(partial(erase_again, is_stopped=stop.is_set))
    if found.is_lost:
        LOG.warning(
            "the wipe list is gone; a restored backup would bring back who was erased",
            action="wipes_lost",
        )
    if found.unread:
        LOG.warning(
            "lines of the wipe list are torn, or were made with another secret",
            action="wipes_unread",
            lines=found.unread,
        )
    if found.erased:
        await database.run_apart(truncate_log)
        LOG.info("wiped people were brought back", action="erased_again", people=found.erased)


def _open_telegram(settings: Settings, database: Database, metrics: Metrics) -> Ebb:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    hook: Hook | None = None
    if settings.webhook_url:
        hook = Hook(settings.webhook_url, keyfile.webhook_secret(settings), settings.listen)
    return Ebb(
        settings,
        database,
        SystemClock(),
        token=token,
        api=settings.telegram_api,
        lead=_lead_of(database),
        metrics=metrics,
        hook=hook,
        app_url=settings.app_url,
        shield=Shield(origin_of(settings.app_url)) if settings.app_url else None,
    )


def _lead_of(database: Database) -> Lead:
    """Return the lead; PostgreSQL's driver is imported here, and only for it."""
    if not database.is_shared:
        return Alone()
    from models.elected import Elected

    return Elected(database.url)


async def _open_local(
    stack: AsyncExitStack, settings: Settings, database: Database, metrics: Metrics
) -> Ebb:
    """Open the chat page and its Bot API server, and an Ebb that talks with it.

    They are imported here: who runs Ebb on Telegram has no use for them in memory.
    """
    from bot.local.app import local_chat_app
    from bot.local.telegram import LocalTelegram

    clock = MovableClock()
    token = f"{LOCAL_BOT_ID}:{secrets.token_urlsafe(16)}"
    api = f"http://{settings.listen}"
    ebb = Ebb(
        settings,
        database,
        clock,
        token=token,
        api=api,
        lead=Alone(),
        metrics=metrics,
        app_url=api + APP_PATH,
        shield=Shield(framed_by=("'self'",)),
    )
    travel = TimeTravel(clock, database, ring=ebb.bell.ring_all, drained=ebb.sent)
    await travel.restore()
    ebb.after_commit.append(travel.look_up_zone)
    telegram = LocalTelegram(token, clock.now, first_id=int(time.time()))
    chat = local_chat_app(telegram, travel)
    ebb.mini_app.add_to(chat)
    await serving.serve(stack, chat, settings.listen)
    LOG.info("the local chat is open", action="local_chat", address=f"http://{settings.listen}/")
    return ebb
