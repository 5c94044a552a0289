"""What Ebb is installed from: every file pinned by its hash, no index named, and just that here.

Offline. Whether any of it is known to be vulnerable needs the network: `make audit`.
"""

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import pytest
from packaging.markers import Marker
from packaging.utils import canonicalize_name

from tests.architecture.source import ROOT

FILES = ("requirements.txt", "requirements-dev.txt")
PIN = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;]+)(?: *; (.+?))?(?= +--hash)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
NOT_HERE = ("://", "--index", "-i ", "--find-links", "--trusted-host", "--no-index", "-e ", "@ ")


def entries(name: str) -> list[str]:
    """Each requirement of a file, with all that belongs to it, as one line without comments."""
    lines = (ROOT / name).read_text("utf-8").splitlines()
    plain = "\n".join(line.split(" #")[0] for line in lines if not line.strip().startswith("#"))
    return [entry for entry in plain.replace("\\\n", " ").splitlines() if entry.strip()]


@dataclass(frozen=True, slots=True)
class Pin:
    """One requirement: its name, the one version, and the condition under which it is needed."""

    name: str
    version: str
    condition: str

    @property
    def is_for_here(self) -> bool:
        """Whether this machine needs it."""
        return not self.condition or Marker(self.condition).evaluate()


def pins(name: str) -> list[Pin]:
    """The pinned requirements of a file."""
    found = (PIN.match(entry) for entry in entries(name))
    return [Pin(canonicalize_name(each[1]), each[2], each[3] or "") for each in found if each]


@pytest.mark.parametrize("name", FILES)
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    assert len(pins(name)) == len(entries(name))
    assert [entry for entry in entries(name) if not HASH.search(entry)] == []


@pytest.mark.parametrize("name", FILES)
def test_no_requirement_comes_from_a_named_place(name: str) -> None:
    assert [entry for entry in entries(name) if any(mark in entry for mark in NOT_HERE)] == []


def test_development_has_what_operators_get() -> None:
    assert set(pins(FILES[0])) <= set(pins(FILES[1]))


def test_what_is_installed_is_what_is_pinned() -> None:
    here = [pin for pin in pins(FILES[1]) if pin.is_for_here]
    wrong = [(pin, _installed(pin.name)) for pin in here if _installed(pin.name) != pin.version]
    assert wrong == []


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
