"""Who is measured and how each is started: command, settings, nothing of the caller's own Ebb.

All get the same server and an empty folder each; those on Ebb's own requirements the same Python.
"""

import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bench.peers import PEERS

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "123456:bench"
FREE_PACE = 30
"""What is faster needs paid broadcasts. Source: core.telegram.org/bots/faq."""


class Bot(StrEnum):
    """Who is measured."""

    USUAL = "usual"
    USUAL_256 = "usual-256"
    AIOGRAM = "aiogram"
    EBB = "ebb"


USUAL_BOTS = (Bot.USUAL, Bot.USUAL_256)
AT_FIRST = (Bot.USUAL, Bot.EBB)
"""Who is measured where nothing else is asked for."""


class Saves(StrEnum):
    """When the usual bot writes what it knows to disk."""

    AT_STOP = "at stop"
    EACH_MINUTE = "each minute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a bot is told. `pace_per_second`: messages over all, 0 for no limit over all."""

    pace_per_second: float = 0.0
    usual_saves: Saves = Saves.AT_STOP

    @property
    def is_paid(self) -> bool:
        """Whether the pace needs paid broadcasts."""
        return self.pace_per_second > FREE_PACE


def why_absent(bot: Bot) -> str | None:
    """Return why a bot cannot be measured here, None where it can."""
    if bot is Bot.EBB and not (ROOT / "bot" / "cli.py").exists():
        return "it is not in this checkout"
    if bot is Bot.AIOGRAM and not PEERS.is_ready:
        return "its libraries could not be installed from bench/requirements-peers.txt"
    return None


def command_of(bot: Bot) -> list[str]:
    """Return the command line."""
    match bot:
        case Bot.EBB:
            return [sys.executable, "-m", "bot", "run"]
        case Bot.AIOGRAM:
            return [str(PEERS.python), "-m", "bench.aiogram_peer"]
        case _:
            return [sys.executable, "-m", "bench.usual"]


def sow_command_of(bot: Bot) -> list[str]:
    """Return the command line that gives a bot its people; the options are the same for all."""
    match bot:
        case Bot.EBB:
            return [sys.executable, "-m", "bench.seed"]
        case Bot.AIOGRAM:
            return [str(PEERS.python), "-m", "bench.aiogram_people"]
        case _:
            return [sys.executable, "-m", "bench.usual_people"]


def environment_of(bot: Bot, *, api: str, folder: Path, terms: Terms) -> dict[str, str]:
    """Return the whole environment; `api` is the server's base address without `/bot`."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("EBB_")}
    settings = (
        ebb_settings(api, folder, terms) if bot is Bot.EBB else peer_settings(bot, api, terms)
    )
    return inherited | {"PYTHONPATH": str(ROOT)} | dict(settings)


def peer_settings(bot: Bot, api: str, terms: Terms) -> Mapping[str, str]:
    """Return what a peer is told."""
    return {
        "PEER_TOKEN": TOKEN,
        "PEER_API": api,
        "PEER_SAVES": terms.usual_saves.value,
        "PEER_PACE": str(terms.pace_per_second),
        "PEER_IS_PAID": "yes" if terms.is_paid else "no",
        "PEER_IS_TUNED": "yes" if bot is Bot.USUAL_256 else "no",
    }


def ebb_settings(api: str, folder: Path, terms: Terms) -> Mapping[str, str]:
    """Return what Ebb is told."""
    listen, metrics_listen = free_ports(2)
    return {
        "EBB_TELEGRAM_TOKEN": TOKEN,
        "EBB_TELEGRAM_API": api,
        "EBB_DATA_DIR": str(folder / "data"),
        "EBB_MESSAGES_PER_SECOND": str(terms.pace_per_second),
        "EBB_PAID_BROADCAST": "true" if terms.is_paid else "false",
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
