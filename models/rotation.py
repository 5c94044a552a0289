"""Sealing everything anew with the newest key, in batches, while Ebb runs."""

import time
from functools import partial
from typing import Final

from sqlalchemy import Table, and_, select, tuple_, update

from models.database import Database, Work
from models.errors import Clashed
from models.inuse import require_known
from models.sealings import SEALED, bound_to

BATCH_ROWS: Final = 100
"""In one transaction: some 10 to 30 ms, in which nobody else writes."""

LEAST_PAUSE_SECONDS: Final = 0.02
"""After each batch; as long as the batch took, so that the lock is free half of the time. SQLite's
goes to whoever asks first, and who waits for it sleeps between two looks: without a pause a running
Ebb found it taken for five seconds, in 5 of 21 tries."""

MOST_CLASHES: Final = 20
"""Batches in a row that met another Ebb at the same rows on PostgreSQL."""

Key = tuple[object, ...]


def rotate(database: Database) -> int:
    """Seal what older keys sealed with the newest; return how many values changed.

    Whatever is written meanwhile is sealed with the newest as well, for no Ebb may run that does
    not: afterwards older keys open nothing any more. Safe to stop and to run again.
    Raises: KeyUnknown; SealBroken for a value no key opens; StorageFailed.
    """
    require_known(database, is_first=True)
    return sum(_rotate_table(database, table) for table in SEALED)


def _rotate_table(database: Database, table: Table) -> int:
    changed = clashes = 0
    last: Key | None = None
    while True:
        began_seconds = time.monotonic()
        try:
            found = database.run_here(partial(_rotate_some, table=table, after=last))
        except Clashed:
            clashes += 1
            if clashes == MOST_CLASHES:
                raise
            time.sleep(LEAST_PAUSE_SECONDS * clashes)
            continue
        clashes = 0
        last, count = found
        changed += count
        if last is None:
            return changed
        time.sleep(max(LEAST_PAUSE_SECONDS, time.monotonic() - began_seconds))


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
