"""A newcomer's way through Ebb, in the local chat, in a real browser.

From the open page to the wipe: nothing here is played, but for the clock that the page moves.
"""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.local_screen import CHROMIUM
from tests.browser.real_chat import Chat, open_chat

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="install chromium (apt-get install chromium)"
)


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(tmp_path) as opened:
        yield opened


async def _sets_up(chat: Chat) -> None:
    await chat.taps("Start")
    await chat.taps("I'm 18 or older, let's go")
    await chat.taps("None of these")
    await chat.taps("30 days")
    await chat.taps("08:30 and 20:30")
    await chat.hears("Day 1 of 30.")


async def test_from_the_first_tap_to_the_wipe(chat: Chat) -> None:
    await _sets_up(chat)
    await _lives_a_day(chat)
    await _rides_an_urge(chat)
    await _looks_beside_the_chat(chat)
    await _tells_a_slip_and_takes_it_back(chat)
    await _pauses_and_resumes(chat)
    await _begins_a_new_run(chat)
    await chat.types("/wipe")
    await chat.taps("Erase everything")
    await chat.hears("It's gone.")
    await chat.types("hello")
    await chat.hears("Hi, I'm Ebb.")


async def _looks_beside_the_chat(chat: Chat) -> None:
    """The Mini App, opened by the bot's own menu button; SOS there comes in the chat."""
    await chat.page.locator("#app-button").click()
    app = chat.page.frame_locator("#app-frame")
    await expect(app.locator(".says")).to_contain_text("of 30.")
    await app.get_by_role("button", name="SOS", exact=True).click()
    await expect(chat.page.locator("#app")).to_be_hidden()
    await chat.hears("What is it you want to do?")


async def _lives_a_day(chat: Chat) -> None:
    """An evening and a morning, in whichever order the hour of the test brings them."""
    await chat.moves_on_to("None")
    for label in ("None", "Okay", "6", "Nothing much"):
        await chat.taps(label)
    await chat.hears(re.compile("Noted|A whole quiet day"))  # by the hour it is really
    await chat.moves_on_to("I'm in")
    await chat.taps("I'm in")
    await chat.types("/today")
    await chat.hears("of 30.")
    await _looks_at_the_picture(chat)


async def _looks_at_the_picture(chat: Chat) -> None:
    """See progress as a picture, and go on by a button beneath it.

    A picture that takes too long is told instead: a busy machine gets a second look.
    """
    await chat.taps("Progress")
    await chat.hears("Best run:")
    if not await chat.page.locator(".message.in img").count():
        await chat.types("/progress")
        await chat.page.locator(".message.in img").first.wait_for()
    bubble = chat.page.locator(".message.in").filter(has=chat.page.locator("img")).last
    assert await bubble.locator("img").evaluate("image => image.decode().then(() => image.width)")
    await bubble.get_by_role("button", name="Today", exact=True).click()
    await expect(bubble.locator(".inline-keys")).to_have_count(0)
    await expect(chat.page.locator(".message.in").last).to_contain_text("behind you")


async def _rides_an_urge(chat: Chat) -> None:
    await chat.taps("SOS")
    await chat.taps("Text them")
    await chat.hears("How strong is it, 0 to 10?")
    await chat.taps("8")
    await chat.taps("Night")
    await chat.hears("Ninety seconds together.")
    await chat.taps("That's enough")
    for screen in ("what would it be for?", "You can say it here", "Which one?"):
        await chat.hears(screen)
        await chat.taps("Skip")
    await chat.hears("And now, 0 to 10?")
    await chat.taps("4")
    await chat.taps("I'm through")


async def _tells_a_slip_and_takes_it_back(chat: Chat) -> None:
    await chat.types("/slip")
    await chat.hears("Thank you for telling me.")
    await chat.taps("No")
    await chat.taps("I wrote")
    await chat.hears("When?")
    await chat.taps("Yesterday")
    await chat.taps("Count from this")
    await chat.taps("Undo")
    await chat.hears("Taken back.")


async def _pauses_and_resumes(chat: Chat) -> None:
    await chat.types("/pause")
    await chat.taps("7 days")
    await chat.hears("Paused until")
    await chat.waits("Plus 1 day")
    await chat.taps("End the pause")
    await chat.hears("Welcome back.")


async def _begins_a_new_run(chat: Chat) -> None:
    await chat.types("/reset")
    await chat.taps("Only my run")
    await chat.taps("Yes, a new run")
    await chat.hears("The run begins today.")


async def test_the_wave_goes_on_by_itself(chat: Chat) -> None:
    await _sets_up(chat)
    await chat.taps("SOS")
    await chat.taps("Call them")
    await chat.hears("How strong is it, 0 to 10?")
    await chat.taps("7")
    await chat.taps("Nothing much")
    await chat.hears("Ninety seconds together.")
    await chat.waits("Plus 1 hour")
    await chat.hears("what would it be for?")
