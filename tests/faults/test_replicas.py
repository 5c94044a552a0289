"""Two Ebbs on one PostgreSQL: both take turns, one rings and sends, and no kill loses a word.

The suite runs a short version. The long one (50 kills) prints its figures:

    EBB_LONG=1 .venv/bin/pytest tests/faults/test_replicas.py -s
"""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import psycopg
import pytest
from aiohttp import ClientSession

from models.hold import ADVISORY_KEY
from scheduler.limits import Limits
from tests.bot.scraping import Figures
from tests.faults.crowd import EACH, Crowd
from tests.faults.postgres import PROGRAMS, WHY_NOT, Cluster, running_cluster
from tests.faults.process import CHAT, Ebb, elapsed, until
from tests.faults.proxy import CADDY, NO_CADDY
from tests.faults.replicas import Replicas, open_replicas
from tests.faults.telegram import ANSWERS, SENDS, Served

pytestmark = [
    pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT),
    pytest.mark.skipif(CADDY is None, reason=NO_CADDY),
]

IS_LONG = bool(os.environ.get("EBB_LONG"))
CHATS, KILLS = (2_000, 50) if IS_LONG else (60, 2)
BURST = 10
SEED = 20261127
ADA = CHAT + 1
CROWD = range(CHAT + 10, CHAT + 30)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this file's own."""
    with running_cluster() as found:
        yield found


@pytest.fixture
async def two(telegram: Served, cluster: Cluster, tmp_path: Path) -> AsyncIterator[Replicas]:
    """Two Ebbs at work."""
    async with open_replicas(telegram, cluster, tmp_path) as found:
        await asyncio.gather(*(ebb.start() for ebb in found.ebbs))
        await found.has_leader()
        yield found


async def all_hear(telegram: Served, *prompts: str) -> None:
    """Wait until everybody has heard exactly this."""
    for chat_id in CROWD:
        await telegram.hears(chat_id, *prompts)


def all_say(telegram: Served, command: str) -> None:
    """Have everybody type something."""
    for chat_id in CROWD:
        telegram.local.says(chat_id, command)


async def turns_of(ebb: Ebb) -> float:
    """How many turns an Ebb has taken since it was started."""
    async with ClientSession() as client, client.get(ebb.metrics_address) as answer:
        return Figures(await answer.text()).of("ebb_turns_total")


async def test_both_take_turns_and_one_sends(telegram: Served, two: Replicas) -> None:
    for command in ("/help", "/why"):
        all_say(telegram, command)
    await all_hear(telegram, ANSWERS["/help"], ANSWERS["/why"])
    assert all([await turns_of(ebb) for ebb in two.ebbs])
    assert sum(ebb.count("leading") for ebb in two.ebbs) == 1
    assert two.count("people") == len(CROWD)


async def test_when_the_leader_is_killed_the_other_takes_over(
    telegram: Served, two: Replicas
) -> None:
    leader = await two.has_leader()
    leader.kill()
    with elapsed() as seconds:
        telegram.local.says(ADA, "/help")
        await telegram.hears(ADA, ANSWERS["/help"])
        print(f"\nanswered {seconds():.1f} s after the kill")
    assert await two.has_leader(besides=leader) is not leader


async def test_a_leader_that_stops_leaves_nothing_undone(telegram: Served, two: Replicas) -> None:
    leader = await two.has_leader()
    all_say(telegram, "/help")
    assert await leader.stop() == 0
    all_say(telegram, "/why")
    await all_hear(telegram, ANSWERS["/help"], ANSWERS["/why"])


async def test_a_leader_whose_connection_ends_sends_no_more_until_it_leads_again(
    telegram: Served, two: Replicas
) -> None:
    leader = await two.has_leader()
    holder = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
    with psycopg.connect(two.url) as connection:
        connection.execute(f"{holder} AND objid = {ADVISORY_KEY}".encode())
    await until(lambda: leader.count("lead_lost") == 1, "the lead lost")
    await two.has_leader()
    all_say(telegram, "/help")
    await all_hear(telegram, ANSWERS["/help"])


async def test_a_postgres_that_crashes_loses_nothing(telegram: Served, two: Replicas) -> None:
    all_say(telegram, "/help")
    two.cluster.stop()
    all_say(telegram, "/why")
    await asyncio.sleep(1)
    two.cluster.start()
    await until(lambda: not telegram.local.unconfirmed(), "every update taken")
    all_say(telegram, "/privacy")
    for chat_id in CROWD:
        wanted = [ANSWERS[command] for command in ("/help", "/why", "/privacy")]
        await until(partial(_has_heard, telegram, chat_id, wanted), "every answer")
    assert two.count("seen_updates") == 3 * len(CROWD)
    assert not any(ebb.has_ended for ebb in two.ebbs)


def _has_heard(telegram: Served, chat_id: int, wanted: list[str]) -> bool:
    """Whether a chat heard this, in this order, repeats left out."""
    return list(dict.fromkeys(telegram.prompts(chat_id))) == wanted


async def feed(crowd: Crowd) -> None:
    """Type everything, in bursts."""
    for place, (chat_id, text) in enumerate(crowd.lines()):
        crowd.say(chat_id, text)
        if place % BURST == 0:
            await asyncio.sleep(0.05)


async def test_no_kill_of_either_loses_doubles_or_turns_around_what_people_say(
    telegram: Served, two: Replicas
) -> None:
    chance = random.Random(SEED)
    crowd = Crowd(telegram, chance, CHATS)
    telegram.on_heard = crowd.go_on
    telegram.local.faults.latency_seconds = 0.02
    telegram.local.faults.only_methods = frozenset(SENDS)
    feeding = asyncio.create_task(feed(crowd))
    kills = 0
    while kills < KILLS:
        await asyncio.sleep(chance.uniform(0.3, 1.0))
        await strike(chance.choice(two.ebbs))
        kills += 1
    await feeding
    await until(lambda: not crowd.unanswered and not telegram.local.unconfirmed(), "answers")

    seen, rows = two.count("seen_updates"), two.rows_by_chat()
    plain = sorted(crowd.plain)
    answered = sum(len(set(crowd.heard(chat_id))) for chat_id in crowd.expected)
    doubled = sum(rows[chat_id] - EACH for chat_id in plain)
    print(
        f"\n{kills} kills, {crowd.said} updates of {CHATS} chats: {answered} answered, "
        f"{crowd.said - seen} lost, {doubled} handled twice, {crowd.repeats} messages came again"
    )
    assert (seen, doubled) == (crowd.said, 0)
    assert two.count("set_aside") == 0
    assert {chat_id: crowd.heard(chat_id) for chat_id in crowd.expected} == crowd.expected
    assert two.count("journal", "kind = 'urge'") == len(crowd.riders)
    assert crowd.repeats <= kills * Limits().in_flight


async def strike(ebb: Ebb) -> None:
    """Kill one, and start it anew."""
    ebb.kill()
    await ebb.ended()
    await ebb.start()
