"""The bench measures something sane; nothing here asserts a time."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


Report = dict[str, Any]


@pytest.fixture(scope="module", params=["usual", "ebb"])
def report(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Report:
    """Measure a bot once, as short as it goes."""
    file = tmp_path_factory.mktemp("bench") / "report.json"
    command = [sys.executable, "-m", "bench", "--quick", "--only", request.param]
    subprocess.run(
        [*command, "--json", str(file)], cwd=ROOT, check=True, timeout=180, capture_output=True
    )
    return dict(json.loads(file.read_text()))


def figures_of(report: Report) -> dict[str, Any]:
    ((figures,),) = report["rounds"].values()
    return dict(figures)


def test_every_update_is_answered(report: Report) -> None:
    """A closed loop that leaves nothing open."""
    figures = figures_of(report)
    assert figures["unanswered"] == 0
    assert figures["answered"] > 20


def test_the_setup_is_gone_through_by_tapping(report: Report) -> None:
    """Without a setup, /today would not know the day."""
    figures = figures_of(report)
    assert figures["today_without_day"] == 0


@pytest.mark.parametrize(
    "name", ["cpu_ms_per_update", "updates_per_second", "light_p50_ms", "far_updates_per_second"]
)
def test_each_phase_measures_something(report: Report, name: str) -> None:
    """No phase is empty."""
    figures = figures_of(report)
    assert figures[name] > 0


def test_taps_are_acknowledged(report: Report) -> None:
    """A bot that leaves spinners turning has less to do, so it is counted."""
    figures = figures_of(report)
    assert figures["taps_acknowledged_percent"] > 99


def test_memory_is_that_of_a_python_process(report: Report) -> None:
    """The tree is found and its peak is no less than what it holds."""
    figures = figures_of(report)
    assert 10 < figures["resident_mib"] <= figures["peak_mib"] < 1000


def test_the_machine_is_named(report: Report) -> None:
    """Figures without their machine say nothing."""
    assert {"cores", "python", "python-telegram-bot"} <= report["machine"].keys()
