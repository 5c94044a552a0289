"""The button beside the text field: it opens the Mini App where there is an address for one."""

import pytest

from bot.local.telegram import LocalTelegram
from bot.telegram.raw import RawBot
from bot.telegram.register import register, register_menu
from models.database import Database

URL = "https://ebb.example.org/app/"


def sets(telegram: LocalTelegram) -> int:
    return sum(call.method.lower() == "setchatmenubutton" for call in telegram.calls)


async def test_it_opens_the_mini_app(
    telegram: tuple[LocalTelegram, RawBot], database: Database
) -> None:
    local, bot = telegram
    await register_menu(bot, database, URL)
    assert local.profile.menu_button == {"type": "web_app", "text": "Ebb", "web_app": {"url": URL}}


async def test_it_is_set_only_when_it_changed(
    telegram: tuple[LocalTelegram, RawBot], database: Database
) -> None:
    local, bot = telegram
    for times, url in ((1, URL), (1, URL), (2, f"{URL}new/"), (3, None), (3, None)):
        await register_menu(bot, database, url)
        assert sets(local) == times
    assert local.profile.menu_button == {"type": "commands"}


async def test_without_an_address_nothing_is_asked_of_telegram(
    telegram: tuple[LocalTelegram, RawBot], database: Database
) -> None:
    local, bot = telegram
    await register_menu(bot, database, None)
    assert sets(local) == 0


async def test_a_refusal_is_tried_again_and_spares_the_commands(
    telegram: tuple[LocalTelegram, RawBot],
    database: Database,
    capsys: pytest.CaptureFixture[str],
) -> None:
    local, bot = telegram
    local.faults.change({"only_methods": ["setChatMenuButton"], "error_share": 1.0})
    await register(bot, database)
    await register_menu(bot, database, URL)
    assert "register_failed" in "".join(capsys.readouterr())
    local.faults.clear()
    await register(bot, database)
    await register_menu(bot, database, URL)
    assert local.profile.menu_button["type"] == "web_app"
    assert sum(call.method.lower() == "setmycommands" for call in local.calls) == 3
