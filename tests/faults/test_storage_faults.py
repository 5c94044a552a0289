"""What goes wrong with the database: updates wait for it unconfirmed, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import disks, store
from tests.faults.process import CHAT, MARKER, Ebb, until
from tests.faults.telegram import ANSWERS, Served

ADA, BO, CY = CHAT + 1, CHAT + 2, CHAT + 3
COMMANDS = ("/help", "/why", "/privacy")
ROOM_FOR_LOG_BYTES = 16 * 1024
ANSWERED = [ANSWERS[command] for command in COMMANDS]


def all_say(telegram: Served) -> None:
    for command in COMMANDS:
        for chat_id in (ADA, BO, CY):
            telegram.local.says(chat_id, command)


def present_bytes(ebb: Ebb) -> int:
    """How long SQLite's write-ahead log is, which every commit makes longer; room for the log."""
    path = ebb.database.with_name("ebb.sqlite3-wal")
    return max(path.stat().st_size if path.exists() else 0, ROOM_FOR_LOG_BYTES)


async def everything_is_answered_once(telegram: Served, ebb: Ebb) -> None:
    """Wait for all answers of `all_say`; hold them, and what is stored, against what was said."""
    for chat_id in (ADA, BO, CY):
        await telegram.hears(chat_id, *ANSWERED)
    await until(lambda: not telegram.local.unconfirmed(), "every update confirmed")
    assert store.rows_by_chat(ebb) == dict.fromkeys((ADA, BO, CY), len(COMMANDS))
    assert store.count(ebb, "set_aside") == 0


async def waits_for_the_database(telegram: Served, ebb: Ebb) -> None:
    """Wait until the log tells that updates wait; none of them may be confirmed by then."""
    line = await ebb.logged("storage_waits")
    assert line["level"] == "error"
    assert len(telegram.local.unconfirmed()) == len(COMMANDS) * 3
    assert not telegram.heard
    assert not ebb.has_ended


async def test_updates_wait_while_another_program_holds_the_database(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    async with disks.locked_by_another(ebb.database):
        all_say(telegram)
        await waits_for_the_database(telegram, ebb)
        assert "locked" in ebb.lines("storage_waits")[0]["fault"]
    await everything_is_answered_once(telegram, ebb)


async def test_answers_sent_while_the_database_refuses_are_not_sent_again(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.faults.latency_seconds = 1.0
    telegram.local.faults.only_methods = frozenset({"sendMessage"})
    all_say(telegram)
    await until(lambda: telegram.local.call_log.counts["sendMessage"] == 3, "sends under way")
    with disks.files_may_not_grow(ebb.pid, present_bytes(ebb)):
        await ebb.logged("marks_wait")
    telegram.local.faults.clear()
    await everything_is_answered_once(telegram, ebb)
    await ebb.logged("marks_written")


async def test_updates_wait_while_files_may_not_grow(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    with disks.files_may_not_grow(ebb.pid, present_bytes(ebb)):
        all_say(telegram)
        await waits_for_the_database(telegram, ebb)
    await everything_is_answered_once(telegram, ebb)


async def test_a_log_that_cannot_be_written_ends_nothing(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    before = ebb.log.stat().st_size
    with disks.files_may_not_grow(ebb.pid, before):
        all_say(telegram)
        faults = telegram.local.faults
        faults.only_methods, faults.reset_next = frozenset({"getUpdates"}), 2
        await until(lambda: faults.reset_next == 0, "two polls worth a line")
    await everything_is_answered_once(telegram, ebb)
    assert await ebb.stop() == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    with disks.small_disk(tmp_path / "disk") as is_mounted:
        if not is_mounted:
            pytest.skip("no tmpfs may be mounted here; run as root with CAP_SYS_ADMIN")
        yield tmp_path / "disk"


async def test_updates_wait_while_the_disk_is_full(
    telegram: Served, tmp_path: Path, disk: Path
) -> None:
    ebb = Ebb(tmp_path / "ebb", telegram.address, data_dir=str(disk))
    ebb.database = disk / "ebb.sqlite3"
    try:
        await ebb.start()
        with disks.filled_up(disk):
            all_say(telegram)
            await waits_for_the_database(telegram, ebb)
            assert "full" in ebb.lines("storage_waits")[0]["fault"]
        await everything_is_answered_once(telegram, ebb)
    finally:
        await ebb.clear_away()
    assert not list(ebb.leaks())


async def test_nothing_anybody_types_is_logged_whatever_becomes_of_it(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.says(ADA, f"{MARKER} " * 1000)
    telegram.local.says(ADA, f"\x00{MARKER}\ud800")
    telegram.local.says(ADA, f"/nosuch {MARKER}")
    telegram.local.sends_contact(ADA, "+351 555 0100", MARKER)
    face = {"id": BO, "type": "private", "first_name": MARKER}
    unreadable = {"message_id": MARKER, "date": MARKER, "chat": face, "text": MARKER}
    telegram.local.raw_update({"message": unreadable})
    telegram.local.raw_update({"message": {"text": MARKER}})
    telegram.local.raw_update({"edited_message": {"text": MARKER}})
    telegram.local.raw_update({"callback_query": {"id": "1", "data": MARKER}})
    await until(lambda: not telegram.local.unconfirmed(), "every update confirmed")
    telegram.local.says(CY, "/help")
    await telegram.hears(CY, "help")
    await ebb.logged("update_unread")
    assert store.count(ebb, "set_aside") > 0
    assert not list(ebb.leaks())
