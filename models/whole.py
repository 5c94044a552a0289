"""Everything stored of one person, opened: for `/export` and `ebb person export`."""

import json
from datetime import date, datetime

from sqlalchemy import Row, Table, select

from coach.events import Plain, Stored
from coach.person import PersonId
from models import replycodec
from models.database import Work
from models.errors import SealBroken
from models.sealings import SEALED, bound_to
from models.tables import OF_A_PERSON, OUTBOX

UNREADABLE = "unreadable"
"""Stands for a sealed value that no key opens: one damaged row keeps nobody from the rest."""


def of(work: Work, person_id: PersonId) -> Stored:
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
        try:
            plain = work.keys.open(sealed, bound_to(table, *key))
        except SealBroken:
            found[SEALED[table]] = UNREADABLE
        else:
            found[SEALED[table]] = _told(table, plain)
    return found


def _told(table: Table, plain: bytes) -> Plain:
    """Return what a sealed value holds; of a message its words, not a picture."""
    told: Plain = json.loads(replycodec.fields(plain) if table is OUTBOX else plain)
    return told


def _plain(value: object) -> Plain:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value if isinstance(value, str | int | float) else None
