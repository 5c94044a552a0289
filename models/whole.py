"""Everything stored of one person, opened: for `/export` and `ebb person export`."""

import json
from datetime import date, datetime

from sqlalchemy import Row, select

from coach.person import PersonId
from models import journal, outbox, people, updates
from models.database import Work
from models.tables import ENTRIES, JOURNAL, NUDGES, OUTBOX, PEOPLE, SET_ASIDE, TIMERS

Plain = str | int | float | bool | None | dict[str, object] | list[object]


def of(work: Work, person_id: PersonId) -> dict[str, object]:
    """Return all rows of a person, table by table, sealed values opened."""
    bindings = {PEOPLE: people.binding, JOURNAL: journal.binding, OUTBOX: outbox.binding}
    found: dict[str, object] = {}
    for table in (PEOPLE, ENTRIES, JOURNAL, TIMERS, NUDGES, OUTBOX, SET_ASIDE):
        query = select(table).where(table.c.person_id == person_id)
        binding = bindings.get(table)
        rows = []
        for row in work.connection.execute(query.order_by(*table.primary_key.columns)):
            key = [row._mapping[column] for column in table.primary_key.columns]
            bound_to = binding(*key) if binding else updates.binding(key[0])
            rows.append(_opened(work, row, bound_to))
        found[table.name] = rows
    return found


def _opened(work: Work, row: Row[tuple[object, ...]], bound_to: str) -> dict[str, Plain]:
    return {name: _plain(work, value, bound_to) for name, value in row._mapping.items()}


def _plain(work: Work, value: object, bound_to: str) -> Plain:
    match value:
        case bytes():
            opened: Plain = json.loads(work.keys.open(value, bound_to))
            return opened
        case datetime() | date():
            return value.isoformat()
        case str() | int() | float() | None:
            return value
    raise TypeError(type(value).__name__)
