"""Killed in the middle of updates from many chats, again and again, while updates keep coming.

The suite runs the short version. The long one (6,000 updates of 2,000 chats, 50 kills; some
minutes) prints its figures:

    EBB_LONG=1 .venv/bin/pytest tests/faults/test_kills.py -s
"""

import asyncio
import os
import random
from functools import partial

import pytest

from scheduler.limits import Limits
from tests.faults import store
from tests.faults.crowd import EACH, Crowd
from tests.faults.process import Ebb, by_webhook, until
from tests.faults.telegram import SENDS, Heard, Served

IS_LONG = bool(os.environ.get("EBB_LONG"))
CHATS, KILLS = (2_000, 50) if IS_LONG else (100, 3)
BURST = 25
SEED = 20261123

PORTION = CHATS * 5 // 2 // (KILLS + 1)
"""Lines typed in each of Ebb's lives but the last; taps come on top."""

LATENCY_SECONDS = 0.02
"""To Telegram, so that messages are under way when the kill comes."""


@pytest.fixture(params=["polling", "webhook"])
def ebb_settings(request: pytest.FixtureRequest) -> dict[str, str]:
    """Both ways in: what is promised does not depend on the way."""
    return by_webhook() if request.param == "webhook" else {}


class Killer:
    """Kills Ebb, by turns right as a message arrives at Telegram and shortly after a burst."""

    def __init__(self, ebb: Ebb, crowd: Crowd, chance: random.Random) -> None:
        self.ebb = ebb
        self.crowd = crowd
        self.chance = chance
        self.kills = 0
        self.unmarked: list[int] = []
        self._sends = self._marks = 0
        self._countdown = 0
        crowd.telegram.on_heard = self._hear

    def _hear(self, one: Heard) -> None:
        if self._countdown:
            self._countdown -= 1
            if not self._countdown:
                self.ebb.kill()
        self.crowd.go_on(one)

    def has_killed(self, times: int) -> bool:
        """Whether so many lives have ended."""
        return self.kills >= times

    async def strike(self) -> None:
        """Kill in the middle of what is going on now, and count what was sent unmarked."""
        if self.kills % 2:
            await asyncio.sleep(self.chance.uniform(0.0, 0.15))
            self.ebb.kill()
        else:
            self._countdown = self.chance.randint(1, PORTION // 2)
        await self.ebb.ended()
        await self.crowd.telegram.is_quiet()
        self.unmarked.append(self._sent_unmarked())
        self.kills += 1

    def _sent_unmarked(self) -> int:
        """How many plain messages were sent in the life that ended, and not written down."""
        marked = store.rows_by_chat(self.ebb, "sent")
        marks = sum(marked.get(chat_id, 0) for chat_id in self.crowd.plain)
        sends = sum(one.chat_id in self.crowd.plain for one in self.crowd.telegram.heard)
        unmarked = (sends - self._sends) - (marks - self._marks)
        self._sends, self._marks = sends, marks
        return unmarked


async def feed(crowd: Crowd, killer: Killer) -> None:
    """Type everything in bursts, so that a part of it is left for each of Ebb's lives."""
    for place, (chat_id, text) in enumerate(crowd.lines()):
        crowd.say(chat_id, text)
        if place % BURST == 0:
            await asyncio.sleep(0.05)
        portion = min(place // PORTION, KILLS)
        await until(partial(killer.has_killed, portion), "the next life")


async def test_no_kill_loses_doubles_or_turns_around_what_people_say(
    telegram: Served, ebb: Ebb
) -> None:
    chance = random.Random(SEED)
    crowd = Crowd(telegram, chance, CHATS)
    killer = Killer(ebb, crowd, chance)
    telegram.local.faults.latency_seconds = LATENCY_SECONDS
    telegram.local.faults.only_methods = frozenset(SENDS)
    feeding = asyncio.create_task(feed(crowd, killer))
    while killer.kills < KILLS:
        await ebb.start()
        await killer.strike()
    await ebb.start()
    await feeding
    await until(lambda: not crowd.unanswered and not telegram.local.unconfirmed(), "answers")
    assert await ebb.stop() == 0

    seen = store.count(ebb, "seen_updates")
    rows = store.rows_by_chat(ebb)
    plain = sorted(crowd.plain)
    answered = sum(len(set(crowd.heard(chat_id))) for chat_id in crowd.expected)
    doubled = sum(rows[chat_id] - EACH for chat_id in plain)
    print(
        f"\n{killer.kills} kills, {crowd.said} updates of {CHATS} chats: {answered} answered, "
        f"{crowd.said - seen} lost, {doubled} handled twice, {crowd.repeats} messages came again "
        f"(of plain chats; sent and not written down at each kill: {killer.unmarked})"
    )
    assert (killer.kills, crowd.said) == (KILLS, CHATS * EACH)
    assert seen == crowd.said
    assert store.count(ebb, "set_aside") == 0
    assert {chat_id: crowd.heard(chat_id) for chat_id in crowd.expected} == crowd.expected
    assert {chat_id: rows[chat_id] for chat_id in plain} == dict.fromkeys(plain, EACH)
    assert store.count(ebb, "journal", "kind = 'urge'") == len(crowd.riders)
    tallies = {found.tally.urges for found in store.people(ebb, crowd.riders)}
    assert tallies == {1}
    assert crowd.repeats == sum(killer.unmarked)
    assert max(killer.unmarked) <= Limits().in_flight
