"""Sealing everything anew with the newest key, in batches, while Ebb runs."""

from functools import partial

from sqlalchemy import Table, and_, select, tuple_, update

from models.database import Database, Work
from models.sealings import SEALED, bound_to

BATCH_ROWS = 500

Key = tuple[object, ...]


def rotate(database: Database) -> int:
    """Seal what older keys sealed with the newest; return how many values changed.

    Safe to stop and to run again. Raises: SealBroken for a value no key opens.
    """
    changed = 0
    for table in SEALED:
        last: Key | None = None
        while True:
            last, count = database.run_here(partial(_rotate_some, table=table, after=last))
            changed += count
            if last is None:
                break
    return changed


def _rotate_some(work: Work, *, table: Table, after: Key | None) -> tuple[Key | None, int]:
    """Rotate the rows after that key, a batch of them; return the last key, None at the end."""
    key = table.primary_key.columns
    query = select(*key, table.c[SEALED[table]]).order_by(*key).limit(BATCH_ROWS)
    if after is not None:
        query = query.where(tuple_(*key) > after)
    last: Key | None = None
    changed = 0
    for *parts, sealed in work.connection.execute(query.with_for_update()).all():
        last = tuple(parts)
        if sealed is not None and not work.keys.is_newest(sealed):
            _seal_anew(work, table, last, sealed)
            changed += 1
    return last, changed


def _seal_anew(work: Work, table: Table, key: Key, sealed: bytes) -> None:
    binding = bound_to(table, *key)
    anew = work.keys.seal(work.keys.open(sealed, binding), binding)
    columns = zip(table.primary_key.columns, key, strict=True)
    mine = and_(*(column == part for column, part in columns))
    work.connection.execute(update(table).where(mine).values({SEALED[table]: anew}))
