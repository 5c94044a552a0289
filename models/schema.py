"""The schema and its version: brought up to date at start and by `ebb db upgrade`.

Alembic is slow to import, so the version is read by hand and Alembic only called when behind.
"""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select, text
from sqlalchemy.schema import CreateTable

from models.database import Work
from models.errors import StorageBroken
from models.tables import METADATA

NEWEST = "0005"
"""The newest migration; a test holds it against Alembic's own idea."""

UPGRADE_KEY = 0x456263
"""Beside `models.hold.ADVISORY_KEY`."""

LOCK_SECONDS = 3

_STAMP = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def version(connection: Connection) -> str | None:
    """Return the version the database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(select(_STAMP.c.version_num))


def is_current(work: Work) -> bool:
    """Tell whether the schema is the one this program knows."""
    return version(work.connection) == NEWEST


def is_migrated(work: Work) -> bool:
    """Tell whether this program can work on the schema: a newer one has only added to it."""
    present = version(work.connection)
    return present is not None and present >= NEWEST


def upgrade(work: Work) -> bool:
    """Bring the schema up to date; return whether there was anything to do.

    Raises: StorageBroken where the database is newer than this program.
    """
    if version(work.connection) == NEWEST:
        return False
    if not work.is_sqlite:
        _wait_for_turn(work.connection)
    present = version(work.connection)
    if present == NEWEST:
        return False
    if present is not None and present > NEWEST:
        raise StorageBroken(f"the database is at {present}, newer than this Ebb ({NEWEST})")
    if present is None and not inspect(work.connection).get_table_names():
        _create(work.connection)
    else:
        _run_alembic(work.connection)
    return True


def _wait_for_turn(connection: Connection) -> None:
    """Let several Ebbs that start at once upgrade one after the other, and never stall an old one.

    A table that somebody works on is waited for briefly; then the whole upgrade is tried again.
    """
    connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_KEY})


def _create(connection: Connection) -> None:
    """Make an empty database's tables at once; a test holds them against the migrations."""
    METADATA.create_all(connection)
    connection.execute(CreateTable(_STAMP))
    connection.execute(insert(_STAMP).values(version_num=NEWEST))


def _run_alembic(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
