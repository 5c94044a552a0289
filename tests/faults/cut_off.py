"""Holds the lead of several Ebbs for as long as it can, and tells when it begins and ends.

A process of its own, so that it can live behind a network that is cut: `python cut_off.py URL`.
"""

import asyncio
import sys
import time
from contextlib import suppress

import uvloop
from sqlalchemy.engine import make_url

from models.elected import Elected
from models.errors import StorageFailed

TRIES = 60
TRY_AGAIN_SECONDS = 1.0


async def lead(url: str) -> None:
    """Lead again and again, telling the monotonic second of both ends."""
    elected = Elected(make_url(url))
    while await _is_taken(elected):
        print("leads", time.monotonic(), flush=True)
        async for _ in elected.kept():
            pass
        print("lost", time.monotonic(), flush=True)
        await elected.let_go()


async def _is_taken(elected: Elected) -> bool:
    for _ in range(TRIES):
        with suppress(StorageFailed):
            if await elected.take():
                return True
        await asyncio.sleep(TRY_AGAIN_SECONDS)
    return False


if __name__ == "__main__":
    uvloop.run(lead(sys.argv[1]))
