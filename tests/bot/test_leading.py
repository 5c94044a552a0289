"""Standing by and leading: what a stop finds in the middle of taking the lead."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.duty import Duty
from bot.leading import Leading
from models.lead import Told


class Slow:
    """A lead that is free, and takes its time."""

    def __init__(self) -> None:
        self.is_asked = asyncio.Event()
        self.answers = asyncio.Event()
        self.is_let_go = False

    async def take(self) -> bool:
        self.is_asked.set()
        await self.answers.wait()
        return True

    async def kept(self) -> AsyncIterator[Told]:
        await asyncio.Event().wait()
        yield Told("")

    async def let_go(self) -> None:
        self.is_let_go = True


def no_duty() -> Duty:
    raise AssertionError("a term began while Ebb was stopping")


@pytest.mark.parametrize("is_taken", [False, True])
async def test_a_stop_in_the_middle_of_taking_the_lead_lets_it_go(is_taken: bool) -> None:
    lead = Slow()
    leading = Leading(lead, no_duty, "ada")
    running = asyncio.create_task(leading.run())
    await lead.is_asked.wait()
    await leading.stop()
    if is_taken:
        lead.answers.set()
    await asyncio.wait_for(running, 30)
    assert leading.duty is None
    assert lead.is_let_go
