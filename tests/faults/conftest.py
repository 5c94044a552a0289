"""What every test of faults stands on: a Telegram, and Ebbs that leave no process and no leak."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.process import Ebb
from tests.faults.telegram import Served, open_telegram, serving


@pytest.fixture
async def absent() -> AsyncIterator[Served]:
    """A Telegram that cannot be reached yet."""
    async with open_telegram() as served:
        yield served


@pytest.fixture
async def telegram(absent: Served) -> AsyncIterator[Served]:
    """A Telegram that answers."""
    async with serving(absent):
        yield absent


@pytest.fixture
def ebb_settings() -> dict[str, str]:
    """What a test file sets otherwise, by names as in `Settings`."""
    return {}


@pytest.fixture
async def ebb(
    absent: Served, tmp_path: Path, migrated_sqlite: Path, ebb_settings: dict[str, str]
) -> AsyncIterator[Ebb]:
    """An Ebb that is not started yet. Whatever befalls it, its log may hold nobody's words."""
    one = Ebb(tmp_path / "ebb", absent.address, **ebb_settings)
    one.database.parent.mkdir(parents=True)
    shutil.copy(migrated_sqlite, one.database)
    yield one
    await one.clear_away()
    assert not list(one.leaks())
