"""Sealing everything anew with the newest key, in batches, while Ebb runs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Column, Row, Table, and_, select, tuple_, update

from models import journal, outbox, people, updates
from models.database import Database, Work
from models.tables import JOURNAL, OUTBOX, PEOPLE, SET_ASIDE

BATCH_ROWS = 500

Key = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sealing:
    """A sealed column and what its values are bound to."""

    table: Table
    column: str
    binding: Callable[..., str]

    @property
    def key(self) -> list[Column[int]]:
        """The key columns, in order."""
        return list(self.table.primary_key.columns)


SEALINGS = (
    Sealing(PEOPLE, "memory", people.binding),
    Sealing(JOURNAL, "facts", journal.binding),
    Sealing(OUTBOX, "payload", outbox.binding),
    Sealing(SET_ASIDE, "payload", updates.binding),
)
"""Every sealed column there is; a test holds this against the tables."""


def rotate(database: Database) -> int:
    """Seal what older keys sealed with the newest; return how many values changed.

    Safe to stop and to run again. Raises: SealBroken for a value no key opens.
    """
    changed = 0
    for sealing in SEALINGS:
        last: Key | None = None
        while True:
            last, count = database.run_here(partial(_rotate_some, sealing=sealing, after=last))
            changed += count
            if last is None:
                break
    return changed


def _rotate_some(work: Work, *, sealing: Sealing, after: Key | None) -> tuple[Key | None, int]:
    value = sealing.table.c[sealing.column]
    query = select(*sealing.key, value).order_by(*sealing.key).limit(BATCH_ROWS)
    if after is not None:
        query = query.where(tuple_(*sealing.key) > after)
    rows = work.connection.execute(query.with_for_update()).all()
    old = [row for row in rows if row[-1] is not None and not work.keys.is_newest(row[-1])]
    for row in old:
        _seal_anew(work, sealing, row)
    return (tuple(rows[-1][:-1]) if rows else None), len(old)


def _seal_anew(work: Work, sealing: Sealing, row: Row[tuple[object, ...]]) -> None:
    key, binding = row[:-1], sealing.binding(*row[:-1])
    sealed = work.keys.seal(work.keys.open(row[-1], binding), binding)
    mine = and_(*(column == part for column, part in zip(sealing.key, key, strict=True)))
    work.connection.execute(
        update(sealing.table).where(mine).values({sealing.column: sealed})
    )


def sealed_columns() -> Iterator[tuple[str, str]]:
    """Yield the table and column of everything rotated."""
    for sealing in SEALINGS:
        yield sealing.table.name, sealing.column
