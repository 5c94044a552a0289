"""Everything that may go wrong, at random and under load: what was said, decided and sent agrees.

The suite runs a short version. The long one takes minutes and prints its figures; another seed is
another storm:

    EBB_LONG=1 EBB_STORM_SEED=7 .venv/bin/pytest tests/faults/test_storm.py -s

The clock that can be moved makes Ebb several times slower. Two Ebbs on so few cores then miss the
beats that tell the leader that it leads, so the long storm leaves their clock alone.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from scheduler.limits import Limits
from tests.faults import store
from tests.faults.crowd import EACH, Crowd
from tests.faults.postgres import PROGRAMS, WHY_NOT, running_cluster
from tests.faults.process import Ebb, until
from tests.faults.proxy import CADDY, NO_CADDY
from tests.faults.replicas import open_replicas
from tests.faults.storm import FAKETIME, NO_FAKETIME, FakeClock, Storm, Wire, feed
from tests.faults.telegram import Served

pytestmark = [
    pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT),
    pytest.mark.skipif(FAKETIME is None, reason=NO_FAKETIME),
]

IS_LONG = bool(os.environ.get("EBB_LONG"))
SEED = int(os.environ.get("EBB_STORM_SEED", "20261127"))
CHATS, FAULTS = (2_000, 100) if IS_LONG else (80, 9)
FEED_SECONDS = 300.0 if IS_LONG else 12.0
CALM_SECONDS = 900.0 if IS_LONG else 120.0
"""How long the last answers may take after the storm: the longest of all waits is two minutes, and
with a clock that can be moved Ebb takes some 25 updates a second, so a long storm piles them up."""


@dataclass(frozen=True, slots=True)
class World:
    """Where the storm rages, and how to look into its database."""

    storm: Storm
    count: Callable[..., int]
    rows_by_chat: Callable[[], dict[int, int]]


@pytest.fixture
async def embedded(absent: Served, ebb: Ebb, tmp_path: Path) -> AsyncIterator[World]:
    """One Ebb on SQLite that polls."""
    wire, clock = Wire(absent), FakeClock(tmp_path)
    ebb.add_to_environment(clock.environment)
    async with wire.working():
        await ebb.start()
        storm = Storm(absent, wire, [ebb], random.Random(SEED), clock)
        yield World(storm, partial(store.count, ebb), partial(store.rows_by_chat, ebb))


@pytest.fixture
async def shared(absent: Served, tmp_path: Path) -> AsyncIterator[World]:
    """Two Ebbs on PostgreSQL behind Caddy."""
    wire, clock = Wire(absent), None if IS_LONG else FakeClock(tmp_path)
    async with AsyncExitStack() as stack:
        cluster = stack.enter_context(running_cluster())
        two = await stack.enter_async_context(open_replicas(absent, cluster, tmp_path))
        await stack.enter_async_context(wire.working())
        for ebb in two.ebbs:
            ebb.add_to_environment(clock.environment if clock else {})
        await asyncio.gather(*(ebb.start() for ebb in two.ebbs))
        storm = Storm(absent, wire, list(two.ebbs), random.Random(SEED), clock, cluster)
        yield World(storm, two.count, two.rows_by_chat)


async def test_an_ebb_of_its_own_weathers_every_storm(embedded: World) -> None:
    await weather(embedded)


@pytest.mark.skipif(CADDY is None, reason=NO_CADDY)
async def test_two_ebbs_weather_every_storm(shared: World) -> None:
    await weather(shared)


async def weather(world: World) -> None:
    """Have people talk while everything goes wrong, and hold everything together afterwards."""
    storm = world.storm
    crowd = Crowd(storm.telegram, random.Random(SEED), CHATS)
    storm.telegram.on_heard = crowd.go_on
    feeding = asyncio.create_task(feed(crowd, FEED_SECONDS))
    await storm.rage(FAULTS)
    await feeding
    is_done = lambda: not crowd.unanswered and not storm.telegram.local.unconfirmed()  # noqa: E731
    await until(is_done, "answers", CALM_SECONDS)

    seen, rows, plain = world.count("seen_updates"), world.rows_by_chat(), sorted(crowd.plain)
    doubled = sum(rows[chat_id] - EACH for chat_id in plain)
    answered = sum(len(set(crowd.heard(chat_id))) for chat_id in crowd.expected)
    print(
        f"\nseed {SEED}, {dict(Counter(storm.went_wrong))}: {crowd.said} updates of {CHATS} chats, "
        f"{answered} answered, {crowd.said - seen} lost, {doubled} handled twice, "
        f"{crowd.repeats} messages came again"
    )
    assert (seen, doubled) == (crowd.said, 0)
    assert world.count("set_aside") == 0
    assert {chat_id: crowd.heard(chat_id) for chat_id in crowd.expected} == crowd.expected
    assert world.count("journal", "kind = 'urge'") == len(crowd.riders)
    assert crowd.repeats <= storm.kills * Limits().in_flight
