"""EBB_ADMINS, in a whole Ebb: who may ask for `/stats` over Telegram."""

from pathlib import Path

from tests.bot.scraping import at_work, settings_for
from tests.faults.process import CHAT, until
from tests.faults.telegram import Served

ADMIN, OTHER = CHAT, CHAT + 1


async def test_an_admin_gets_the_figures_through_the_outbox_and_nobody_else_does(
    served: Served, tmp_path: Path, database_url: str
) -> None:
    async with at_work(settings_for(served, tmp_path, database_url, ADMIN)) as ebb:
        await ebb.comes_to("/readyz", 200)
        served.local.says(OTHER, "/stats")
        await until(lambda: bool(served.by_chat[OTHER]), "an answer")
        served.local.says(ADMIN, "/stats")
        await until(lambda: bool(served.by_chat[ADMIN]), "the figures")
        await served.is_quiet()
        figures = await ebb.figures()
    assert served.prompts(OTHER) == ["I don't know that command. Here is where we are."]
    [first_line] = served.prompts(ADMIN)
    assert first_line == "One person; in a quiet period: 0."
    assert figures.outcomes() == {("sent", ""): 2}
