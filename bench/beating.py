"""How long a beat takes when nothing is due: Ebb's own bell on the database that the settings name.

Run beside an idle Ebb or without one, as `python -m bench.beating`; tells it as JSON.
"""

import asyncio
import json
import statistics
import time
from collections.abc import Sequence

from bot import keyfile
from bot.settings import read_settings
from models.database import Database
from models.timers import Due
from scheduler.bell import Bell
from scheduler.clock import SystemClock

BEATS = 300


class SomethingRang(Exception):
    """The beats are only comparable while nothing is due."""


class Silence:
    """Takes no ring: the bell goes on after a fault, so that it rang is kept."""

    def __init__(self) -> None:
        """Begin silent."""
        self.is_broken = False

    async def ring(self, due: Sequence[Due]) -> None:
        """Refuse. Raises: SomethingRang."""
        self.is_broken = True
        raise SomethingRang(f"{len(due)} timers are due")


async def beats() -> list[float]:
    """Return the milliseconds of each beat. Raises: SomethingRang."""
    settings = read_settings()
    database = Database(settings.database, keyfile.keyring(settings))
    silence = Silence()
    bell = Bell(database, SystemClock(), silence.ring)
    took = []
    for _ in range(BEATS):
        began = time.perf_counter()
        await bell.ring_all()
        took.append(1000 * (time.perf_counter() - began))
    database.close()
    if silence.is_broken:
        raise SomethingRang
    return took


def main() -> None:
    """Measure and tell."""
    took = asyncio.run(beats())
    print(json.dumps({"beat_ms": statistics.median(took), "longest_beat_ms": max(took)}))


if __name__ == "__main__":
    main()
