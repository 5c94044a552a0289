"""The chat page in a real browser, against a small bot that speaks through the Bot API.

Needs a chromium on the path; never the network.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyKeyboardMarkup,
)

from tests.browser.local_screen import (
    CHROMIUM,
    SAM,
    START,
    Screen,
    opened_screen,
    running_browser,
)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="install chromium (apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all; each test has a page of its own."""
    async with running_browser() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def screen(browser: Browser) -> AsyncIterator[Screen]:
    async with opened_screen(browser) as opened:
        yield opened


async def test_an_empty_chat_offers_a_big_start(screen: Screen) -> None:
    await screen.starts()
    await expect(screen.page.locator("#welcome")).to_be_hidden()
    assert screen.telegram.messages(SAM)[0].text == "/start"


async def test_what_is_typed_is_answered_and_survives_a_reload(screen: Screen) -> None:
    await screen.starts()
    await screen.says("hello <b>there</b>")
    await screen.hears("You said: hello <b>there</b>")
    await screen.page.reload()
    await screen.hears("You said: hello <b>there</b>")


async def test_a_tapped_button_edits_its_message_and_shows_a_toast(screen: Screen) -> None:
    await screen.starts()
    keys = [InlineKeyboardButton("Edit", callback_data="edit", style="danger")]
    keys.append(InlineKeyboardButton("Note", callback_data="note"))
    await screen.bot.send_message(SAM, "Choose.", reply_markup=InlineKeyboardMarkup([keys]))
    await screen.page.get_by_role("button", name="Note").click()
    await expect(screen.page.locator(".toast")).to_have_text("Noted.")
    await expect(screen.page.locator(".key.danger")).to_have_text("Edit")
    await screen.page.get_by_role("button", name="Edit").click()
    await screen.hears("Edited.")
    await expect(screen.page.locator(".inline-keys")).to_have_count(0)
    await expect(screen.page.locator(".edited")).to_have_count(1)


async def test_a_deleted_message_goes(screen: Screen) -> None:
    await screen.starts()
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Away", callback_data="gone")]])
    await screen.bot.send_message(SAM, "Passing.", reply_markup=keys)
    await screen.page.get_by_role("button", name="Away").click()
    await expect(screen.page.get_by_text("Passing.")).to_have_count(0)


async def test_the_reply_keyboard_can_be_put_away(screen: Screen) -> None:
    await screen.starts()
    keyboard = ReplyKeyboardMarkup([["SOS", "Today"]], resize_keyboard=True, is_persistent=True)
    await screen.bot.send_message(SAM, "Two buttons stay.", reply_markup=keyboard)
    await screen.page.get_by_role("button", name="SOS").click()
    await screen.hears("You said: SOS")
    await screen.page.get_by_label("Show or hide the buttons").click()
    await expect(screen.page.locator("#keys")).to_be_hidden()


async def test_the_command_menu_speaks_the_chosen_language(screen: Screen) -> None:
    await screen.bot.set_my_commands([BotCommand("today", "where you stand")])
    await screen.bot.set_my_commands([BotCommand("today", "dónde estás")], language_code="es")
    await screen.starts()
    await screen.page.get_by_role("button", name="More").click()
    await screen.page.get_by_label("My Telegram is set to").select_option("es")
    await screen.page.keyboard.press("Escape")
    await screen.page.get_by_label("Message", exact=True).press_sequentially("/to")
    await screen.page.get_by_role("option", name="dónde estás").click()
    await screen.hears("You said: /today")


async def test_a_spoiler_opens_on_a_tap(screen: Screen) -> None:
    await screen.starts()
    marks = [MessageEntity("spoiler", 4, 7), MessageEntity("bold", 7, 4)]
    await screen.bot.send_message(SAM, "The letter is here.", entities=marks)
    await screen.page.get_by_role("button", name="Hidden text").click()
    await expect(screen.page.locator(".spoiler.shown")).to_have_count(1)


async def test_a_date_is_shown_in_the_zone_of_the_person(screen: Screen) -> None:
    screen.clock.zone = "Pacific/Auckland"
    await screen.starts()
    mark = MessageEntity("date_time", 0, 4, date_time_format="wt", unix_time=START)
    await screen.bot.send_message(SAM, "then", entities=[mark])
    await expect(screen.page.locator(".text time")).to_have_text("Tuesday, 21:31")


async def test_pictures_and_files_are_shown(screen: Screen) -> None:
    await screen.starts()
    await screen.bot.send_photo(SAM, BytesIO(PICTURE), caption="Your weeks")
    await screen.bot.send_document(SAM, BytesIO(b"{}"), filename="ebb.json")
    await screen.page.wait_for_function(
        "document.querySelector('.picture img')?.naturalWidth === 1"
    )
    await screen.page.get_by_role("button", name="Your weeks").click()
    await screen.page.get_by_role("button", name="Close").click()
    await expect(screen.page.get_by_role("link", name="ebb.json")).to_be_visible()


async def test_a_place_a_voice_note_and_a_sticker_can_be_sent(screen: Screen) -> None:
    await screen.starts()
    for what in ("Send a voice note", "Send a sticker", "Share my place"):
        await screen.page.get_by_role("button", name="Attach").click()
        await screen.page.get_by_role("menuitem", name=what).click()
    await screen.page.get_by_role("button", name="Auckland").click()
    await screen.hears("You said: a place")
    kinds = [next(iter(m.body)) for m in screen.telegram.messages(SAM) if not m.is_from_bot]
    assert kinds == ["text", "voice", "sticker", "location"]


async def test_a_voice_note_comes_back_as_a_bubble(screen: Screen) -> None:
    await screen.starts()
    await screen.page.get_by_role("button", name="Attach").click()
    await screen.page.get_by_role("menuitem", name="Send a voice note").click()
    await screen.hears("You said: something")
    recorded = next(m for m in screen.telegram.messages(SAM) if "voice" in m.body)
    await screen.bot.send_voice(SAM, recorded.body["voice"]["file_id"])
    bubble = screen.page.locator(".message.in .voice")
    await expect(bubble).to_have_attribute("aria-label", "Voice note, 4 seconds")


async def test_a_blocked_bot_can_be_let_in_again(screen: Screen) -> None:
    await screen.starts()
    await screen.page.get_by_role("button", name="More").click()
    await screen.page.get_by_role("menuitem", name="Block the bot").click()
    await screen.page.get_by_role("button", name="Unblock", exact=True).click()
    await screen.says("back again")
    await screen.hears("You said: back again")


async def test_the_clock_moves_to_the_next_nudge(screen: Screen) -> None:
    await screen.starts()
    screen.clock.due = START + timedelta(days=1)
    screen.clock.pause_seconds = 0.6
    screen.clock.ring = lambda: screen.bot.send_message(SAM, "Day 2 of 30.")
    await expect(screen.page.locator("#clock-now")).to_have_text("Tue 24 Nov, 08:31")
    await screen.page.get_by_role("button", name="To the next nudge").click()
    await expect(screen.page.locator("#clock-state")).to_have_text("moving…")
    await screen.hears("Day 2 of 30.")
    await expect(screen.page.locator("#clock-now")).to_have_text("Wed 25 Nov, 08:31")
    await expect(screen.page.locator(".day").last).to_have_text("Wednesday 25 November")
    await screen.page.get_by_role("button", name="Back to real time").click()
    await expect(screen.page.locator("#clock-now")).to_have_text("Tue 24 Nov, 08:31")


async def test_nothing_planned_is_said(screen: Screen) -> None:
    await screen.starts()
    await screen.page.get_by_role("button", name="To the next nudge").click()
    await expect(screen.page.locator(".toast")).to_have_text("Nothing is planned yet.")


async def test_typing_is_shown(screen: Screen) -> None:
    await screen.starts()
    await screen.bot.send_chat_action(SAM, "typing")
    await expect(screen.page.locator("#status")).to_have_text("typing…")


async def test_the_transcript_tells_what_happened(screen: Screen) -> None:
    await screen.starts()
    screen.clock.at += timedelta(days=1, hours=2)
    await screen.says("two\nlines")
    await screen.hears("You said: two")
    await screen.page.get_by_role("button", name="More").click()
    async with screen.page.expect_download() as downloading:
        await screen.page.get_by_role("menuitem", name="Export the transcript").click()
    path = await (await downloading.value).path()
    assert path.read_text(encoding="utf-8").splitlines() == [
        "> /start",
        "< You said: /start",
        "",
        "… 1 day 2 hours",
        "",
        "> two",
        "  lines",
        "< You said: two",
        "  lines",
    ]


async def test_a_cleared_page_offers_start_again(screen: Screen) -> None:
    await screen.starts()
    await screen.page.get_by_role("button", name="More").click()
    await screen.page.get_by_role("menuitem", name="Clear this page").click()
    await expect(screen.page.get_by_role("button", name="Start", exact=True)).to_be_visible()


async def test_an_invitation_opens_a_second_person(screen: Screen) -> None:
    await screen.starts()
    await screen.bot.send_message(SAM, "https://t.me/ebb_local_bot?start=buddy7")
    async with screen.page.expect_popup() as opening:
        await screen.page.locator(".message.in a").click()
    second = await opening.value
    await second.get_by_role("button", name="Start", exact=True).click()
    await expect(second.locator(".message.in")).to_contain_text("You said: /start buddy7")


@pytest.mark.parametrize("width", [360, 800, 1200])
async def test_nothing_is_wider_than_the_screen(screen: Screen, width: int) -> None:
    await screen.page.set_viewport_size({"width": width, "height": 720})
    await screen.starts()
    await screen.says("w" * 300)
    await screen.hears("w" * 300)
    spare = "document.documentElement.scrollWidth - window.innerWidth"
    assert await screen.page.evaluate(spare) <= 0


async def test_the_page_says_what_it_is(screen: Screen) -> None:
    await screen.opens()
    await expect(screen.page.locator(".notice")).to_contain_text("not private")
    await expect(screen.page.locator(".notice")).to_be_in_viewport()
