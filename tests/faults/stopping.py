"""Stops, held against what is promised of them."""

from tests.faults.process import Ebb, elapsed
from tests.faults.telegram import Served

MOST_STOP_SECONDS = 5.0
"""Source: docs/operating.md: what is promised, whatever hangs."""


async def stops_in_time(ebb: Ebb) -> None:
    """Ask it to stop; it may take no longer than promised, and may not have to be cut short."""
    with elapsed() as seconds:
        assert await ebb.stop() == 0
        took = seconds()
    assert took < MOST_STOP_SECONDS
    assert ebb.count("stop_cut_short") == 0


def polls_answered(telegram: Served) -> int:
    """How many polls have been answered."""
    polls = [call for call in telegram.local.calls if call.method == "getUpdates"]
    return sum(bool(call.outcome) for call in polls)
