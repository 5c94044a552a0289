"""The backlog: many people wrote while the bot was away; how fast are all of them answered?"""

import argparse
import asyncio
import time
from dataclasses import asdict, dataclass, field, replace
from functools import partial

from bench.bot_api import Answer
from bench.chats import Chat, Step
from bench.contestants import Bot
from bench.figures import Round, percentile, ratio
from bench.scenario import Columns, Scenario
from bench.sowing import Crop
from bench.stage import Setting, Stage, act, weigh

CALM_SECONDS = 8 * 3600.0
QUIET_SECONDS = 30.0
LOOK_SECONDS = 0.1

LABELS = {
    "replies_per_second": "replies a second, until all are answered",
    "p50_seconds": "half of them answered after (s)",
    "last_seconds": "the last answered after (s)",
    "unanswered": "people left unanswered",
    "cpu_ms_per_reply": "CPU a reply, start included (ms)",
    "start_ms": "start, until the first getUpdates (ms)",
    "peak_mib": "peak memory (MiB)",
    "bench_cpu_percent": "the bench's own CPU meanwhile (% of a core)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round of backlog."""

    people: int
    latency_ms: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--people", type=int, default=1500, help="chats with one message each (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes (%(default)s)")


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    plan = Plan(people=options.people, latency_ms=options.latency_ms)
    if options.quick:
        plan = replace(plan, people=40)
    return Scenario(
        name="backlog",
        plan=asdict(plan),
        about=[
            f"{plan.people} people known to the bot, each with one /today waiting at the server"
            " before it starts",
            f"{plan.latency_ms:g} ms a call, no limits over all; timed from the first getUpdates",
        ],
        labels=LABELS,
        measure=partial(measure, plan=plan),
        warnings=warnings,
    )


@dataclass(slots=True)
class Heard:
    """When each chat was answered first, in their order."""

    at_seconds: dict[int, float] = field(default_factory=dict)

    def hear(self, answer: Answer) -> None:
        """Take in what the bot sent."""
        if not answer.is_edit():
            self.at_seconds.setdefault(answer.chat_id, answer.at_seconds)

    async def all(self, people: int) -> None:
        """Wait until everybody is answered, or nobody more was for a while."""
        began_at = time.monotonic()
        while len(self.at_seconds) < people:
            last_at = max(self.at_seconds.values(), default=began_at)
            if time.monotonic() - last_at > QUIET_SECONDS:
                return
            await asyncio.sleep(LOOK_SECONDS)


async def measure(bot: Bot, plan: Plan) -> Round:
    """Take one round."""
    crop = Crop(people=plan.people, due_in_seconds=CALM_SECONDS)
    waiting = [Chat(chat_id).update_for(Step.TODAY) for chat_id in crop.chat_ids]
    setting = Setting(crops=[crop], waiting=waiting, latency_seconds=plan.latency_ms / 1000)
    return await act(bot, partial(play, plan=plan), setting)


async def play(stage: Stage, plan: Plan) -> Round:
    """Wait for all answers."""
    heard = Heard()
    stage.api.listeners.append(heard.hear)
    _, cost = await weigh(stage.process, heard.all(plan.people))
    start_seconds = await stage.start_seconds()
    polled_at = stage.process.spawned_at_seconds + start_seconds
    waits = sorted(at - polled_at for at in heard.at_seconds.values())
    return {
        "replies_per_second": ratio(len(waits), waits[-1]) if waits else 0.0,
        "p50_seconds": percentile(waits, 50),
        "last_seconds": percentile(waits, 100),
        "unanswered": plan.people - len(waits),
        "cpu_ms_per_reply": 1000 * ratio(cost.bot_cpu_seconds, len(waits)),
        "start_ms": 1000 * start_seconds,
        "peak_mib": stage.process.memory().peak_mib,
        "bench_cpu_percent": cost.bench_cpu_percent,
    }


def warnings(columns: Columns) -> list[str]:
    """Return what makes a figure less than it seems."""
    return [
        f"! {bot}: not everybody was answered, so its rate is that of the others"
        for bot, column in columns.items()
        if column["unanswered"].highest
    ]
