"""What docs say of the code names places that exist."""

import re

import pytest

from models.tables import METADATA
from tests.architecture.source import ROOT

PAGES = ("docs/privacy.md", "docs/threat-model.md", "docs/architecture.md")

GUARDS = (
    "bot/web/init_data.py",
    "bot/web/shield.py",
    "bot/web/webhook.py",
    "bot/local/guard.py",
)
"""What stands where somebody can come in."""

_PATH = re.compile(r"`((?:bot|coach|models|scheduler|tests)/[\w./-]+)`")


@pytest.mark.parametrize("page", PAGES)
def test_every_place_that_is_named_exists(page: str) -> None:
    named = set(_PATH.findall((ROOT / page).read_text("utf-8")))
    assert len(named) > 10
    assert {path for path in named if not (ROOT / path.partition(":")[0]).exists()} == set()


@pytest.mark.parametrize("guard", GUARDS)
def test_the_threat_model_tells_what_every_guard_holds(guard: str) -> None:
    assert f"`{guard}`" in (ROOT / "docs" / "threat-model.md").read_text("utf-8")


@pytest.mark.parametrize("place", ["bot/web/init_data.py", "bot/web/shield.py", "bot/pictures.py"])
def test_what_the_page_and_the_pictures_leave_behind_is_told(place: str) -> None:
    assert f"`{place}`" in (ROOT / "docs" / "privacy.md").read_text("utf-8")


def test_every_table_is_told_of() -> None:
    told = (ROOT / "docs" / "privacy.md").read_text("utf-8")
    untold = {table.name for table in METADATA.sorted_tables if f"`{table.name}`" not in told}
    assert untold == {"house"}
