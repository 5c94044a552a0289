"""One round of one bot: spawn, set up, warm up, busy, light, far, stop.

Everything is bounded: phases by their seconds, answers by a deadline, the round by another.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bench.bot_api import BotApi, serving
from bench.contestants import Bot, command_of, environment_of
from bench.figures import Figures, percentile, ratio
from bench.load import Crowd, Tally
from bench.plan import Plan
from bench.process import BotProcess, Memory, running

START_SECONDS = 60.0
SETTLE_SECONDS = 0.3
DEADLINE_SECONDS = 600.0

Result = TypeVar("Result")


class BotDied(Exception):
    """The bot ended by itself, or never asked for updates."""


@dataclass(frozen=True, slots=True)
class Phase:
    """What one phase brought and what it cost."""

    tally: Tally
    bot_cpu_seconds: float
    bench_cpu_percent: float

    def cpu_ms_per_update(self) -> float:
        """Return the bot's CPU for one answered update."""
        return 1000 * ratio(self.bot_cpu_seconds, self.tally.answered)

    def latency_ms(self, percent: float) -> float:
        """Return a percentile of the reply latencies."""
        return 1000 * percentile(self.tally.latencies_seconds, percent)


@dataclass(frozen=True, slots=True)
class Round:
    """All that was seen of a bot from its spawn on."""

    start_seconds: float
    busy: Phase
    light: Phase
    far: Phase
    memory: Memory
    acknowledged_taps: int

    def figures(self) -> Figures:
        """Return what is reported."""
        tallies = [self.busy.tally, self.light.tally, self.far.tally]
        taps = sum(tally.taps for tally in tallies)
        return Figures(
            cpu_ms_per_update=self.busy.cpu_ms_per_update(),
            updates_per_second=self.busy.tally.per_second(),
            light_p50_ms=self.light.latency_ms(50),
            light_p99_ms=self.light.latency_ms(99),
            light_cpu_ms_per_update=self.light.cpu_ms_per_update(),
            far_updates_per_second=self.far.tally.per_second(),
            start_ms=1000 * self.start_seconds,
            resident_mib=self.memory.resident_mib,
            peak_mib=self.memory.peak_mib,
            bench_cpu_percent=self.busy.bench_cpu_percent,
            answered=sum(tally.answered for tally in tallies),
            unanswered=sum(tally.unanswered for tally in tallies),
            today_without_day=sum(tally.today_without_day for tally in tallies),
            taps_acknowledged_percent=100 * ratio(self.acknowledged_taps, taps),
        )


async def measure(bot: Bot, plan: Plan) -> Figures:
    """Take one round in a folder of its own, which is gone afterwards.

    Raises: `BotDied`, with the end of the bot's output; `TimeoutError` past the deadline.
    """
    with tempfile.TemporaryDirectory(prefix=f"bench-{bot}-") as name:
        folder = Path(name)
        async with asyncio.timeout(DEADLINE_SECONDS), serving() as (api, address):
            environment = environment_of(
                bot, api=address, folder=folder, usual_saves=plan.usual_saves
            )
            async with running(command_of(bot), environment=environment, folder=folder) as process:
                taken = await while_alive(process, round_of(api, process, plan=plan), folder=folder)
    return taken.figures()


async def while_alive(
    process: BotProcess, work: Coroutine[None, None, Result], *, folder: Path
) -> Result:
    """Do the work unless the bot ends first, which is told at once, with its last words."""
    working, ended = asyncio.ensure_future(work), asyncio.ensure_future(process.ended())
    try:
        await asyncio.wait({working, ended}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        output = (folder / "output.log").read_text(errors="replace")
        raise BotDied(f"the bot ended with status {ended.result()}:\n{output[-2000:]}")
    finally:
        working.cancel()
        ended.cancel()


async def round_of(api: BotApi, process: BotProcess, *, plan: Plan) -> Round:
    """Take the phases one after the other; memory is read right after the busy one."""
    start_seconds = await first_poll(api) - process.spawned_at_seconds
    crowd = Crowd(api, plan.chats)
    await crowd.set_up(plan.in_flight)
    await crowd.keep_busy(in_flight=plan.in_flight, seconds=plan.warm_up_seconds)
    await asyncio.sleep(SETTLE_SECONDS)
    api.acknowledged_taps = 0
    busy = await weigh(
        process, crowd.keep_busy(in_flight=plan.in_flight, seconds=plan.busy_seconds)
    )
    memory = process.memory()
    arrivals = crowd.arrive(
        per_second=plan.light_per_second, seconds=plan.light_seconds, seed=plan.seed
    )
    light = await weigh(process, arrivals)
    api.latency_seconds = plan.far_latency_ms / 1000
    far = await weigh(
        process, crowd.keep_busy(in_flight=plan.far_in_flight, seconds=plan.far_seconds)
    )
    acknowledged = api.acknowledged_taps
    return Round(start_seconds, busy, light, far, memory=memory, acknowledged_taps=acknowledged)


async def first_poll(api: BotApi) -> float:
    """Return the instant of the first getUpdates."""
    try:
        async with asyncio.timeout(START_SECONDS):
            return await api.first_poll
    except TimeoutError:
        raise BotDied(f"no getUpdates within {START_SECONDS:.0f} s") from None


async def weigh(process: BotProcess, phase: Awaitable[Tally]) -> Phase:
    """Run a phase between two CPU marks.

    Before the second, the bot may finish what it does after answering: work put off counts too.
    """
    bot_before, own_before, began_at = process.cpu_seconds(), time.process_time(), time.monotonic()
    tally = await phase
    own_share = (time.process_time() - own_before) / (time.monotonic() - began_at)
    await asyncio.sleep(SETTLE_SECONDS)
    return Phase(tally, process.cpu_seconds() - bot_before, 100 * own_share)
