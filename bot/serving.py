"""Serving a web application at a listen address for as long as Ebb runs."""

from contextlib import AsyncExitStack

from aiohttp import web

from bot.errors import StartRefused
from bot.settings import host_and_port

LINGERING_SECONDS = 1.0
"""How long what is still being sent is read after its answer, so that the answer is seen."""


async def serve(
    stack: AsyncExitStack, app: web.Application, listen: str, *, finish_seconds: float = 1.0
) -> None:
    """Serve until the stack is left, and then finish what was begun.

    Raises: StartRefused where the address is taken.
    """
    runner = web.AppRunner(
        app, access_log=None, shutdown_timeout=finish_seconds, lingering_time=LINGERING_SECONDS
    )
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    host, port = host_and_port(listen)
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as fault:
        raise StartRefused(
            f"{listen} cannot be listened at ({fault.strerror}). Set EBB_LISTEN or "
            "EBB_METRICS_LISTEN to a free address."
        ) from None
