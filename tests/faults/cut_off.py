"""Holds the lead of several Ebbs for as long as it can, and tells when it begins and ends.

A process of its own, so that it can live behind a network that is cut: `python cut_off.py URL`.
"""

import asyncio
import sys
import time
from contextlib import suppress

from sqlalchemy.engine import make_url

from models.elected import Elected
from models.errors import StorageFailed

TRIES = 60
TRY_AGAIN_SECONDS = 1.0


async def lead(url: str) -> None:
    """Lead once, telling the monotonic second of both ends."""
    elected = Elected(make_url(url))
    await _take(elected)
    print("leads", time.monotonic(), flush=True)
    async for _ in elected.kept():
        pass
    print("lost", time.monotonic(), flush=True)
    await elected.let_go()


async def _take(elected: Elected) -> None:
    for _ in range(TRIES):
        with suppress(StorageFailed):
            if await elected.take():
                return
        await asyncio.sleep(TRY_AGAIN_SECONDS)


if __name__ == "__main__":
    asyncio.run(lead(sys.argv[1]))
