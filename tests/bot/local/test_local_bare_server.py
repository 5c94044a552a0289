"""The bare server in a process of its own, driven through its control endpoint."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp.test_utils import unused_port


@asynccontextmanager
async def bare_server(*arguments: str) -> AsyncIterator[str]:
    address = f"127.0.0.1:{unused_port()}"
    command = (sys.executable, "-m", "bot.local", "--listen", address, *arguments)
    process = await asyncio.create_subprocess_exec(*command)
    try:
        yield f"http://{address}"
    finally:
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 5) == 0


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with bare_server("--first-id", "50") as address, aiohttp.ClientSession(address) as client:
        for _ in range(100):
            try:
                await client.get("/bot1:local/getMe")
                break
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
        yield client


async def asked(client: aiohttp.ClientSession, path: str, body: object = None) -> object:
    method = "GET" if body is None else "POST"
    async with client.request(method, path, json=body) as answer:
        return await answer.json()


async def test_people_act_through_the_control_endpoint(client: aiohttp.ClientSession) -> None:
    said = {"user_id": 7, "text": "hello"}
    assert await asked(client, "/control/act/says", said) == {"update_id": 50}
    acts = [
        {"act": "says", **said},
        {"act": "shares_place", "user_id": 7, "latitude": 1, "longitude": 2},
    ]
    assert await asked(client, "/control/acts", acts) == {"update_id": 52}
    await asked(client, "/bot1:local/sendMessage", {"chat_id": 7, "text": "hi"})
    seen = await asked(client, "/control/messages?chat_id=7")
    assert isinstance(seen, dict)
    assert [message.get("text") for message in seen["messages"]] == ["hello", "hello", None, "hi"]
    counts = await asked(client, "/control/counts")
    assert isinstance(counts, dict)
    assert counts["calls"]["sendMessage"] == 1


async def test_faults_and_settings_can_be_set_from_outside(client: aiohttp.ClientSession) -> None:
    await asked(client, "/control/settings", {"knows_everyone": True})
    limiter = {"per_second": 30, "chat_burst": 1}
    await asked(client, "/control/faults", {"clear": True, "limiter": limiter})
    sends = [
        await asked(client, "/bot1:local/sendMessage", {"chat_id": 1, "text": "a"})
        for _ in range(2)
    ]
    assert [send["ok"] for send in sends if isinstance(send, dict)] == [True, False]
    calls = await asked(client, "/control/calls?method=sendMessage")
    assert isinstance(calls, list)
    assert calls[1]["outcome"].startswith("429")
    refused = await asked(client, "/control/faults", {"nonsense": 1})
    assert isinstance(refused, dict)
    assert refused["ok"] is False


async def test_a_waiting_poll_does_not_hold_up_the_end(client: aiohttp.ClientSession) -> None:
    waiting = asyncio.create_task(asked(client, "/bot1:local/getUpdates", {"timeout": 40}))
    await asyncio.sleep(0.3)
    assert not waiting.done()
    waiting.cancel()


async def test_only_loopback_may_be_listened_at() -> None:
    command = (sys.executable, "-m", "bot.local", "--listen", "0.0.0.0:0")
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.DEVNULL)
    assert await process.wait() == 2
