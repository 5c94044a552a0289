"""The wipe list as a file: what it tells and to whom, torn, forged, joined, written anew."""

import fcntl
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.errors import StorageFailed
from models.wipes import Chat, Why, WipeList
from tests.architecture.source import ROOT

ADA, BO = (7700001, 734500001), (7700001, 734500002)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1, microseconds=7)


def far() -> datetime:
    return datetime.max.replace(tzinfo=UTC)


def listed(wipes: WipeList, chat: Chat) -> list[tuple[datetime, Why]]:
    """Everything the list says of a chat."""
    return [(wipe.at, wipe.why) for part in wipes.parts() for wipe in part.of(chat)]


def unread(wipes: WipeList) -> int:
    return sum(part.unread for part in wipes.parts())


def test_what_was_put_down_is_found_again_and_nobody_else(wipes: WipeList) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    wipes.add([ADA], LATER, Why.SILENT)
    assert listed(wipes, ADA) == [(NOON, Why.ASKED), (LATER, Why.SILENT)]
    assert listed(wipes, BO) == []
    assert listed(wipes, (ADA[0] + 1, ADA[1])) == []
    assert unread(wipes) == 0


def test_there_may_be_no_list_yet(wipes: WipeList) -> None:
    assert list(wipes.parts()) == []
    assert wipes.forget_before(LATER) == 0
    assert wipes.state() is None
    assert not wipes.path.exists()


def test_the_list_alone_tells_of_nobody(wipes: WipeList) -> None:
    wipes.add([ADA, BO], NOON, Why.ASKED)
    text = wipes.path.read_text()
    for number in (*ADA, *BO):
        assert str(number) not in text
        assert f"{number:x}" not in text
    assert len(text.splitlines()) == 2
    stranger = WipeList(wipes.path, ["another secret"], far)
    assert listed(stranger, ADA) == []
    assert unread(stranger) == 2


def test_the_list_is_for_its_owner_only(wipes: WipeList) -> None:
    before = os.umask(0)
    try:
        wipes.add([ADA, BO], NOON, Why.ASKED)
        wipes.add([ADA], LATER, Why.ASKED)
        assert wipes.forget_before(LATER) == 2
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in _files(wipes)}
    assert modes == {"wipes": 0o600, "wipes.lock": 0o600}


def _files(wipes: WipeList) -> list[Path]:
    return sorted(wipes.path.parent.glob("wipes*"))


@pytest.mark.parametrize("left", [1, 20, 60, 128])
def test_a_torn_last_line_is_not_read_and_spoils_no_other(wipes: WipeList, left: int) -> None:
    wipes.add([ADA, BO], NOON, Why.ASKED)
    first, second = wipes.path.read_bytes().splitlines(keepends=True)
    wipes.path.write_bytes(first + second[:left])
    assert (listed(wipes, ADA), listed(wipes, BO)) == ([(NOON, Why.ASKED)], [])
    assert unread(wipes) == 1
    wipes.add([BO], LATER, Why.ASKED)
    assert listed(wipes, BO) == [(LATER, Why.ASKED)]
    assert unread(wipes) == 1


@pytest.mark.parametrize(
    ("true", "forged"),
    [
        ("2026-11-23T12", "2027-11-23T12"),
        ("asked", "silent"),
        ("+00:00", ""),
        (" ", "  x "),
        ("asked", "because"),
        ("2026", "ÿ026"),
    ],
)
def test_a_line_that_was_changed_is_not_read(wipes: WipeList, true: str, forged: str) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    line = wipes.path.read_text()
    wipes.path.write_text(line + line.replace(true, forged), "utf-8")
    assert listed(wipes, ADA) == [(NOON, Why.ASKED)]
    assert unread(wipes) == 1


def test_lists_of_several_are_joined_with_their_secrets(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    WipeList(one, ["first"], far).add([ADA], NOON, Why.ASKED)
    WipeList(other, ["second"], far).add([BO, ADA], LATER, Why.ASKED)
    joined = tmp_path / "joined"
    joined.write_bytes(other.read_bytes() + one.read_bytes() + one.read_bytes())
    wipes = WipeList(joined, ["second", "first"], far)
    assert listed(wipes, BO) == [(LATER, Why.ASKED)]
    assert set(listed(wipes, ADA)) == {(NOON, Why.ASKED), (LATER, Why.ASKED)}
    assert unread(wipes) == 0


def test_no_erasure_is_put_down_for_later_than_now(tmp_path: Path) -> None:
    wipes = WipeList(tmp_path / "wipes", ["hush"], lambda: NOON)
    wipes.add([ADA], LATER, Why.ASKED)
    assert listed(wipes, ADA) == [(NOON, Why.ASKED)]


def test_the_list_is_read_so_many_lines_at_a_time(wipes: WipeList) -> None:
    wipes.add([(1, number) for number in range(5)], NOON, Why.ASKED)
    with wipes.path.open("a") as file:
        file.write("torn")
    parts = list(wipes.parts(most=2))
    assert [sum(map(len, part.wipes.values())) for part in parts] == [2, 2, 1]
    assert sum(part.unread for part in parts) == 1


def test_what_cannot_be_written_is_a_fault_that_may_pass(wipes: WipeList) -> None:
    wipes.path.mkdir()
    with pytest.raises(StorageFailed, match="the wipe list cannot be written"):
        wipes.add([ADA], NOON, Why.ASKED)


def test_old_lines_go_and_what_cannot_be_read_stays(wipes: WipeList) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    wipes.add([BO], LATER, Why.ASKED)
    with wipes.path.open("a") as file:
        file.write("torn")
    assert wipes.forget_before(NOON) == 0
    assert wipes.forget_before(LATER) == 1
    assert (listed(wipes, ADA), listed(wipes, BO)) == ([], [(LATER, Why.ASKED)])
    assert wipes.path.read_text().endswith("\ntorn")
    assert [file.name for file in _files(wipes)] == ["wipes", "wipes.lock"]


def test_a_new_file_that_a_kill_left_half_done_is_no_hindrance(wipes: WipeList) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    wipes.path.with_name("wipes.new").write_bytes(b"half")
    assert wipes.forget_before(LATER) == 1
    assert wipes.path.read_bytes() == b""


ADDS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from models.wipes import Why, WipeList

path, bot_id = Path(sys.argv[1]), int(sys.argv[2])
wipes = WipeList(path, ["hush"], lambda: datetime.now(UTC))
for number in range(60):
    wipes.add([(bot_id, number)], datetime.now(UTC), Why.ASKED)
"""


def test_nothing_that_one_process_adds_is_lost_while_another_writes_anew(wipes: WipeList) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    command = [sys.executable, "-c", ADDS, str(wipes.path)]
    adding = [subprocess.Popen([*command, bot_id], cwd=ROOT) for bot_id in ("1", "2")]
    rewritten = 0
    while any(process.poll() is None for process in adding):
        wipes.add([BO], NOON, Why.ASKED)
        rewritten += wipes.forget_before(LATER)
    assert [process.returncode for process in adding] == [0, 0]
    assert rewritten > 3
    for bot_id in (1, 2):
        assert all(len(listed(wipes, (bot_id, number))) == 1 for number in range(60))
    assert unread(wipes) == 0


def test_every_state_of_the_list_is_told_from_every_other(wipes: WipeList) -> None:
    states = [wipes.add([chat], at, Why.ASKED) for chat in (ADA, BO) for at in (NOON, LATER)]
    assert wipes.state() == states[-1]
    wipes.path.write_bytes(wipes.path.read_bytes() * 2)
    doubled = wipes.state()
    wipes.forget_before(LATER)
    wipes.path.write_bytes(wipes.path.read_bytes()[:-1])
    assert len({*states, doubled, wipes.state()}) == 6


def test_a_list_that_another_process_holds_is_a_fault_that_may_pass(wipes: WipeList) -> None:
    wipes.add([ADA], NOON, Why.ASKED)
    with wipes.path.with_name("wipes.lock").open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(StorageFailed):
            wipes.add([BO], NOON, Why.ASKED)
    wipes.add([BO], NOON, Why.ASKED)
    assert listed(wipes, BO) == [(NOON, Why.ASKED)]
