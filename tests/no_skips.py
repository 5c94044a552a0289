"""With EBB_REQUIRE_ALL set, a skipped test fails: nothing goes unchecked for want of a browser.

A pytest plugin. Works on the reports where they are made, so that it holds with xdist as well.
"""

import os
from collections.abc import Generator

import pytest

ARE_ALL_REQUIRED = bool(os.environ.get("EBB_REQUIRE_ALL"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that was skipped; an expected failure is none."""
    report = yield
    if ARE_ALL_REQUIRED and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but EBB_REQUIRE_ALL is set: {_reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Fail a file that was skipped as a whole."""
    report = yield
    if ARE_ALL_REQUIRED and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, but EBB_REQUIRE_ALL is set: {_reason(report.longrepr)}"
    return report


def _reason(longrepr: object) -> str:
    """Return why something was skipped; pytest gives file, line and reason."""
    return str(longrepr[-1]) if isinstance(longrepr, tuple) else str(longrepr)
