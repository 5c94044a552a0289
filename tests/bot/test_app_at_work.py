"""A whole Ebb with a public address: it serves the Mini App, and Telegram's button leads there."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bot.scraping import at_work, settings_for
from tests.bot.web.signing import fields, signed
from tests.faults.process import TOKEN, until
from tests.faults.telegram import Served

ADA = 7_345_000_07


@pytest.mark.parametrize("has_address", [True, False])
async def test_the_button_leads_to_the_mini_app_where_there_is_an_address(
    served: Served, tmp_path: Path, database_url: str, has_address: bool
) -> None:
    plain = settings_for(served, tmp_path, database_url)
    public_url = f"http://{plain.listen}" if has_address else None
    settings = plain.model_copy(update={"public_url": public_url})
    async with at_work(settings) as watched:
        await watched.comes_to("/readyz", 200)
        if not has_address:
            await until(lambda: "setMyDescription" in str(served.local.calls), "registered")
            assert served.local.profile.menu_button == {"type": "commands"}
            return
        await until(lambda: served.local.profile.menu_button["type"] == "web_app", "a button")
        url = served.local.profile.menu_button["web_app"]["url"]
        assert url == f"{public_url}/app/"
        async with watched.client.get(url) as answer:
            assert answer.status == 200
        served.local.says(ADA, "/start")
        await served.hears(ADA, "welcome-hello")
        for now, status in ((datetime.now(UTC), 200), (datetime.now(UTC) - timedelta(days=1), 401)):
            headers = {"Authorization": f"tma {signed(fields(ADA, now), TOKEN)}"}
            async with watched.client.get(f"{url}api/overview", headers=headers) as answer:
                assert answer.status == status
