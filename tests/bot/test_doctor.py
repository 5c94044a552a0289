"""The doctor: what it finds right and wrong, each in a line that says what to do."""

import os
import shutil
from collections.abc import AsyncIterator
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from bot import doctor, keyfile
from bot.doctor import Finding, examine
from bot.local.__main__ import bare_server
from bot.local.telegram import LocalTelegram
from bot.local.webhook import Hook
from bot.settings import TELEGRAM, read_settings
from coach import helplines
from models.wipes import Why
from scheduler.clock import SystemClock
from tests.faults.process import until

DATABASE = Path("data/ebb.sqlite3")
KEYS = Path("data") / keyfile.KEYS_FILE
TOKEN = "7700001:hush-this-is-the-token"


@pytest.fixture(autouse=True)
def installation(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, migrated_sqlite: Path
) -> pytest.MonkeyPatch:
    """An installation with a token, an operator and a database that is up to date."""
    for name in os.environ:
        if name.startswith("EBB_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EBB_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("EBB_OPERATOR", "Ada, ada@example.org")
    Path("data").mkdir()
    shutil.copy(migrated_sqlite, DATABASE)
    return monkeypatch


@pytest.fixture(autouse=True)
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalTelegram]:
    """A Telegram that knows the token."""
    local = LocalTelegram(TOKEN, SystemClock().now)
    async with TestServer(bare_server(local)) as server:
        monkeypatch.setenv("EBB_TELEGRAM_API", str(server.make_url("")))
        yield local


def spoil(path: Path, content: bytes) -> None:
    """Put something else into a file."""
    path.write_bytes(content)


async def found(about: str) -> list[Finding]:
    """What the doctor finds about one thing."""
    findings = await examine(read_settings())
    assert not [each for each in findings if "hush" in each.text]
    return [each for each in findings if each.text.startswith(about)]


async def test_a_good_installation_has_no_fault() -> None:
    findings = await examine(read_settings())
    assert not [each for each in findings if each.is_fault]
    about = {each.text.partition(":")[0] for each in findings}
    wanted = {"keys", "database", "wipe list", "disk", "operator", "help lines", "token", "clock"}
    assert about == {*wanted, "web address"}


async def test_the_accepted_token_names_its_bot(telegram: LocalTelegram) -> None:
    [token] = await found("token")
    assert token.is_right
    assert f"@{telegram.profile.bot['username']}" in token.text


async def test_a_token_telegram_does_not_know_is_a_fault(telegram: LocalTelegram) -> None:
    telegram.token = "7700001:another"
    [token] = await found("token")
    assert token.is_fault
    assert "BotFather" in token.text


async def test_telegram_out_of_reach_is_a_fault(installation: pytest.MonkeyPatch) -> None:
    installation.setenv("EBB_TELEGRAM_API", f"http://127.0.0.1:{unused_port()}")
    [token] = await found("token")
    assert token.is_fault
    assert "does not answer" in token.text


async def test_what_does_not_speak_as_telegram_is_a_fault(
    installation: pytest.MonkeyPatch,
) -> None:
    async with TestServer(web.Application()) as server:
        installation.setenv("EBB_TELEGRAM_API", str(server.make_url("")))
        [token] = await found("token")
    assert token.is_fault


async def test_without_a_token_the_local_chat_is_named(installation: pytest.MonkeyPatch) -> None:
    installation.delenv("EBB_TELEGRAM_TOKEN")
    [token] = await found("token")
    assert token.is_right
    assert "http://127.0.0.1:8080/" in token.text


async def test_without_a_public_address_ebb_polls() -> None:
    assert [str(each) for each in await found("web")] == ["ok    web address: none, so Ebb polls"]


@pytest.mark.parametrize("url", ["http://ebb.example.org", "https://ebb.example.org:9000"])
async def test_an_address_that_telegram_takes_from_nobody_is_a_fault(
    installation: pytest.MonkeyPatch, url: str
) -> None:
    info = {"url": f"{url}/telegram"}
    installation.setenv("EBB_TELEGRAM_API", TELEGRAM)
    installation.setenv("EBB_PUBLIC_URL", url)
    [address] = doctor._address(read_settings(), info)
    assert address.is_fault
    assert "443" in address.text


async def test_a_webhook_that_is_not_set_yet_is_a_warning(
    installation: pytest.MonkeyPatch, telegram: LocalTelegram
) -> None:
    installation.setenv("EBB_PUBLIC_URL", "https://ebb.example.org")
    [address] = await found("web address")
    assert (address.is_right, address.is_fault) == (False, False)


async def test_a_webhook_that_works_is_named_and_one_that_does_not_is_a_fault(
    installation: pytest.MonkeyPatch, telegram: LocalTelegram
) -> None:
    url = f"http://127.0.0.1:{unused_port()}"
    installation.setenv("EBB_PUBLIC_URL", url)
    telegram.updates.set_hook(Hook(f"{url}/telegram"))
    [address] = await found("web address")
    assert address.is_right
    telegram.says(7, "hush")
    await until(lambda: bool(telegram.updates.info().get("last_error_message")), "a failed post")
    [address] = await found("web address")
    assert address.is_fault
    assert "1 updates wait" in address.text


async def test_a_webhook_secret_that_others_can_read_is_a_warning(
    installation: pytest.MonkeyPatch,
) -> None:
    installation.setenv("EBB_PUBLIC_URL", "https://ebb.example.org")
    keyfile.webhook_secret(read_settings())
    assert not await found("webhook secret")
    (Path("data") / keyfile.SECRET_FILE).chmod(0o644)
    [secret] = await found("webhook secret")
    assert "chmod 600" in secret.text


async def test_a_database_that_waits_for_migrations_is_a_warning() -> None:
    spoil(DATABASE, b"")
    [can_write, behind] = await found("database")
    assert can_write.is_right
    assert (behind.is_right, behind.is_fault) == (False, False)


async def test_a_file_that_is_no_database_is_a_fault() -> None:
    spoil(DATABASE, b"no database at all" * 100)
    assert [each.is_fault for each in await found("database")] == [True]


async def test_a_database_out_of_reach_is_a_fault(installation: pytest.MonkeyPatch) -> None:
    address = f"postgresql://ada:hush@127.0.0.1:{unused_port()}/ebb"
    installation.setenv("EBB_DATABASE_URL", address)
    assert [each.is_fault for each in await found("database")] == [True]


async def test_a_full_disk_is_a_fault(installation: pytest.MonkeyPatch) -> None:
    [disk] = await found("disk")
    assert disk.is_right == (shutil.disk_usage("data").free >= 200 * 1024 * 1024)
    installation.setattr("bot.doctor.LEAST_DISK_BYTES", 2**80)
    [disk] = await found("disk")
    assert disk.is_fault
    assert "make room" in disk.text


async def test_an_installation_without_an_operator_is_warned(
    installation: pytest.MonkeyPatch,
) -> None:
    installation.delenv("EBB_OPERATOR")
    [operator] = await found("operator")
    assert (operator.is_right, operator.is_fault) == (False, False)
    assert "EBB_OPERATOR" in operator.text


async def test_keys_that_others_can_read_are_a_warning() -> None:
    keyfile.keyring(read_settings())
    KEYS.chmod(0o644)
    [keys] = await found("keys")
    assert str(keys) == f"warn  keys: {KEYS} can be read by others; chmod 600 it"


async def test_a_broken_key_file_is_a_fault() -> None:
    spoil(KEYS, b"hush\n")
    [keys] = await found("keys")
    assert keys.is_fault


async def test_a_fresh_folder_is_looked_at_without_complaint(
    installation: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installation.setenv("EBB_DATA_DIR", str(tmp_path / "new" / "data"))
    assert not [each for each in await examine(read_settings()) if each.is_fault]


async def test_help_lines_older_than_twelve_months_are_each_named(
    installation: pytest.MonkeyPatch,
) -> None:
    installation.setattr(doctor, "datetime", _In2029)
    old = await found("help lines")
    assert len(old) == sum(line.verified for line in helplines.all_lines())
    assert any("Samaritans was last checked 2026" in finding.text for finding in old)


class _In2029(datetime):
    """A clock that shows 2029."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2029, 1, 1, tzinfo=tz)


def someone_was_erased() -> Path:
    """Put one erasure down; return where."""
    wipes = keyfile.wipe_list(read_settings())
    wipes.add([(7700001, 7001)], SystemClock().now(), Why.ASKED)
    return wipes.path


async def test_the_wipe_list_is_counted() -> None:
    assert (await found("wipe list"))[0].is_right
    someone_was_erased()
    someone_was_erased()
    [wipes] = await found("wipe list: 2 erasures")
    assert wipes.is_right


async def test_a_wipe_list_without_its_secret_is_a_fault() -> None:
    someone_was_erased().with_name("wipes-secret").unlink()
    [wipes] = await found("wipe list")
    assert wipes.is_fault
    assert "wipes-secret is missing" in wipes.text


async def test_a_wipe_list_of_another_secret_is_warned_of() -> None:
    someone_was_erased().with_name("wipes-secret").write_text("another\n")
    [wipes] = await found("wipe list: lines torn")
    assert not wipes.is_right


async def test_a_wipe_list_that_others_can_read_is_warned_of() -> None:
    someone_was_erased().with_name("wipes-secret").chmod(0o644)
    [wipes] = await found("wipe list")
    assert not wipes.is_right
    assert "chmod" in wipes.text
