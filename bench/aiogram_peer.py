"""Ebb's other peer in the bench: aiogram 3 with SQLAlchemy (async) and APScheduler.

Router, states in memory and long polling as aiogram's documentation shows them, a session an update
by a middleware, a job a person. Runs in the peers' own environment; never imports Ebb.
"""

import logging
import os
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BotCommand, TelegramObject

from bench.aiogram_nudges import Nudges
from bench.aiogram_store import Sessions, opened
from bench.aiogram_talk import router

Data = dict[str, Any]
Handler = Callable[[TelegramObject, Data], Awaitable[Any]]


def with_sessions(sessions: Sessions) -> Callable[[Handler, TelegramObject, Data], Awaitable[Any]]:
    """Return the middleware that gives every handler a session."""

    async def middleware(handler: Handler, event: TelegramObject, data: Data) -> Any:  # noqa: ANN401
        async with sessions() as session:
            return await handler(event, {**data, "session": session})

    return middleware


async def run() -> None:
    """Run until stopped."""
    api = TelegramAPIServer.from_base(os.environ["PEER_API"])
    bot = Bot(os.environ["PEER_TOKEN"], session=AiohttpSession(api=api))
    engine, sessions = await opened()
    nudges = Nudges(bot, sessions, is_paid=os.environ["PEER_IS_PAID"] == "yes")
    await nudges.start()
    dispatcher = Dispatcher(nudges=nudges)
    middleware = with_sessions(sessions)
    dispatcher.message.middleware(middleware)
    dispatcher.callback_query.middleware(middleware)
    dispatcher.include_router(router())
    await bot.set_my_commands([BotCommand(command="today", description="Where you are")])
    await dispatcher.start_polling(bot)
    await engine.dispose()


def main() -> None:
    """Run on the loop that aiogram itself would take."""
    import uvloop

    logging.basicConfig(level=logging.WARNING)
    uvloop.run(run())


if __name__ == "__main__":
    main()
