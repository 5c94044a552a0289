"""Serving a web application at a listen address for as long as Ebb runs, whoever connects to it.

Anybody on the way may open connections and send nothing, or a byte a minute. So what waits for a
whole request is bounded in time and number; who is being answered is never sent away for it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial

import structlog
from aiohttp import web

from bot.errors import StartRefused
from bot.settings import host_and_port

LOG = structlog.get_logger()

UNHEARD = logging.getLogger("ebb.requests")
UNHEARD.setLevel(logging.CRITICAL + 1)
"""Where aiohttp tells of requests that are none: anybody can send those, to fill a log."""

LINGERING_SECONDS = 1.0
"""How long what is still being sent is read after its answer, so that the answer is seen."""

WAITING_SECONDS = 75.0
"""How long a connection may stand without a whole head of a request: longer than proxies keep idle
ones (nginx: 60), so that they are the ones to close."""

BODY_SECONDS = 30.0
"""How long a body may take, whoever reads it; the webhook has less patience."""

MOST_CONNECTIONS = 300
"""At once, a listener. Telegram keeps 100 at most; a process may often have 1,024 files open."""


CONTINUE = "100-continue"
"""All that may be expected; aiohttp stumbles over what else is."""

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Gate:
    """Lets connections in: where all places are taken, for the one that has waited longest."""

    def __init__(self, most_connections: int) -> None:
        self._most = most_connections
        self._answered: set[web.RequestHandler] = set()

    def over(self, server: web.Server) -> Callable[[], asyncio.Protocol]:
        """Return what makes the protocol of each new connection to a server."""
        server.request_handler = partial(self._answer, server.request_handler)

        def let_in() -> asyncio.Protocol:
            there = server.connections
            if len(there) < self._most:
                return server()
            waiting = next((each for each in there if each not in self._answered), None)
            if waiting is None:
                return _Closed()
            waiting.force_close()
            return server()

        return let_in

    async def _answer(self, handler: Answer, request: web.BaseRequest) -> web.StreamResponse:
        """Know who is being answered; a fault is told without what was sent."""
        if request.headers.get("Expect", CONTINUE).lower() != CONTINUE:
            return web.Response(status=417)
        loop = asyncio.get_running_loop()
        end_of_patience = loop.call_later(BODY_SECONDS, _give_up, request)
        self._answered.add(request.protocol)
        try:
            return await handler(request)
        except (web.HTTPException, ConnectionError):
            raise
        except web.RequestPayloadError:
            return web.Response(status=400)
        except Exception as fault:
            LOG.error("a request failed", action="request_failed", fault=type(fault).__name__)
            return web.Response(status=500)
        finally:
            end_of_patience.cancel()
            self._answered.discard(request.protocol)


def _give_up(request: web.BaseRequest) -> None:
    """Close a connection whose body is still on its way."""
    if not request.content.is_eof():
        request.protocol.force_close()


class _Closed(asyncio.Protocol):
    """A connection for which there is no place: all others are being answered."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            transport.abort()


async def serve(
    stack: AsyncExitStack, app: web.Application, listen: str, *, finish_seconds: float = 1.0
) -> None:
    """Serve until the stack is left, and then finish what was begun.

    Bodies come as they were sent: unpacking what a stranger has packed costs more than sending it.
    Raises: StartRefused where the address is taken.
    """
    gate = Gate(MOST_CONNECTIONS)
    runner = web.AppRunner(
        app,
        access_log=None,
        auto_decompress=False,
        logger=UNHEARD,
        keepalive_timeout=WAITING_SECONDS,
        shutdown_timeout=finish_seconds,
        lingering_time=LINGERING_SECONDS,
    )
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    host, port = host_and_port(listen)
    assert runner.server is not None
    protocol = gate.over(runner.server)
    try:
        door = await asyncio.get_running_loop().create_server(protocol, host, port)
    except OSError as fault:
        raise StartRefused(
            f"{listen} cannot be listened at ({fault.strerror}). Set EBB_LISTEN or "
            "EBB_METRICS_LISTEN to a free address."
        ) from None
    stack.callback(door.close)
