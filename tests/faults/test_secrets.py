"""No secret reaches the log, whatever goes wrong, also where Python is told to say the most."""

import asyncio

import pytest
from aiohttp import ClientSession

from bot.web.webhook import SECRET_HEADER
from models.keys import new_key
from tests.abuse.wire import sent
from tests.faults import disks
from tests.faults.process import CHAT, MARKER, TOKEN, Ebb, by_webhook, until
from tests.faults.telegram import Served

ADA = CHAT + 1
SECRET = "hush-webhook-secret"
PASSWORD = "hush-password"
KEY = new_key()
TALKATIVE = {"PYTHONDEVMODE": "1", "PYTHONASYNCIODEBUG": "1", "PYTHONWARNINGS": "default"}


@pytest.fixture
def ebb_settings() -> dict[str, str]:
    """A webhook, and secrets that are found again."""
    return {**by_webhook(), "webhook_secret": SECRET, "keys": KEY}


def secrets_in(log: str) -> list[str]:
    """Which secrets stand in a log."""
    secrets = (TOKEN.partition(":")[2], SECRET, PASSWORD, KEY, MARKER, str(ADA))
    return [secret for secret in secrets if secret.lower() in log.lower()]


async def posts_nonsense(ebb: Ebb) -> None:
    """Post what is no update, what cannot be read, and what is not even a request."""
    listen = ebb.environment["EBB_LISTEN"]
    bodies = [MARKER, f'{{"update_id": 5, "message": {{"text": "{MARKER}"}}}}', f'["{MARKER}"]']
    async with ClientSession() as client:
        for body in bodies:
            for secret in (SECRET, f"{SECRET}x", ""):
                headers = {SECRET_HEADER: secret, "X-Words": MARKER}
                address = f"http://{listen}/telegram?words={MARKER}"
                async with client.post(address, data=body, headers=headers) as answer:
                    assert answer.status in (200, 401)
    for broken in (f"{MARKER}\r\n\r\n", f"POST /telegram HTTP/9.9\r\n{MARKER}\r\n\r\n"):
        await sent(listen, f"{broken}{SECRET_HEADER}: {SECRET}\r\n\r\n".encode())


@pytest.mark.parametrize("form", ["json", "human"])
async def test_faults_of_every_kind_leave_no_secret_in_the_log(
    telegram: Served, ebb: Ebb, form: str
) -> None:
    ebb.add_to_environment(TALKATIVE)
    ebb.set_otherwise(log=form)
    await ebb.launch()
    await until(lambda: "started" in ebb.log.read_text(), "the start")
    faults = telegram.local.faults
    for name, value in (("error_share", 1.0), ("reset_next", 3), ("too_many_next", 2)):
        faults.change({name: value})
        telegram.local.says(ADA, f"/start {MARKER}")
        telegram.local.says(ADA, f"{MARKER} i want to write to {MARKER}")
        await asyncio.sleep(0.5)
        faults.clear()
    await posts_nonsense(ebb)
    async with disks.locked_by_another(ebb.database):
        telegram.local.says(ADA, MARKER)
        await until(lambda: "storage_waits" in ebb.log.read_text(), "a wait for the database")
    faults.change({"forbidden_chats": [ADA]})
    telegram.local.says(ADA, f"/draft {MARKER}")
    await until(lambda: "person_gone" in ebb.log.read_text(), "a drop")
    assert await ebb.stop() == 0
    log = ebb.log.read_text()
    assert "update_unread" in log
    assert secrets_in(log) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"keys": f"{KEY[:-4]}hush,{PASSWORD}"},
        {"webhook_secret": f"{PASSWORD} é"},
        {"telegram_token": f"x{TOKEN}"},
        {"database_url": f"mysql://ebb:{PASSWORD}@127.0.0.1/ebb"},
        {"database_url": f"postgresql://ebb:{PASSWORD}@here:there/ebb"},
        {"public_url": f"ftp://ebb:{PASSWORD}@example.org"},
        {"telegram_api": f"//ebb:{PASSWORD}@example.org"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
async def test_a_wrong_setting_is_named_and_not_shown(ebb: Ebb, wrong: dict[str, str]) -> None:
    ebb.set_otherwise(**wrong)
    await ebb.launch()
    assert await ebb.ended() == 2
    log = ebb.log.read_text()
    assert f"EBB_{next(iter(wrong)).upper()}" in log
    assert secrets_in(log) == []


async def test_a_database_that_cannot_be_reached_is_waited_for_without_its_password(
    telegram: Served, ebb: Ebb
) -> None:
    ebb.add_to_environment(TALKATIVE)
    ebb.set_otherwise(database_url=f"postgresql://ebb:{PASSWORD}@127.0.0.1:1/ebb")
    await ebb.launch()
    await until(lambda: "database_waits" in ebb.log.read_text(), "a wait for the database")
    assert await ebb.stop() == 0
    assert secrets_in(ebb.log.read_text()) == []


async def test_a_server_behind_an_address_with_a_password_is_told_of_without_it(
    telegram: Served, ebb: Ebb
) -> None:
    ebb.set_otherwise(telegram_api=f"http://ebb:{PASSWORD}@127.0.0.1:1")
    await ebb.launch()
    await asyncio.sleep(3)
    ebb.kill()
    await ebb.ended()
    assert secrets_in(ebb.log.read_text()) == []
