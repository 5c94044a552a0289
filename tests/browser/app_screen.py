"""The Mini App in a real browser: a person's chat, and the page beside it on one server."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request, expect

from bot.local.opening import theme
from tests.bot.web.visiting import Visit, visiting
from tests.browser.local_screen import PATIENCE_MS
from tests.talk import Talk


@dataclass
class AppScreen:
    """An open page, the chat it belongs to, and what the page asked of the network."""

    page: Page
    visit: Visit
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    may_lose_answers: bool = False

    @property
    def talk(self) -> Talk:
        """The chat."""
        return self.visit.talk

    async def opens(self, *, is_dark: bool = False, init_data: str | None = None) -> None:
        """Open the page anew, as a client does from the chat."""
        launch = {
            "tgWebAppData": self.visit.signs() if init_data is None else init_data,
            "tgWebAppVersion": "9.0",
            "tgWebAppPlatform": "web",
            "tgWebAppThemeParams": json.dumps(theme(is_dark=is_dark)),
        }
        await self.page.goto("about:blank")
        await self.page.goto(f"{self.visit.address}/app/#{urlencode(launch)}")

    async def shows(self, part: str) -> None:
        """Go to a part by its tab."""
        await self.tab(part).click()
        await expect(self.tab(part)).to_have_attribute("aria-current", "page")

    def tab(self, part: str) -> Locator:
        """Return the tab of a part."""
        return self.page.locator(f"nav [data-part={part}]")

    def button(self, name: str) -> Locator:
        """Return a button by its whole name."""
        return self.page.get_by_role("button", name=name, exact=True)

    async def tells(self, words: str) -> None:
        """See what is told for a while."""
        await expect(self.page.locator("#told")).to_have_text(words)

    def hosts(self) -> set[str]:
        """Return whom the page asked for anything."""
        return {urlsplit(address).netloc for address in self.asked if address != "about:blank"}


@asynccontextmanager
async def opened_app(
    browser: Browser, talk: Talk, *, width: int = 360, height: int = 720, is_dark: bool = False
) -> AsyncIterator[AppScreen]:
    """Open somebody's Mini App; fails where the page met an error or asked anybody else."""
    async with visiting(talk) as visit:
        page = await browser.new_page(
            viewport={"width": width, "height": height},
            color_scheme="dark" if is_dark else "light",
            locale="en-GB",
        )
        page.set_default_timeout(PATIENCE_MS)
        screen = AppScreen(page, visit)
        page.on("pageerror", lambda error: screen.faults.append(str(error)))
        page.on("console", lambda said: _note_fault(screen, said))
        page.on("request", lambda request: _note_request(screen, request))
        await screen.opens(is_dark=is_dark)
        yield screen
        await page.close()
        assert screen.faults == []
        assert screen.hosts() == {urlsplit(visit.address).netloc}


def _note_fault(screen: AppScreen, said: ConsoleMessage) -> None:
    is_refusal = "the server responded with a status of 4" in said.text
    is_lost = screen.may_lose_answers and "net::ERR_FAILED" in said.text
    if said.type in ("error", "warning") and not (is_refusal or is_lost):
        screen.faults.append(said.text)


def _note_request(screen: AppScreen, request: Request) -> None:
    screen.asked.append(request.url)
