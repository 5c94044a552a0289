"""Faults drawn at random, one after the other, while people talk; each is over when it returns."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.faults import disks
from tests.faults.crowd import Crowd
from tests.faults.postgres import Cluster
from tests.faults.process import Ebb
from tests.faults.telegram import Served, serving

FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
NO_FAKETIME = "install faketime (apt-get install faketime)"

SPAN_SECONDS = (0.3, 1.5)
"""How long a fault that has a length lasts."""

CLOCK_SEEN_SECONDS = 1
"""How soon a moved clock is seen; looking at each call makes Ebb several times slower."""

Fault = Callable[[], Awaitable[None]]


class Wire:
    """The network between Ebb and Telegram, which can be cut."""

    def __init__(self, telegram: Served) -> None:
        self._telegram = telegram
        self._is_up = asyncio.Event()
        self._is_wanted = True
        self._changed = asyncio.Event()

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Let it work, but while it is cut, for as long as the block lasts."""
        task = asyncio.create_task(self._run())
        await self._is_up.wait()
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})

    async def cut(self, seconds: float) -> None:
        """Cut it for so long."""
        self._is_wanted = False
        self._changed.set()
        await asyncio.sleep(seconds)
        self._is_wanted = True
        self._is_up.clear()
        self._changed.set()
        await self._is_up.wait()

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            if self._is_wanted:
                async with serving(self._telegram):
                    self._is_up.set()
                    await self._changed.wait()
            else:
                await self._changed.wait()


class FakeClock:
    """A clock that Ebb is given instead of the machine's, and that can be moved under it."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        self.move_to(timedelta())

    def move_to(self, ahead: timedelta) -> None:
        """Have it differ so much from the machine's; what counts seconds only is left alone."""
        written = self._file.with_suffix(".new")
        written.write_text(f"{ahead.total_seconds():+.0f}s\n")
        written.replace(self._file)

    @property
    def environment(self) -> Mapping[str, str]:
        """What a process is given to look at it."""
        return {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": str(CLOCK_SEEN_SECONDS),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


@dataclass
class Storm:
    """What may go wrong, and what has."""

    telegram: Served
    wire: Wire
    ebbs: list[Ebb]
    chance: random.Random
    clock: FakeClock | None = None
    cluster: Cluster | None = None
    went_wrong: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[Fault]:
        """Every fault that this world may have."""
        common = [self.kill, self.stop, self.cut_network, self.slow, self.fail, self.reset]
        common += [self.throttle, *([self.move_clock] if self.clock else [])]
        return [*common, self.crash_postgres] if self.cluster else [*common, self.fill_disk]

    async def rage(self, times: int) -> None:
        """Let so many faults happen, each kind once before any comes again."""
        kinds: list[Fault] = []
        for _ in range(times):
            if not kinds:
                kinds = self.chance.sample(self.faults, len(self.faults))
            fault = kinds.pop()
            self.went_wrong.append(fault.__name__)
            await fault()
            await asyncio.sleep(self.chance.uniform(0.1, 0.4))

    @property
    def kills(self) -> int:
        """How often something died with messages under way."""
        return sum(name in ("kill", "crash_postgres") for name in self.went_wrong)

    async def kill(self) -> None:
        ebb = self.chance.choice(self.ebbs)
        ebb.kill()
        await ebb.ended()
        await ebb.start()

    async def stop(self) -> None:
        ebb = self.chance.choice(self.ebbs)
        assert await ebb.stop() == 0
        await ebb.start()

    async def cut_network(self) -> None:
        await self.wire.cut(self._span())

    async def slow(self) -> None:
        await self._for_a_while(latency_seconds=0.5)

    async def fail(self) -> None:
        await self._for_a_while(error_share=0.3)

    async def reset(self) -> None:
        await self._for_a_while(reset_next=5)

    async def throttle(self) -> None:
        await self._for_a_while(too_many_next=1, retry_after_seconds=1)

    async def move_clock(self) -> None:
        assert self.clock is not None
        for hours in (self.chance.uniform(-30, 30), 0.0):
            self.clock.move_to(timedelta(hours=hours))
            await asyncio.sleep(CLOCK_SEEN_SECONDS + self._span())

    async def fill_disk(self) -> None:
        ebb = self.ebbs[0]
        with disks.files_may_not_grow(ebb.pid, 4096):
            await asyncio.sleep(self._span())

    async def crash_postgres(self) -> None:
        assert self.cluster is not None
        self.cluster.stop()
        await asyncio.sleep(self._span())
        self.cluster.start()

    async def _for_a_while(self, **faults: object) -> None:
        self.telegram.local.faults.change(faults)
        await asyncio.sleep(self._span())
        self.telegram.local.faults.clear()

    def _span(self) -> float:
        return self.chance.uniform(*SPAN_SECONDS)


async def feed(crowd: Crowd, seconds: float) -> None:
    """Type everything, spread over about so long."""
    lines = crowd.lines()
    for chat_id, text in lines:
        crowd.say(chat_id, text)
        await asyncio.sleep(seconds / len(lines))
