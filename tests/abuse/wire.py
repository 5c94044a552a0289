"""A client that keeps to nothing: bytes as they are, over a socket, with what comes back."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

SOON_SECONDS = 1.0
PATIENCE_SECONDS = 30.0
CONTINUE = 100
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3}) ")


@asynccontextmanager
async def connected(
    listen: str,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection for as long as the block lasts."""
    host, _, port = listen.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        yield reader, writer
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def sent(
    listen: str, request: bytes, *, within_seconds: float = PATIENCE_SECONDS
) -> tuple[int, bytes]:
    """Send bytes, and no more; return the status (0: none) and the beginning of what came."""
    async with connected(listen) as (reader, writer):
        answer = b""
        with suppress(ConnectionError, TimeoutError):
            async with asyncio.timeout(within_seconds):
                writer.write(request)
                await writer.drain()
                answer = await reader.read(64 * 1024)
                if status_of(answer) == CONTINUE:
                    answer = await reader.read(64 * 1024)
        return status_of(answer), answer


def status_of(answer: bytes) -> int:
    """Return an answer's status, 0 where there is none."""
    found = _STATUS.match(answer)
    return int(found[1]) if found else 0


async def is_closed(reader: asyncio.StreamReader, within_seconds: float) -> bool:
    """Tell whether the other side closes within so long."""
    with suppress(TimeoutError):
        async with asyncio.timeout(within_seconds):
            try:
                return await reader.read(1) == b""
            except ConnectionError:
                return True
    return False
