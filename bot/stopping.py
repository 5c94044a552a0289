"""The end: asked for by a signal, and never later than promised, whatever hangs.

Each part ends in a time of its own; this keeps the rest short. Nothing is lost by being cut short:
what is not committed was not confirmed, and what is not marked is sent again, as after a kill.
"""

import asyncio
import os
import signal
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial
from threading import Timer
from typing import Any, Final, TypeVar

import structlog

from models.database import Database

LOG = structlog.get_logger()

T = TypeVar("T")

LONGEST_SECONDS: Final = 4.5
"""From the signal to the end; under 5 s are promised."""

PATIENCE_SECONDS: Final = 1.5
"""How long what was heard may wait for the database; then it stays with Telegram."""

LONGEST_PIECE_SECONDS: Final = 1.0
"""A piece of work takes some milliseconds; one that takes so long is interrupted then."""

INTERRUPT_EVERY_SECONDS: Final = 0.25


def on_signals(stop: asyncio.Event) -> None:
    """Set `stop` at SIGINT and SIGTERM, and end the process all the same when that takes long."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, partial(_ask, stop))


async def hurry(stop: asyncio.Event, database: Database) -> None:
    """Once `stop` is set, have no piece of work keep the database for longer than its time."""
    await stop.wait()
    database.hurry(PATIENCE_SECONDS)
    wait = PATIENCE_SECONDS
    while True:
        await asyncio.sleep(wait)
        await asyncio.to_thread(database.interrupt, LONGEST_PIECE_SECONDS)
        wait = INTERRUPT_EVERY_SECONDS


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """Do something unless `stop` is set first, and then None. Raises: what it does."""
    doing = asyncio.create_task(work)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({doing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        is_done = doing.done()
        doing.cancel()
        await asyncio.wait({doing})
    return doing.result() if is_done else None


async def wait_unless(stop: asyncio.Event, seconds: float) -> None:
    """Wait, but no longer than until `stop` is set."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()


def _ask(stop: asyncio.Event) -> None:
    if stop.is_set():
        return
    stop.set()
    timer = Timer(LONGEST_SECONDS, _cut_short)
    timer.daemon = True
    timer.start()


def _cut_short() -> None:
    """End at once, from a thread of its own: nothing that hangs can keep it.

    The exit code is that of any stop that was asked for: nothing is lost.
    """
    LOG.error("something hangs, Ebb ends without it", action="stop_cut_short")
    os._exit(0)
