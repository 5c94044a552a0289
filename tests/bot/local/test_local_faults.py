"""Faults on demand, met by python-telegram-bot over real HTTP."""

import asyncio
import time
from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.local.limiter import Limiter
from bot.local.wire import Refusal
from tests.bot.local.conftest import Served

SAM = 7


@pytest.fixture(autouse=True)
def sam(served: Served) -> None:
    served.telegram.says(SAM, "/start")


async def outcomes(served: Served, sends: int) -> list[str]:
    for _ in range(sends):
        try:
            await served.bot.send_message(SAM, "a")
        except TelegramError:
            continue
    calls = [call for call in served.telegram.calls if call.method == "sendMessage"]
    return [call.outcome for call in calls]


async def test_the_next_sends_are_too_many(served: Served) -> None:
    served.telegram.faults.change({"too_many_next": 2, "retry_after_seconds": 7})
    assert await served.bot.get_me()
    with pytest.raises(RetryAfter) as refused:
        await served.bot.send_message(SAM, "a")
    assert refused.value.retry_after == timedelta(seconds=7)
    assert (await outcomes(served, 2))[-2:] == ["429 Too Many Requests: retry after 7", "ok"]


async def test_a_seeded_share_of_calls_fails(served: Served) -> None:
    served.telegram.faults.change({"error_share": 0.5, "seed": 3})
    first = await outcomes(served, 30)
    served.telegram.calls.clear()
    served.telegram.faults.change({"error_share": 0.5, "seed": 3})
    assert await outcomes(served, 30) == first
    assert set(first) == {"ok", "500 Internal Server Error", "502 Bad Gateway"}


async def test_a_reset_call_has_no_effect(served: Served) -> None:
    served.telegram.faults.reset_next = 1
    with pytest.raises(NetworkError):
        await served.bot.send_message(SAM, "a")
    assert len(served.telegram.messages(SAM)) == 1


async def test_a_lost_answer_hides_an_effect(served: Served) -> None:
    served.telegram.faults.lost_answer_next = 1
    with pytest.raises(NetworkError):
        await served.bot.send_message(SAM, "a")
    assert [m.text for m in served.telegram.messages(SAM)] == ["/start", "a"]
    assert served.telegram.calls[-1].outcome == "lost answer"


async def test_a_call_hangs_until_its_caller_gives_up(served: Served) -> None:
    served.telegram.faults.hang_next = 1
    with pytest.raises(TimedOut):
        await served.bot.send_message(SAM, "a", read_timeout=0.3)
    assert await served.bot.send_message(SAM, "b")


async def test_latency_delays_every_answer(served: Served) -> None:
    served.telegram.faults.latency_seconds = 0.2
    began = time.monotonic()
    await asyncio.gather(*(served.bot.send_message(SAM, "a") for _ in range(5)))
    assert 0.2 <= time.monotonic() - began < 0.8


async def test_faults_may_be_narrowed_to_methods(served: Served) -> None:
    faults = {"reset_next": 1, "only_methods": ["sendMessage"]}
    served.telegram.faults.change(faults)
    assert await served.bot.get_me()
    with pytest.raises(NetworkError):
        await served.bot.send_message(SAM, "a")


async def test_one_chat_is_forbidden_and_another_has_moved(served: Served) -> None:
    served.telegram.faults.change({"forbidden_chats": [SAM], "migrated_chats": {"-5": -(10**13)}})
    with pytest.raises(Forbidden):
        await served.bot.send_message(SAM, "a")
    with pytest.raises(ChatMigrated) as moved:
        await served.bot.send_message(-5, "a")
    assert moved.value.new_chat_id == -(10**13)
    assert await served.bot.send_message(-(10**13), "a")


async def test_the_limiter_refuses_whoever_floods_a_chat(served: Served) -> None:
    served.telegram.faults.limiter = Limiter(chat_burst=3)
    first = await outcomes(served, 4)
    assert first == ["ok", "ok", "ok", "429 Too Many Requests: retry after 1"]
    assert await served.bot.delete_message(SAM, 1)
    assert served.telegram.faults.limiter.refused == 1


async def test_everything_can_be_put_right_again(served: Served) -> None:
    served.telegram.faults.change({"hang_next": 5, "error_share": 1.0})
    served.telegram.faults.clear()
    assert await outcomes(served, 1) == ["ok"]
    with pytest.raises(Refusal, match="no such fault"):
        served.telegram.faults.change({"hang": 1})


async def test_a_fault_unknown_to_the_chat_is_no_fault(served: Served) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await served.bot.send_message(99, "a")
    served.telegram.chats.knows_everyone = True
    assert await served.bot.send_message(99, "a")


def admitted(limiter: Limiter, sends: list[tuple[int, float]]) -> list[bool]:
    seen = []
    for chat_id, at_seconds in sends:
        try:
            limiter.admit(chat_id, at_seconds)
            seen.append(True)
        except Refusal:
            seen.append(False)
    return seen


async def test_the_limiter_allows_exactly_its_rate() -> None:
    steady = [(chat, chat / 30) for chat in range(300)]
    assert all(admitted(Limiter(per_second=30), steady))
    rushed = [(chat, chat / 31) for chat in range(300)]
    assert not all(admitted(Limiter(per_second=30), rushed))


async def test_a_halt_lasts_as_long_as_it_says() -> None:
    limiter = Limiter(per_second=2)
    sends = [(1, 0.0), (2, 0.0), (3, 0.0), (4, 0.9), (5, 1.1)]
    assert admitted(limiter, sends) == [True, True, False, False, True]


async def test_a_chats_bucket_refills_at_its_rate() -> None:
    sends = [(1, 0.0), (1, 0.0), (1, 0.0), (1, 0.5), (1, 1.0), (1, 1.5), (1, 2.0)]
    expected = [True, True, True, False, True, False, True]
    assert admitted(Limiter(), sends) == expected
