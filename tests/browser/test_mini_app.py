"""The Mini App in a real browser, signed in with data that is signed by the test token."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from coach import voice
from coach.belongings import Care, Letter, Tool
from coach.changes import EntryAdded
from coach.events import Changed, Commanded
from coach.flows import wipe
from coach.person import Contact
from models.database import Database
from tests.bot.web.signing import fields, signed
from tests.browser.app_screen import AppScreen, opened_app
from tests.browser.axe import faults_of
from tests.browser.local_screen import CHROMIUM, running_browser
from tests.talk import MONDAY_NOON, Talk

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="install chromium (apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]

TODAY = MONDAY_NOON.date()
PARTS = ("today", "progress", "contact", "letters", "settings")
LOOKS = [
    (360, False, "en"),
    (360, True, "en"),
    (1200, False, "en"),
    (1200, True, "en"),
    (360, False, "es"),
    (360, False, "de"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all; each test has a page of its own."""
    async with running_browser() as running:
        yield running


@pytest.fixture
def ada(database: Database) -> Talk:
    """Ada on her twelfth day, with something in every part."""
    talk = Talk(database)
    talk.sets_up()
    talk.waits(days=11)
    for kind, days_on, counts in ((Contact.WROTE, 4, True), (Contact.LOGISTICS, 8, False)):
        entry = EntryAdded(kind, TODAY + timedelta(days=days_on), counts)
        talk.does(Changed(f"entry-{days_on}", entry))
    letters = (
        Letter(1, "The first word.\nAnd the last.", "anger", MONDAY_NOON, False, None),
        Letter(2, "Sealed until later.", "goodbye", MONDAY_NOON, True, date(2027, 3, 1)),
        Letter(3, "Sealed until today.", "thanks", MONDAY_NOON, True, TODAY),
    )
    hours = {"4-23": 3, "0-21": 1, "1-9": 1}
    tools = {"walk": Tool(2, 6)}
    talk.stores(replace(talk.person, letters=letters, urge_hours=hours, tools=tools))
    talk.ignores()
    return talk


@pytest_asyncio.fixture(loop_scope="module")
async def screen(browser: Browser, ada: Talk) -> AsyncIterator[AppScreen]:
    async with opened_app(browser, ada) as opened:
        yield opened


async def test_the_figures_are_those_of_the_chat(screen: AppScreen) -> None:
    await screen.shows("progress")
    screen.talk.says("/progress")
    shown = await screen.page.locator(".figures dd").all_text_contents()
    said = re.findall(r"(?:Run|Best run|Quiet): (.*)", screen.talk.text)
    assert shown == said
    assert len(said) == 3
    await expect(screen.page.get_by_role("heading", level=1)).to_have_text("Day 12 of 30")


async def test_today_has_the_words_of_the_chat(screen: AppScreen) -> None:
    screen.talk.says("/today")
    await expect(screen.page.locator(".says")).to_have_text(screen.talk.text)


async def test_an_entry_is_corrected_and_the_chat_has_other_figures(screen: AppScreen) -> None:
    screen.talk.says("/progress")
    assert "Run: 7 days" in screen.talk.text
    await screen.shows("contact")
    await screen.button("Change: Fri, 27 Nov: I wrote").click()
    await screen.page.get_by_label("It counts").uncheck()
    await screen.button("Save").click()
    await screen.tells("Saved.")
    screen.talk.says("/progress")
    assert "Run: 11 days" in screen.talk.text
    await screen.shows("progress")
    await expect(screen.page.locator(".figures dd").first).to_have_text("11 days")


async def test_a_day_is_added_and_taken_back(screen: AppScreen) -> None:
    await screen.shows("contact")
    await screen.button("Add a day").click()
    await screen.page.get_by_label("What was it?").select_option(label="I looked")
    await screen.page.get_by_label("When?").fill("2026-12-03")
    await screen.button("Save").click()
    await screen.tells("Saved.")
    await expect(screen.page.locator(".lines .what b").first).to_have_text("I looked")
    assert screen.talk.person.entries[-1].kind == Contact.LOOKED
    await screen.button("Change: Thu, 3 Dec: I looked").click()
    await screen.button("Take it back").click()
    await screen.tells("Taken back.")
    await expect(screen.page.locator(".lines .what b").first).to_have_text("Practical only")


async def test_a_day_to_come_is_refused_with_a_sentence(screen: AppScreen) -> None:
    await screen.shows("contact")
    await screen.button("Add a day").click()
    when = screen.page.get_by_label("When?")
    await when.evaluate("input => input.removeAttribute('max')")
    await when.fill("2026-12-24")
    await screen.button("Save").click()
    await screen.tells(voice.text("en", "app-refused-future"))
    assert len(screen.talk.person.entries) == 2


async def test_a_day_of_the_calendar_shows_what_is_written_there(screen: AppScreen) -> None:
    await screen.shows("progress")
    await screen.button("The month before").click()
    await screen.page.get_by_role("button", name="Fri, 27 Nov: contact").click()
    await expect(screen.page.locator(".detail")).to_contain_text("I wrote")


async def test_it_is_said_that_untold_days_count_as_quiet(screen: AppScreen) -> None:
    await screen.shows("progress")
    untold = voice.text("en", "progress-untold")
    await expect(screen.page.get_by_text(untold)).to_be_visible()
    screen.talk.says("/progress")
    assert screen.talk.text.count(untold) == 1


@pytest.mark.parametrize(("country", "first", "column"), [("GB", "Mon", 5), ("US", "Sun", 6)])
async def test_the_week_begins_where_it_does_in_the_picture(
    browser: Browser, ada: Talk, country: str, first: str, column: int
) -> None:
    ada.stores(replace(ada.person, care=Care(country=country)))
    async with opened_app(browser, ada) as screen:
        await screen.shows("progress")
        await expect(screen.page.locator("th").first).to_have_text(first)
        today = screen.page.locator("td", has=screen.page.locator(".day.now"))
        assert await today.evaluate("cell => cell.cellIndex + 1") == column


async def test_an_answer_that_was_lost_is_asked_for_again_and_doubles_nothing(
    screen: AppScreen,
) -> None:
    lost: list[str] = []

    async def lose_the_first(route: Route) -> None:
        if lost:
            return await route.continue_()
        lost.append(route.request.post_data or "")
        await route.fetch()
        return await route.abort()

    await screen.page.route("**/api/changes", lose_the_first)
    screen.may_lose_answers = True
    await screen.shows("contact")
    await screen.button("Add a day").click()
    await screen.button("Save").click()
    await screen.tells("Saved.")
    assert len(lost) == 1
    assert len(screen.talk.person.entries) == 3


async def test_hours_are_set_and_kept_out_of_the_quiet_ones(screen: AppScreen) -> None:
    await screen.shows("settings")
    await screen.page.get_by_label("Morning", exact=True).fill("09:15")
    await screen.button("Save").click()
    await screen.tells("Saved.")
    screen.talk.says("/settings")
    assert "Messages: 09:15 and 20:30" in screen.talk.text
    await screen.page.get_by_label("Morning", exact=True).fill("07:00")
    await screen.button("Save").click()
    await screen.tells(voice.text("en", "app-refused-in-quiet"))


async def test_messages_are_turned_off_with_one_tap(screen: AppScreen) -> None:
    await screen.shows("settings")
    await screen.page.get_by_label("Messages in the morning and evening").uncheck()
    await screen.tells("Saved.")
    assert not screen.talk.person.habits.are_nudges_on


async def test_letters_are_read_one_at_a_time_and_a_sealed_one_stays_shut(
    screen: AppScreen,
) -> None:
    await screen.shows("letters")
    page = screen.page
    await expect(page.locator("main")).not_to_contain_text("word")
    assert await page.get_by_role("button", name=re.compile("Read it|Open it")).count() == 2
    await page.get_by_role("button", name=re.compile("Read it: .* Anger")).click()
    await expect(page.get_by_role("article")).to_contain_text("The first word.")
    await page.get_by_role("button", name=re.compile("Open it: .* Thanks")).click()
    await expect(page.get_by_role("article")).to_contain_text("Sealed until today.")
    await expect(page.locator("main")).not_to_contain_text("The first word.")
    await screen.button("Put it away").click()
    await expect(page.get_by_role("article")).to_have_count(0)


async def test_the_export_comes_in_the_chat(screen: AppScreen) -> None:
    await screen.shows("settings")
    await screen.button("Send it to the chat").click()
    await screen.tells("I send it in the chat.")
    assert screen.visit.arrivals[-1].event == Commanded("export")


async def test_sos_comes_in_the_chat(screen: AppScreen) -> None:
    await screen.button("SOS").click()
    await screen.tells(voice.text("en", "app-sos-sent"))
    screen.talk.delivers()
    screen.talk.hears("urge-what")


async def test_a_wipe_takes_two_taps_and_leaves_a_last_word(screen: AppScreen) -> None:
    await screen.shows("settings")
    await screen.button("Erase everything").click()
    await screen.button("Keep it").click()
    assert screen.talk.is_known
    await screen.button("Erase everything").click()
    gone = voice.text("en", "wipe-gone", wipe.counted(screen.talk.person))
    await screen.button("Yes, erase it now").click()
    await expect(screen.page.locator("main")).to_contain_text(gone.split("\n")[0])
    assert not screen.talk.is_known
    await expect(screen.page.locator("nav")).to_be_hidden()


async def test_a_double_tap_erases_nothing(screen: AppScreen) -> None:
    await screen.shows("settings")
    await screen.button("Erase everything").dblclick()
    await expect(screen.button("Erase everything")).to_be_visible()
    await screen.button("Erase everything").click()
    await screen.button("Yes, erase it now").dblclick(force=True)
    assert screen.talk.is_known
    await expect(screen.button("Yes, erase it now")).to_be_enabled()


async def test_everything_is_reached_with_the_keyboard_alone(screen: AppScreen) -> None:
    page = screen.page
    await expect(screen.tab("today")).to_be_visible()
    await _tabs_to(page, "Progress")
    await page.keyboard.press("Enter")
    await _tabs_to(page, "Fri, 4 Dec: quiet, today")
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowUp")
    await expect(page.locator(".detail h3")).to_have_text("Thu, 26 Nov")
    await _tabs_to(page, "Add a day")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("What was it?")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(screen.button("Add a day")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("I looked")
    await _tabs_to(page, "Save")
    await page.keyboard.press("Enter")
    await screen.tells("Saved.")
    assert screen.talk.person.entries[-1].on == date(2026, 11, 26)


async def _tabs_to(page: Page, name: str) -> None:
    """Press Tab until what has the focus is called so."""
    for _ in range(40):
        await page.keyboard.press("Tab")
        found = await page.evaluate(
            "(document.activeElement.getAttribute('aria-label') ??"
            " document.activeElement.textContent).trim()"
        )
        if found == name:
            return
    raise AssertionError(f"the keyboard does not come to {name!r}")


@pytest.mark.parametrize(("width", "is_dark", "language"), LOOKS)
async def test_nobody_is_kept_out_and_nothing_is_cut_off(
    browser: Browser, ada: Talk, width: int, is_dark: bool, language: str
) -> None:
    ada.stores(replace(ada.person, language=language))
    async with opened_app(browser, ada, width=width, is_dark=is_dark) as screen:
        page = screen.page
        for part in PARTS:
            await screen.shows(part)
            assert await faults_of(page) == [], part
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, part
        await screen.shows("contact")
        await page.locator(".lines .button").first.click()
        assert await faults_of(page) == []
        assert await page.locator("html").get_attribute("lang") == language


async def test_it_wears_telegrams_colours_and_changes_them_with_it(screen: AppScreen) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    before = await screen.page.evaluate(ground)
    dark = '{"bg_color": "#101418", "secondary_bg_color": "#0b0e11", "text_color": "#f0f4f8"}'
    await screen.page.evaluate(
        f"Telegram.WebView.receiveEvent('theme_changed', {{theme_params: {dark}}})"
    )
    assert before == "rgb(239, 244, 241)"
    assert await screen.page.evaluate(ground) == "rgb(11, 14, 17)"
    assert await faults_of(screen.page) == []


THEMES = {
    "day": "#ffffff #f1f1f1 #000000 #999999 #2481cc #2481cc #ffffff",
    "bright": "#ffffff #efeff3 #222222 #a8a8a8 #40a7e3 #40a7e3 #ffffff",
    "night": "#17212b #232e3c #f5f5f5 #708499 #6ab3f3 #5288c1 #ffffff",
    "pastel": "#fff8fb #ffeef5 #40202c #c9a3b3 #e86a9a #ffd0e0 #40202c",
}
NAMES = (
    "bg_color secondary_bg_color text_color hint_color link_color button_color button_text_color"
)


@pytest.mark.parametrize("name", THEMES)
async def test_whatever_colours_telegram_has_can_be_read(screen: AppScreen, name: str) -> None:
    params = dict(zip(NAMES.split(), THEMES[name].split(), strict=True))
    said = f"Telegram.WebView.receiveEvent('theme_changed', {{theme_params: {params}}})"
    await screen.page.evaluate(said)
    for part in PARTS:
        await screen.shows(part)
        assert await faults_of(screen.page) == [], part


async def test_colours_in_which_nothing_could_be_read_are_not_worn(screen: AppScreen) -> None:
    pale = '{"bg_color": "#ffffff", "text_color": "#fefefe", "secondary_bg_color": "#ff0000"}'
    await screen.page.evaluate(
        f"Telegram.WebView.receiveEvent('theme_changed', {{theme_params: {pale}}})"
    )
    assert await faults_of(screen.page) == []


async def test_nothing_is_kept_in_the_browser(screen: AppScreen) -> None:
    await screen.shows("letters")
    kept = "[localStorage.length, sessionStorage.length, document.cookie]"
    assert await screen.page.evaluate(kept) == [0, 0, ""]


async def test_who_opens_it_without_the_chat_is_told_where_it_opens(
    browser: Browser, ada: Talk
) -> None:
    async with opened_app(browser, ada) as screen:
        for init_data, words in (
            ("", "app-unsigned"),
            ("hash=0", "app-unsigned"),
            (signed(fields(at=MONDAY_NOON)), "app-aged"),
        ):
            await screen.opens(init_data=init_data)
            await expect(screen.page.locator("main")).to_have_text(voice.text("en", words))


async def test_a_stranger_is_told_where_to_begin(browser: Browser, talk: Talk) -> None:
    async with opened_app(browser, talk) as screen:
        await expect(screen.page.locator("main")).to_have_text(voice.text("en", "app-stranger"))
        assert not talk.is_known


async def test_who_has_not_finished_the_setup_still_has_what_is_theirs(
    browser: Browser, talk: Talk
) -> None:
    talk.says("/start")
    async with opened_app(browser, talk) as screen:
        await expect(screen.page.locator(".says")).to_contain_text("/start")
        await screen.shows("settings")
        await expect(screen.button("Erase everything")).to_be_visible()
        assert await faults_of(screen.page) == []


@pytest.fixture
def twice(database: Database) -> Talk:
    """Bo in a second period, two months after thirty days that ended in December."""
    talk = Talk(database)
    talk.sets_up()
    talk.comes_to_the_end()
    talk.taps("Leave it here")
    talk.waits(days=70)
    talk.says("/progress")
    for label in ("Another period", "30 days"):
        talk.taps(label)
    talk.ignores()
    return talk


async def test_the_calendar_goes_back_into_an_earlier_period(browser: Browser, twice: Talk) -> None:
    async with opened_app(browser, twice) as screen:
        await screen.shows("progress")
        month = screen.page.locator(".month p")
        await expect(month).to_have_text("March 2027")
        await screen.button("The month before").click()
        await expect(month).to_have_text("December 2026")
        await screen.button("The month after").click()
        await expect(month).to_have_text("March 2027")
        await screen.page.locator("td [tabindex='0']").press("ArrowLeft")
        await expect(screen.page.locator(".detail h3")).to_have_text("Tue, 22 Dec")


async def test_days_that_are_over_can_be_looked_at_and_not_changed(
    browser: Browser, ada: Talk
) -> None:
    ada.comes_to_the_end()
    ada.taps("Leave it here")
    async with opened_app(browser, ada) as screen:
        await screen.shows("progress")
        await expect(screen.tab("contact")).to_have_count(0)
        await screen.button("The month before").click()
        await screen.page.get_by_role("button", name="Fri, 27 Nov: contact").click()
        await expect(screen.page.locator(".detail")).to_contain_text("I wrote")
        await expect(screen.page.locator(".detail button")).to_have_count(0)
        assert await faults_of(screen.page) == []
