"""How connections to either database are made, and what is set on each.

Works on nothing itself: transactions are `database.py`'s.
"""

from functools import partial
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL

BUSY_STEP_MS = 100
"""So long SQLite waits at a time: in between it is seen whether the waiting was cut short."""

LOG_BYTES = 16 * 1024 * 1024
"""The write-ahead log gives back what it grew beyond this, once it begins anew."""

LOST_SECONDS = 10
"""After so long a connection to PostgreSQL on which nothing comes back counts as lost."""


def engine_at(url: URL, busy_timeout_ms: int, name: str) -> Engine:
    """Return the engine for an address; nothing is connected yet. `name`: for PostgreSQL's list."""
    if url.get_backend_name() != "sqlite":
        return _postgres_engine(url, name)
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=1,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": busy_timeout_ms / 1000},
    )
    step_ms = min(BUSY_STEP_MS, busy_timeout_ms)
    event.listen(engine, "connect", partial(_prepare_sqlite, busy_step_ms=step_ms))
    return engine


def keepalives(lapse_seconds: int) -> dict[str, int]:
    """Return what lets this end of a connection to PostgreSQL learn that the other is gone.

    Source: libpq, parameter key words.
    """
    return {
        "connect_timeout": lapse_seconds,
        "keepalives_idle": 1,
        "keepalives_interval": 1,
        "keepalives_count": max(1, lapse_seconds - 1),
        "tcp_user_timeout": 1000 * lapse_seconds,
    }


def keepalives_there(lapse_seconds: int) -> str:
    """Return what has PostgreSQL learn on its end that this one is gone, and let go of its locks.

    Without it, locks of a machine that lost its network stay for hours. Source: PostgreSQL,
    "Connection Settings".
    """
    settings = {
        "tcp_keepalives_idle": 1,
        "tcp_keepalives_interval": 1,
        "tcp_keepalives_count": max(1, lapse_seconds - 1),
        "tcp_user_timeout": 1000 * lapse_seconds,
    }
    return "; ".join(f"SET {name} = {value}" for name, value in settings.items())


def _postgres_engine(url: URL, name: str) -> Engine:
    engine = create_engine(
        url,
        pool_size=2,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={**keepalives(LOST_SECONDS), "application_name": name},
    )
    event.listen(engine, "connect", _prepare_postgres)
    return engine


def _prepare_postgres(connection: Any, _record: object) -> None:  # noqa: ANN401
    connection.execute(keepalives_there(LOST_SECONDS))
    connection.commit()


def _prepare_sqlite(connection: Any, _record: object, *, busy_step_ms: int) -> None:  # noqa: ANN401
    """Set a connection up. How a file gives pages back is settled before anything is in it."""
    connection.isolation_level = None
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    if not pages:
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        f"journal_size_limit={LOG_BYTES}",
        f"busy_timeout={busy_step_ms}",
    ):
        connection.execute(f"PRAGMA {pragma}")
