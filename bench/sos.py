"""SOS: people press it again and again while the nudges of many others are under way."""

import argparse
import asyncio
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial

from bench.chats import Step, acquaintances
from bench.contestants import Bot, Terms
from bench.drain import Drain
from bench.figures import Round, percentile, ratio
from bench.limits import Limits
from bench.load import ANSWER_DEADLINE_SECONDS, Crowd, Tally
from bench.nudges import due_in_seconds, until_due
from bench.scenario import Columns, Scenario
from bench.sowing import Crop
from bench.stage import Cost, Setting, Stage, act, weigh

CALM_CHAT_ID = 900_001
CALM_SECONDS = 8 * 3600.0
"""Those who press SOS have no nudge of their own meanwhile: what answers them is plain."""

BEGIN_SECONDS = 3.0
"""SOS is pressed from so long on after the nudges were due: they are under way then."""

LABELS = {
    "p50_ms": "reply latency p50 (ms)",
    "p99_ms": "reply latency p99 (ms)",
    "longest_ms": "longest reply latency (ms)",
    "pressed": "SOS pressed",
    "unanswered": "of these unanswered for 30 s",
    "messages_per_sos": "messages and edits that answer one SOS",
    "nudges_per_second": "nudges a second meanwhile",
    "refused": "429: over all",
    "refused_in_chats": "429: one chat",
    "cpu_ms_per_message": "CPU a message (ms)",
    "peak_mib": "peak memory (MiB)",
    "bench_cpu_percent": "the bench's own CPU meanwhile (% of a core)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round of SOS."""

    people: int
    pressing: int
    seconds: float
    pace_per_second: float
    latency_ms: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--people", type=int, default=10_000, help="people whose nudges are due (%(default)s)")
    add("--pressing", type=int, default=20, help="people who press SOS (%(default)s)")
    add("--seconds", type=float, default=60, help="for how long they do (%(default)s)")
    add("--pace", type=float, default=28, help="messages a second over all (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes (%(default)s)")


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    plan = Plan(
        people=options.people,
        pressing=options.pressing,
        seconds=options.seconds,
        pace_per_second=options.pace,
        latency_ms=options.latency_ms,
    )
    if options.quick:
        plan = replace(plan, people=120, pressing=5, seconds=2.0)
    return Scenario(
        name="sos",
        plan=asdict(plan),
        about=[
            f"{plan.people} nudges due at one instant, pace {plan.pace_per_second:g} a second,"
            f" {plan.latency_ms:g} ms a call, Telegram's limits kept by the server",
            f"{plan.pressing} others press SOS for {plan.seconds:g} s, again as soon as they were"
            " answered and their chat has rested a second",
        ],
        labels=LABELS,
        measure=partial(measure, plan=plan),
        warnings=warnings,
    )


async def measure(bot: Bot, plan: Plan) -> Round:
    """Take one round."""
    calm = Crop(people=plan.pressing, due_in_seconds=CALM_SECONDS, first_chat_id=CALM_CHAT_ID)
    crop = Crop(people=plan.people, due_in_seconds=due_in_seconds(plan.people))
    setting = Setting(
        terms=Terms(pace_per_second=plan.pace_per_second),
        crops=[calm, crop],
        latency_seconds=plan.latency_ms / 1000,
        limits=Limits(),
    )
    return await act(bot, partial(play, plan=plan, calm=calm, crop=crop), setting)


async def play(stage: Stage, *, plan: Plan, calm: Crop, crop: Crop) -> Round:
    """Let the nudges fall due, press SOS meanwhile."""
    await stage.start_seconds()
    drain = Drain(stage.api, crop)
    crowd = Crowd(stage.api, acquaintances(calm.chat_ids, [Step.SOS]))
    await until_due(stage)
    await asyncio.sleep(stage.due_at_seconds + BEGIN_SECONDS - time.monotonic())
    before, began_at = len(drain.all_at_seconds), time.monotonic()
    reached = drain.reached
    pressing = crowd.keep_busy(in_flight=plan.pressing, seconds=plan.seconds)
    tally, cost = await weigh(stage.process, pressing)
    seconds = time.monotonic() - began_at
    messages, nudges = len(drain.all_at_seconds) - before, drain.reached - reached
    return figures(tally, cost, messages=messages) | {
        "messages_per_sos": ratio(messages - nudges, tally.answered),
        "nudges_per_second": nudges / seconds,
        **refusals(stage),
        "peak_mib": stage.process.memory().peak_mib,
    }


def refusals(stage: Stage) -> Mapping[str, float]:
    """Return how often the limits were overrun."""
    limits = stage.api.limits or Limits()
    return {"refused": limits.overruns, "refused_in_chats": limits.chat_overruns}


def figures(tally: Tally, cost: Cost, *, messages: int) -> dict[str, float]:
    """Return the latencies and what they cost; who was not answered waited till the deadline."""
    waits = [*tally.latencies_seconds, *[ANSWER_DEADLINE_SECONDS] * tally.unanswered]
    return {
        "p50_ms": 1000 * percentile(waits, 50),
        "p99_ms": 1000 * percentile(waits, 99),
        "longest_ms": 1000 * percentile(waits, 100),
        "pressed": len(waits),
        "unanswered": tally.unanswered,
        "cpu_ms_per_message": 1000 * ratio(cost.bot_cpu_seconds, messages),
        "bench_cpu_percent": cost.bench_cpu_percent,
    }


def warnings(columns: Columns) -> list[str]:
    """Return what makes a figure less than it seems."""
    lines = []
    for bot, column in columns.items():
        if column["unanswered"].highest:
            lines.append(f"! {bot}: not every SOS was answered within 30 s; these count as 30 s")
        if column["nudges_per_second"].lowest < 1:
            lines.append(f"! {bot}: hardly a nudge was under way, so SOS had little to wait for")
        if column["refused"].highest or column["refused_in_chats"].highest:
            lines.append(f"! {bot}: it sent faster than Telegram lets it")
    return lines
