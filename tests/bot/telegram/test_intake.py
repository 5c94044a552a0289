"""Updates on their way to their turns: whose wait for a place, and whose do not."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from bot.arrivals import Arrival
from bot.telegram.doorman import Doorman
from bot.telegram.intake import Intake
from bot.zones import ZoneFinder
from coach.events import SharedPlace
from tests.bot.telegram.conftest import Line

ADA, BO = 7, 8
LISBON = {"latitude": 38.72, "longitude": -9.14}


def update(update_id: int, chat_id: int, **content: object) -> dict[str, Any]:
    """A private message as Telegram sends it."""
    face = {"id": chat_id, "type": "private", "first_name": "Sam"}
    sender = {"id": chat_id, "is_bot": False, "first_name": "Sam"}
    message = {"message_id": 3, "date": 1_790_000_000, "chat": face, "from": sender, **content}
    return {"update_id": update_id, "message": message}


class Taken:
    """What has been handed in, in its order."""

    def __init__(self) -> None:
        self.arrivals: list[Arrival] = []

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Keep them."""
        self.arrivals += arrivals

    def ids(self, chat_id: int) -> list[int | None]:
        """The updates of one chat."""
        return [each.update_id for each in self.arrivals if each.chat_id == chat_id]


@pytest.fixture
def taken() -> Taken:
    """Nothing yet."""
    return Taken()


@pytest.fixture
def intake(line: Line, taken: Taken) -> Iterator[Intake]:
    """An intake with a real worker for places."""
    zones = ZoneFinder()
    yield Intake(taken.take, Doorman(line.bot), zones)
    zones.close()


async def test_a_place_keeps_only_its_own_chat_waiting(intake: Intake, taken: Taken) -> None:
    place = update(1, ADA, location=LISBON)
    await intake.take([place, update(2, ADA, text="a"), update(3, BO, text="b")])
    assert [each.update_id for each in taken.arrivals] == [3, 1, 2]
    assert taken.arrivals[1].event == SharedPlace("Europe/Lisbon")


async def test_what_comes_while_a_place_is_looked_up_goes_after_it(
    intake: Intake, taken: Taken
) -> None:
    later = [update(number, ADA, text="a") for number in range(2, 6)]
    calls = [[update(1, ADA, location=LISBON)], *([each] for each in later)]
    calls.append([update(9, BO, text="b")])
    await asyncio.gather(*(intake.take(each) for each in calls))
    assert taken.arrivals[0].update_id == 9
    assert taken.ids(ADA) == [1, 2, 3, 4, 5]


async def test_places_of_several_chats_at_once_are_all_found(intake: Intake, taken: Taken) -> None:
    chats = range(100, 120)
    await asyncio.gather(
        *(intake.take([update(chat_id, chat_id, location=LISBON)]) for chat_id in chats)
    )
    assert {each.event for each in taken.arrivals} == {SharedPlace("Europe/Lisbon")}
    assert sorted(each.update_id or 0 for each in taken.arrivals) == list(chats)
