"""The local chat in a real browser, with a small echoing bot behind it, for tests of the page."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect
from telegram import Bot, Update

from bot.local.app import local_chat_app
from bot.local.page import page_person_id
from bot.local.telegram import LocalTelegram

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 60_000
"""How long a page may take for anything: a busy machine stands still for seconds at times."""

expect.set_options(timeout=PATIENCE_MS)

SAM = page_person_id()
TOKEN = "1:local"
START = datetime(2026, 11, 24, 8, 31, tzinfo=UTC)


@dataclass
class HandClock:
    """A clock moved by hand; rings `due` when it is passed."""

    at: datetime = START
    due: datetime | None = None
    zone: str = "Europe/Lisbon"
    ring: Callable[[], Awaitable[object]] | None = None
    pause_seconds: float = 0.0

    def now(self) -> datetime:
        """Return the moved instant."""
        return self.at

    def is_moved(self) -> bool:
        """Say whether it was moved."""
        return self.at != START

    async def move_by(self, span: timedelta) -> None:
        """Move on, ringing on the way."""
        end = self.at + span
        if self.due is not None and self.ring is not None and self.due <= end:
            self.at, self.due = self.due, None
            await self.ring()
        await asyncio.sleep(self.pause_seconds)
        self.at = end

    async def move_to_next_nudge(self) -> bool:
        """Move to what is due."""
        if self.due is None:
            return False
        await self.move_by(self.due - self.at)
        return True

    async def back_to_real_time(self) -> None:
        """Go back to the start."""
        self.at = START

    def zone_name(self) -> str:
        """Return the person's zone."""
        return self.zone


@dataclass
class Screen:
    """A page of the local chat with all that stands behind it."""

    page: Page
    telegram: LocalTelegram
    bot: Bot
    clock: HandClock
    address: str
    faults: list[str] = field(default_factory=list)

    async def opens(self, query: str = "") -> None:
        """Open the page anew."""
        await self.page.goto(f"{self.address}/{query}")
        await expect(self.page.locator("#status")).to_have_text("bot")

    async def starts(self) -> None:
        """Press Start and see the first answer."""
        await self.opens()
        await self.page.get_by_role("button", name="Start", exact=True).click()
        await self.hears("You said: /start")

    async def says(self, text: str) -> None:
        """Type and send."""
        await self.page.get_by_label("Message", exact=True).fill(text)
        await self.page.keyboard.press("Enter")

    async def hears(self, text: str) -> None:
        """See a bubble of the bot with this text."""
        await expect(self.page.locator(".message.in").filter(has_text=text).last).to_be_visible()


async def echo(update: Update, bot: Bot) -> None:
    """Answer an update as a very small bot."""
    if query := update.callback_query:
        await bot.answer_callback_query(query.id, "Noted." if query.data == "note" else None)
        if query.message and query.data == "edit":
            await bot.edit_message_text("Edited.", SAM, query.message.message_id)
        if query.message and query.data == "gone":
            await bot.delete_message(SAM, query.message.message_id)
    elif (message := update.message) and update.effective_chat:
        said = message.text or ("a place" if message.location else "something")
        await bot.send_message(update.effective_chat.id, f"You said: {said}")


async def keep_answering(bot: Bot) -> None:
    """Poll and answer until cancelled."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=20, read_timeout=30):
            offset = update.update_id + 1
            await echo(update, bot)


@asynccontextmanager
async def echo_bot(address: str) -> AsyncIterator[Bot]:
    """Run the small bot beside a test."""
    async with Bot(TOKEN, base_url=f"{address}/bot") as bot:
        answering = asyncio.create_task(keep_answering(bot))
        try:
            yield bot
        finally:
            answering.cancel()
            with suppress(asyncio.CancelledError):
                await answering


@asynccontextmanager
async def running_browser() -> AsyncIterator[Browser]:
    """Give a browser; what is opened in it shares nothing but the program."""
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@asynccontextmanager
async def opened_screen(browser: Browser) -> AsyncIterator[Screen]:
    """Give a phone-sized page of a fresh local chat; fails where the page met an error."""
    clock = HandClock()
    telegram = LocalTelegram(TOKEN, clock.now)
    async with TestServer(local_chat_app(telegram, clock)) as server:
        address = str(server.make_url("")).rstrip("/")
        async with echo_bot(address) as bot:
            page = await browser.new_page(viewport={"width": 360, "height": 720}, locale="en-US")
            shown = Screen(page, telegram, bot, clock, address)
            page.on("pageerror", lambda error: shown.faults.append(str(error)))
            page.on("console", lambda said: _note_fault(shown, said))
            page.set_default_timeout(PATIENCE_MS)
            yield shown
            await page.context.close()
    assert shown.faults == []


def _note_fault(shown: Screen, said: ConsoleMessage) -> None:
    if said.type == "error":
        shown.faults.append(said.text)
