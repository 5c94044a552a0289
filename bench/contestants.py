"""Who is measured and how each is started: command, settings, nothing of the caller's own Ebb.

The two get the same server, the same Python and an empty folder each; neither has an overall pace.
"""

import os
import socket
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "123456:bench"


class Bot(StrEnum):
    """Who is measured."""

    USUAL = "usual"
    EBB = "ebb"


class Saves(StrEnum):
    """When the usual bot writes what it knows to disk."""

    AT_STOP = "at stop"
    EACH_MINUTE = "each minute"


def is_there(bot: Bot) -> bool:
    """Return whether the bot's code exists in this checkout."""
    return bot is Bot.USUAL or (ROOT / "bot" / "cli.py").exists()


def command_of(bot: Bot) -> list[str]:
    """Return the command line."""
    arguments = ["bench.usual"] if bot is Bot.USUAL else ["bot", "run"]
    return [sys.executable, "-m", *arguments]


def environment_of(bot: Bot, *, api: str, folder: Path, usual_saves: Saves) -> dict[str, str]:
    """Return the whole environment; `api` is the server's base address without `/bot`."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("EBB_")}
    settings = usual_settings(api, usual_saves) if bot is Bot.USUAL else ebb_settings(api, folder)
    return inherited | {"PYTHONPATH": str(ROOT)} | dict(settings)


def usual_settings(api: str, saves: Saves) -> Mapping[str, str]:
    """Return what the usual bot is told."""
    return {"USUAL_TOKEN": TOKEN, "USUAL_API": api, "USUAL_SAVES": saves.value}


def ebb_settings(api: str, folder: Path) -> Mapping[str, str]:
    """Return what Ebb is told."""
    listen, metrics_listen = free_ports(2)
    return {
        "EBB_TELEGRAM_TOKEN": TOKEN,
        "EBB_TELEGRAM_API": api,
        "EBB_DATA_DIR": str(folder / "data"),
        "EBB_MESSAGES_PER_SECOND": "0",
        "EBB_LISTEN": f"127.0.0.1:{listen}",
        "EBB_METRICS_LISTEN": f"127.0.0.1:{metrics_listen}",
        "EBB_LOG": "json",
    }


def free_ports(count: int) -> list[int]:
    """Return loopback ports that were free a moment ago, all different."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports
