"""Settings: every fault named at once, no secret shown, the names as documented."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import keyfile
from bot.errors import BadSettings
from bot.settings import Settings, read_settings
from models.keys import new_key

TOKEN = "7700001:hush-this-is-the-token"
WRONG = {
    "EBB_TELEGRAM_TOKEN": "hush-no-colon",
    "EBB_TELEGRAM_API": "ftp://hush.example.org",
    "EBB_DATABASE_URL": "mysql://ada:hush@db/ebb",
    "EBB_PUBLIC_URL": "hush.example.org",
    "EBB_WEBHOOK_SECRET": "hush hush",
    "EBB_LISTEN": "hush",
    "EBB_METRICS_LISTEN": "127.0.0.1:hush",
    "EBB_KEYS": "hush-hush",
    "EBB_MESSAGES_PER_SECOND": "hush",
    "EBB_PAID_BROADCAST": "hush",
    "EBB_ADMINS": "hush",
    "EBB_LOG": "hush",
}

Sets = Callable[..., None]


@pytest.fixture(autouse=True)
def sets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sets:
    """An empty folder and environment; sets variables, named without their prefix."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("EBB_"):
            monkeypatch.delenv(name)

    def set_them(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(f"EBB_{name.upper()}", value)

    return set_them


def faults() -> str:
    """What is said about the present settings, which are wrong."""
    with pytest.raises(BadSettings) as refusal:
        read_settings()
    return str(refusal.value)


def test_without_any_setting_the_local_chat_opens_on_this_machine_only() -> None:
    settings = read_settings()
    assert settings.telegram_token is None
    assert (settings.listen, settings.metrics_listen) == ("127.0.0.1:8080", "127.0.0.1:9100")
    assert settings.messages_per_second == 28
    assert settings.database == "sqlite:///data/ebb.sqlite3"


def test_all_wrong_settings_are_named_at_once_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in WRONG.items():
        monkeypatch.setenv(name, value)
    lines = faults().splitlines()
    assert {line.partition(":")[0] for line in lines} == set(WRONG)
    assert len(lines) == len(WRONG)


def test_faults_never_show_what_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in WRONG.items():
        monkeypatch.setenv(name, value)
    assert "hush" not in faults()


def test_the_faults_between_settings_are_named_beside_the_others(sets: Sets) -> None:
    sets(listen="0.0.0.0:8080", messages_per_second="40", log="loud")
    named = [line.partition(":")[0] for line in faults().splitlines()]
    assert sorted(named) == ["EBB_LISTEN", "EBB_LOG", "EBB_MESSAGES_PER_SECOND"]


@pytest.mark.parametrize("listen", ["0.0.0.0:8080", "192.168.1.7:8080", "[::]:80", "ebb.lan:80"])
def test_the_local_chat_listens_on_loopback_only(sets: Sets, listen: str) -> None:
    sets(listen=listen)
    assert faults().startswith("EBB_LISTEN: without a token")
    sets(telegram_token=TOKEN)
    assert read_settings().listen == listen


@pytest.mark.parametrize("listen", ["127.0.0.1:1", "127.0.0.2:80", "[::1]:8080", "localhost:0"])
def test_every_loopback_address_will_do_without_a_token(sets: Sets, listen: str) -> None:
    sets(listen=listen)
    assert read_settings().listen == listen


def test_more_than_thirty_a_second_is_for_those_who_pay(sets: Sets) -> None:
    sets(messages_per_second="30.5")
    assert "EBB_PAID_BROADCAST" in faults()
    sets(paid_broadcast="true")
    assert read_settings().messages_per_second == 30.5
    sets(messages_per_second="1001")
    assert "1000" in faults()


@pytest.mark.parametrize("token", ["1:x", "123456:ABC-def_9"])
def test_any_digits_and_text_are_a_token(sets: Sets, token: str) -> None:
    sets(telegram_token=token)
    given = read_settings().telegram_token
    assert given is not None
    assert given.get_secret_value() == token


@pytest.mark.parametrize("token", ["x:1", "1:", ":x", "1", "²:x"])
def test_what_is_no_token_is_refused(sets: Sets, token: str) -> None:
    sets(telegram_token=token)
    assert faults().startswith("EBB_TELEGRAM_TOKEN: ")


def test_the_env_file_is_read_and_the_environment_goes_before_it(sets: Sets) -> None:
    Path(".env").write_text(f"EBB_TELEGRAM_TOKEN={TOKEN}\nEBB_OPERATOR=Ada\nOTHER=1\n")
    sets(operator="Bo, bo@example.org")
    settings = read_settings()
    assert settings.operator == "Bo, bo@example.org"
    assert settings.telegram_token is not None


def test_an_empty_variable_is_as_none(sets: Sets) -> None:
    sets(telegram_token="", messages_per_second="", keys="", public_url="")
    assert read_settings() == Settings()


def test_lists_are_split_at_commas_and_spaces(sets: Sets) -> None:
    sets(admins="7, 8 9", keys=f"{new_key()} {new_key()}")
    settings = read_settings()
    assert settings.admins == (7, 8, 9)
    assert len(settings.keys) == 2


def test_addresses_lose_their_last_slash(sets: Sets) -> None:
    sets(telegram_api="http://127.0.0.1:8081/")
    assert read_settings().telegram_api == "http://127.0.0.1:8081"


def test_the_mini_app_is_below_the_public_address_and_nowhere_without_one(sets: Sets) -> None:
    assert read_settings().app_url is None
    sets(public_url="https://ebb.example.org/below/")
    assert read_settings().app_url == "https://ebb.example.org/below/app/"


def test_settings_shown_show_no_secret(sets: Sets) -> None:
    key, url = new_key(), "postgresql://ada:hush-hush@db/ebb"
    sets(telegram_token=TOKEN, keys=key, database_url=url, webhook_secret="hush-hush")
    shown = f"{read_settings()!r} {read_settings()}"
    assert not [secret for secret in (TOKEN, key, "hush") if secret in shown]


def test_keys_are_made_once_for_their_owner_alone() -> None:
    settings = read_settings()
    ring = keyfile.keyring(settings)
    path = Path("data") / keyfile.KEYS_FILE
    before = path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    sealed = ring.seal(b"words", "here")
    assert keyfile.keyring(settings).open(sealed, "here") == b"words"
    assert path.read_text() == before


def test_keys_that_are_given_leave_no_file(sets: Sets) -> None:
    sets(keys=new_key())
    keyfile.keyring(read_settings())
    assert not Path("data").exists()


def test_the_webhook_secret_is_made_once_or_given(sets: Sets) -> None:
    made = keyfile.webhook_secret(read_settings())
    assert made == keyfile.webhook_secret(read_settings())
    assert stat.S_IMODE((Path("data") / keyfile.SECRET_FILE).stat().st_mode) == 0o600
    sets(webhook_secret="given")
    assert keyfile.webhook_secret(read_settings()) == "given"
