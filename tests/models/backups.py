"""A backup of the whole database, as a restore brings it back: on either database."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Table, insert, select

from models.database import Database, Work
from models.tables import METADATA

Rows = Mapping[Table, Sequence[Mapping[str, object]]]


def backed_up(database: Database) -> Rows:
    """Return every row of every table."""

    def copy(work: Work) -> Rows:
        found = {table: work.connection.execute(select(table)) for table in METADATA.sorted_tables}
        return {table: [dict(row._mapping) for row in rows] for table, rows in found.items()}

    return database.run_here(copy)


def restore(database: Database, rows: Rows) -> None:
    """Bring the database back to a backup."""

    def put_back(work: Work) -> None:
        for table, old in rows.items():
            work.connection.execute(table.delete())
            if old:
                work.connection.execute(insert(table), [dict(row) for row in old])

    database.run_here(put_back)
