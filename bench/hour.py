"""An hour of mixed load: whether memory, what waits or open connections grow while a bot works."""

import argparse
import asyncio
import sqlite3
import statistics
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import partial

from bench.chats import acquaintances
from bench.contestants import Bot, Terms
from bench.drain import Drain
from bench.figures import Round, percentile
from bench.limits import Limits
from bench.load import ANSWER_DEADLINE_SECONDS, Crowd
from bench.scenario import Columns, Scenario
from bench.sowing import FIRST_CHAT_ID, Crop
from bench.stage import Setting, Stage, act, weigh

CALM_CHAT_ID = 900_001
CALM_SECONDS = 8 * 3600.0
"""Those who talk have no nudge of their own meanwhile."""

SEED = 20261127

LABELS = {
    "updates": "updates answered",
    "unanswered": "updates left unanswered",
    "p50_ms": "reply latency p50 (ms)",
    "p99_ms": "reply latency p99 (ms)",
    "people": "people who were due, in waves",
    "lost": "people who got no nudge",
    "twice": "nudges that came twice",
    "refused": "429: over all",
    "cpu_percent": "CPU (% of a core)",
    "early_resident_mib": "resident memory, first third, median (MiB)",
    "late_resident_mib": "resident memory, last third, median (MiB)",
    "early_descriptors": "open files and connections, first third, most",
    "late_descriptors": "open files and connections, last third, most",
    "early_waiting_seconds": "age of what waited longest, first third, most (s)",
    "late_waiting_seconds": "age of what waited longest, last third, most (s)",
    "early_database_mib": "size on disk, end of the first third (MiB)",
    "late_database_mib": "size on disk, at the end (MiB)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round: people who talk at a mean rate, and waves of nudges among others."""

    seconds: float
    talking: int
    per_second: float
    waves: int
    people_a_wave: int
    pace_per_second: float
    latency_ms: float
    sample_seconds: float = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What was seen at one moment. `waiting_seconds`: the age of what waited longest."""

    resident_mib: float
    descriptors: int
    waiting_seconds: float
    database_mib: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    add = parser.add_argument
    add("--minutes", type=float, default=60, help="how long (%(default)s)")
    add("--talking", type=int, default=500, help="people who talk (%(default)s)")
    add("--per-second", type=float, default=8, help="updates a second, mean (%(default)s)")
    add("--waves", type=int, default=6, help="waves of nudges (%(default)s)")
    add("--people", type=int, default=1000, help="people in a wave (%(default)s)")
    add("--pace", type=float, default=28, help="messages a second over all (%(default)s)")
    add("--latency-ms", type=float, default=50, help="what a call takes (%(default)s)")


def scenario_of(options: argparse.Namespace) -> Scenario:
    """Return what the options ask for."""
    plan = Plan(
        seconds=60 * options.minutes,
        talking=options.talking,
        per_second=options.per_second,
        waves=options.waves,
        people_a_wave=options.people,
        pace_per_second=options.pace,
        latency_ms=options.latency_ms,
    )
    if options.quick:
        plan = replace(
            plan, seconds=9, talking=20, per_second=4, waves=2, people_a_wave=10, sample_seconds=1
        )
    return Scenario(
        name="hour",
        plan=asdict(plan),
        about=[
            f"{plan.talking} people talk for {plan.seconds:g} s, {plan.per_second:g} updates a"
            f" second; meanwhile {plan.waves} waves of {plan.people_a_wave} nudges, evenly spread;"
            f" pace {plan.pace_per_second:g} a second, {plan.latency_ms:g} ms a call",
            f"memory, descriptors and the outbox are looked at every {plan.sample_seconds:g} s",
        ],
        labels=LABELS,
        measure=partial(measure, plan=plan),
        warnings=warnings,
    )


async def measure(bot: Bot, plan: Plan) -> Round:
    """Take one round."""
    calm = Crop(people=plan.talking, due_in_seconds=CALM_SECONDS, first_chat_id=CALM_CHAT_ID)
    waves = [wave(plan, at) for at in range(plan.waves)]
    setting = Setting(
        terms=Terms(pace_per_second=plan.pace_per_second),
        crops=[calm, *waves],
        latency_seconds=plan.latency_ms / 1000,
        limits=Limits(),
        deadline_seconds=300 + plan.seconds,
    )
    return await act(bot, partial(play, plan=plan, calm=calm, waves=waves), setting)


def wave(plan: Plan, at: int) -> Crop:
    """Return a wave; those sown later fall due later by what sowing the others took."""
    return Crop(
        people=plan.people_a_wave,
        due_in_seconds=plan.sample_seconds + at * plan.seconds / (plan.waves + 1),
        first_chat_id=FIRST_CHAT_ID + at * plan.people_a_wave,
    )


async def play(stage: Stage, *, plan: Plan, calm: Crop, waves: Sequence[Crop]) -> Round:
    """Talk, let the waves come, and look again and again."""
    drains = [Drain(stage.api, crop) for crop in waves]
    await stage.start_seconds()
    crowd = Crowd(stage.api, acquaintances(calm.chat_ids))
    samples: list[Sample] = []
    looking = asyncio.ensure_future(look_again(stage, samples, plan.sample_seconds))
    talk = crowd.arrive(per_second=plan.per_second, seconds=plan.seconds, seed=SEED)
    tally, cost = await weigh(stage.process, talk)
    looking.cancel()
    waits = [*tally.latencies_seconds, *[ANSWER_DEADLINE_SECONDS] * tally.unanswered]
    return {
        "updates": tally.answered,
        "unanswered": tally.unanswered,
        "p50_ms": 1000 * percentile(waits, 50),
        "p99_ms": 1000 * percentile(waits, 99),
        "people": sum(crop.people for crop in waves),
        "lost": sum(drain.lost for drain in drains),
        "twice": sum(drain.twice for drain in drains),
        "refused": (stage.api.limits or Limits()).overruns,
        "cpu_percent": 100 * cost.bot_cpu_seconds / plan.seconds,
        **thirds(samples),
    }


async def look_again(stage: Stage, samples: list[Sample], every_seconds: float) -> None:
    """Take samples until cancelled."""
    while True:
        samples.append(await asyncio.to_thread(look, stage))
        await asyncio.sleep(every_seconds)


def look(stage: Stage) -> Sample:
    """Return what is seen of a bot now."""
    files = [path for path in stage.folder.rglob("*") if path.is_file()]
    return Sample(
        resident_mib=stage.process.memory().resident_mib,
        descriptors=stage.process.descriptors(),
        waiting_seconds=waiting_seconds(stage),
        database_mib=sum(path.stat().st_size for path in files) / 2**20,
    )


def waiting_seconds(stage: Stage) -> float:
    """Return the age of what waits longest in Ebb's outbox; other bots have none."""
    if stage.bot is not Bot.EBB:
        return float("nan")
    database = stage.folder / "data" / "ebb.sqlite3"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        query = "SELECT min(wanted_at) FROM outbox WHERE fate = 'waiting'"
        wanted_at = connection.execute(query).fetchone()[0]
    return time.time() - wanted_at / 1e6 if wanted_at else 0.0


def thirds(samples: Sequence[Sample]) -> Round:
    """Return what the first and the last third of the samples show."""
    third = max(1, len(samples) // 3)
    return {**seen("early", samples[:third]), **seen("late", samples[-third:])}


def seen(name: str, samples: Sequence[Sample]) -> Round:
    """Return what some samples show, under that name."""
    return {
        f"{name}_resident_mib": statistics.median(each.resident_mib for each in samples),
        f"{name}_descriptors": max(each.descriptors for each in samples),
        f"{name}_waiting_seconds": max(each.waiting_seconds for each in samples),
        f"{name}_database_mib": samples[-1].database_mib,
    }


def warnings(columns: Columns) -> list[str]:
    """Return what went wrong."""
    lines = []
    for bot, column in columns.items():
        if column["unanswered"].highest or column["lost"].highest:
            lines.append(f"! {bot}: something got no answer, or somebody no nudge")
        if column["late_descriptors"].highest > column["early_descriptors"].highest + 5:
            lines.append(f"! {bot}: more and more files or connections stay open")
    return lines
