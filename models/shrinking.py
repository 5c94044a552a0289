"""The SQLite file kept small and its planner informed, in pieces between which turns get in.

On PostgreSQL all of this does nothing: autovacuum is at work there.
"""

import sqlite3
from typing import Final

from models.database import Work

PIECE_PAGES: Final = 256
"""Pages given back in one transaction: 1 MiB, some 20 ms."""

SPARE_SHARE: Final = 0.1
"""Free pages that stay, as a share of all: what comes next needs them, and the file would only
shrink and grow."""

ANALYSED_ROWS: Final = 400
"""Rows of an index that are looked at. Source: sqlite.org/lang_analyze.html, 3.2."""


def give_back(work: Work, most: int = PIECE_PAGES) -> int:
    """Give free pages back to the disk, `most` at a time; return how many went.

    Nothing can be given back of a file that was made before `auto_vacuum` was set.
    """
    if not work.is_sqlite:
        return 0
    pages, free = _number(work, "page_count"), _number(work, "freelist_count")
    spare = min(most, free - int(pages * SPARE_SHARE))
    if spare <= 0:
        return 0
    _vacuum(work, spare)
    return free - _number(work, "freelist_count")


def optimize(work: Work) -> None:
    """Have SQLite look again at tables that have changed much, so that it plans well."""
    if work.is_sqlite:
        work.connection.exec_driver_sql(f"PRAGMA analysis_limit={ANALYSED_ROWS}")
        work.connection.exec_driver_sql("PRAGMA optimize")


def _vacuum(work: Work, pages: int) -> None:
    """Give pages back, each by a statement: Python's driver takes one step of this pragma only."""
    driver = work.connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        for _ in range(pages):
            driver.execute("PRAGMA incremental_vacuum(1)")


def _number(work: Work, pragma: str) -> int:
    return int(work.connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())
