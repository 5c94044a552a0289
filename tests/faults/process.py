"""Ebb as a process of its own, as operators run it: started, killed, stopped, its log read."""

import asyncio
import json
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from aiohttp.test_utils import unused_port

ROOT = Path(__file__).parents[2]
PROC = Path("/proc")

TOKEN = "7700001:hush-this-is-the-token"
MARKER = "marmalade"
"""A word that people say in these tests, and that no log line may hold."""

CHAT = 734_500_000
"""Chats are numbered from here; no log line may hold such a number."""

SECRETS = re.compile(rf"{TOKEN.partition(':')[2]}|{MARKER}|(?<!\d)7345\d{{5}}(?!\d)", re.IGNORECASE)

PATIENCE_SECONDS = 60.0
"""Far longer than anything here should take."""

Line = Mapping[str, Any]


def by_webhook() -> dict[str, str]:
    """The settings of an Ebb that is posted to instead of polling."""
    listen = f"127.0.0.1:{unused_port()}"
    return {"listen": listen, "public_url": f"http://{listen}"}


class Ebb:
    """One installation: a folder, its settings, and the process that runs on them."""

    def __init__(self, folder: Path, api: str, **settings: str) -> None:
        """Stand still until started. `settings` go without their prefix, in lower case."""
        self.folder = folder
        self.database = folder / "data" / "ebb.sqlite3"
        self.log = folder / "ebb.log"
        self._settings = {
            "telegram_token": TOKEN,
            "telegram_api": api,
            "data_dir": str(folder / "data"),
            "listen": f"127.0.0.1:{unused_port()}",
            "metrics_listen": f"127.0.0.1:{unused_port()}",
            "messages_per_second": "0",
            "log": "json",
            **settings,
        }
        self._around: dict[str, str] = {}
        self._starts = 0
        self._process: asyncio.subprocess.Process | None = None

    def set_otherwise(self, **settings: str) -> None:
        """Change settings for the next start; an empty one has its default again."""
        self._settings |= settings

    @property
    def environment(self) -> dict[str, str]:
        """What the process is given: nothing of the machine's own settings."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("EBB_")}
        mine = {f"EBB_{name.upper()}": value for name, value in self._settings.items()}
        return {**kept, "PYTHONPATH": str(ROOT), **self._around, **mine}

    @property
    def metrics_address(self) -> str:
        """Where Prometheus asks."""
        return f"http://{self._settings['metrics_listen']}/metrics"

    def add_to_environment(self, around: Mapping[str, str]) -> None:
        """Give the next start more than settings."""
        self._around |= around

    @property
    def pid(self) -> int:
        """The process's id."""
        assert self._process is not None
        return self._process.pid

    async def launch(self) -> None:
        """Start it, and wait for nothing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            command = (sys.executable, "-m", "bot", "run")
            self._process = await asyncio.create_subprocess_exec(
                *command,
                cwd=self.folder,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def start(self) -> None:
        """Start it, and return once it hears Telegram."""
        before = self.count("started")
        await self.launch()
        await until(lambda: self.count("started") > before or self.has_ended)
        assert not self.has_ended, self.log.read_text()

    @property
    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return self._process is None or self._process.returncode is not None

    def kill(self) -> None:
        """Kill it and its children now, as the kernel does when memory runs out."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)

    def kill_alone(self) -> None:
        """Kill the process itself, and none of its children."""
        os.kill(self.pid, signal.SIGKILL)

    def family(self) -> list[int]:
        """The processes that live in its group, itself included. Linux only."""
        pids = [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()]
        return [pid for pid in pids if _group_of(pid) == self.pid]

    async def ended(self) -> int:
        """Wait for its end and return the exit code."""
        assert self._process is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._process.wait()

    async def stop(self) -> int:
        """Ask it to stop, and return the exit code."""
        assert self._process is not None
        self._process.terminate()
        return await self.ended()

    async def clear_away(self) -> None:
        """Leave no process behind."""
        if self._process is not None:
            self.kill()
            await self._process.wait()

    def lines(self, action: str = "") -> list[Line]:
        """The log of all runs so far: lines with that action, or all that are JSON."""
        found = [_parsed(line) for line in self.log.read_text().splitlines()]
        return [line for line in found if line and action in ("", line.get("action"))]

    def count(self, action: str) -> int:
        """How many lines have that action."""
        return len(self.lines(action)) if self.log.exists() else 0

    async def logged(self, action: str) -> Line:
        """Wait for a line with that action and return the first."""
        await until(lambda: self.count(action) > 0, f"{action} in the log")
        return self.lines(action)[0]

    def leaks(self) -> Iterator[str]:
        """Yield every line that holds a person's words, a chat's number or the token."""
        if self.log.exists():
            yield from (line for line in self.log.read_text().splitlines() if SECRETS.search(line))


def _group_of(pid: int) -> int:
    """The process group of a process, 0 for one that has ended. Source: proc(5), stat."""
    try:
        state, _, group, *_ = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return 0 if state == "Z" else int(group)


def _parsed(line: str) -> Line:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


async def until(
    holds: Callable[[], bool], what: str = "", seconds: float = PATIENCE_SECONDS
) -> None:
    """Wait until something holds. Raises: AssertionError, when it does not for very long."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        await asyncio.sleep(0.02)


@contextmanager
def elapsed() -> Iterator[Callable[[], float]]:
    """Give the seconds that have passed since the block began."""
    began = time.monotonic()
    yield lambda: time.monotonic() - began
