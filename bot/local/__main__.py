"""The bare Bot API server, for tests and benches in other processes; no page, no clock of its own.

`python -m bot.local --listen 127.0.0.1:8081 --token 1:local`
"""

import argparse
import asyncio
import sys
from datetime import UTC, datetime

from aiohttp import web

from bot.local.api import LARGEST_BODY_BYTES, add_bot_api
from bot.local.control import add_control
from bot.local.guard import is_loopback, loopback_only
from bot.local.telegram import LocalTelegram


def bare_server(telegram: LocalTelegram) -> web.Application:
    """Return the Bot API with its control endpoint."""
    app = web.Application(middlewares=[loopback_only], client_max_size=LARGEST_BODY_BYTES)
    add_bot_api(app, telegram)
    add_control(app, telegram)
    return app


def main() -> None:
    """Serve until stopped."""
    reader = argparse.ArgumentParser(prog="python -m bot.local", description=__doc__)
    reader.add_argument("--listen", default="127.0.0.1:8081", help="loopback address and port")
    reader.add_argument("--token", default="1:local")
    reader.add_argument("--first-id", type=int, default=1, help="first update and message id")
    wanted = reader.parse_args()
    host, _, port = wanted.listen.rpartition(":")
    if not is_loopback(host):
        reader.error("only a loopback address may be listened at")
    telegram = LocalTelegram(wanted.token, lambda: datetime.now(UTC), first_id=wanted.first_id)
    web.run_app(
        bare_server(telegram),
        host=host.strip("[]"),
        port=int(port),
        access_log=None,
        print=None,
        loop=_quick_loop(),
    )


def _quick_loop() -> asyncio.AbstractEventLoop:
    """Return uvloop's loop where there is one: this is also the server that benches measure by."""
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop

    return uvloop.new_event_loop()


if __name__ == "__main__":
    main()
