"""The local chat as one web application: the Bot API server and the chat page."""

from aiohttp import web

from bot.local.api import LARGEST_BODY_BYTES, add_bot_api
from bot.local.clock import ClockControl
from bot.local.guard import loopback_only
from bot.local.page import add_page
from bot.local.telegram import LocalTelegram


def local_chat_app(telegram: LocalTelegram, clock: ClockControl) -> web.Application:
    """Return an application to serve at a loopback address, and nowhere else.

    Whoever serves it should do so with `handler_cancellation` off (aiohttp's default): a move of
    the clock goes on when the browser that asked for it goes away.
    """
    app = web.Application(middlewares=[loopback_only], client_max_size=LARGEST_BODY_BYTES)
    add_bot_api(app, telegram)
    add_page(app, telegram, clock)
    return app
