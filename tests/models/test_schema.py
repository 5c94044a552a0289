"""The schema: one history of migrations that ends where the tables are, and no slow query."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text

from models import outbox, schema, timers, updates, waiting
from models.columns import Sealed
from models.database import Database, Work
from models.errors import StorageBroken
from models.keys import Keyring, new_key
from models.sealings import SEALED
from models.tables import METADATA
from tests.architecture.source import ROOT
from tests.talk import Talk


def test_the_newest_migration_is_the_one_the_program_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "models" / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.NEWEST]


def differences(work: Work) -> list[object]:
    """Return where a database differs from the tables, by Alembic's own comparison."""
    return list(compare_metadata(MigrationContext.configure(work.connection), METADATA))


def test_an_empty_database_gets_the_tables_at_once(database: Database) -> None:
    assert database.run_here(schema.is_current)
    assert database.run_here(differences) == []


def test_the_migrations_lead_to_the_same_tables(tmp_path: Path) -> None:
    migrated = Database(f"sqlite:///{tmp_path / 'migrated.sqlite3'}", Keyring([new_key()]))
    migrated.run_here(lambda work: work.connection.execute(text("CREATE TABLE other (x INTEGER)")))
    assert migrated.run_here(schema.upgrade)
    migrated.run_here(lambda work: work.connection.execute(text("DROP TABLE other")))
    assert migrated.run_here(schema.is_current)
    assert migrated.run_here(differences) == []
    migrated.close()


def test_an_upgrade_of_what_is_current_does_nothing(database: Database) -> None:
    assert database.run_here(schema.upgrade) is False


def test_a_newer_database_is_refused(database: Database) -> None:
    database.run_here(
        lambda work: work.connection.execute(text("UPDATE alembic_version SET version_num='9999'"))
    )
    with pytest.raises(StorageBroken, match="newer than this Ebb"):
        database.run_here(schema.upgrade)
    database.run_here(
        lambda work: work.connection.execute(
            text("UPDATE alembic_version SET version_num=:now"), {"now": schema.NEWEST}
        )
    )


def test_every_sealed_column_is_known_to_the_rotation() -> None:
    sealed = {
        table: column.name
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
    }
    assert sealed == SEALED


@pytest.mark.parametrize("is_analysed", [False, True])
def test_no_query_of_a_turn_or_a_tick_scans_a_table(running: Talk, is_analysed: bool) -> None:
    if running.database.engine.dialect.name != "sqlite":
        pytest.skip("the plans of SQLite are read; PostgreSQL's depend on its statistics")
    seen: list[tuple[str, Any]] = []
    event.listen(
        running.database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, parameters, _x, _many: seen.append((statement, parameters)),
    )
    running.says("/slip")
    running.taps("No")
    running.taps("I wrote")
    running.taps("Today")
    running.taps("Count from this")
    running.waits(days=3)
    running.database.run_here(partial(timers.next_of, kinds=["evening"]))
    running.database.run_here(partial(waiting.next_try_at, now=running.clock.at))
    running.database.run_here(partial(updates.forget_old, now=running.clock.at, most=500))
    running.database.run_here(partial(outbox.forget_ended, now=running.clock.at, most=500))
    assert [statement for statement, _ in seen if statement.startswith("DELETE FROM outbox")]
    if is_analysed:
        running.database.run_here(lambda work: work.connection.execute(text("ANALYZE")))
    plans = {statement: _plan(running.database, statement, given) for statement, given in seen}
    scans = {s: plan for s, plan in plans.items() if any("SCAN" in line for line in plan)}
    allowed = {s for s in scans if "timers.kind IN" in s or "FROM set_aside" in s}
    assert {s: plan for s, plan in scans.items() if s not in allowed} == {}


def _plan(database: Database, statement: str, given: Any) -> list[str]:  # noqa: ANN401
    """Return SQLite's plan; covering-index walks that stop at a LIMIT are no scans."""
    if not statement.upper().startswith(("SELECT", "UPDATE", "DELETE")):
        return []
    values = given[0] if isinstance(given, list) else given
    with database.engine.connect() as connection:
        rows = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, values).all()
    lines = [str(row[-1]) for row in rows]
    is_ordered_walk = "LIMIT" in statement and not any("TEMP B-TREE" in line for line in lines)
    return [line for line in lines if not (is_ordered_walk and "USING" in line)]
