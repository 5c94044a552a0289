"""Which columns are sealed, and what each value is bound to: its table, column and row."""

from sqlalchemy import Table

from models.tables import JOURNAL, OUTBOX, PEOPLE, SET_ASIDE

SEALED = {PEOPLE: "memory", JOURNAL: "facts", OUTBOX: "payload", SET_ASIDE: "payload"}
"""The sealed column of each table that has one; a test holds this against the tables."""


def bound_to(table: Table, *key: object) -> str:
    """Return what a sealed value in the row with that key is bound to."""
    return ":".join([f"{table.name}.{SEALED[table]}", *map(str, key)])
