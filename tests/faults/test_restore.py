"""A backup restored, as docs/operating.md says it is done: who left meanwhile stays away."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from models.tables import OF_A_PERSON
from tests.faults import store
from tests.faults.process import CHAT, Ebb, until
from tests.faults.telegram import URGE, Served
from tests.faults.test_upkeep import command

ADA, BO = CHAT + 1, CHAT + 2


def found(path: Path, query: str) -> list[tuple[object, ...]]:
    """What a query finds in a copy of the database."""
    with closing(sqlite3.connect(path)) as copy:
        return copy.execute(query).fetchall()


async def talks(telegram: Served, ebb: Ebb) -> None:
    """Have both talk, and leave a message for each on its way."""
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/sos")
        await telegram.hears(chat_id, URGE[0])
    faults = telegram.local.faults
    faults.only_methods, faults.hang_next = frozenset({"sendMessage"}), 2
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/why")
    await until(lambda: faults.hang_next == 0, "both on their way")


async def leaves(telegram: Served, ebb: Ebb) -> None:
    """Have Ada erase everything."""
    telegram.local.says(ADA, "/wipe")
    await until(lambda: telegram.prompts(ADA)[-1] == "wipe-open", "the question")
    screen = telegram.by_chat[ADA][-1]
    telegram.local.taps(ADA, screen.message_id, screen.tokens[0])
    await until(lambda: store.count(ebb, "people", f"chat_id = {ADA}") == 0, "the wipe")
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "the farewell")


def restore(ebb: Ebb, copy: Path) -> None:
    """Put a backup in place."""
    for name in ("ebb.sqlite3-wal", "ebb.sqlite3-shm"):
        ebb.database.with_name(name).unlink(missing_ok=True)
    shutil.copy(copy, ebb.database)


def left_of(ebb: Ebb, person_id: object) -> dict[str, int]:
    """How many rows each table holds of a person."""
    mine = f"person_id = {person_id}"
    return {table.name: store.count(ebb, table.name, mine) for table in OF_A_PERSON}


async def test_a_restored_backup_brings_back_all_but_who_left(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    await talks(telegram, ebb)
    copy = ebb.folder / "copy.sqlite3"
    await command(ebb, "db", "backup", str(copy))
    waiting = found(copy, "SELECT chat_id FROM outbox WHERE fate = 'waiting' ORDER BY chat_id")
    assert waiting == [(ADA,), (BO,)]
    [(ada,), (bo,)] = found(copy, "SELECT person_id FROM people ORDER BY chat_id")
    await ebb.stop()
    await ebb.start()
    for chat_id in (ADA, BO):
        await telegram.hears(chat_id, URGE[0], "why-open")
    await leaves(telegram, ebb)
    await ebb.stop()

    restore(ebb, copy)
    assert left_of(ebb, ada)["outbox"] > 0
    telegram.by_chat.clear()
    await ebb.start()
    telegram.local.says(BO, "/help")
    await telegram.hears(BO, "why-open", "help")
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    assert telegram.prompts(ADA) == []
    assert set(left_of(ebb, ada).values()) == {0}
    assert left_of(ebb, bo)["people"] == 1
    assert [line["people"] for line in ebb.lines("erased_again")] == [1]

    telegram.local.says(ADA, "hello again")
    await telegram.hears(ADA, "welcome-hello")
    await ebb.stop()
    await ebb.start()
    assert store.count(ebb, "people") == 2
    assert ebb.count("erased_again") == 1
