"""The tests of a file that shares something costly run in one process, by xdist itself."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.together import SHARE_WHAT_IS_COSTLY

TESTS = Path(__file__).resolve().parents[1]
RUN = re.compile(r"\[(gw\d)\] \[ *\d+%\] PASSED (\w+\.py)")
MANY = """
import pytest

@pytest.mark.parametrize("number", range(20))
def test_each(number):
    pass
"""


def test_each_file_that_shares_is_there() -> None:
    """A renamed file would lose its place without a word."""
    assert set() == SHARE_WHAT_IS_COSTLY - {path.name for path in TESTS.rglob("test_*.py")}


def test_what_shares_stays_together(tmp_path: Path) -> None:
    sharing = sorted(SHARE_WHAT_IS_COSTLY)[0]
    for name in (sharing, "test_alone.py"):
        (tmp_path / name).write_text(MANY)
    command = [sys.executable, "-m", "pytest", "-n", "2", "-v", "-p", "tests.together"]
    done = subprocess.run(
        [*command, "--rootdir", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(TESTS.parent)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    ran = RUN.findall(done.stdout)
    assert len(ran) == 40, done.stdout
    assert len({process for process, file in ran if file == sharing}) == 1
