"""The one composition root: settings -> database -> Telegram -> scheduler -> web.

Nothing is built at import. Ebb is put together here, runs until it is told to stop, and is taken
apart in the reverse order: first nobody new is heard, then what was heard is answered.
"""

import asyncio
import secrets
import time
from contextlib import AsyncExitStack, ExitStack

import structlog
from telegram.error import InvalidToken

from bot import keyfile, serving
from bot.ebb import Ebb, wait_unless
from bot.errors import BadTokenGiven, WrongKeys
from bot.health import health_app, probes_of
from bot.metrics import Metrics
from bot.settings import Settings
from bot.timetravel import TimeTravel
from bot.web.webhook import Hook
from models import people, schema
from models.database import Database, DatabaseObserver, sqlite_path
from models.errors import SealBroken, StorageFailed
from models.hold import held
from models.lead import Alone, Elected
from scheduler.clock import MovableClock, SystemClock
from scheduler.sender import BadToken

LOG = structlog.get_logger()

LOCAL_BOT_ID = 1

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
        await serving.serve(stack, health_app(probes_of(ebb, metrics)), settings.metrics_listen)
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
    """Return the database, up to date, unless `stop` is set.

    It is held for this process alone, but for a PostgreSQL that several share on Telegram.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database, keyfile.keyring(settings), observer)
    stack.callback(database.close)
    path = sqlite_path(database.url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.chmod(0o600)
    for tries_left in reversed(range(START_TRIES)):
        try:
            await _hold(stack, database, may_share=not is_local)
        except StorageFailed as fault:
            if not tries_left:
                raise
            LOG.warning("the database is not ready", action="database_waits", fault=str(fault))
            await wait_unless(stop, START_WAIT_SECONDS)
        else:
            break
        if stop.is_set():
            return database
    await check_keys(database)
    return database


async def check_keys(database: Database) -> None:
    """Refuse to start with keys that do not open what is stored: nobody could be answered."""
    try:
        await database.run(people.first)
    except SealBroken:
        raise WrongKeys from None


async def _hold(stack: AsyncExitStack, database: Database, *, may_share: bool) -> None:
    """Hold the database until the stack is left; it is let go where it cannot be used yet."""
    with ExitStack() as attempt:
        if not (may_share and database.is_shared):
            attempt.enter_context(held(database))
        await _upgrade(database)
        stack.push(attempt.pop_all())


async def _upgrade(database: Database) -> None:
    if await database.run(schema.upgrade):
        LOG.info("the database was brought up to date", action="database_migrated")


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
        lead=Elected(database.url) if database.is_shared else Alone(),
        metrics=metrics,
        hook=hook,
    )


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
    ebb = Ebb(settings, database, clock, token=token, api=api, lead=Alone(), metrics=metrics)
    travel = TimeTravel(clock, database, ring=ebb.bell.ring_all, drained=ebb.sent)
    await travel.restore()
    ebb.after_commit.append(travel.look_up_zone)
    telegram = LocalTelegram(token, clock.now, first_id=int(time.time()))
    await serving.serve(stack, local_chat_app(telegram, travel), settings.listen)
    LOG.info("the local chat is open", action="local_chat", address=f"http://{settings.listen}/")
    return ebb
