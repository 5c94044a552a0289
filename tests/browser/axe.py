"""axe-core, which finds faults that keep people out of a page: fetched once, pinned by its hash."""

import hashlib
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
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
PACKED = FOLDER / f"axe-core-{VERSION}.tgz"
FETCH_SECONDS = 120
WORST = ("serious", "critical")


@dataclass(frozen=True, slots=True)
class Fault:
    """What axe-core found: its rule, how bad, and where."""

    rule: str
    impact: str
    where: tuple[str, ...]


def script() -> str:
    """Return axe-core's script; the test is skipped where it can be had from nowhere."""
    if fault := _fetched():
        pytest.skip(fault)
    return _script()


@lru_cache(maxsize=1)
def _script() -> str:
    assert hashlib.sha512(PACKED.read_bytes()).hexdigest() == SHA512, "not the axe-core pinned"
    with tarfile.open(PACKED) as package:
        file = package.extractfile("package/axe.min.js")
        assert file is not None
        return file.read().decode()


@lru_cache(maxsize=1)
def _fetched() -> str:
    """Fetch it unless it is here, once a run; return why it could not be, if so."""
    npm = shutil.which("npm")
    if PACKED.exists():
        return ""
    if npm is None:
        return "install npm (apt-get install npm)"
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=FOLDER) as fresh:
        asked = [npm, "pack", f"axe-core@{VERSION}", "--pack-destination", fresh]
        try:
            subprocess.run(asked, capture_output=True, check=True, timeout=FETCH_SECONDS)
        except (subprocess.SubprocessError, OSError):
            return "axe-core could not be fetched, and is not in .cache"
        (Path(fresh) / PACKED.name).replace(PACKED)
    return ""


async def faults_of(page: Page) -> list[Fault]:
    """Return the serious and critical faults of a page as it stands."""
    await page.evaluate(script())
    found: dict[str, Any] = await page.evaluate("axe.run(document)")
    return [
        Fault(each["id"], each["impact"], tuple(str(node["target"]) for node in each["nodes"]))
        for each in found["violations"]
        if each["impact"] in WORST
    ]
