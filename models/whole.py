"""Everything stored of one person, opened: for `ebb person export`."""

import json
from datetime import date, datetime

from sqlalchemy import Row, Table, select

from coach.person import PersonId
from models.database import Work
from models.sealings import SEALED, bound_to
from models.tables import OF_A_PERSON

Plain = str | int | float | bool | dict[str, object] | list[object] | None


def of(work: Work, person_id: PersonId) -> dict[str, list[dict[str, Plain]]]:
    """Return all rows of a person, table by table, sealed values opened."""
    return {table.name: _rows(work, table, person_id) for table in OF_A_PERSON}


def _rows(work: Work, table: Table, person_id: PersonId) -> list[dict[str, Plain]]:
    key = table.primary_key.columns
    query = select(table).where(table.c.person_id == person_id).order_by(*key)
    return [_opened(work, table, row) for row in work.connection.execute(query)]


def _opened(work: Work, table: Table, row: Row[tuple[object, ...]]) -> dict[str, Plain]:
    found = {name: _plain(value) for name, value in row._mapping.items()}
    sealed = row._mapping.get(SEALED.get(table, ""))
    if sealed is not None:
        key = (row._mapping[column] for column in table.primary_key.columns)
        found[SEALED[table]] = json.loads(work.keys.open(sealed, bound_to(table, *key)))
    return found


def _plain(value: object) -> Plain:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value if isinstance(value, str | int | float) else None
