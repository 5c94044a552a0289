"""The nudges: many people due in the same minute, at a set pace, while a few others ask things."""

import argparse
import asyncio
import time
from dataclasses import asdict, dataclass, replace
from functools import partial

from bench.contestants import Bot, Terms
from bench.drain import Drain, Patience
from bench.figures import Round, ratio
from bench.limits import Limits
from bench.probes import Probes, commands_of
from bench.scenario import Columns, Scenario
from bench.sowing import Crop
from bench.stage import BotDied, Setting, Stage, act, weigh

DUE_IN_SECONDS = 15.0
DUE_IN_SECONDS_A_PERSON = 0.0005
"""Bots that plan a job a person take so long to start."""

READY_BEFORE_SECONDS = 0.5
PROBES = 5

LABELS = {
    "people": "people who were due",
    "lost": "people who got no nudge",
    "twice": "nudges that came twice",
    "per_second": "messages a second, steady part",
    "pace_percent": "share of the pace reached, steady part (%)",
    "refused": "429: over all",
    "refused_in_chats": "429: one chat",
    "cpu_ms_per_message": "CPU a message (ms)",
    "first_seconds": "first nudge, after it was due (s)",
    "last_seconds": "last nudge, after it was due (s)",
    "probed": "commands sent in bursts meanwhile",
    "probes_unanswered": "of these unanswered",
    "out_of_order": "bursts answered out of order",
    "start_ms": "start, until the first getUpdates (ms)",
    "peak_mib": "peak memory (MiB)",
    "bench_cpu_percent": "the bench's own CPU meanwhile (% of a core)",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--people", type=int, default=10_000, help="people who are due (%(default)s)")
    add("--pace", type=float, default=28, help="messages a second over all (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes (%(default)s)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round of nudges."""

    people: int
    pace_per_second: float
    latency_ms: float
    probes: int = PROBES
    probe_every_seconds: float = 10.0
    burst_seconds: float = 60.0
    quiet_seconds: float = 30.0

    @property
    def patience(self) -> Patience:
        """How long to wait for all of them: twice what the pace asks for, and a minute."""
        most = 60 + 2 * self.people / self.pace_per_second
        return Patience(quiet_seconds=self.quiet_seconds, most_seconds=most)


def due_in_seconds(people: int) -> float:
    """Return how long after sowing people are due: all bots have started by then."""
    return DUE_IN_SECONDS + DUE_IN_SECONDS_A_PERSON * people


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    plan = Plan(
        people=options.people,
        pace_per_second=options.pace,
        latency_ms=options.latency_ms,
    )
    if options.quick:
        plan = replace(
            plan, people=50, probe_every_seconds=1.0, burst_seconds=8.0, quiet_seconds=4.0
        )
    return Scenario(
        name="nudges",
        plan=asdict(plan),
        about=about(plan),
        labels=LABELS,
        measure=partial(measure, plan=plan),
        warnings=warnings,
    )


def about(plan: Plan) -> list[str]:
    """Return what a reader must know."""
    return [
        f"{plan.people} people due at one instant, pace {plan.pace_per_second:g} a second,"
        f" {plan.latency_ms:g} ms a call",
        "the server keeps Telegram's limits: 30 a second (1000 of paid broadcasts), each chat a"
        " bucket of 3, refilled by one a second; 429 asks for the shortest wait there is",
        f"{plan.probes} of the people send six commands at once, again and again",
    ]


async def measure(bot: Bot, plan: Plan) -> Round:
    """Take one round."""
    crop = Crop(people=plan.people, due_in_seconds=due_in_seconds(plan.people))
    setting = Setting(
        terms=Terms(pace_per_second=plan.pace_per_second),
        crops=[crop],
        latency_seconds=plan.latency_ms / 1000,
        limits=Limits(),
        deadline_seconds=300 + crop.due_in_seconds + plan.patience.most_seconds,
    )
    return await act(bot, partial(play, plan=plan, crop=crop), setting)


async def play(stage: Stage, plan: Plan, crop: Crop) -> Round:
    """Let the nudges fall due and see what comes."""
    start_seconds = await stage.start_seconds()
    chat_ids = crop.chat_ids[-plan.probes :]
    probes = Probes(stage.api, commands_of(stage.bot), chat_ids, plan.burst_seconds)
    await probes.learn()
    drain = Drain(stage.api, crop, probes.texts.values())
    await until_due(stage)
    is_over = asyncio.Event()
    asking = asyncio.ensure_future(probes.ask_until(is_over, plan.probe_every_seconds))
    try:
        _, cost = await weigh(stage.process, drain.run(stage.due_at_seconds, plan.patience))
        is_over.set()
        await asking
    finally:
        asking.cancel()
    limits = stage.api.limits or Limits()
    memory = stage.process.memory()
    return {
        "people": crop.people,
        "lost": drain.lost,
        "twice": drain.twice,
        "per_second": drain.steady_per_second(),
        "pace_percent": 100 * drain.steady_per_second() / plan.pace_per_second,
        "refused": limits.overruns,
        "refused_in_chats": limits.chat_overruns,
        "cpu_ms_per_message": 1000 * ratio(cost.bot_cpu_seconds, len(drain.all_at_seconds)),
        "first_seconds": since(drain.first_at_seconds, stage),
        "last_seconds": since(drain.last_at_seconds, stage),
        "probed": probes.asked,
        "probes_unanswered": probes.asked - probes.answered,
        "out_of_order": probes.out_of_order,
        "start_ms": 1000 * start_seconds,
        "peak_mib": memory.peak_mib,
        "bench_cpu_percent": cost.bench_cpu_percent,
    }


async def until_due(stage: Stage) -> None:
    """Wait until just before the people are due. Raises: BotDied, where that is over already."""
    left = stage.due_at_seconds - READY_BEFORE_SECONDS - time.monotonic()
    if left < 0:
        raise BotDied(f"{stage.bot} was ready {-left:.1f} s after its people were due")
    await asyncio.sleep(left)


def since(at_seconds: float, stage: Stage) -> float:
    """Return the seconds after the people were due, NaN where nothing came."""
    return at_seconds - stage.due_at_seconds if at_seconds else float("nan")


def warnings(columns: Columns) -> list[str]:
    """Return what went wrong."""
    lines = []
    for bot, column in columns.items():
        if column["lost"].highest:
            lines.append(f"! {bot}: not everybody got their nudge")
        if column["twice"].highest:
            lines.append(f"! {bot}: nudges came twice")
        if column["refused"].highest or column["refused_in_chats"].highest:
            lines.append(f"! {bot}: it sent faster than Telegram lets it")
        if column["out_of_order"].highest:
            lines.append(f"! {bot}: answers came out of order")
        if column["bench_cpu_percent"].highest > 90:
            lines.append(f"! {bot}: the bench itself was at its limit")
    return lines
