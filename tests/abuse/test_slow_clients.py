"""Whoever opens connections and sends little or nothing keeps nobody else from being heard."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from bot import serving
from tests.abuse.wire import PATIENCE_SECONDS, connected, is_closed, sent

PLACES = 20
REQUEST = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
HALF = b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few places, and a short wait for a request."""
    monkeypatch.setattr(serving, "MOST_CONNECTIONS", PLACES)
    monkeypatch.setattr(serving, "WAITING_SECONDS", 1.0)
    monkeypatch.setattr(serving, "BODY_SECONDS", 1.0)


@pytest.fixture
def long_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait so long that a connection closes only because another one needs its place."""
    monkeypatch.setattr(serving, "WAITING_SECONDS", 300.0)


@pytest.fixture
def gate() -> asyncio.Event:
    """What a request to /slow waits for."""
    return asyncio.Event()


@pytest.fixture
async def listen(gate: asyncio.Event) -> AsyncIterator[str]:
    """An application that answers at once, or when the gate is opened."""

    async def at_once(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def whole(request: web.Request) -> web.Response:
        return web.Response(text=await request.text())

    async def slow(_: web.Request) -> web.Response:
        await gate.wait()
        return web.Response(text="late")

    app = web.Application()
    app.router.add_get("/", at_once)
    app.router.add_get("/slow", slow)
    app.router.add_post("/", whole)
    address = f"127.0.0.1:{unused_port()}"
    async with AsyncExitStack() as stack:
        await serving.serve(stack, app, address)
        yield address


@pytest.mark.parametrize("begun", [b"", b"G", HALF])
async def test_a_connection_without_a_whole_request_is_closed(listen: str, begun: bytes) -> None:
    async with connected(listen) as (reader, writer):
        writer.write(begun)
        assert not await is_closed(reader, within_seconds=0.5)
        assert await is_closed(reader, within_seconds=PATIENCE_SECONDS)


async def test_a_head_that_drips_is_closed_too(listen: str) -> None:
    async with connected(listen) as (reader, writer):
        writer.write(HALF)
        for _ in range(30):
            if await is_closed(reader, within_seconds=0.1):
                return
            writer.write(b"x")
        pytest.fail("still open after three seconds")


async def test_a_body_that_drips_is_given_up_whoever_reads_it(listen: str) -> None:
    async with connected(listen) as (reader, writer):
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n")
        for _ in range(30):
            if await is_closed(reader, within_seconds=0.1):
                return
            writer.write(b"x")
        pytest.fail("still open after three seconds")


async def test_many_silent_connections_keep_nobody_out(long_wait: None, listen: str) -> None:
    async with AsyncExitStack() as stack:
        silent = [await stack.enter_async_context(connected(listen)) for _ in range(3 * PLACES)]
        for _, writer in silent[-PLACES:]:
            writer.write(HALF)
        status, _ = await sent(listen, REQUEST)
        assert status == 200
        assert await is_closed(silent[0][0], within_seconds=PATIENCE_SECONDS)


async def test_who_is_being_answered_is_never_sent_away(listen: str, gate: asyncio.Event) -> None:
    slow = REQUEST.replace(b"/ ", b"/slow ")
    answering = [asyncio.create_task(sent(listen, slow)) for _ in range(PLACES)]
    await asyncio.sleep(0.3)
    assert (await sent(listen, REQUEST))[0] == 0
    gate.set()
    assert [status for status, _ in await asyncio.gather(*answering)] == [200] * PLACES
    assert (await sent(listen, REQUEST))[0] == 200
