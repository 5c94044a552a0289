"""Fuzzed updates, through all that reads them and takes their turns: nobody is harmed.

300 in the suite; `EBB_FUZZ=10000` sends more, `EBB_WALK_SEED` others.
"""

import asyncio
import json
import os
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake
from bot.telegram.raw import RawBot, is_update
from bot.turns import Turns
from bot.zones import ZoneFinder
from coach.events import Commanded
from coach.house import House
from models import updates
from models.database import Database
from tests.abuse.updates import CROWD, Forger
from tests.bot.turning import counts
from tests.talk import Talk

UPDATES = int(os.environ.get("EBB_FUZZ", "300"))
SEED = int(os.environ.get("EBB_WALK_SEED", "1"))
BATCH = 25
STRANGERS = 4
"""So many of the crowd Ebb has not met; the others are in their quiet days."""

EDGE = str(Path("bot", "telegram", "inbound.py"))


@dataclass
class Besieged:
    """An Ebb's way in, and somebody who only looks on."""

    intake: Intake
    talk: Talk
    crowd: list[Talk]


@pytest.fixture
async def besieged(line_bot: RawBot, talk: Talk) -> AsyncIterator[Besieged]:
    """An intake before real turns; the bystander is in the middle of their days."""
    talk.sets_up()
    talk.says("/plan")
    zones = ZoneFinder()
    turns = Turns(
        talk.database, talk.clock, 1, house=House("-", "ebb_bot"), on_commit=lambda _: None
    )
    running = asyncio.create_task(turns.run())
    crowd = [talk.is_joined_by(chat_id) for chat_id in CROWD]
    for one in crowd[STRANGERS:]:
        one.sets_up()
    doorman = Doorman(line_bot)
    yield Besieged(Intake(turns.take, doorman, zones), talk, crowd)
    await doorman.close()
    turns.stop()
    await running
    zones.close()


def wired(update: object) -> object:
    """An update as it is after its way over the wire."""
    return json.loads(json.dumps(update))


def tokens_in(talk: Talk) -> list[str]:
    """The buttons that stand in a chat, the newest of them."""
    rows = [row for shown in talk.shown[-3:] for row in shown.rows]
    return [button.token for row in rows for button in row]


def set_aside_beyond_the_edge(database: Database) -> list[str]:
    """Faults that came up anywhere but where an update is read."""
    return [each for each in database.run_here(updates.faults) if EDGE not in each]


async def test_fuzzed_updates_break_nothing_and_harm_nobody(besieged: Besieged) -> None:
    talk, forger = besieged.talk, Forger(random.Random(SEED))
    before, where = talk.person, talk.database
    with capture_logs() as lines:
        for _ in range(0, UPDATES, BATCH):
            batch = [wired(forger.update()) for _ in range(BATCH)]
            await besieged.intake.take([each for each in batch if is_update(each)])
            talk.delivers()
            forger.tokens = {one.chat_id: tokens_in(one) for one in (talk, *besieged.crowd)}
    assert set_aside_beyond_the_edge(where) == []
    assert {line["action"] for line in lines} <= {
        "update_unread", "turns_set_aside", "group_mute", "group_not_left", "tap_unanswered",
    }  # fmt: skip
    assert talk.person == before
    assert sum(one.is_known for one in besieged.crowd) > STRANGERS
    talk.ignores()
    talk.expects_faults = True
    talk.does(Commanded("today"))
    talk.hears("today-open")
    print(f"\n{counts(where)}")
