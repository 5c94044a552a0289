"""How figures are shown: a table for people, JSON for comparisons, both with their machine."""

import math
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from bench.contestants import Bot
from bench.figures import LABELS, Figures, Summary, ratio, summaries
from bench.plan import Plan

PACKAGES = ("python-telegram-bot", "aiohttp", "uvloop", "sqlalchemy", "apscheduler")
Taken = Mapping[Bot, Sequence[Figures]]


def machine() -> dict[str, str]:
    """Return what the figures depend on besides the code."""
    versions = {name: metadata.version(name) for name in PACKAGES}
    return {
        "processor": processor(),
        "cores": str(len(os.sched_getaffinity(0))),
        "system": f"{platform.system()} {platform.release()}",
        "load_average": " ".join(f"{load:.1f}" for load in os.getloadavg()),
        "python": f"{platform.python_implementation()} {sys.version.split()[0]}",
    } | versions


def processor() -> str:
    """Return the processor's name as the kernel knows it."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("model name")),
        platform.machine(),
    )


def as_json(plan: Plan, taken: Taken) -> dict[str, object]:
    """Return everything: the machine, the plan, each round, the medians, the ratios."""
    return {
        "machine": machine(),
        "plan": asdict(plan),
        "rounds": {
            bot.value: [plain(asdict(figures)) for figures in rounds]
            for bot, rounds in taken.items()
        },
        "summary": {
            bot.value: {name: plain(asdict(each)) for name, each in summaries(rounds).items()}
            for bot, rounds in taken.items()
        },
        "ratio_ebb_to_usual": plain(ratios(taken)),
    }


def plain(values: Mapping[str, float]) -> dict[str, float | None]:
    """Return the values as JSON knows them: it has no NaN."""
    return {name: None if math.isnan(value) else value for name, value in values.items()}


def ratios(taken: Taken) -> dict[str, float]:
    """Return Ebb's median over the usual bot's, where both were measured."""
    if not (taken.get(Bot.USUAL) and taken.get(Bot.EBB)):
        return {}
    usual, ebb = summaries(taken[Bot.USUAL]), summaries(taken[Bot.EBB])
    return {
        name: ratio(ebb[name].median, usual[name].median) for name in LABELS if usual[name].median
    }


def as_table(plan: Plan, taken: Taken) -> str:
    """Return the table, with what a reader must know above and warnings below it."""
    columns = {bot: summaries(rounds) for bot, rounds in taken.items() if rounds}
    compared = ratios(taken)
    width = max(len(label) for label in LABELS.values())
    header = f"{'median (lowest - highest)':{width}}" + "".join(
        f"{bot.value:>28}" for bot in columns
    )
    lines = [*preface(plan, taken), "", header + f"{'ebb/usual':>12}" * bool(compared)]
    for name, label in LABELS.items():
        cells = "".join(f"{cell(column[name]):>28}" for column in columns.values())
        compare = f"{compared[name]:>12.2f}" if name in compared else ""
        lines.append(f"{label:{width}}{cells}{compare}")
    return "\n".join([*lines, *warnings_of(plan, columns)])


def preface(plan: Plan, taken: Taken) -> list[str]:
    """Return the lines above the table."""
    rounds = max((len(each) for each in taken.values()), default=0)
    return [
        ", ".join(f"{name} {value}" for name, value in machine().items()),
        f"{rounds} round(s) of each in alternation, {plan.chats} chats",
        f"busy: {plan.in_flight} updates in flight for {plan.busy_seconds:g} s",
        f"light: {plan.light_per_second:g} updates a second for {plan.light_seconds:g} s",
        f"far: {plan.far_in_flight} updates in flight for {plan.far_seconds:g} s,"
        f" {plan.far_latency_ms:g} ms a call",
        f"the usual bot saves {plan.usual_saves}; Ebb commits every turn",
    ]


def cell(summary: Summary) -> str:
    """Return a figure with its range, if it has one."""
    if summary.lowest == summary.highest:
        return number(summary.median)
    return " ".join(
        [number(summary.median), f"({number(summary.lowest)} - {number(summary.highest)})"]
    )


def number(value: float) -> str:
    """Return three significant digits, or a whole number where it is large."""
    if math.isnan(value):
        return "none"
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def warnings_of(plan: Plan, columns: Mapping[Bot, Mapping[str, Summary]]) -> list[str]:
    """Return what makes a figure less than it seems."""
    lines = []
    for bot, column in columns.items():
        if column["unanswered"].highest:
            lines.append(f"! {bot}: not every update was answered")
        if column["today_without_day"].highest:
            lines.append(
                f"! {bot}: /today did not always know the day, so the setup may have gone wrong"
            )
        if column["taps_acknowledged_percent"].lowest < 99.5:
            lines.append(f"! {bot}: not every tap was acknowledged, which spares it calls")
        if column["updates_per_second"].highest > 0.9 * plan.chats:
            lines.append(
                f"! {bot}: each chat rests a second a message; give more --chats for its true rate"
            )
        if column["bench_cpu_percent"].highest > 90:
            lines.append(f"! {bot}: the bench itself was at its limit, the bot may be faster")
    return lines
