"""Serving a web application at a listen address for as long as Ebb runs."""

from contextlib import AsyncExitStack

from aiohttp import web

from bot.errors import StartRefused
from bot.settings import host_and_port


async def serve(stack: AsyncExitStack, app: web.Application, listen: str) -> None:
    """Serve until the stack is left. Raises: StartRefused where the address is taken."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
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
