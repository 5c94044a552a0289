"""What xdist runs where: each test wherever there is room, but some files in one process.

A pytest plugin. The scheduler is handed to xdist because its own `--dist loadgroup` does not see
any group with pytest 9.2 (pytest-dev/pytest-xdist#1386).
"""

from pathlib import PurePosixPath

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

SHARE_WHAT_IS_COSTLY = frozenset(
    {
        "test_bench.py",
        "test_bench_scenarios.py",
        "test_local_page.py",
        "test_mini_app.py",
        "test_postgres.py",
        "test_replicas.py",
        "test_rotation.py",
        "test_two_years.py",
        "test_walker.py",
        "test_watching.py",
        "test_writers_tools.py",
    }
)
"""Their tests stay together: what they share is made once."""


class Together(LoadScopeScheduling):  # type: ignore[misc]  # not typed there
    """Hands out the tests of such a file as one piece of work, each other by itself."""

    def _split_scope(self, nodeid: str) -> str:
        file, _, _ = nodeid.partition("::")
        return file if PurePosixPath(file).name in SHARE_WHAT_IS_COSTLY else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together:
    """Use it."""
    return Together(config, log)
