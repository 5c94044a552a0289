"""What Ebb writes is for nobody else on the machine, whatever the machine's habit is."""

import os
from pathlib import Path

from tests.faults.process import Ebb
from tests.faults.telegram import Served


async def test_every_file_of_a_running_ebb_is_its_owners_alone(telegram: Served, ebb: Ebb) -> None:
    before = os.umask(0o022)
    try:
        await ebb.start()
    finally:
        os.umask(before)
    modes = _modes(ebb.database.parent)
    assert {"ebb.sqlite3", "ebb.sqlite3-wal", "keys"} <= set(modes)
    assert {name: mode for name, mode in modes.items() if mode & 0o077} == {}


def _modes(folder: Path) -> dict[str, int]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name: path.stat().st_mode & 0o777 for path in files}
