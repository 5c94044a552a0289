"""The tests of a file that shares something costly run in one process, by xdist itself."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.together import SHARE_WHAT_IS_COSTLY

TESTS = Path(__file__).resolve().parents[1]
SHARING = sorted(SHARE_WHAT_IS_COSTLY)[0]
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
    "PYTHONPATH": str(TESTS.parent),
}
RAN = re.compile(r"\[(gw\d+)\] \[ *\d+%\] (PASSED|FAILED) (\w+\.py)")
MANY = """
import os
import pytest

@pytest.mark.parametrize("number", range(20))
def test_each(number):
    if number == {dies_at}:
        os._exit(1)
"""


def ran_in(folder: Path) -> list[tuple[str, str, str]]:
    """Run a folder's tests in two processes; return the process, outcome and file of each."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "2",
        "-v",
        "--color=no",
        "-p",
        "tests.together",
    ]
    done = subprocess.run(
        [*command, "--rootdir", str(folder)],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return RAN.findall(done.stdout)


def test_each_file_that_shares_is_there() -> None:
    """A renamed file would lose its place without a word."""
    assert set() == SHARE_WHAT_IS_COSTLY - {path.name for path in TESTS.rglob("test_*.py")}


def test_what_shares_stays_together(tmp_path: Path) -> None:
    for name in (SHARING, "test_alone.py"):
        (tmp_path / name).write_text(MANY.format(dies_at=None))
    ran = ran_in(tmp_path)
    assert [outcome for _, outcome, _ in ran] == ["PASSED"] * 40
    assert len({process for process, _, file in ran if file == SHARING}) == 1


def test_a_process_that_dies_costs_one_test(tmp_path: Path) -> None:
    (tmp_path / SHARING).write_text(MANY.format(dies_at=7))
    (tmp_path / "test_alone.py").write_text(MANY.format(dies_at=None))
    outcomes = [outcome for _, outcome, _ in ran_in(tmp_path)]
    assert sorted(outcomes) == ["FAILED"] + ["PASSED"] * 39
