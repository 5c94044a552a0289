"""What is measured of a bot, and how rounds are summed up: by medians, for machines are noisy.

The ratio of two medians is the figure to trust; absolute ones belong to the machine.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields


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


LABELS = {
    "cpu_ms_per_update": "CPU an answered update, busy (ms)",
    "updates_per_second": "answered updates a second, busy",
    "light_p50_ms": "reply latency p50, light load (ms)",
    "light_p99_ms": "reply latency p99, light load (ms)",
    "light_cpu_ms_per_update": "CPU an answered update, light load (ms)",
    "far_updates_per_second": "answered updates a second, Telegram far away",
    "start_ms": "start, until the first getUpdates (ms)",
    "resident_mib": "resident memory after the load (MiB)",
    "peak_mib": "peak memory (MiB)",
    "bench_cpu_percent": "the bench's own CPU meanwhile (% of a core)",
    "answered": "updates answered in a round",
    "unanswered": "updates left unanswered",
    "today_without_day": "/today answered without the day",
    "taps_acknowledged_percent": "taps acknowledged, all phases (%)",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """One figure of one bot over all rounds."""

    median: float
    lowest: float
    highest: float


def summaries(rounds: Sequence[Figures]) -> dict[str, Summary]:
    """Return every figure's median and range by its name."""
    columns = {
        figure.name: [float(asdict(each)[figure.name]) for each in rounds]
        for figure in fields(Figures)
    }
    return {
        name: Summary(statistics.median(values), min(values), max(values))
        for name, values in columns.items()
    }


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that `percent` of the values do not exceed; NaN of nothing."""
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def ratio(one: float, other: float) -> float:
    """Return one / other; NaN where that says nothing."""
    return one / other if other else math.nan
