"""The command line, as an operator uses it, on a database with somebody's real days in it."""

import io
import json
import os
import re
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port
from sqlalchemy import Select, select, update

from bot.arrivals import Arrival
from bot.cli import main
from coach.events import Commanded
from coach.flow import FlowError
from coach.voice import VoiceError
from models import people
from models.columns import Sealed
from models.database import Database, Work
from models.errors import SealBroken
from models.keys import Keyring, SealedBytes, new_key
from models.tables import JOURNAL, METADATA
from tests.conftest import KEY
from tests.talk import Talk

MARKER = "marmalade"

Says = Callable[..., str]


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty folder and environment."""
    for name in os.environ:
        if name.startswith("EBB_") and name != "EBB_TEST_POSTGRES":
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def ebb(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Says:
    """Runs `ebb` with arguments and returns what it says."""

    def run(*arguments: str, fails: bool = False) -> str:
        monkeypatch.setattr("sys.argv", ["ebb", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        assert bool(end.value.code) == fails, said
        assert "Traceback" not in said.err
        return said.out + said.err

    return run


@pytest.fixture
def ada(running: Talk, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Talk:
    """Somebody in the middle of her thirty days, in this installation's database."""
    monkeypatch.setenv("EBB_DATABASE_URL", database_url)
    monkeypatch.setenv("EBB_KEYS", KEY)
    running.says("/sos")
    running.taps("Text them")
    running.taps("7")
    running.taps("Skip")
    running.says(f"it is all {MARKER}")
    return running


def sealed(database: Database) -> list[bytes]:
    """Every sealed value there is."""
    columns = [
        column
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
    ]
    found: list[bytes] = []
    for column in columns:
        query = select(column).where(column.is_not(None))
        found += database.run_here(partial(_values, query=query))
    return found


def _values(work: Work, query: Select[tuple[bytes]]) -> list[bytes]:
    return list(work.connection.scalars(query))


def test_every_new_key_is_another_good_key(ebb: Says) -> None:
    first, second = ebb("keys", "new").strip(), ebb("keys", "new").strip()
    assert first != second
    Keyring([first, second])


def test_after_a_rotation_the_old_key_can_go(
    ebb: Says, ada: Talk, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, newest = ada.person, new_key()
    monkeypatch.setenv("EBB_KEYS", f"{newest} {KEY}")
    hangs_up(ada)
    said = ebb("keys", "rotate")
    opened = Database(database_url, Keyring([newest]))
    try:
        values = sealed(opened)
        assert said.startswith(f"{len(values)} values sealed anew")
        assert len(values) > 2
        load = opened.run_here(lambda work: people.load(work, 1, chat_ids=[ada.chat_id]))
    finally:
        opened.close()
    assert [known.person for known in load] == [before]
    assert ebb("keys", "rotate").startswith("0 values")
    with pytest.raises(SealBroken):
        assert ada.person


def hangs_up(talk: Talk) -> None:
    """Leave no connection open: on PostgreSQL one with an older key is an Ebb that runs."""
    talk.database.engine.dispose()


def test_a_rotation_without_the_old_key_says_what_is_missing(
    ebb: Says, ada: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EBB_KEYS", new_key())
    hangs_up(ada)
    assert "a key that is not among EBB_KEYS" in ebb("keys", "rotate", fails=True)
    assert ada.is_known


def test_an_upgrade_is_done_once(ebb: Says) -> None:
    assert ebb("db", "upgrade") == "brought up to date\n"
    assert ebb("db", "upgrade") == "already up to date\n"


def test_a_backup_opens_and_holds_the_same_people(
    ebb: Says, ada: Talk, database_url: str, tmp_path: Path
) -> None:
    if not database_url.startswith("sqlite"):
        assert "pg_dump" in ebb("db", "backup", "copy.sqlite3", fails=True)
        return
    copy = tmp_path / "copy.sqlite3"
    said = ebb("db", "backup", str(copy))
    assert said.startswith(f"{copy.stat().st_size} bytes")
    assert copy.stat().st_mode & 0o077 == 0
    opened = Database(f"sqlite:///{copy}", Keyring([KEY]))
    try:
        found = opened.run_here(people.everyone)
    finally:
        opened.close()
    assert [known.person for known in found] == [ada.person]


def test_a_backup_overwrites_nothing(ebb: Says, ada: Talk, database_url: str) -> None:
    Path("there").write_text("mine")
    said = ebb("db", "backup", "there", fails=True)
    assert said.startswith("Ebb: ")
    assert Path("there").read_text() == "mine"
    assert ada.is_known


def test_an_export_into_a_folder_is_what_the_chat_gives(
    ebb: Says, ada: Talk, tmp_path: Path
) -> None:
    ada.has_plan(MARKER)
    folder = tmp_path / "for ada"
    ebb("person", "export", str(ada.chat_id), "--to", str(folder))
    assert MARKER in (folder / "ebb.html").read_text("utf-8")
    assert json.loads((folder / "ebb.json").read_text("utf-8"))["people"]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_an_export_goes_through_with_messages_still_waiting(ebb: Says, ada: Talk) -> None:
    arrival = Arrival(Commanded("help"), chat_id=ada.chat_id)
    ada.turns.take_here([arrival])
    found = json.loads(ebb("person", "export", str(ada.chat_id)))
    waiting = [row["payload"] for row in found["outbox"] if row["fate"] == "waiting"]
    assert [payload["prompt"] for payload in waiting] == ["help"]


def test_a_damaged_row_keeps_nobody_from_the_rest(ebb: Says, ada: Talk) -> None:
    ada.has_plan(MARKER)
    with ada.database.engine.begin() as connection:
        connection.execute(update(JOURNAL).values(facts=SealedBytes(b"\0" * 40)))
    found = json.loads(ebb("person", "export", str(ada.chat_id)))
    assert {row["facts"] for row in found["journal"]} == {"unreadable"}
    assert MARKER in str(found["people"])


def test_an_export_holds_everything_opened(ebb: Says, ada: Talk) -> None:
    found = json.loads(ebb("person", "export", str(ada.chat_id)))
    assert {"people", "entries", "journal", "timers", "nudges", "outbox"} <= set(found)
    assert found["people"][0]["chat_id"] == ada.chat_id
    assert [note["kind"] for note in found["journal"]].count("urge") == 1


def test_a_wipe_leaves_nothing_in_the_file(ebb: Says, ada: Talk, database_url: str) -> None:
    ebb("person", "wipe", str(ada.chat_id))
    assert not ada.is_known
    assert "nobody" in ebb("person", "export", str(ada.chat_id), fails=True)
    assert "nobody" in ebb("person", "wipe", str(ada.chat_id), fails=True)
    if database_url.startswith("sqlite"):
        path = Path(database_url.removeprefix("sqlite:///"))
        log = path.with_name(path.name + "-wal")
        assert not log.exists() or log.stat().st_size == 0
        with sqlite3.connect(path) as connection:
            kept = connection.execute("SELECT count(*) FROM outbox").fetchone()
        connection.close()
        assert kept == (0,)


def test_what_is_typed_is_understood_a_line_each(
    ebb: Says, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["I want to kill myself", "", "blue", '{"a": 1}', "day 3"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    found = [json.loads(line) for line in ebb("understand", "--language", "en").splitlines()]
    assert len(found) == len(lines)
    assert found[0]["intent"] == "crisis_self_harm"
    assert all({"intent", "sure"} <= set(each) for each in found)


def test_the_script_has_no_fault(ebb: Says) -> None:
    assert ebb("script", "check") == "no fault found\n"


@pytest.mark.parametrize(
    ("faults", "last"), [(["en: a"], "1 fault"), (["en: a", "en: b"], "2 faults")]
)
def test_the_scripts_faults_are_counted(
    ebb: Says, monkeypatch: pytest.MonkeyPatch, faults: list[str], last: str
) -> None:
    monkeypatch.setattr("coach.script.faults", lambda: faults)
    assert ebb("script", "check", fails=True).splitlines() == [*faults, last]


@pytest.mark.parametrize("fault", [FlowError("urge: no way leads on"), VoiceError("en: no text")])
def test_a_fault_of_the_script_is_said_in_a_line(
    ebb: Says, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def broken() -> list[str]:
        raise fault

    monkeypatch.setattr("coach.script.faults", broken)
    assert ebb("script", "check", fails=True) == f"Ebb: {fault}\n"


def test_a_drawing_outside_the_checkout_says_what_to_do(ebb: Says) -> None:
    assert "run this in Ebb's checkout" in ebb("script", "draw", fails=True)


def test_the_script_is_drawn(ebb: Says) -> None:
    ebb("script", "draw", "drawn.md")
    assert "mermaid" in Path("drawn.md").read_text("utf-8")


def test_every_text_is_written_onto_a_page(ebb: Says, tmp_path: Path) -> None:
    assert ebb("script", "preview", "all.html") == "written to all.html; open it in a browser\n"
    assert "Day 4 of 30." in (tmp_path / "all.html").read_text("utf-8")
    assert "there is no folder" in ebb("script", "preview", "nowhere/all.html", fails=True)


def test_a_month_is_made_up(ebb: Says) -> None:
    told = ebb("script", "simulate", "--days", "9", "--person", "steady")
    assert told.startswith("> /start\n")
    assert "Day 9 of 30" in told
    assert "there is no person bored; there are steady" in ebb(
        "script", "simulate", "--person", "bored", fails=True
    )
    assert "there are no texts in xx" in ebb("script", "simulate", "--language", "xx", fails=True)


def test_the_trial_says_what_can_be_said(ebb: Says, ada: Talk) -> None:
    assert "nothing can be said yet" in ebb("trial")
    for _ in range(12):
        ada.waits(days=1)
        ada.says("/today")
    told = ebb("trial")
    assert re.match(r"reminded: [1-7] moments, 0 followed by SOS, 0 by contact", told)


def test_wrong_settings_are_said_without_a_traceback_or_a_secret(
    ebb: Says, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EBB_TELEGRAM_TOKEN", "hush")
    monkeypatch.setenv("EBB_MESSAGES_PER_SECOND", "-1")
    said = ebb("run", fails=True)
    assert "EBB_TELEGRAM_TOKEN" in said
    assert "EBB_MESSAGES_PER_SECOND" in said
    assert "hush" not in said


@pytest.mark.parametrize(
    "arguments",
    [("db", "upgrade"), ("db", "backup", "copy"), ("person", "export", "1"), ("run",)],
)
def test_a_data_folder_that_cannot_be_used_is_said_in_a_line(
    ebb: Says, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    Path("file").write_text("no folder")
    monkeypatch.setenv("EBB_DATA_DIR", "file/data")
    assert len(ebb(*arguments, fails=True).splitlines()) == 1


def test_whoever_is_wiped_is_put_down_for_the_owner_alone(ebb: Says, ada: Talk) -> None:
    ebb("person", "wipe", str(ada.chat_id))
    data = Path("data")
    assert str(ada.chat_id) not in data.joinpath("wipes").read_text()
    assert len(data.joinpath("wipes").read_text().splitlines()) == 1
    modes = {file.name: file.stat().st_mode & 0o777 for file in data.iterdir()}
    assert {modes[name] for name in ("wipes", "wipes-secret")} == {0o600}


def test_a_wipe_list_without_its_secret_stops_everything(ebb: Says, ada: Talk) -> None:
    ebb("person", "export", str(ada.chat_id))
    Path("data/wipes").touch()
    Path("data/wipes-secret").unlink()
    for command in (("run",), ("person", "wipe", str(ada.chat_id))):
        assert "data/wipes-secret is missing" in ebb(*command, fails=True)
    assert ada.is_known


@pytest.mark.parametrize("command", ["export", "wipe"])
def test_nobody_is_found_in_an_empty_installation(ebb: Says, command: str) -> None:
    said = ebb("person", command, "1", fails=True)
    assert said.startswith("Ebb: ")
    assert len(said.splitlines()) == 1


def test_a_broken_key_is_said_in_a_line(ebb: Says) -> None:
    Path("data").mkdir()
    Path("data/keys").write_text("hush\n")
    said = ebb("db", "upgrade", fails=True)
    assert "key" in said
    assert "hush" not in said


def test_the_doctor_fails_only_where_something_is_broken(
    ebb: Says, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "warn  operator: set EBB_OPERATOR" in ebb("doctor")
    monkeypatch.setenv("EBB_TELEGRAM_TOKEN", "1:hush")
    monkeypatch.setenv("EBB_TELEGRAM_API", f"http://127.0.0.1:{unused_port()}")
    said = ebb("doctor", fails=True)
    assert "FAIL  token: " in said
    assert "hush" not in said


@pytest.mark.parametrize("group", [(), ("db",), ("keys",), ("person",), ("script",)])
def test_every_command_tells_what_it_does(ebb: Says, group: tuple[str, ...]) -> None:
    assert "Commands" in ebb(*group, "--help")
