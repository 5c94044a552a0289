"""axe-core, which finds faults that keep people out of a page: fetched once, pinned by its hash."""

import hashlib
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pytest
from playwright.async_api import Page

from tests.architecture.source import ROOT

VERSION = "4.14.1"
SHA512 = (
    "1477dafa598d8d065f273d6af302aa203c02e83131707b7fa648cd41bd3d6b73"
    "4f8c22a0dab86ee6a6f64b8afbe804b214d36db85a2826965edfb3a0b9d546b5"
)
FOLDER = ROOT / ".cache"
FETCH_SECONDS = 120
WORST = ("serious", "critical")


@dataclass(frozen=True, slots=True)
class Fault:
    """What axe-core found: its rule, how bad, and where."""

    rule: str
    impact: str
    where: tuple[str, ...]


@lru_cache(maxsize=1)
def script() -> str:
    """Return axe-core's script; the test is skipped where it can be had from nowhere."""
    packed = FOLDER / f"axe-core-{VERSION}.tgz"
    if not packed.exists():
        _fetch()
    found = hashlib.sha512(packed.read_bytes()).hexdigest()
    assert found == SHA512, "this is not the axe-core that was pinned"
    with tarfile.open(packed) as package:
        file = package.extractfile("package/axe.min.js")
        assert file is not None
        return file.read().decode()


def _fetch() -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("install npm (apt-get install npm)")
    FOLDER.mkdir(exist_ok=True)
    asked = [npm, "pack", f"axe-core@{VERSION}", "--pack-destination", str(FOLDER)]
    done = subprocess.run(asked, capture_output=True, check=False, timeout=FETCH_SECONDS)
    if done.returncode != 0:
        pytest.skip("axe-core could not be fetched, and is not in .cache yet")


async def faults_of(page: Page) -> list[Fault]:
    """Return the serious and critical faults of a page as it stands."""
    await page.evaluate(script())
    found: dict[str, Any] = await page.evaluate("axe.run(document)")
    return [
        Fault(each["id"], each["impact"], tuple(str(node["target"]) for node in each["nodes"]))
        for each in found["violations"]
        if each["impact"] in WORST
    ]
