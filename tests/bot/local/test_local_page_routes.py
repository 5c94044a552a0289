"""The chat page's routes without a browser: the stream of changes, the clock, the transcript."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientResponse

from bot.local.page import page_person_id
from bot.local.transcript import spoken_span
from tests.bot.local.conftest import Served

SAM = page_person_id()


async def events(answer: ClientResponse) -> AsyncIterator[tuple[str, object]]:
    kind = ""
    async for line in answer.content:
        name, _, value = line.decode().strip().partition(": ")
        if name == "event":
            kind = value
        if name == "data":
            yield kind, json.loads(value)


async def test_the_stream_begins_with_the_whole_state(served: Served) -> None:
    served.telegram.says(SAM, "/start")
    async with served.client.get(f"{served.address}/chat/events?language=de") as answer:
        kind, state = await anext(events(answer))
    assert kind == "state"
    assert isinstance(state, dict)
    assert [message["text"] for message in state["messages"]] == ["/start"]
    assert state["clock"]["now_seconds"] == served.clock.at.timestamp()
    assert served.telegram.chats.find(SAM).person["language_code"] == "de"  # type: ignore[index]


async def test_the_stream_tells_only_of_its_own_person(served: Served) -> None:
    async with served.client.get(f"{served.address}/chat/events?person=2") as answer:
        stream = events(answer)
        await anext(stream)
        served.telegram.says(SAM, "not for you")
        served.telegram.says(page_person_id(2), "for you")
        kind, message = await anext(stream)
    assert (kind, message["text"]) == ("message", "for you")  # type: ignore[index]


async def test_a_test_can_wait_for_an_answer(served: Served) -> None:
    served.telegram.says(SAM, "/start")
    with served.telegram.subscribe() as changes:
        sending = asyncio.create_task(served.bot.send_message(SAM, "hello"))
        change = await changes.next(5)
        await sending
    assert change
    assert (change.chat_id, change.kind, change.data["text"]) == (SAM, "message", "hello")


@pytest.mark.parametrize(
    ("wish", "moved", "hours"),
    [
        ({"to": "by", "seconds": 3600}, True, 1),
        ({"to": "by", "seconds": -3600}, False, 0),
        ({"to": "by", "seconds": 1e12}, False, 0),
        ({"to": "by"}, False, 0),
        ({"to": "next"}, False, 0),
        ({"to": "real"}, True, 0),
        ({"to": "sideways"}, False, 0),
    ],
)
async def test_the_clock_is_moved_forward_only(
    served: Served, wish: dict[str, object], moved: bool, hours: int
) -> None:
    before = served.clock.at
    own = {"Origin": served.address}
    async with served.client.post(f"{served.address}/chat/clock", json=wish, headers=own) as answer:
        assert (await answer.json())["moved"] is moved
    assert served.clock.at - before == timedelta(hours=hours)


async def test_the_transcript_keeps_what_was_edited_away(served: Served) -> None:
    served.telegram.says(SAM, "/start")
    keys = {"inline_keyboard": [[{"text": "Go on", "callback_data": "g"}]]}
    call = {"chat_id": SAM, "text": "Shall we?", "reply_markup": keys}
    await served.client.post(f"{served.address}/bot1:local/sendMessage", json=call)
    served.telegram.taps(SAM, 2, "g")
    served.clock.at += timedelta(minutes=90)
    await served.bot.edit_message_text("Then: how long?", SAM, 2)
    async with served.client.get(f"{served.address}/chat/transcript") as answer:
        assert (await answer.text()).splitlines() == [
            "> /start",
            "< Shall we?",
            "  [Go on]",
            "> [Go on]",
            "",
            "… 1 hour 30 minutes",
            "",
            "< Then: how long?",
        ]


async def test_spans_are_spoken() -> None:
    assert spoken_span(timedelta(days=1, hours=2, minutes=3)) == "1 day 2 hours"
    assert spoken_span(timedelta(minutes=1)) == "1 minute"


async def test_history_is_bounded(served: Served) -> None:
    from bot.local.telegram import Kept, LocalTelegram

    telegram = LocalTelegram("1:local", served.clock.now, kept=Kept(messages=2, calls=2))
    for text in "abc":
        telegram.says(SAM, text)
    assert [message.text for message in telegram.messages(SAM)] == ["b", "c"]
