"""Telegram's limits at the bench's server, and what is counted of a drain."""

import asyncio
import json
from collections.abc import Sequence

import aiohttp
import pytest

from bench.bot_api import Answer, BotApi, serving
from bench.drain import Drain, Patience, steady_part
from bench.limits import FREE_PER_SECOND, Limits
from bench.probes import is_subsequence
from bench.sowing import Crop


def retry_after(limits: Limits, at: float, *, chat: int = 1, is_paid: bool = False) -> int:
    return limits.retry_after_seconds(chat, is_paid=is_paid, now_seconds=at)


def filled() -> Limits:
    """Return limits whose second is full."""
    limits = Limits()
    assert [retry_after(limits, 5.0, chat=chat) for chat in range(FREE_PER_SECOND)] == [0] * 30
    return limits


def test_one_more_than_the_limit_is_refused_for_a_second() -> None:
    limits = filled()
    assert retry_after(limits, 5.5, chat=99) == 1
    assert (limits.overruns, limits.chat_overruns) == (1, 0)


def test_there_is_room_again_once_a_second_has_passed() -> None:
    assert retry_after(filled(), 6.0, chat=99) == 0


def test_what_was_refused_does_not_count() -> None:
    limits = filled()
    for chat in range(100, 140):
        retry_after(limits, 5.9, chat=chat)
    assert retry_after(limits, 6.0, chat=99) == 0


def test_paid_broadcasts_have_a_limit_of_their_own() -> None:
    limits = filled()
    paid = [retry_after(limits, 5.5, chat=chat, is_paid=True) for chat in range(1000, 2001)]
    assert paid == [0] * 1000 + [1]


def test_a_chat_takes_three_at_once_and_one_a_second_from_then_on() -> None:
    limits = Limits()
    assert [retry_after(limits, at) for at in (0, 0, 0, 0, 1.0, 1.5, 2.0)] == [0, 0, 0, 1, 0, 1, 0]
    assert (limits.overruns, limits.chat_overruns) == (0, 2)


def test_chats_do_not_wait_for_each_other() -> None:
    limits = Limits()
    assert [retry_after(limits, 0, chat=chat) for chat in (1, 1, 1, 2, 2, 2)] == [0] * 6


async def test_the_server_says_429_as_telegram_does() -> None:
    """With the wait where a library looks for it; the refused message is not recorded."""
    async with serving() as (api, address), aiohttp.ClientSession() as session:
        api.limits = Limits()
        answers = [await sent(session, address) for _ in range(4)]
    status, body = answers[-1]
    assert [each[0] for each in answers] == [200, 200, 200, 429]
    assert (body["ok"], body["error_code"], body["parameters"]) == (False, 429, {"retry_after": 1})
    assert status == 429
    assert len(api.answers) == 3


async def sent(session: aiohttp.ClientSession, address: str) -> tuple[int, dict[str, object]]:
    """Send one message to the same chat."""
    url = f"{address}/bot1:x/sendMessage"
    async with session.post(url, json={"chat_id": 5, "text": "hello"}) as response:
        return response.status, json.loads(await response.read())


def message(chat_id: int, text: str = "nudge", at: float = 1.0) -> Answer:
    return Answer(chat_id, 1, method="sendMessage", text=text, keyboard=None, at_seconds=at)


async def heard(messages: Sequence[Answer]) -> Drain:
    """Return a drain of three people that heard these."""
    api = BotApi()
    drain = Drain(api, Crop(people=3, due_in_seconds=0, first_chat_id=11), asides=["aside"])
    for each in messages:
        for listener in api.listeners:
            listener(each)
    return drain


async def test_who_got_none_and_who_got_two_is_counted() -> None:
    drain = await heard([message(11), message(13), message(13)])
    assert (drain.reached, drain.lost, drain.twice) == (2, 1, 1)


async def test_answers_and_others_are_no_nudges() -> None:
    drain = await heard([message(11, "aside"), message(99), message(12)])
    assert (drain.reached, drain.lost, drain.twice) == (1, 2, 0)


async def test_the_rate_is_that_of_all_messages_in_the_steady_part() -> None:
    """Ten a second, whatever the first and the last did."""
    steady = [message(99, at=10 + at / 10) for at in range(98)]
    drain = await heard([message(99, at=0.0), *steady, message(99, at=900.0)])
    assert drain.steady_per_second() == pytest.approx(10.0)
    assert len(steady_part(drain.all_at_seconds)) == 80


async def test_a_drain_ends_where_nothing_more_comes() -> None:
    drain = await heard([message(11)])
    due_at = asyncio.get_running_loop().time() - 100
    async with asyncio.timeout(30):
        await drain.run(due_at, Patience(quiet_seconds=0.1, most_seconds=1000))
    assert drain.lost == 2


@pytest.mark.parametrize(
    ("some", "is_in_order"),
    [("abab", True), ("ab", True), ("aa", True), ("", True), ("ba", True), ("bba", False)],
)
def test_an_order_is_kept_with_gaps(some: str, is_in_order: bool) -> None:
    """What is missing is counted elsewhere."""
    assert is_subsequence(some, "abab") == is_in_order
