"""Pictures for Telegram: drawn elsewhere, kept until something changes, never waited for long."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from bot.pictures import MOST_WAITING, Pictures
from coach.picture import Hours, Milestone, Picture


def card(days: int) -> Picture:
    return Picture(milestone=Milestone(days, "quiet days in a row"))


CANNOT_BE_DRAWN = Picture(title="hours of no week", hours=Hours("none", (), ()))


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    found = Pictures(idle_seconds=0.5)
    yield found
    found.close()


async def test_a_picture_is_a_png_from_the_worker_which_goes_when_idle(pictures: Pictures) -> None:
    png = await pictures.png(card(7))
    assert png is not None
    assert png.startswith(b"\x89PNG")
    assert pictures.is_awake
    await asyncio.sleep(0.8)
    assert not pictures.is_awake


async def test_the_same_picture_is_drawn_once_and_another_anew(pictures: Pictures) -> None:
    png = await pictures.png(card(7))
    await asyncio.sleep(0.8)
    assert await pictures.png(card(7)) is png
    assert not pictures.is_awake
    assert await pictures.png(card(14)) != png
    assert pictures.is_awake


async def test_what_telegram_has_is_known_by_its_id_until_it_is_lost(pictures: Pictures) -> None:
    pictures.was_sent(card(7), "photo-1")
    assert pictures.file_id(card(7)) == "photo-1"
    assert pictures.file_id(card(14)) is None
    pictures.is_lost(card(7))
    assert pictures.file_id(card(7)) is None


async def test_one_that_cannot_be_drawn_is_none_and_stops_nobody(pictures: Pictures) -> None:
    drawn = await asyncio.gather(pictures.png(CANNOT_BE_DRAWN), pictures.png(card(7)))
    assert drawn[0] is None
    assert drawn[1] is not None


async def test_a_crowd_is_not_waited_for(
    pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.pictures.LONGEST_SECONDS", 120.0)
    drawn = await asyncio.gather(*(pictures.png(card(1 + n)) for n in range(MOST_WAITING + 3)))
    assert [png is None for png in drawn] == [False] * MOST_WAITING + [True] * 3
    assert await pictures.png(card(80)) is not None


def slow(_picture: object) -> bytes:
    """Take far longer than anybody waits; runs in the worker."""
    time.sleep(20)
    return b""


async def test_a_worker_that_hangs_is_let_go_and_the_next_picture_gets_another(
    pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await pictures.png(card(1)) is not None
    with monkeypatch.context() as hung:
        hung.setattr("bot.pictures.LONGEST_SECONDS", 0.3)
        hung.setattr("bot.pictures.drawn", slow)
        assert await pictures.png(card(2)) is None
    assert not pictures.is_awake
    monkeypatch.setattr("bot.pictures.LONGEST_SECONDS", 60.0)
    pictures._worker._longest_seconds = 60.0
    assert await pictures.png(card(2)) is not None
