"""Keys and secrets that are made at the first start, also where several start at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot import keyfile
from bot.settings import Settings

EBBS = 16


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of an installation in an empty folder."""
    return Settings(data_dir=tmp_path / "data")


def test_of_several_that_start_at_once_in_one_folder_one_makes_the_secret(
    settings: Settings,
) -> None:
    together = Barrier(EBBS)

    def starts(_: int) -> str:
        together.wait()
        return keyfile.webhook_secret(settings)

    with ThreadPoolExecutor(EBBS) as pool:
        secrets = set(pool.map(starts, range(EBBS)))
    assert len(secrets) == 1
    assert len(min(secrets)) > 32
    assert [file.name for file in settings.data_dir.iterdir()] == ["webhook-secret"]


def test_what_is_made_is_for_the_owner_only_and_made_once(settings: Settings) -> None:
    made = keyfile.webhook_secret(settings)
    keyfile.keyring(settings)
    keyfile.wipe_list(settings)
    modes = {file.name: file.stat().st_mode & 0o777 for file in settings.data_dir.iterdir()}
    assert modes == dict.fromkeys(("keys", "webhook-secret", "wipes-secret"), 0o600)
    assert keyfile.webhook_secret(settings) == made
