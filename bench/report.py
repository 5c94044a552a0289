"""How figures are shown: a table for people, JSON for comparisons, both with their machine."""

import math
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from bench.contestants import Bot
from bench.figures import Summary, ratio, summaries
from bench.scenario import Columns, Scenario, Taken

PACKAGES = ("python-telegram-bot", "aiohttp", "uvloop", "sqlalchemy", "apscheduler")


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


def as_json(scenario: Scenario, taken: Taken) -> dict[str, object]:
    """Return everything: the machine, the plan, each round, the medians, the ratios."""
    columns = columns_of(taken)
    everything: dict[str, object] = {
        "scenario": scenario.name,
        "machine": machine(),
        "plan": scenario.plan,
        "rounds": {bot.value: [plain(each) for each in rounds] for bot, rounds in taken.items()},
        "summary": {
            bot.value: {name: plain(asdict(each)) for name, each in column.items()}
            for bot, column in columns.items()
        },
    }
    for bot, compared in ratios(scenario, columns).items():
        everything[f"ratio_ebb_to_{bot}"] = plain(compared)
    return everything


def plain(values: Mapping[str, float]) -> dict[str, float | None]:
    """Return the values as JSON knows them: it has no NaN."""
    return {name: None if math.isnan(value) else value for name, value in values.items()}


def columns_of(taken: Taken) -> dict[Bot, dict[str, Summary]]:
    """Return the summaries of each bot that was measured."""
    return {bot: summaries(rounds) for bot, rounds in taken.items() if rounds}


def ratios(scenario: Scenario, columns: Columns) -> dict[Bot, dict[str, float]]:
    """Return Ebb's median over each other bot's, where both were measured."""
    if Bot.EBB not in columns:
        return {}
    ebb = columns[Bot.EBB]
    return {
        bot: {
            name: ratio(ebb[name].median, column[name].median)
            for name in scenario.labels
            if column[name].median
        }
        for bot, column in columns.items()
        if bot is not Bot.EBB
    }


def as_table(scenario: Scenario, taken: Taken) -> str:
    """Return the table, with what a reader must know above and warnings below it."""
    columns = columns_of(taken)
    compared = ratios(scenario, columns)
    width = max(len(label) for label in scenario.labels.values())
    header = f"{'median (lowest - highest)':{width}}"
    header += "".join(f"{bot.value:>28}" for bot in columns)
    header += "".join(f"{'ebb/' + bot.value:>16}" for bot in compared)
    lines = [*preface(scenario, taken), "", header]
    for name, label in scenario.labels.items():
        cells = "".join(f"{cell(column[name]):>28}" for column in columns.values())
        beside = "".join(
            f"{each[name]:>16.2f}" if name in each else " " * 16 for each in compared.values()
        )
        lines.append(f"{label:{width}}{cells}{beside}".rstrip())
    return "\n".join([*lines, *scenario.warnings(columns)])


def preface(scenario: Scenario, taken: Taken) -> list[str]:
    """Return the lines above the table."""
    rounds = max((len(each) for each in taken.values()), default=0)
    return [
        ", ".join(f"{name} {value}" for name, value in machine().items()),
        f"{scenario.name}: {rounds} round(s) of each, in alternation",
        *scenario.about,
    ]


def cell(summary: Summary) -> str:
    """Return a figure with its range, if it has one."""
    if summary.lowest == summary.highest or math.isnan(summary.median):
        return number(summary.median)
    return " ".join(
        [number(summary.median), f"({number(summary.lowest)} - {number(summary.highest)})"]
    )


def number(value: float) -> str:
    """Return three significant digits, or a whole number where it is large."""
    if math.isnan(value):
        return "none"
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
