"""HTTP for python-telegram-bot, against a server that breaks connections on demand."""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.request import AiohttpRequest, _body
from tests.bot.telegram.conftest import TOKEN, Line, bot_at

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def all_of(fault: BaseException) -> str:
    """Everything a log of a fault could show."""
    return "".join(traceback.format_exception(fault)) + repr(fault.__dict__)


async def said(handler: Handler) -> TelegramError:
    """Call a server that answers so; return the fault."""
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", handler)
    async with TestServer(app) as server, bot_at(str(server.make_url("/bot"))) as bot:
        with pytest.raises(TelegramError) as raised:
            await bot.send_message(1, "my words")
    return raised.value


def answering(status: int, text: str, headers: dict[str, str] | None = None) -> Handler:
    """Answer every call but getMe so."""

    async def handler(request: web.Request) -> web.Response:
        if request.match_info["method"] == "getMe":
            me = {"id": 1, "is_bot": True, "first_name": "Ebb", "username": "ebb"}
            return web.json_response({"ok": True, "result": me})
        return web.Response(status=status, text=text, headers=headers)

    return handler


async def test_words_of_every_kind_arrive_as_they_were(line: Line) -> None:
    text = "näher, 🌊 \\ \" 'so'\n%20&a=b"
    await line.bot.send_message(100, text)
    assert line.telegram.messages(100)[-1].body["text"] == text


async def test_files_go_as_a_form(line: Line) -> None:
    png = bytes(range(256)) * 40
    sent = await line.bot.send_photo(100, png, caption="ä & b")
    kept = line.telegram.files.find(sent.photo[0].file_id)
    assert kept.upload.content == png
    assert line.telegram.messages(100)[-1].body["caption"] == "ä & b"


async def test_a_file_is_fetched(line: Line) -> None:
    sent = await line.bot.send_photo(100, b"\x89PNG picture")
    api = str(line.bot.base_url).replace("/bot", "/file/bot")
    payload = await line.bot.request.retrieve(f"{api}/photo/{sent.photo[0].file_id}")
    assert payload == b"\x89PNG picture"


async def test_a_hanging_connection_is_given_up(line: Line) -> None:
    line.telegram.faults.hang_next = 1
    with pytest.raises(TimedOut) as raised:
        await line.bot.send_message(100, "x", read_timeout=0.2)
    assert TOKEN not in all_of(raised.value)


async def test_an_answer_that_only_trickles_is_given_up() -> None:
    async def trickle(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b" ")
            await asyncio.sleep(0.05)
        return response

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", trickle)
    async with TestServer(app) as server, AiohttpRequest(1) as request:
        url = str(server.make_url("/x"))
        with pytest.raises(TimedOut):
            await request.post(
                url, read_timeout=0.3, write_timeout=0.1, connect_timeout=0.1, pool_timeout=0.1
            )


@pytest.mark.parametrize("fault", ["reset_next", "lost_answer_next"])
async def test_a_broken_connection_is_a_network_fault(line: Line, fault: str) -> None:
    line.telegram.faults.change({fault: 1})
    with pytest.raises(NetworkError) as raised:
        await line.bot.send_message(100, "x")
    assert TOKEN not in all_of(raised.value)
    await line.bot.send_message(100, "and the next one goes")


async def test_nobody_listening_is_a_network_fault_without_an_address() -> None:
    async with AiohttpRequest(1) as request:
        for url in (f"http://127.0.0.1:9/bot{TOKEN}/x", f"http://[bad/bot{TOKEN}", f"bot{TOKEN}"):
            with pytest.raises(NetworkError) as raised:
                await request.post(url)
            assert TOKEN not in all_of(raised.value)


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (502, NetworkError)])
async def test_what_is_no_json_is_neither_kept_nor_logged(
    status: int, kind: type[TelegramError], caplog: pytest.LogCaptureFixture
) -> None:
    fault = await said(answering(status, "<html>my words</html>"))
    assert isinstance(fault, kind)
    assert "my words" not in all_of(fault).replace('"my words")', "")
    assert "my words" not in "".join(r.getMessage() for r in caplog.records if r.levelno > 10)


@pytest.mark.parametrize("text", ["my words", "[1]", "null", '{"ok":true}', "{"])
async def test_a_good_status_with_a_bad_answer_is_a_fault(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    fault = await said(answering(200, text))
    assert str(fault) == "Invalid server response"
    assert [record for record in caplog.records if record.levelno > logging.DEBUG] == []


@pytest.mark.parametrize(
    ("text", "headers", "seconds"),
    [
        ('{"ok":false,"parameters":{"retry_after":7}}', None, 7),
        ("too fast", {"Retry-After": "3"}, 3),
        ("too fast", None, 5),
        ("too fast", {"Retry-After": "tomorrow"}, 5),
    ],
)
async def test_a_429_says_how_long(text: str, headers: dict[str, str] | None, seconds: int) -> None:
    fault = await said(answering(429, text, headers))
    assert isinstance(fault, RetryAfter)
    assert fault._retry_after == timedelta(seconds=seconds)


async def test_a_redirect_is_not_followed() -> None:
    fault = await said(answering(302, "", {"Location": "http://127.0.0.1:9/"}))
    assert type(fault) is NetworkError


async def test_it_opens_again_after_it_was_closed() -> None:
    request = AiohttpRequest(1)
    with pytest.raises(NetworkError, match="not initialized"):
        await request.post("http://127.0.0.1:9/x")
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        await request.shutdown()
    await request.shutdown()


async def test_calls_at_once_do_not_wait_for_each_other(line: Line) -> None:
    line.telegram.faults.latency_seconds = 0.3
    loop = asyncio.get_running_loop()
    began_at = loop.time()
    await asyncio.gather(*[line.bot.send_message(100, str(no)) for no in range(10)])
    assert loop.time() - began_at < 2.5


def test_a_body_is_plain_json() -> None:
    data = RequestData([RequestParameter.from_input("reply_markup", {"keyboard": [["a"]]})])
    body, headers = _body(data)
    assert body == b'{"reply_markup": {"keyboard": [["a"]]}}'
    assert headers == {"Content-Type": "application/json"}
