"""The schema and its version: brought up to date at start and by `ebb db upgrade`.

Alembic is slow to import, so the version is read by hand and Alembic only called when behind.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, select, table
from sqlalchemy.sql import column

from models.database import Work
from models.errors import StorageBroken

NEWEST = "0001"
"""The newest migration; a test holds it against Alembic's own idea."""

_VERSION = table("alembic_version", column("version_num"))


def version(connection: Connection) -> str | None:
    """Return the version the database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(select(_VERSION.c.version_num))


def is_current(work: Work) -> bool:
    """Tell whether the schema is the one this program knows."""
    return version(work.connection) == NEWEST


def upgrade(work: Work) -> bool:
    """Bring the schema up to date; return whether there was anything to do.

    Raises: StorageBroken where the database is newer than this program.
    """
    present = version(work.connection)
    if present == NEWEST:
        return False
    if present is not None and present > NEWEST:
        raise StorageBroken(f"the database is at {present}, newer than this Ebb ({NEWEST})")
    _run_alembic(work.connection)
    return True


def _run_alembic(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
