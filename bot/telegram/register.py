"""Commands, names and descriptions, registered per language when they changed.

Apart from the courier: Telegram limits these calls for hours, and that must halt nobody's message.
"""

import hashlib
import json
from functools import partial

import structlog
from telegram import Bot, BotCommand, MenuButtonCommands, MenuButtonWebApp, WebAppInfo
from telegram.error import TelegramError

from coach import voice
from coach.book import COMMANDS
from models import house
from models.database import Database
from models.errors import StorageError

LOG = structlog.get_logger()

FACT = "registered"
MENU_FACT = "menu_button"


async def register(bot: Bot, database: Database) -> None:
    """Tell Telegram the commands and names, unless it was told the same before.

    A refusal or a missing text is logged and tried again at the next start; Ebb works without.
    """
    try:
        wanted = {language: _wanted(language) for language in voice.languages()}
        digest = hashlib.sha256(json.dumps([bot.id, wanted], sort_keys=True).encode()).hexdigest()
        if await database.run(partial(house.fact, name=FACT)) == digest:
            return
        for language, texts in wanted.items():
            await _register(bot, None if language == voice.FALLBACK else language, texts)
        await database.run(partial(house.set_fact, name=FACT, value=digest))
    except (TelegramError, StorageError, voice.VoiceError) as fault:
        LOG.warning("not registered", action="register_failed", fault=type(fault).__name__)


async def register_menu(bot: Bot, database: Database, app_url: str | None) -> None:
    """Have the button beside the text field open the Mini App, or list the commands without one.

    Done when it changed, like commands and names; a refusal is logged and tried again later.
    """
    wanted = f"{bot.id} {app_url or 'commands'}"
    try:
        told = await database.run(partial(house.fact, name=MENU_FACT))
        if told == wanted or (told is None and app_url is None):
            return
        await bot.set_chat_menu_button(menu_button=_button(app_url))
        await database.run(partial(house.set_fact, name=MENU_FACT, value=wanted))
    except (TelegramError, StorageError, voice.VoiceError) as fault:
        LOG.warning("no menu button", action="register_failed", fault=type(fault).__name__)


def _button(app_url: str | None) -> MenuButtonCommands | MenuButtonWebApp:
    """Return the button; it has one label for everybody, so it is the bot's name."""
    if app_url is None:
        return MenuButtonCommands()
    return MenuButtonWebApp(voice.text(voice.FALLBACK, "app-menu"), WebAppInfo(app_url))


def _wanted(language: str) -> dict[str, str]:
    texts = {
        command.name: voice.label(language, "about-description", command.name)
        for command in COMMANDS
        if command.is_listed
    }
    for part in ("name", "short", "description"):
        texts[f"about-{part}"] = voice.text(language, f"about-{part}")
    return texts


async def _register(bot: Bot, language: str | None, texts: dict[str, str]) -> None:
    commands = [
        BotCommand(command.name, texts[command.name]) for command in COMMANDS if command.is_listed
    ]
    await bot.set_my_commands(commands, language_code=language)
    await bot.set_my_name(texts["about-name"], language_code=language)
    await bot.set_my_short_description(texts["about-short"], language_code=language)
    await bot.set_my_description(texts["about-description"], language_code=language)
