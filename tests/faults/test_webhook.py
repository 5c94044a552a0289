"""Ebb behind a webhook, as a process: nothing is lost between it and polling, or while it stops."""

import asyncio
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest

from bot.local.webhook import Hook
from tests.faults import disks, store
from tests.faults.process import CHAT, Ebb, by_webhook, until
from tests.faults.stopping import stops_in_time
from tests.faults.telegram import ANSWERS, Served

ADA = CHAT + 1
CROWD = range(CHAT + 10, CHAT + 40)
COMMANDS = ("/help", "/why", "/privacy", "/wipe", "/sos")
ANSWERED = [ANSWERS[command] for command in COMMANDS]


@pytest.fixture
def ebb_settings() -> dict[str, str]:
    """A public address: the webhook."""
    return by_webhook()


def polls(telegram: Served) -> int:
    """How often Telegram was polled."""
    return telegram.local.call_log.counts["getUpdates"]


def all_say(telegram: Served, command: str) -> None:
    """Have everybody type something."""
    for chat_id in CROWD:
        telegram.local.says(chat_id, command)


def has_seen(ebb: Ebb, updates: int) -> bool:
    """Whether so many updates have had their turn."""
    return store.count(ebb, "seen_updates") >= updates


async def all_is_taken(telegram: Served) -> None:
    """Wait until Telegram keeps no update any more."""
    await until(lambda: not telegram.local.unconfirmed(), "every update taken")


@asynccontextmanager
async def calls_under_way(telegram: Served, ebb: Ebb) -> AsyncIterator[None]:
    """An Ebb that has answered Ada, and then keeps everybody waiting for a locked database."""
    await ebb.start()
    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, "help")
    async with disks.locked_by_another(ebb.database):
        all_say(telegram, "/help")
        await until(lambda: telegram.local.updates.posting == len(CROWD), "calls under way")
        yield


async def all_were_answered_once(telegram: Served, ebb: Ebb) -> None:
    """Start again, and hold what is said then: nobody is forgotten, nobody answered twice."""
    await ebb.start()
    for chat_id in CROWD:
        await telegram.hears(chat_id, "help")
    assert store.rows_by_chat(ebb) == dict.fromkeys((*CROWD, ADA), 1)


async def test_people_are_answered_without_a_poll(telegram: Served, ebb: Ebb) -> None:
    telegram.local.says(ADA, "/help")
    await ebb.start()
    telegram.local.says(ADA, "/why")
    await telegram.hears(ADA, "help", "why-open")
    assert await ebb.stop() == 0
    assert polls(telegram) == 0
    hook = telegram.local.updates.hook
    assert hook
    assert (hook.max_connections, hook.last_error) == (100, "")


async def test_the_secret_is_made_once_and_for_the_owner_only(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    path = ebb.database.with_name("webhook-secret")
    made = path.read_text().strip()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert telegram.local.updates.hook
    assert telegram.local.updates.hook.secret == made
    await ebb.stop()
    await ebb.start()
    assert telegram.local.updates.hook.secret == made
    assert made not in ebb.log.read_text()


async def test_from_polling_to_the_webhook_and_back_loses_and_doubles_nothing(
    telegram: Served, ebb: Ebb, ebb_settings: dict[str, str]
) -> None:
    for place, command in enumerate(COMMANDS):
        ebb.set_otherwise(public_url=ebb_settings["public_url"] if place % 2 else "")
        before = polls(telegram)
        await ebb.start()
        all_say(telegram, command)
        await until(partial(has_seen, ebb, place * len(CROWD) + 1), "some turns")
        ebb.kill()
        await ebb.ended()
        assert (polls(telegram) == before) == bool(place % 2)
    ebb.set_otherwise(public_url=ebb_settings["public_url"])
    await ebb.start()
    await all_is_taken(telegram)
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    assert await ebb.stop() == 0
    assert store.count(ebb, "seen_updates") == len(CROWD) * len(COMMANDS)
    assert store.rows_by_chat(ebb) == dict.fromkeys(CROWD, len(COMMANDS))
    heard = {chat_id: list(dict.fromkeys(telegram.prompts(chat_id))) for chat_id in CROWD}
    assert heard == dict.fromkeys(CROWD, ANSWERED)


async def test_updates_wait_at_telegram_while_the_database_refuses(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    async with disks.locked_by_another(ebb.database):
        all_say(telegram, "/help")
        line = await ebb.logged("storage_waits")
        assert line["level"] == "error"
        hook = telegram.local.updates.hook
        assert hook
        await until(lambda: "503" in hook.last_error, "Telegram to hear of it")
        assert len(telegram.local.unconfirmed()) == len(CROWD)
        assert not telegram.heard
    for chat_id in CROWD:
        await telegram.hears(chat_id, "help")
    await all_is_taken(telegram)
    assert store.rows_by_chat(ebb) == dict.fromkeys(CROWD, 1)


async def test_a_stop_confirms_what_it_commits_and_leaves_the_rest_with_telegram(
    telegram: Served, ebb: Ebb
) -> None:
    async with calls_under_way(telegram, ebb):
        stopping = asyncio.create_task(ebb.stop())
        await ebb.logged("stopping")
        assert len(telegram.local.unconfirmed()) == len(CROWD)
    assert await stopping == 0
    await until(lambda: telegram.local.updates.posting == 0, "no call under way")
    assert store.count(ebb, "seen_updates") == 1 + len(CROWD) - len(telegram.local.unconfirmed())
    await all_were_answered_once(telegram, ebb)


async def test_an_address_that_telegram_does_not_take_is_named(telegram: Served, ebb: Ebb) -> None:
    ebb.set_otherwise(public_url="https://ebb.example.org")
    await ebb.launch()
    assert await ebb.ended() == 2
    said = ebb.log.read_text().splitlines()[-1]
    assert said.startswith("Ebb: Telegram does not take EBB_PUBLIC_URL as a webhook (")
    assert "443" in said


async def test_a_taken_port_is_named_before_telegram_is_told(telegram: Served, ebb: Ebb) -> None:
    ebb.set_otherwise(listen=telegram.address.removeprefix("http://"))
    await ebb.launch()
    assert await ebb.ended() == 2
    assert "EBB_LISTEN" in ebb.log.read_text()
    assert telegram.local.updates.hook is None


async def test_a_webhook_set_by_another_program_is_named_where_ebb_polls(
    telegram: Served, ebb: Ebb
) -> None:
    ebb.set_otherwise(public_url="")
    await ebb.start()
    await until(lambda: polls(telegram) > 0, "a poll")
    telegram.local.updates.set_hook(Hook("http://127.0.0.1:9/elsewhere"))
    line = await ebb.logged("poll_failed")
    assert line["hint"] == "another program has set a webhook with this token"


async def test_a_stop_sends_calls_away_that_the_database_does_not_take(
    telegram: Served, ebb: Ebb
) -> None:
    async with calls_under_way(telegram, ebb):
        await stops_in_time(ebb)
    assert len(telegram.local.unconfirmed()) == len(CROWD)
    await all_were_answered_once(telegram, ebb)
