"""Telegram for a real Ebb: the local Bot API server on a port, and what is heard in each chat."""

import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from aiohttp import web
from aiohttp.test_utils import unused_port

from bot.local.__main__ import bare_server
from bot.local.telegram import LocalTelegram
from bot.local.watchers import Change
from coach import voice
from tests.faults.process import TOKEN, until

SENDS = ("sendMessage", "editMessageText")


@dataclass(frozen=True, slots=True)
class Heard:
    """One message or edit, as it took effect in a chat; `at` is monotonic, in seconds."""

    chat_id: int
    message_id: int
    prompt: str
    is_edit: bool
    at: float
    tokens: tuple[str, ...] = ()


@dataclass
class Served:
    """The local Telegram, where it is reached, and all that has been heard there."""

    local: LocalTelegram
    port: int
    heard: list[Heard] = field(default_factory=list)
    by_chat: dict[int, list[Heard]] = field(default_factory=lambda: defaultdict(list))
    on_heard: Callable[[Heard], None] = lambda _: None

    @property
    def address(self) -> str:
        """What to set as EBB_TELEGRAM_API."""
        return f"http://127.0.0.1:{self.port}"

    def prompts(self, chat_id: int) -> list[str]:
        """What was heard in a chat, repeats and all."""
        return [one.prompt for one in self.by_chat[chat_id]]

    async def hears(self, chat_id: int, *prompts: str) -> None:
        """Wait until exactly this, and no less, has been heard in a chat."""
        await until(
            lambda: len(self.prompts(chat_id)) >= len(prompts),
            f"{prompts}, heard {self.prompts(chat_id)}",
        )
        assert self.prompts(chat_id) == list(prompts)

    async def is_quiet(self) -> None:
        """Wait until no call is half done but the poll."""
        await until(
            lambda: all(call.outcome for call in self.local.calls if call.method != "getUpdates"),
            "calls half done",
        )

    def listen(self, change: Change) -> None:
        """Keep what the bot said."""
        data = change.data
        if change.kind not in ("message", "edited") or not data["from"]["is_bot"]:
            return
        rows = (data.get("reply_markup") or {}).get("inline_keyboard", [])
        one = Heard(
            change.chat_id,
            int(data["message_id"]),
            prompt_of(str(data.get("text", ""))),
            change.kind == "edited",
            time.monotonic(),
            tuple(button["callback_data"] for row in rows for button in row),
        )
        self.heard.append(one)
        self.by_chat[one.chat_id].append(one)
        self.on_heard(one)


@asynccontextmanager
async def open_telegram() -> AsyncIterator[Served]:
    """A local Telegram that is not served yet; its port is known already."""
    served = Served(LocalTelegram(TOKEN, lambda: datetime.now(UTC)), unused_port())
    with served.local.watchers.listen(served.listen):
        yield served


@asynccontextmanager
async def serving(served: Served) -> AsyncIterator[None]:
    """Serve it for as long as the block lasts."""
    runner = web.AppRunner(bare_server(served.local), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", served.port).start()
        yield
    finally:
        await runner.cleanup()


ANSWERS = {
    "/help": "help",
    "/privacy": "privacy",
    "/why": "why-open",
    "/wipe": "wipe-open",
    "/sos": "urge-what",
}
"""Commands, each with the one message it is answered by in any state."""

URGE = ("urge-what", "urge-rate", "urge-trigger")
"""Three screens of an urge; the sixth button of the second rates it."""

PROMPTS = (
    *ANSWERS.values(),
    *(*URGE, "welcome-hello", "menu-unclear"),
)


def _first_lines() -> dict[str, str]:
    words = {"operator": "-"}
    return {
        voice.text("en", prompt, words, wording).partition("\n")[0]: prompt
        for prompt in PROMPTS
        for wording in range(1, voice.wordings("en", prompt) + 1)
    }


_PROMPTS = _first_lines()


def prompt_of(text: str) -> str:
    """Which prompt a text is, whatever its wording; the first line tells."""
    first = text.partition("\n")[0]
    return _PROMPTS.get(first, first)
