"""The peers stand apart from Ebb, and what they are given is what they read."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from telegram.ext import Application, PicklePersistence

from bench.peers import Environment, last_line
from bench.sowing import Crop
from bench.usual import PICKLE

ROOT = Path(__file__).resolve().parents[2]
PEERS = sorted([*(ROOT / "bench").glob("usual*.py"), *(ROOT / "bench").glob("aiogram*.py")])
OF_EBB = {"bot", "coach", "models", "scheduler"}
OF_BENCH = {"usual", "aiogram", "sowing"}


def imported(path: Path) -> set[str]:
    """Return the names of all modules that a file imports."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", PEERS, ids=lambda path: path.name)
def test_a_peer_imports_nothing_of_ebb(path: Path) -> None:
    assert {name.partition(".")[0] for name in imported(path)} & OF_EBB == set()


@pytest.mark.parametrize("path", PEERS, ids=lambda path: path.name)
def test_a_peer_stands_on_its_own_files(path: Path) -> None:
    """The other environment has nothing else of what the bench needs."""
    mine = {name.split(".")[1] for name in imported(path) if name.startswith("bench.")}
    assert {name.partition("_")[0] for name in mine} <= OF_BENCH


def sow(folder: Path, crop: Crop) -> None:
    """Give the usual bot people, by the command that the bench runs."""
    command = [sys.executable, "-m", "bench.usual_people", *crop.arguments()]
    environment = {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)
    assert json.loads(told.stdout)["due_at"].endswith("+00:00")


async def test_the_usual_bot_finds_its_people(tmp_path: Path) -> None:
    """Read back by the library itself; a second crop leaves the first."""
    sow(tmp_path, Crop(people=2, due_in_seconds=9, first_chat_id=5))
    sow(tmp_path, Crop(people=1, due_in_seconds=9))
    found = PicklePersistence[dict[object, object], dict[object, object], dict[object, object]](
        tmp_path / PICKLE
    )
    Application.builder().token("1:none").persistence(found).build()
    people = await found.get_user_data()
    assert sorted(people) == [5, 6, 1_000_001]
    assert {person["days"] for person in people.values()} == {30}


@pytest.mark.long
def test_libraries_that_cannot_be_had_are_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("no-such-library-anywhere==0\n")
    environment = Environment(tmp_path / "apart", requirements)
    fault = environment.install()
    assert fault is not None
    assert "no-such-library-anywhere" in fault
    assert not environment.is_ready


@pytest.mark.long
def test_an_environment_is_made_once_and_anew_when_its_list_changes(tmp_path: Path) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("# nothing\n")
    environment = Environment(tmp_path / "apart", requirements)
    assert environment.install() is None
    assert environment.is_ready
    requirements.write_text("# nothing else\n")
    assert not environment.is_ready


def test_the_list_names_no_index() -> None:
    text = (ROOT / "bench" / "requirements-peers.txt").read_text()
    assert "://" not in text
    assert not any(line.startswith("-") for line in text.splitlines())


def test_the_last_line_that_says_something_is_told() -> None:
    assert last_line("first\nlast  \n\n") == "last"
    assert last_line("") == "unknown"
