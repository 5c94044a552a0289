"""What xdist runs where: each test wherever there is room, but some files in one process.

A pytest plugin. The scheduler is handed to xdist because its own `--dist loadgroup` does not see
any group with pytest 9.2 (pytest-dev/pytest-xdist#1386).
"""

from pathlib import PurePosixPath

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

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

    def remove_node(self, node: WorkerController) -> str | None:
        """Take a process that died out; what it had left goes to the others.

        xdist puts back what it had done as well, and then waits for that for ever.
        """
        died_at: str | None = super().remove_node(node)
        for scope, tests in list(self.workqueue.items()):
            if died_at in tests:
                tests[died_at] = True
            if all(tests.values()):
                del self.workqueue[scope]
        for other in self.assigned_work:
            self._reschedule(other)
        return died_at


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together | None:
    """Hand tests out so wherever nothing else was asked for."""
    return Together(config, log) if config.getvalue("dist") == "load" else None
