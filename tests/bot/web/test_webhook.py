"""The webhook: who is let in, what is answered, and that 200 means a commit."""

import asyncio
import io
from collections.abc import AsyncIterator

import pytest
from structlog.testing import capture_logs

from bot.web import webhook as module
from bot.web.webhook import LARGEST_BODY_BYTES, SECRET_HEADER
from models.database import Work, sqlite_path
from models.errors import StorageBroken
from tests.bot.turning import counts
from tests.bot.web.conftest import ADA, SECRET, Hooked, said
from tests.faults.process import MARKER, until

CROWD = range(100, 140)


async def test_telegram_is_told_where_to_post_what_and_with_which_secret(
    hooked: Hooked,
) -> None:
    [call] = [call for call in hooked.telegram.calls if call.method == "setWebhook"]
    assert call.params == {
        "url": f"http://{hooked.hook.listen}/telegram",
        "secret_token": SECRET,
        "allowed_updates": ["message", "callback_query", "my_chat_member"],
        "max_connections": 100,
    }


async def test_what_telegram_posts_gets_its_turn(hooked: Hooked) -> None:
    hooked.telegram.says(ADA, "/help")
    await until(lambda: not hooked.telegram.unconfirmed(), "every update taken")
    assert hooked.count("seen_updates") == 1
    assert hooked.count("outbox") > 0


@pytest.mark.parametrize("secret", ["", "a-secret_", "a-secret_12", "A-SECRET_1", "geheim-é"])
async def test_a_wrong_secret_is_refused(hooked: Hooked, secret: str) -> None:
    before = counts(hooked.database)
    assert await hooked.post(said(900), secret) == 401
    assert counts(hooked.database) == before


async def test_no_secret_is_refused_unread(hooked: Hooked) -> None:
    body = b" " * LARGEST_BODY_BYTES * 3
    async with hooked.client.post(hooked.hook.url, data=io.BytesIO(body)) as answer:
        assert answer.status == 401


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_only_posts_are_taken(hooked: Hooked, method: str) -> None:
    headers = {SECRET_HEADER: SECRET}
    async with hooked.client.request(method, hooked.hook.url, headers=headers) as answer:
        assert answer.status == 405


async def test_nothing_else_is_served(hooked: Hooked) -> None:
    headers = {SECRET_HEADER: SECRET}
    address = hooked.hook.url.removesuffix("/telegram")
    async with hooked.client.post(f"{address}/other", json=said(900), headers=headers) as answer:
        assert answer.status == 404


async def test_a_body_larger_than_any_update_is_refused(hooked: Hooked) -> None:
    async def in_pieces() -> AsyncIterator[bytes]:
        for _ in range(LARGEST_BODY_BYTES // 1024 + 2):
            yield b" " * 1024

    assert await hooked.post_body(b" " * (LARGEST_BODY_BYTES + 1)) == 413
    assert await hooked.post_body(in_pieces()) == 413


async def test_the_largest_update_is_taken(hooked: Hooked) -> None:
    text = "a" * (512 * 1024 - 500)
    assert await hooked.post(said(900, text)) == 200
    assert hooked.count("people") >= 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        MARKER.encode(),
        b'{"update_id":',
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b"null",
        b'{"message": "marmalade"}',
        b'{"update_id": "marmalade"}',
        b'{"update_id": true}',
        b'{"update_id": 1e9}',
        b'{"update_id": 99999999999999999999999}',
    ],
)
async def test_what_is_no_update_is_confirmed_and_dropped_and_not_logged(
    hooked: Hooked, body: bytes
) -> None:
    before = counts(hooked.database)
    with capture_logs() as lines:
        assert await hooked.post_body(body) == 200
    assert counts(hooked.database) == before
    assert [line["action"] for line in lines] == ["update_unread"]
    assert MARKER not in str(lines)


async def test_an_update_that_cannot_be_read_is_confirmed_and_set_aside(hooked: Hooked) -> None:
    unreadable = {"update_id": 900, "message": {"message_id": MARKER, "text": MARKER}}
    with capture_logs() as lines:
        assert await hooked.post(unreadable) == 200
    assert hooked.count("set_aside") == 1
    assert MARKER not in str(lines)


async def test_200_comes_only_after_the_commit(hooked: Hooked) -> None:
    await hooked.post(said(900))
    with hooked.held_database():
        posting = asyncio.create_task(hooked.post(said(901)))
        done, _ = await asyncio.wait({posting}, timeout=0.5)
        assert not done
    assert await posting == 200
    assert hooked.count("seen_updates") >= 2


async def test_calls_that_wait_share_a_commit(hooked: Hooked) -> None:
    await hooked.post(said(900))
    before = len(hooked.commits)
    with hooked.held_database():
        posting = [
            asyncio.create_task(hooked.post(said(chat_id, chat_id=chat_id))) for chat_id in CROWD
        ]
        await asyncio.wait(posting, timeout=0.5)
    assert await asyncio.gather(*posting) == [200] * len(CROWD)
    assert 1 <= len(hooked.commits) - before <= len(CROWD) // 4


async def test_an_update_that_comes_again_changes_nothing(hooked: Hooked) -> None:
    assert await hooked.post(said(900)) == 200
    before = counts(hooked.database)
    again = await asyncio.gather(*(hooked.post(said(900)) for _ in range(5)))
    assert again == [200] * 5
    assert counts(hooked.database) == before


async def test_a_client_that_leaves_changes_nothing_about_the_commit(hooked: Hooked) -> None:
    await hooked.post(said(900))
    seen = hooked.count("seen_updates")
    with hooked.held_database():
        posting = asyncio.create_task(hooked.post(said(901)))
        await asyncio.wait({posting}, timeout=0.5)
        posting.cancel()
        await asyncio.wait({posting})
    await until(lambda: hooked.count("seen_updates") == seen + 1, "the commit")
    assert await hooked.post(said(902)) == 200


async def half_a_call(hooked: Hooked) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Begin a call whose body never ends."""
    host, _, port = hooked.hook.listen.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"POST /telegram HTTP/1.1\r\nHost: {host}\r\n{SECRET_HEADER}: {SECRET}\r\n"
        'Content-Length: 500\r\n\r\n{"update_id": 1'.encode()
    )
    await writer.drain()
    return reader, writer


async def test_a_body_that_never_ends_is_given_up(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "READ_SECONDS", 0.2)
    reader, writer = await half_a_call(hooked)
    assert await reader.readline() == b"HTTP/1.1 408 Request Timeout\r\n"
    writer.close()
    assert await hooked.post(said(900)) == 200


async def test_a_body_that_breaks_off_is_nothing(hooked: Hooked) -> None:
    before = counts(hooked.database)
    with capture_logs() as lines:
        _, writer = await half_a_call(hooked)
        writer.close()
        await writer.wait_closed()
        assert await hooked.post([]) == 200
    assert counts(hooked.database) == before
    assert [line["action"] for line in lines] == ["update_unread"]


async def test_a_stop_answers_what_is_here_and_sends_away_who_still_sends(hooked: Hooked) -> None:
    await hooked.post(said(900))
    reader, writer = await half_a_call(hooked)
    with hooked.held_database():
        posting = [
            asyncio.create_task(hooked.post(said(chat_id, chat_id=chat_id))) for chat_id in CROWD
        ]
        await asyncio.wait(posting, timeout=0.5)
        hooked.working.cancel()
        assert await reader.readline() == b"HTTP/1.1 408 Request Timeout\r\n"
        with pytest.raises(OSError, match="Connect"):
            await asyncio.open_connection(*hooked.hook.listen.split(":"))
    assert await asyncio.gather(*posting) == [200] * len(CROWD)
    writer.close()


async def test_a_database_that_refuses_for_now_is_answered_so_that_telegram_repeats(
    hooked: Hooked,
) -> None:
    if sqlite_path(hooked.database.url) is None:
        pytest.skip("SQLite only: for PostgreSQL a table that is away is no passing fault")
    with hooked.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE seen_updates RENAME TO away")
    with capture_logs() as lines:
        posting = [asyncio.create_task(hooked.post(said(number))) for number in range(900, 905)]
        assert set(await asyncio.gather(*posting)) == {503}
    assert {line["action"] for line in lines} == {"storage_waits"}
    with hooked.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO seen_updates")
    assert await hooked.post(said(900)) == 200


async def test_a_broken_database_ends_ebb_as_with_polling(hooked: Hooked) -> None:
    if sqlite_path(hooked.database.url) is None:
        pytest.skip("breaks a SQLite file")
    hooked.database.run_here(breaks_the_file)
    assert await hooked.post(said(900)) == 503
    with pytest.raises(StorageBroken):
        await hooked.working


def breaks_the_file(work: Work) -> None:
    """Have a table begin where the file has no page."""
    for statement in (
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET rootpage=999999 WHERE name='seen_updates'",
        "PRAGMA schema_version=999999",
    ):
        work.connection.exec_driver_sql(statement)
