"""Places on Earth and their time zones, from the worker process."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.zones import ZoneFinder


@pytest.fixture
async def finder() -> AsyncIterator[ZoneFinder]:
    found = ZoneFinder(idle_seconds=0.5)
    yield found
    found.close()


async def test_a_place_has_its_zone_and_the_sea_has_none(finder: ZoneFinder) -> None:
    assert await finder.find(38.72, -9.14) == "Europe/Lisbon"
    assert await finder.find(-36.85, 174.76) == "Pacific/Auckland"
    assert await finder.find(0.0, -30.0) is None


async def test_the_worker_goes_to_sleep_and_wakes_again(finder: ZoneFinder) -> None:
    await finder.find(52.52, 13.4)
    assert finder.is_awake
    await asyncio.sleep(0.7)
    assert not finder.is_awake
    assert await finder.find(52.52, 13.4) == "Europe/Berlin"
