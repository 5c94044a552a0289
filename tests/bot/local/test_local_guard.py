"""Who may speak to the local chat: loopback names only, and no other site."""

from typing import TypedDict, Unpack

import pytest

from bot.local.wire import Upload
from tests.bot.local.conftest import Served


class Request(TypedDict, total=False):
    json: object
    headers: dict[str, str]


async def status(served: Served, path: str, **request: Unpack[Request]) -> int:
    method = "POST" if "json" in request else "GET"
    async with served.client.request(method, served.address + path, **request) as answer:
        return answer.status


def port(served: Served) -> str:
    return served.address.rpartition(":")[2]


@pytest.mark.parametrize("path", ["/", "/chat/transcript", "/bot1:local/getMe"])
@pytest.mark.parametrize("host", ["evil.example:{}", "127.0.0.1", "localhost:1", "127.0.0.1.x:{}"])
async def test_another_host_is_refused(served: Served, path: str, host: str) -> None:
    assert await status(served, path, headers={"Host": host.format(port(served))}) == 403


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "[::1]:{}"])
async def test_every_loopback_name_is_taken(served: Served, host: str) -> None:
    assert await status(served, "/", headers={"Host": host.format(port(served))}) == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:{}", None])
async def test_only_our_own_page_may_act(served: Served, origin: str | None) -> None:
    headers = {"Origin": origin.format(port(served))} if origin else {}
    body = {"act": "says", "text": "a"}
    for path in ("/chat/act", "/chat/clock"):
        assert await status(served, path, json=body, headers=headers) == 403
    assert served.telegram.unconfirmed() == []


async def test_our_own_page_may_act(served: Served) -> None:
    headers = {"Origin": served.address}
    body = {"act": "says", "text": "a"}
    assert await status(served, "/chat/act", json=body, headers=headers) == 200
    assert len(served.telegram.unconfirmed()) == 1


async def test_another_site_cannot_reach_the_bot_api(served: Served) -> None:
    from_elsewhere = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    assert await status(served, "/bot1:local/getMe", headers=from_elsewhere) == 403
    assert await status(served, "/bot1:local/getMe", headers={"Origin": "http://x"}) == 403
    visit = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert await status(served, "/", headers=visit) == 200
    assert await status(served, "/chat/transcript", headers=visit) == 403


async def test_the_page_allows_nothing_from_elsewhere(served: Served) -> None:
    async with served.client.get(served.address) as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http://" not in page.replace("http://www.w3.org/", "")
    assert "https://" not in page


async def test_the_whole_page_is_small(served: Served) -> None:
    names = ["chat.css", "chat.js", "bubbles.js", "marks.js", "menus.js", "clock.js", "ebb.svg"]
    size = 0
    for path in ("/", *(f"/chat/static/{name}" for name in names)):
        async with served.client.get(served.address + path) as answer:
            assert answer.status == 200
            size += len(await answer.read())
    assert size < 60_000
    assert await status(served, "/chat/static/..%2Fpage.py") == 404


@pytest.mark.parametrize(
    "body",
    [
        {"act": "says", "text": " "},
        {"act": "says", "text": "a" * 4097},
        {"act": "invented"},
        {"act": "place", "latitude": "x", "longitude": 1},
        {"act": "taps", "data": "x"},
        [],
    ],
)
async def test_nonsense_is_refused(served: Served, body: object) -> None:
    headers = {"Origin": served.address}
    assert await status(served, "/chat/act", json=body, headers=headers) == 400
    assert served.telegram.unconfirmed() == []


async def test_a_file_is_never_a_type_that_runs(served: Served) -> None:
    picture = Upload('a"\r\nb.svg', "image/svg+xml", b"<svg onload=alert(1)>")
    kept = served.telegram.files.keep("document", picture)
    path = f"{served.address}/chat/file/{kept.file_id}"
    async with served.client.get(path + "?as=picture") as answer:
        assert answer.content_type == "application/octet-stream"
    async with served.client.get(path) as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment")
