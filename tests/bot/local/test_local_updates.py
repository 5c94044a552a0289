"""getUpdates of the local Telegram: what an offset confirms, how polls wait and end."""

import asyncio
import time
from typing import TypedDict, Unpack

import pytest
from telegram.error import Conflict

from tests.bot.local.conftest import Served

SAM = 7


class Poll(TypedDict, total=False):
    offset: int
    limit: int
    timeout: int
    allowed_updates: list[str]


async def ids(served: Served, **poll: Unpack[Poll]) -> list[int]:
    return [update.update_id for update in await served.bot.get_updates(**poll)]


async def test_updates_stay_until_an_offset_confirms_them(served: Served) -> None:
    for text in "abc":
        served.telegram.says(SAM, text)
    assert await ids(served) == [1, 2, 3]
    assert await ids(served, offset=2) == [2, 3]
    assert [one["update_id"] for one in served.telegram.unconfirmed()] == [2, 3]
    assert await ids(served, offset=1) == [2, 3]


async def test_an_offset_confirms_also_when_nothing_is_left(served: Served) -> None:
    served.telegram.says(SAM, "a")
    assert await ids(served, offset=2) == []
    assert served.telegram.unconfirmed() == []


async def test_a_negative_offset_keeps_only_the_newest(served: Served) -> None:
    for text in "abcd":
        served.telegram.says(SAM, text)
    assert await ids(served, offset=-2) == [3, 4]
    assert await ids(served) == [3, 4]


async def test_a_limit_holds(served: Served) -> None:
    for _ in range(120):
        served.telegram.says(SAM, "a")
    assert await ids(served, limit=2) == [1, 2]
    assert len(await ids(served)) == 100


async def test_a_long_poll_returns_as_soon_as_something_is_said(served: Served) -> None:
    polling = asyncio.create_task(ids(served, timeout=20))
    await asyncio.sleep(0.2)
    began = time.monotonic()
    served.telegram.says(SAM, "a")
    assert await polling == [1]
    assert time.monotonic() - began < 0.5


async def test_a_long_poll_ends_empty_handed(served: Served) -> None:
    began = time.monotonic()
    assert await ids(served, timeout=1) == []
    assert 0.9 < time.monotonic() - began < 2


async def test_the_older_of_two_polls_is_told_of_the_conflict(served: Served) -> None:
    older = asyncio.create_task(ids(served, timeout=20))
    await asyncio.sleep(0.2)
    async with type(served.bot)(served.bot.token, base_url=f"{served.address}/bot") as other:
        newer = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await older
        served.telegram.says(SAM, "a")
        assert [update.update_id for update in await newer] == [1]


async def test_polling_conflicts_with_a_webhook(served: Served) -> None:
    served.telegram.says(SAM, "a")
    await served.bot.set_webhook("http://127.0.0.1:9/hook")
    assert (await served.bot.get_webhook_info()).pending_update_count == 1
    with pytest.raises(Conflict, match="webhook is active"):
        await ids(served)
    await served.bot.delete_webhook(drop_pending_updates=True)
    assert await ids(served) == []


async def test_kinds_that_were_not_asked_for_are_not_queued(served: Served) -> None:
    await ids(served, allowed_updates=["message"])
    message = served.telegram.says(SAM, "a")
    assert served.telegram.blocks(SAM) == 0
    assert await ids(served) == [message]


async def test_a_raw_update_may_bring_its_own_id(served: Served) -> None:
    assert served.telegram.raw_update({"update_id": 900, "poll": {}}) == 900
    assert served.telegram.raw_update({"unheard_of": {}}) == 901
    assert served.telegram.says(SAM, "a") == 902


async def test_texts_and_taps_can_be_read_by_the_library(served: Served) -> None:
    telegram = served.telegram
    telegram.says(SAM, "/start now", language_code="es")
    shown = await served.bot.send_message(SAM, "hello")
    telegram.taps(SAM, shown.message_id, "x")
    telegram.taps(SAM, 999, "gone")
    telegram.edits(SAM, 1, "/start")
    said, tap, gone, edited = await served.bot.get_updates()
    assert said.message
    assert list(said.message.parse_entities(["bot_command"]).values()) == ["/start"]
    assert said.message.from_user
    assert said.message.from_user.language_code == "es"
    assert tap.callback_query
    assert tap.callback_query.message == shown
    assert gone.callback_query
    assert gone.callback_query.message
    assert not gone.callback_query.message.is_accessible
    assert edited.edited_message
    assert edited.edited_message.text == "/start"


async def test_what_is_shared_can_be_read_by_the_library(served: Served) -> None:
    telegram = served.telegram
    telegram.shares_place(SAM, 38.7, -9.1)
    telegram.sends_voice(SAM)
    telegram.sends_photo(SAM, b"\x89PNG", "look")
    telegram.sends_sticker(SAM)
    telegram.sends_contact(SAM, "+1", "Bo")
    updates = await served.bot.get_updates()
    kinds = ["location", "voice", "photo", "sticker", "contact"]
    shared = [(getattr(one.message, kind), one) for kind, one in zip(kinds, updates, strict=True)]
    assert all(thing for thing, _ in shared)
    assert {one.effective_user.id for _, one in shared if one.effective_user} == {SAM}


async def test_membership_can_be_read_by_the_library(served: Served) -> None:
    telegram = served.telegram
    telegram.blocks(SAM)
    telegram.unblocks(SAM)
    telegram.adds_to_group(SAM, -5)
    telegram.says(SAM, "in a group", chat_id=-5)
    *members, group = await served.bot.get_updates()
    changes = [one.my_chat_member for one in members]
    assert [one.new_chat_member.status for one in changes if one] == ["kicked", "member", "member"]
    assert group.effective_chat
    assert group.effective_chat.id == -5


async def test_a_lone_surrogate_and_nul_arrive_as_they_are(served: Served) -> None:
    served.telegram.says(SAM, "a\x00b\ud83d")
    body = {"timeout": 0}
    async with served.client.post(f"{served.address}/bot1:local/getUpdates", json=body) as answer:
        text = (await answer.json())["result"][0]["message"]["text"]
    assert text == "a\x00b\ud83d"
