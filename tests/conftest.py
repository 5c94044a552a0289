"""What every test can ask for: a database of its own, and a talk."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from models import schema
from models.database import Database, plain_url
from models.keys import Keyring, new_key
from models.tables import METADATA
from models.wipes import WipeList

pytest.register_assert_rewrite("tests.talk")
pytest_plugins = ["tests.no_skips", "tests.together"]

POSTGRES = os.environ.get("EBB_TEST_POSTGRES", "")
"""Address of an empty PostgreSQL database; with it, every test with a database runs there, or in
one beside it for each process where several run the tests."""

from tests.talk import Talk  # noqa: E402

KEY = new_key()


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The address of this process's own PostgreSQL database."""
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker is None:
        return POSTGRES
    address = make_url(POSTGRES)
    name = f"{address.database}_{worker}"
    engine = create_engine(plain_url(POSTGRES), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        found = connection.scalar(
            text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": name}
        )
        if not found:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return address.set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every migration applied, copied for each test."""
    path = tmp_path_factory.mktemp("template") / "ebb.sqlite3"
    database = Database(f"sqlite:///{path}", Keyring([KEY]))
    database.run_here(schema.upgrade)
    database.close()
    return path


@pytest.fixture
def database_url(tmp_path: Path, migrated_sqlite: Path, request: pytest.FixtureRequest) -> str:
    """The address of an empty, migrated database."""
    if POSTGRES:
        url: str = request.getfixturevalue("postgres_url")
        _empty_postgres(url)
        return url
    path = tmp_path / "ebb.sqlite3"
    shutil.copy(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def wipes(tmp_path: Path) -> WipeList:
    """An empty wipe list, for clocks that tests set as they like."""
    return WipeList(tmp_path / "wipes", ["hush"], lambda: datetime.max.replace(tzinfo=UTC))


@pytest.fixture
def database(database_url: str, wipes: WipeList) -> Iterator[Database]:
    """An empty, migrated database with a wipe list."""
    opened = Database(database_url, Keyring([KEY]), wipes=wipes)
    yield opened
    opened.close()


@pytest.fixture
def talk(database: Database) -> Talk:
    """A chat of somebody Ebb has never met."""
    return Talk(database)


@pytest.fixture
def running(talk: Talk) -> Talk:
    """A chat of somebody whose thirty days began today, in Lisbon."""
    talk.sets_up()
    return talk


def _empty_postgres(url: str) -> None:
    engine = create_engine(plain_url(url))
    with engine.begin() as connection:
        has_tables = connection.scalar(text("SELECT to_regclass('people')"))
        if has_tables:
            names = ", ".join(table.name for table in METADATA.sorted_tables)
            connection.execute(text(f"TRUNCATE {names}"))
    engine.dispose()
    if not has_tables:
        fresh = Database(url, Keyring([KEY]))
        fresh.run_here(schema.upgrade)
        fresh.close()
