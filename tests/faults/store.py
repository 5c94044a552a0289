"""Looks into an Ebb's SQLite file from outside, without a lock and without changing anything."""

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from coach.person import Person
from models.database import Database
from models.keys import Keyring
from models.people import load
from tests.faults.process import Ebb

BOT_ID = 7700001


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, for reading."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
    try:
        yield connection
    finally:
        connection.close()


def count(ebb: Ebb, table: str, condition: str = "1") -> int:
    """How many rows of a table hold a condition."""
    with opened(ebb.database) as connection:
        found = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
    return int(found[0])


def rows_by_chat(ebb: Ebb, fate: str = "") -> dict[int, int]:
    """How many messages each chat has in the outbox, of that fate or of any."""
    query = "SELECT chat_id, count(*) FROM outbox WHERE ? IN ('', fate) GROUP BY chat_id"
    with opened(ebb.database) as connection:
        return dict(connection.execute(query, (fate,)).fetchall())


def people(ebb: Ebb, chat_ids: Collection[int]) -> list[Person]:
    """The people with these chats; for an Ebb that has ended."""
    keys = Keyring((ebb.folder / "data" / "keys").read_text().split())
    database = Database(f"sqlite:///{ebb.database}", keys)
    try:
        found = database.run_here(partial(load, bot_id=BOT_ID, chat_ids=chat_ids))
    finally:
        database.close()
    return [known.person for known in found]
