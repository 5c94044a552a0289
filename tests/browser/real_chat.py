"""The real `ebb chat` in its own process, and a real browser in front of it."""

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Error, Locator, Page, async_playwright, expect

from tests.browser.local_screen import ARGUMENTS, CHROMIUM, PATIENCE_MS

NUDGE_MS = 2_500
MOST_NUDGES = 4
LAST_SEEN = 6


def free_port() -> int:
    """Return a loopback port nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Chat:
    """The open chat page of a running Ebb."""

    page: Page

    async def taps(self, label: str) -> None:
        """Tap the newest button with that label."""
        await self.button(label).last.click()

    async def types(self, text: str) -> None:
        """Type a message and send it."""
        await self.page.get_by_label("Message", exact=True).fill(text)
        await self.page.keyboard.press("Enter")

    async def hears(self, text: str | re.Pattern[str]) -> None:
        """See a bubble of Ebb's that holds this text."""
        bubble = self.page.locator(".message.in").filter(has_text=text).last
        await expect(bubble).to_be_visible()

    async def waits(self, move: str) -> None:
        """Move the clock by one of its buttons, and see it arrive."""
        await self.page.get_by_role("button", name=move).first.click()

    async def moves_on_to(self, label: str) -> None:
        """Move from nudge to nudge until one offers that button.

        Each is waited for: with the next one on its way already, it could lose its buttons.
        """
        newest = self.page.locator(".message.in").last
        for _ in range(MOST_NUDGES):
            seen = await newest.get_attribute("data-id") or ""
            await self.waits("To the next nudge")
            await expect(newest).not_to_have_attribute("data-id", seen)
            with suppress(AssertionError):
                await expect(self.button(label).last).to_be_visible(timeout=NUDGE_MS)
                return
        raise AssertionError(f"no nudge offered {label!r}")

    def button(self, label: str) -> Locator:
        """Return the buttons with exactly that label."""
        return self.page.get_by_role("button", name=label, exact=True)


@asynccontextmanager
async def open_chat(folder: Path) -> AsyncIterator[Chat]:
    """Run `ebb chat` in an empty folder, and open its page."""
    listen = f"127.0.0.1:{free_port()}"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("EBB_")},
        "EBB_DATA_DIR": str(folder / "data"),
        "EBB_LISTEN": listen,
        "EBB_METRICS_LISTEN": f"127.0.0.1:{free_port()}",
        "EBB_LOG": "json",
    }
    ebb = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "chat",
        cwd=folder,
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await _started(ebb)
        async with async_playwright() as player:
            browser = await player.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            page = await browser.new_page(viewport={"width": 1200, "height": 860})
            page.set_default_timeout(PATIENCE_MS)
            await page.goto(f"http://{listen}/")
            try:
                yield Chat(page)
            except Exception as failure:
                failure.add_note(await _last_seen(page))
                raise
            await browser.close()
    finally:
        ebb.send_signal(signal.SIGTERM)
        await ebb.communicate()


async def _last_seen(page: Page) -> str:
    """Tell what stood in the chat at the end: a failure elsewhere is told by nothing else."""
    said: list[str] = []
    with suppress(Error):
        said = await page.locator(".message").all_inner_texts()
    return "the chat ended with:\n" + "\n--\n".join(said[-LAST_SEEN:])


async def _started(ebb: asyncio.subprocess.Process) -> None:
    """Return once the log says that Ebb is here."""
    assert ebb.stderr is not None
    async for line in ebb.stderr:
        if json.loads(line).get("action") == "started":
            return
    raise AssertionError("Ebb ended before it had started")
