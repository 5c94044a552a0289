"""Leaving and keeping private: nothing is left of who leaves, and no words lie about."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from sqlalchemy import func, select

from bot.arrivals import Arrival
from coach.events import Blocked, Commanded, Event, Said, Tapped, Unblocked, Wiped
from coach.person import PersonId
from models.backup import truncate_log
from models.database import Database, Work, sqlite_path
from models.tables import METADATA, OF_A_PERSON, OUTBOX
from tests.bot.turning import MARKER, breaks, counts, lives_a_little, prompts_waiting, said
from tests.talk import Talk


def _rows_of(database: Database, person_id: PersonId) -> dict[str, int]:
    def work_through(work: Work) -> dict[str, int]:
        mine = {
            table.name: select(func.count())
            .select_from(table)
            .where(table.c.person_id == person_id)
            for table in OF_A_PERSON
        }
        return {name: work.connection.scalar(query) or 0 for name, query in mine.items()}

    return database.run_here(work_through)


def test_a_wipe_leaves_no_row_in_any_table_once_the_farewell_is_sent(running: Talk) -> None:
    lives_a_little(running)
    person_id = running.person.id
    assert min(_rows_of(running.database, person_id).values()) > 0
    running.ignores()
    running.says("/wipe")
    running.taps("Erase everything")
    running.hears("wipe-open", "wipe-gone")
    assert set(_rows_of(running.database, person_id).values()) == {0}


def test_what_went_is_counted(running: Talk) -> None:
    lives_a_little(running)
    lines, notes = len(running.person.entries), running.person.last_note
    running.says("/wipe")
    running.taps("Erase everything")
    assert f"Lines of contact: {lines}. Notes: {notes}. Letters and drafts: 0." in running.text


def test_every_table_that_names_a_person_is_among_those_wiped() -> None:
    naming = {table.name for table in METADATA.sorted_tables if "person_id" in table.c}
    assert {table.name for table in OF_A_PERSON} == naming


def test_a_wipe_from_outside_the_chat_takes_everything_and_says_nothing(running: Talk) -> None:
    lives_a_little(running)
    running.ignores()
    running.turns.take_here([Arrival(Wiped(), person_id=running.person.id)])
    running.delivers()
    running.hears()
    assert not running.is_known


def test_after_a_wipe_somebody_is_a_stranger(running: Talk) -> None:
    before = running.person.id
    running.says("/wipe")
    running.taps("Erase everything")
    running.ignores()
    running.says("hello again")
    running.hears("welcome-hello")
    assert running.person.id != before
    assert running.person.period is None


def test_a_wipe_and_a_word_in_one_batch_leave_only_the_stranger(running: Talk) -> None:
    running.says("/wipe")
    erase = running.shown[-1].rows[0][0]
    before = running.person.id
    running.turns.take_here(
        [
            Arrival(Wiped(), running.chat_id, update_id=50),
            Arrival(Said("hello"), running.chat_id, update_id=51),
        ]
    )
    assert erase.label == "Erase everything"
    assert set(_rows_of(running.database, before).values()) == {0}
    assert prompts_waiting(running) == ["welcome-hello"]


def test_what_failed_in_the_batch_of_a_wipe_goes_with_it(running: Talk) -> None:
    breaks(running)
    failed, wiped = said(running, Said("yesterday"), 50), said(running, Wiped(), 51)
    running.turns.take_here([failed, wiped])
    assert counts(running.database)["set_aside"] == 0


@pytest.mark.parametrize("event", [Blocked(), Unblocked()])
def test_nobody_is_kept_who_only_blocked_or_left(talk: Talk, event: Event) -> None:
    talk.does(event)
    assert counts(talk.database)["people"] == 0


def test_who_blocks_gets_nothing_that_still_waits(running: Talk) -> None:
    running.turns.take_here([said(running, Commanded("help"), 50), said(running, Blocked(), 51)])
    assert prompts_waiting(running) == []


def test_a_farewell_of_long_ago_is_not_sent(running: Talk) -> None:
    """It can only come out of a backup, made before it was sent."""
    running.turns.take_here([said(running, Commanded("wipe"), 50)])
    running.delivers()
    erase = running.shown[-1].rows[0][0]
    running.turns.take_here([said(running, Tapped(erase.token, 1), 51)])
    query = select(OUTBOX.c.expires_at).where(OUTBOX.c.fate == "waiting")
    expires_at = running.database.run_here(lambda work: work.connection.scalar(query))
    assert expires_at == running.clock.at + timedelta(days=1)


# Private


def test_words_typed_anywhere_stand_in_no_file_and_no_log(
    running: Talk, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as lines:
        types_everywhere(running)
        truncate_log(running.database)
    heard = f"{caplog.text}{capfd.readouterr()}{lines}"
    assert MARKER not in heard
    assert not [path for path in _files(running.database) if MARKER.encode() in path.read_bytes()]
    assert MARKER in str(running.person.story)


def types_everywhere(talk: Talk) -> None:
    """Type the marker wherever something is read, in every way it can be met."""
    talk.says("/settings")
    talk.taps("Name")
    talk.says(MARKER)
    for command in ("/pause", "/slip", "/timezone", "/sos", "/why", "/nonsense"):
        talk.says(command)
        talk.says(f"{MARKER} and more")
        talk.says(f"{command} {MARKER}")
    breaks(talk)
    talk.turns.take_here([said(talk, Said("yesterday"), 50)])


def _files(database: Database) -> list[Path]:
    path = sqlite_path(database.url)
    if path is None:
        pytest.skip("SQLite only")
    return sorted(path.parent.glob(path.name + "*"))


def test_after_a_wipe_not_even_the_sealed_words_stand_in_the_file(running: Talk) -> None:
    if running.database.url.get_backend_name() != "sqlite":
        pytest.skip("the file of SQLite is read; PostgreSQL keeps its own")
    with running.database.engine.begin() as connection:
        sealed = connection.exec_driver_sql("SELECT memory FROM people").scalar_one()
    running.says("/wipe")
    running.taps("Erase everything")
    truncate_log(running.database)
    path = sqlite_path(running.database.url)
    assert path is not None
    left = b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))
    assert sealed[-64:] not in left
