"""Stopping in the middle of things: in less than five seconds, and nothing is lost."""

import asyncio
import os
import signal
from contextlib import AsyncExitStack

from tests.faults import disks, store
from tests.faults.process import CHAT, Ebb, elapsed, until
from tests.faults.stopping import MOST_STOP_SECONDS, polls_answered, stops_in_time
from tests.faults.telegram import Served

CROWD = range(CHAT, CHAT + 5)


async def test_ebb_stops_at_once_while_it_waits_for_telegram(absent: Served, ebb: Ebb) -> None:
    await ebb.launch()
    await until(lambda: ebb.count("connect_failed") >= 3, "a third try")
    await stops_in_time(ebb)


async def test_ebb_stops_at_once_while_it_waits_for_the_database(
    telegram: Served, ebb: Ebb
) -> None:
    async with disks.locked_by_another(ebb.database):
        await ebb.launch()
        await ebb.logged("database_waits")
        assert await ebb.stop() == 0
    assert ebb.count("database_waits") == 1
    assert ebb.count("started") == 0


async def test_a_stop_finishes_what_is_in_flight_and_leaves_the_rest_for_the_next_start(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.faults.latency_seconds = 1.0
    telegram.local.faults.only_methods = frozenset({"sendMessage"})
    for command in ("/help", "/why"):
        for chat_id in CROWD:
            telegram.local.says(chat_id, command)
    await until(lambda: telegram.local.call_log.counts["sendMessage"] == len(CROWD), "sends")
    await stops_in_time(ebb)

    assert store.rows_by_chat(ebb, "sent") == dict.fromkeys(CROWD, 1)
    assert store.rows_by_chat(ebb, "waiting") == dict.fromkeys(CROWD, 1)
    assert len(telegram.heard) == len(CROWD)
    telegram.local.faults.clear()
    await ebb.start()
    for chat_id in CROWD:
        await telegram.hears(chat_id, "help", "why-open")


async def test_a_stop_waits_no_longer_for_a_connection_that_hangs(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.only_methods, faults.hang_next = frozenset({"sendMessage"}), 1
    telegram.local.says(CHAT, "/help")
    await until(lambda: faults.hang_next == 0, "the hanging call")
    await stops_in_time(ebb)
    assert store.rows_by_chat(ebb, "waiting") == {CHAT: 1}
    await asyncio.gather(ebb.start(), telegram.hears(CHAT, "help"))


async def test_a_stop_may_come_as_soon_as_ebb_is_there(telegram: Served, ebb: Ebb) -> None:
    for _ in range(3):
        await ebb.start()
        await stops_in_time(ebb)


async def test_a_stop_does_not_wait_for_a_telegram_that_hangs_at_the_start(
    telegram: Served, ebb: Ebb
) -> None:
    faults = telegram.local.faults
    faults.only_methods, faults.hang_next = frozenset({"getMe"}), 1
    await ebb.launch()
    await until(lambda: faults.hang_next == 0, "the hanging call")
    await stops_in_time(ebb)
    assert ebb.count("started") == 0


async def test_taps_that_hang_and_sends_that_hang_are_waited_for_at_once(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.says(CHAT, "/sos")
    await telegram.hears(CHAT, "urge-what")
    [screen] = telegram.by_chat[CHAT]
    faults = telegram.local.faults
    faults.only_methods = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery"})
    faults.hang_next = 2
    telegram.local.taps(CHAT, screen.message_id, screen.tokens[0])
    await until(lambda: faults.hang_next == 0, "the hanging calls")
    await stops_in_time(ebb)


async def test_what_was_polled_waits_for_a_locked_database_only_shortly(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.says(CHAT, "/help")
    await telegram.hears(CHAT, "help")
    async with disks.locked_by_another(ebb.database):
        before = polls_answered(telegram)
        for chat_id in CROWD:
            telegram.local.says(chat_id, "/why")
        await until(lambda: polls_answered(telegram) > before, "a poll that is answered")
        await stops_in_time(ebb)
    assert len(telegram.local.unconfirmed()) >= len(CROWD)
    await ebb.start()
    for chat_id in CROWD[1:]:
        await telegram.hears(chat_id, "why-open")


async def test_marks_wait_for_a_locked_database_only_shortly(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    telegram.local.faults.latency_seconds = 1.0
    telegram.local.faults.only_methods = frozenset({"sendMessage"})
    telegram.local.says(CHAT, "/help")
    await until(lambda: telegram.local.call_log.counts["sendMessage"] == 1, "the send")
    async with disks.locked_by_another(ebb.database):
        await telegram.hears(CHAT, "help")
        await stops_in_time(ebb)
    assert ebb.lines("marks_unwritten")[0]["messages"] == 1


async def test_half_a_request_for_health_is_not_waited_for(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    host, _, port = ebb.environment["EBB_METRICS_LISTEN"].partition(":")
    async with AsyncExitStack() as stack:
        for half in (b"", b"GET /healthz HT", b"GET / HTTP/1.1\r\nContent-Length: 9\r\n\r\nx"):
            _, writer = await asyncio.open_connection(host, port)
            stack.callback(writer.close)
            writer.write(half)
            await writer.drain()
        await stops_in_time(ebb)


async def test_who_left_is_kept_as_gone_though_it_is_learnt_in_the_middle_of_a_stop(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    faults = telegram.local.faults
    faults.latency_seconds, faults.only_methods = 1.0, frozenset({"sendMessage"})
    faults.forbidden_chats.add(CHAT)
    telegram.local.says(CHAT, "/help")
    await until(lambda: telegram.local.call_log.counts["sendMessage"] == 1, "the send")
    await stops_in_time(ebb)
    [person] = store.people(ebb, [CHAT])
    assert person.is_gone
    assert store.rows_by_chat(ebb, "dropped") == {CHAT: 1}


async def test_what_hangs_all_the_same_is_cut_short(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    telegram.local.shares_place(CHAT, 38.72, -9.14)
    await until(lambda: bool(telegram.heard), "the zone's worker")
    workers = [pid for pid in ebb.family() if pid != ebb.pid]
    assert workers
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)
    with elapsed() as seconds:
        assert await ebb.stop() == 0
        assert seconds() < MOST_STOP_SECONDS
    assert ebb.count("stop_cut_short") == 1
