"""Idle: what it costs that very many people exist while next to nothing is due."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

from bench.chats import acquaintances
from bench.contestants import Bot
from bench.figures import Round, ratio
from bench.load import Crowd
from bench.scenario import Columns, Scenario
from bench.sowing import Crop
from bench.stage import Setting, Stage, act, run_beside, weigh

CALM_SECONDS = 8 * 3600.0
TALKING = 1000
IN_FLIGHT = 100
SOW_SECONDS_A_PERSON = 0.002
BEATING = ("-m", "bench.beating")

LABELS = {
    "people": "people who exist",
    "start_ms": "start, until the first getUpdates (ms)",
    "resident_mib": "resident memory, idle (MiB)",
    "peak_mib": "peak memory, after the talk (MiB)",
    "idle_cpu_percent": "CPU while nothing is due (% of a core)",
    "beat_ms": "a beat with nothing due (ms)",
    "longest_beat_ms": "the longest of 300 such beats (ms)",
    "turn_cpu_ms_few": "CPU an answered update, few people (ms)",
    "turn_cpu_ms": "CPU an answered update, all people (ms)",
    "turn_cpu_ratio": "all / few",
    "unanswered": "updates left unanswered",
    "database_mib": "size of the database's folder (MiB)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round: the same talk among few people and among all of them."""

    people: int
    few: int
    seconds: float
    talk_seconds: float
    calm_down_seconds: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was seen of a bot with so many people."""

    start_ms: float
    resident_mib: float
    peak_mib: float
    idle_cpu_percent: float
    turn_cpu_ms: float
    unanswered: int
    database_mib: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--people", type=int, default=1_000_000, help="people who exist (%(default)s)")
    add("--few", type=int, default=1000, help="people to compare with (%(default)s)")
    add("--seconds", type=float, default=30, help="how long it stands idle (%(default)s)")
    add("--talk-seconds", type=float, default=15, help="how long people talk (%(default)s)")


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    plan = Plan(
        people=options.people,
        few=min(options.few, options.people),
        seconds=options.seconds,
        talk_seconds=options.talk_seconds,
    )
    if options.quick:
        plan = replace(
            plan, people=200, few=50, seconds=1.5, talk_seconds=1.5, calm_down_seconds=0.5
        )
    return Scenario(
        name="idle",
        plan=asdict(plan),
        about=[
            f"{plan.people} people, their next nudge hours away; idle for {plan.seconds:g} s, then"
            f" {min(TALKING, plan.few)} of them talk for {plan.talk_seconds:g} s, {IN_FLIGHT}"
            f" updates in flight; the same among {plan.few} people",
        ],
        labels=LABELS,
        measure=partial(measure, plan=plan),
        warnings=warnings,
    )


async def measure(bot: Bot, plan: Plan) -> Round:
    """Take one round: few people first, then all."""
    few, _ = await seen_with(bot, plan, people=plan.few)
    seen, beat = await seen_with(bot, plan, people=plan.people)
    return {
        "people": plan.people,
        **asdict(seen),
        **beat,
        "turn_cpu_ms_few": few.turn_cpu_ms,
        "turn_cpu_ratio": ratio(seen.turn_cpu_ms, few.turn_cpu_ms),
        "unanswered": seen.unanswered + few.unanswered,
    }


async def seen_with(bot: Bot, plan: Plan, *, people: int) -> tuple[Seen, Round]:
    """Return what is seen with so many people, and of Ebb how long a beat takes."""
    crop = Crop(people=people, due_in_seconds=CALM_SECONDS)
    setting = Setting(crops=[crop], deadline_seconds=600 + SOW_SECONDS_A_PERSON * people)
    return await act(bot, partial(play, plan=plan, crop=crop), setting)


async def play(stage: Stage, *, plan: Plan, crop: Crop) -> tuple[Seen, Round]:
    """Stand idle, talk, and let the bell beat by itself at the end."""
    start_seconds = await stage.start_seconds()
    await asyncio.sleep(plan.calm_down_seconds)
    resident = stage.process.memory().resident_mib
    _, idle = await weigh(stage.process, asyncio.sleep(plan.seconds))
    crowd = Crowd(stage.api, acquaintances(spread(crop.chat_ids, TALKING)))
    talk = crowd.keep_busy(in_flight=IN_FLIGHT, seconds=plan.talk_seconds)
    tally, cost = await weigh(stage.process, talk)
    seen = Seen(
        start_ms=1000 * start_seconds,
        resident_mib=resident,
        peak_mib=stage.process.memory().peak_mib,
        idle_cpu_percent=100 * idle.bot_cpu_seconds / plan.seconds,
        turn_cpu_ms=1000 * ratio(cost.bot_cpu_seconds, tally.answered),
        unanswered=tally.unanswered,
        database_mib=folder_mib(stage),
    )
    return seen, await beat_of(stage)


async def beat_of(stage: Stage) -> Round:
    """Return how long Ebb's beat takes beside it; other bots have none that can be timed."""
    if stage.bot is not Bot.EBB:
        return {"beat_ms": float("nan"), "longest_beat_ms": float("nan")}
    command = [sys.executable, *BEATING]
    return await run_beside(command, environment=stage.environment, folder=stage.folder)


def spread(chat_ids: range, most: int) -> Sequence[int]:
    """Return so many of the chats, evenly from all of them."""
    return chat_ids[:: max(1, len(chat_ids) // most)][:most]


def folder_mib(stage: Stage) -> float:
    """Return the size of what the bot keeps on disk."""
    files = [path for path in stage.folder.rglob("*") if path.is_file()]
    return sum(path.stat().st_size for path in files) / 2**20


def warnings(columns: Columns) -> list[str]:
    """Return what makes a figure less than it seems."""
    return [
        f"! {bot}: not every update was answered"
        for bot, column in columns.items()
        if column["unanswered"].highest
    ]
