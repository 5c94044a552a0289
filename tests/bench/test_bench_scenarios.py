"""Each scenario measures something sane of a real Ebb; nothing here asserts a time.

By hand, because each waits until nudges fall due: `.venv/bin/pytest -m long tests/bench`.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 240
QUICK_NUDGES = 50
QUICK_BACKLOG = 40


def measured(folder: Path, *arguments: str) -> dict[str, dict[str, float]]:
    """Run a scenario as short as it goes; return the figures of each bot."""
    file = folder / "report.json"
    command = [sys.executable, "-m", "bench", *arguments, "--quick", "--json", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=LONGEST_SECONDS, capture_output=True)
    report: dict[str, Any] = json.loads(file.read_text())
    assert report["scenario"] == arguments[0]
    return {bot: rounds[0] for bot, rounds in report["rounds"].items()}


@pytest.fixture(scope="module")
def nudges(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """The nudges of Ebb and of the usual bot."""
    return measured(tmp_path_factory.mktemp("nudges"), "nudges", "--only", "ebb", "--only", "usual")


def test_ebb_loses_no_nudge_and_doubles_none(nudges: dict[str, dict[str, float]]) -> None:
    ebb = nudges["ebb"]
    assert (ebb["people"], ebb["lost"], ebb["twice"]) == (QUICK_NUDGES, 0, 0)


def test_ebb_is_never_told_to_wait(nudges: dict[str, dict[str, float]]) -> None:
    ebb = nudges["ebb"]
    assert (ebb["refused"], ebb["refused_in_chats"]) == (0, 0)


def test_bursts_meanwhile_are_answered_in_order(nudges: dict[str, dict[str, float]]) -> None:
    ebb = nudges["ebb"]
    assert ebb["probed"] > 0
    assert (ebb["probes_unanswered"], ebb["out_of_order"]) == (0, 0)


def test_the_usual_bot_nudges_the_people_it_was_given(nudges: dict[str, dict[str, float]]) -> None:
    assert nudges["usual"]["lost"] < QUICK_NUDGES


def test_an_hour_is_looked_at_from_both_ends(tmp_path: Path) -> None:
    ebb = measured(tmp_path, "hour")["ebb"]
    assert (ebb["unanswered"], ebb["lost"], ebb["twice"], ebb["refused"]) == (0, 0, 0, 0)
    assert ebb["early_descriptors"] > 0
    assert ebb["late_resident_mib"] > 0


def test_sos_is_answered_while_nudges_are_under_way(tmp_path: Path) -> None:
    ebb = measured(tmp_path, "sos", "--only", "ebb")["ebb"]
    assert ebb["pressed"] > 0
    assert ebb["unanswered"] == 0
    assert ebb["nudges_per_second"] > 0
    assert 0 < ebb["p50_ms"] <= ebb["p99_ms"] <= ebb["longest_ms"]


def test_a_backlog_is_answered_whole(tmp_path: Path) -> None:
    found = measured(tmp_path, "backlog", "--only", "ebb", "--only", "usual")
    for figures in found.values():
        assert figures["unanswered"] == 0
        assert figures["replies_per_second"] > 0
        assert figures["p50_seconds"] <= figures["last_seconds"]


def test_beats_are_not_timed_while_something_is_due(tmp_path: Path) -> None:
    """They would measure the ring instead."""
    environment = {"PYTHONPATH": str(ROOT), "EBB_DATA_DIR": str(tmp_path)}
    seed = [sys.executable, "-m", "bench.seed", "--people", "1", "--due-in", "0"]
    subprocess.run(seed, env=environment, check=True, timeout=LONGEST_SECONDS, capture_output=True)
    beating = [sys.executable, "-m", "bench.beating"]
    ended = subprocess.run(beating, env=environment, check=False, capture_output=True)
    assert ended.returncode != 0
    assert b"SomethingRang" in ended.stderr


def test_idling_among_few_and_many_is_compared(tmp_path: Path) -> None:
    ebb = measured(tmp_path, "idle", "--only", "ebb")["ebb"]
    assert ebb["unanswered"] == 0
    assert ebb["beat_ms"] > 0
    assert ebb["turn_cpu_ratio"] == pytest.approx(ebb["turn_cpu_ms"] / ebb["turn_cpu_ms_few"])
    assert 10 < ebb["resident_mib"] <= ebb["peak_mib"] < 1000
