"""One round of the mix: spawn, set up, warm up, busy, light, far, stop.

Everything is bounded: phases by their seconds, answers by a deadline, the round by another.
"""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from functools import partial

from bench.chats import strangers
from bench.contestants import Bot, Terms
from bench.figures import percentile, ratio
from bench.load import Crowd, Tally
from bench.plan import Plan
from bench.process import BotProcess, Memory
from bench.sowing import FIRST_CHAT_ID
from bench.stage import SETTLE_SECONDS, Setting, Stage, act, weigh


@dataclass(frozen=True, slots=True)
class Figures:
    """One round of one bot."""

    cpu_ms_per_update: float
    updates_per_second: float
    light_p50_ms: float
    light_p99_ms: float
    light_cpu_ms_per_update: float
    far_updates_per_second: float
    start_ms: float
    resident_mib: float
    peak_mib: float
    bench_cpu_percent: float
    answered: int
    unanswered: int
    today_without_day: int
    taps_acknowledged_percent: float


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
    """Take one round. Raises: `BotDied`, `TimeoutError`, as `stage.act` does."""
    setting = Setting(terms=Terms(usual_saves=plan.usual_saves))
    taken = await act(bot, partial(round_of, plan=plan), setting)
    return taken.figures()


async def round_of(stage: Stage, plan: Plan) -> Round:
    """Take the phases one after the other; memory is read right after the busy one."""
    api, process = stage.api, stage.process
    start_seconds = await stage.start_seconds()
    crowd = Crowd(api, strangers(range(FIRST_CHAT_ID, FIRST_CHAT_ID + plan.chats)))
    await crowd.set_up(plan.in_flight)
    await crowd.keep_busy(in_flight=plan.in_flight, seconds=plan.warm_up_seconds)
    await asyncio.sleep(SETTLE_SECONDS)
    api.acknowledged_taps = 0
    busy = await phase_of(
        process, crowd.keep_busy(in_flight=plan.in_flight, seconds=plan.busy_seconds)
    )
    memory = process.memory()
    arrivals = crowd.arrive(
        per_second=plan.light_per_second, seconds=plan.light_seconds, seed=plan.seed
    )
    light = await phase_of(process, arrivals)
    api.latency_seconds = plan.far_latency_ms / 1000
    far = await phase_of(
        process, crowd.keep_busy(in_flight=plan.far_in_flight, seconds=plan.far_seconds)
    )
    acknowledged = api.acknowledged_taps
    return Round(start_seconds, busy, light, far, memory=memory, acknowledged_taps=acknowledged)


async def phase_of(process: BotProcess, tally: Awaitable[Tally]) -> Phase:
    """Run a phase and weigh it."""
    taken, cost = await weigh(process, tally)
    return Phase(taken, cost.bot_cpu_seconds, cost.bench_cpu_percent)
