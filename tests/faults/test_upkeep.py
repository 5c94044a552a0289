"""What the operator does from the command line while Ebb runs on the same database."""

import asyncio
import json
import sqlite3
import sys
from pathlib import Path

from tests.faults import store
from tests.faults.process import CHAT, Ebb, until
from tests.faults.telegram import URGE, Served

ADA, BO = CHAT + 1, CHAT + 2


async def command(ebb: Ebb, *arguments: str) -> str:
    """Run `ebb` with these arguments on the same settings; return what it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=ebb.folder,
        env=ebb.environment,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode()


def chats_in(path: Path) -> set[int]:
    """Whose chats a copy of the database holds."""
    copy = sqlite3.connect(path)
    try:
        return {chat_id for (chat_id,) in copy.execute("SELECT chat_id FROM people")}
    finally:
        copy.close()


async def test_a_backup_is_whole_while_ebb_goes_on(telegram: Served, ebb: Ebb) -> None:
    await ebb.start()
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/help")
        await telegram.hears(chat_id, "help")
    copying = asyncio.create_task(command(ebb, "db", "backup", str(ebb.folder / "copy.sqlite3")))
    late = range(CHAT + 10, CHAT + 60)
    for chat_id in late:
        telegram.local.says(chat_id, "/help")
        await asyncio.sleep(0.02)
    await copying
    for chat_id in late:
        await telegram.hears(chat_id, "help")
    assert {ADA, BO} <= chats_in(ebb.folder / "copy.sqlite3")


async def test_who_is_wiped_from_the_command_line_is_a_stranger_again(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    for chat_id in (ADA, BO):
        telegram.local.says(chat_id, "/sos")
        await telegram.hears(chat_id, URGE[0])
    before = json.loads(await command(ebb, "person", "export", str(ADA)))
    assert before["people"][0]["chat_id"] == ADA
    await until(lambda: not store.rows_by_chat(ebb, "waiting"), "nothing waits")
    await command(ebb, "person", "wipe", str(ADA))
    assert set(store.rows_by_chat(ebb)) == {BO}

    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, URGE[0], "help")
    after = json.loads(await command(ebb, "person", "export", str(ADA)))
    assert after["people"][0]["person_id"] != before["people"][0]["person_id"]
    assert store.count(ebb, "people", f"chat_id = {BO}") == 1


async def test_a_rotation_while_ebb_runs_on_both_keys_disturbs_nobody(
    telegram: Served, ebb: Ebb
) -> None:
    await ebb.start()
    telegram.local.says(ADA, "/sos")
    await telegram.hears(ADA, URGE[0])
    await ebb.stop()
    file = ebb.database.with_name("keys")
    old = file.read_text().strip()
    newest = (await command(ebb, "keys", "new")).strip()
    file.write_text(f"{newest}\n{old}\n")
    await ebb.start()
    await command(ebb, "keys", "rotate")
    telegram.local.says(ADA, "/help")
    await telegram.hears(ADA, URGE[0], "help")
    file.write_text(f"{newest}\n")
    await ebb.stop()
    await ebb.start()
    telegram.local.says(ADA, "/why")
    await telegram.hears(ADA, URGE[0], "help", "why-open")
    assert store.count(ebb, "set_aside") == 0
