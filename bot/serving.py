"""Serving a web application at a listen address for as long as Ebb runs, whoever connects to it.

Anybody on the way may open connections and send nothing, or a byte a minute. So what waits for a
whole request is bounded in time and number; who is being answered is never sent away for it.
"""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.errors import StartRefused
from bot.settings import host_and_port

LINGERING_SECONDS = 1.0
"""How long what is still being sent is read after its answer, so that the answer is seen."""

WAITING_SECONDS = 75.0
"""How long a connection may stand without a whole head of a request: longer than proxies keep idle
ones (nginx: 60), so that they are the ones to close."""

MOST_CONNECTIONS = 300
"""At once, a listener. Telegram keeps 100 at most; a process may often have 1,024 files open."""


class Gate:
    """Lets connections in: where all places are taken, for the one that has waited longest."""

    def __init__(self, most_connections: int) -> None:
        self._most = most_connections
        self._answered: set[web.RequestHandler] = set()

    @web.middleware
    async def watch(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Know who is being answered."""
        self._answered.add(request.protocol)
        try:
            return await handler(request)
        finally:
            self._answered.discard(request.protocol)

    def over(self, server: web.Server) -> Callable[[], asyncio.Protocol]:
        """Return what makes the protocol of each new connection."""

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


class _Closed(asyncio.Protocol):
    """A connection for which there is no place: all others are being answered."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            transport.abort()


async def serve(
    stack: AsyncExitStack, app: web.Application, listen: str, *, finish_seconds: float = 1.0
) -> None:
    """Serve until the stack is left, and then finish what was begun.

    Raises: StartRefused where the address is taken.
    """
    gate = Gate(MOST_CONNECTIONS)
    app.middlewares.insert(0, gate.watch)
    runner = web.AppRunner(
        app,
        access_log=None,
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
