"""The webhook of the local Telegram: what is posted where, in what order, and for how long."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import BadRequest, Conflict

from tests.bot.local.conftest import Served
from tests.faults.process import until

SAM, ANN = 7, 8
SECRET = "a-secret_1"


@dataclass
class Hooked:
    """A real web server that is posted to; it answers as `statuses` say, then 200."""

    address: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    is_open: asyncio.Event = field(default_factory=asyncio.Event)
    at_once: int = 0
    most_at_once: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        """Take a post down; answer once it is open."""
        self.updates.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await self.is_open.wait()
        self.at_once -= 1
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    @property
    def ids(self) -> list[int]:
        """The updates that were posted, repeats and all."""
        return [update["update_id"] for update in self.updates]


@pytest.fixture
async def hooked() -> AsyncIterator[Hooked]:
    """A web server that answers at once."""
    one = Hooked()
    one.is_open.set()
    app = web.Application()
    app.router.add_post("/hook", one.answer)
    async with TestServer(app) as server:
        one.address = str(server.make_url("/hook"))
        yield one
        one.is_open.set()


async def everything_is_taken(served: Served) -> None:
    await until(lambda: not served.telegram.unconfirmed(), "every update taken")


async def posted(hooked: Hooked, count: int) -> None:
    await until(lambda: len(hooked.updates) >= count, f"{count} posts")


async def test_what_waits_and_what_comes_is_posted_with_the_secret(
    served: Served, hooked: Hooked
) -> None:
    served.telegram.says(SAM, "before")
    await served.bot.set_webhook(hooked.address, secret_token=SECRET)
    served.telegram.says(SAM, "after")
    await everything_is_taken(served)
    assert [update["message"]["text"] for update in hooked.updates] == ["before", "after"]
    assert hooked.secrets == [SECRET, SECRET]


async def test_an_update_is_posted_again_until_it_is_taken_and_keeps_its_place(
    served: Served, hooked: Hooked
) -> None:
    hooked.statuses = [503, 401, 302]
    await served.bot.set_webhook(hooked.address)
    for text in "ab":
        served.telegram.says(SAM, text)
    await everything_is_taken(served)
    assert hooked.ids == [1, 1, 1, 1, 2]
    info = await served.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 302 Found"


async def test_one_update_of_a_chat_is_under_way_at_a_time_and_others_do_not_wait(
    served: Served, hooked: Hooked
) -> None:
    hooked.is_open.clear()
    await served.bot.set_webhook(hooked.address)
    for user_id in (SAM, SAM, ANN, ANN):
        served.telegram.says(user_id, "a")
    await posted(hooked, 2)
    assert sorted(hooked.ids) == [1, 3]
    hooked.is_open.set()
    await everything_is_taken(served)
    assert sorted(hooked.ids) == [1, 2, 3, 4]


async def test_no_more_connections_are_used_than_allowed(served: Served, hooked: Hooked) -> None:
    await served.bot.set_webhook(hooked.address, max_connections=3)
    for user_id in range(100, 130):
        served.telegram.says(user_id, "a")
    await everything_is_taken(served)
    assert hooked.most_at_once <= 3
    assert sorted(hooked.ids) == list(range(1, 31))


async def test_kinds_that_were_not_asked_for_are_not_posted(served: Served, hooked: Hooked) -> None:
    await served.bot.set_webhook(hooked.address, allowed_updates=["message"])
    assert served.telegram.blocks(SAM) == 0
    message = served.telegram.says(SAM, "a")
    await posted(hooked, 1)
    assert message in hooked.ids
    assert (await served.bot.get_webhook_info()).allowed_updates == ("message",)


async def test_a_webhook_ends_the_poll_that_waits(served: Served, hooked: Hooked) -> None:
    polling = asyncio.create_task(served.bot.get_updates(timeout=20))
    await until(lambda: served.telegram.call_log.counts["getUpdates"] > 0, "the poll")
    await served.bot.set_webhook(hooked.address)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await polling


async def test_what_was_under_way_when_the_webhook_went_can_be_polled_for(
    served: Served, hooked: Hooked
) -> None:
    hooked.is_open.clear()
    await served.bot.set_webhook(hooked.address)
    served.telegram.says(SAM, "a")
    await posted(hooked, 1)
    await served.bot.delete_webhook()
    hooked.is_open.set()
    assert [update.update_id for update in await served.bot.get_updates()] == [1]


async def test_an_empty_address_takes_the_webhook_away(served: Served, hooked: Hooked) -> None:
    await served.bot.set_webhook(hooked.address)
    await served.bot.set_webhook("")
    assert (await served.bot.get_webhook_info()).url == ""
    assert list(await served.bot.get_updates()) == []


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("https://example.org/hook", SECRET),
        ("ftp://127.0.0.1/hook", SECRET),
        ("http://[", SECRET),
        ("http://127.0.0.1:9/hook", "not allowed!"),
    ],
)
async def test_what_telegram_would_not_take_is_refused(
    served: Served, url: str, secret: str
) -> None:
    with pytest.raises(BadRequest):
        await served.bot.set_webhook(url, secret_token=secret)
    assert (await served.bot.get_webhook_info()).url == ""
