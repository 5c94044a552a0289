"""What a scenario is to the rest of the bench: a plan, a way to take a round, how to show it."""

import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bench.contestants import Bot
from bench.figures import Round, Summary

Columns = Mapping[Bot, Mapping[str, Summary]]
Taken = Mapping[Bot, Sequence[Round]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One way to look at bots. `labels` name the figures of a round, in the table's order."""

    name: str
    plan: Mapping[str, object]
    about: Sequence[str]
    labels: Mapping[str, str]
    measure: Callable[[Bot], Awaitable[Round]]
    warnings: Callable[[Columns], list[str]]


async def take_rounds(
    scenario: Scenario, bots: Sequence[Bot], *, rounds: int
) -> dict[Bot, list[Round]]:
    """Take the rounds; who goes first changes each time. Raises: BotDied."""
    taken: dict[Bot, list[Round]] = {bot: [] for bot in bots}
    for at in range(rounds):
        for bot in bots if at % 2 == 0 else reversed(bots):
            what = f"{scenario.name}, round {at + 1} of {rounds}: {bot}"
            print(what, file=sys.stderr, flush=True)
            taken[bot].append(await scenario.measure(bot))
    return taken
