"""What tests of the turn do: hand in arrivals, break a turn, look into the tables."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select

from bot.arrivals import Arrival
from coach.events import Event, Said
from coach.person import Conversation, Frame
from models import people
from models.database import Database
from models.tables import METADATA
from tests.talk import Talk

MARKER = "quetzal"


def said(talk: Talk, event: Event, update_id: int) -> Arrival:
    return Arrival(event, talk.chat_id, update_id=update_id, raw={"text": MARKER})


def breaks(talk: Talk) -> None:
    """Put somebody where the next day they name finds no kind of contact: a fault of a flow."""
    at_fault = Conversation((Frame("slip", "when"),), screen=99)
    person = replace(talk.person, conversation=at_fault)
    talk.database.run_here(lambda work: people.save(work, [person]))
    talk.expects_faults = True


def lives_a_little(talk: Talk) -> None:
    """Leave something in every table."""
    talk.says("/slip")
    for label in ("No", "I wrote", "Today", "Count from this"):
        talk.taps(label)
    talk.waits(days=1)
    breaks(talk)
    talk.does(Said("yesterday"))


def prompts_waiting(talk: Talk) -> list[str]:
    """Bring what waits in the outbox, for whomever, into this chat; return it in its order."""
    before = len(talk.history)
    talk.delivers()
    return [heard.prompt for heard in talk.history[before:]]


def counts(database: Database) -> dict[str, int]:
    """Return how many rows each table holds."""
    query = {
        table.name: select(func.count()).select_from(table) for table in METADATA.sorted_tables
    }
    return database.run_here(
        lambda work: {name: work.connection.scalar(one) or 0 for name, one in query.items()}
    )


async def settled(talk: Talk, *groups: Sequence[Arrival]) -> None:
    """Hand in groups in this order, before anything is taken, and let all be taken."""
    handed = [asyncio.create_task(talk.turns.take(group)) for group in groups]
    await asyncio.sleep(0)
    running = asyncio.create_task(talk.turns.run())
    async with asyncio.timeout(10):
        await asyncio.gather(*handed)
    talk.turns.stop()
    await running
