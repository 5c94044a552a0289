"""How rounds are summed up: by medians, for machines are noisy.

The ratio of two medians is the figure to trust; absolute ones belong to the machine.
"""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Round = Mapping[str, float]
"""One round of one bot: each figure by its name; the unit is the name's end."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One figure of one bot over all rounds."""

    median: float
    lowest: float
    highest: float


def summaries(rounds: Sequence[Round]) -> dict[str, Summary]:
    """Return every figure's median and range by its name."""
    columns = {name: [float(each[name]) for each in rounds] for name in rounds[0]}
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
