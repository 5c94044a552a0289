"""What tests of a whole Ebb in this process stand on: a Telegram that answers, an Ebb at work."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.scraping import Watched, at_work, settings_for
from tests.faults.telegram import Served, open_telegram, serving


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    """A Telegram that answers."""
    async with open_telegram() as served, serving(served):
        yield served


@pytest.fixture
async def ebb(served: Served, tmp_path: Path, database_url: str) -> AsyncIterator[Watched]:
    """An Ebb at work."""
    async with at_work(settings_for(served, tmp_path, database_url)) as watched:
        await watched.comes_to("/healthz", 200)
        yield watched
