"""The turn: once, in order, nobody stopped by a fault, nothing left of who leaves."""

import asyncio
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import structlog
from sqlalchemy import func, select

from bot.arrivals import Arrival, rung
from bot.turns import MOST_EVENTS
from coach.events import Blocked, Commanded, Event, Said, Unblocked, Wiped
from coach.nudging import EVENING
from coach.person import Conversation, Frame, PersonId
from models import people, timers, updates
from models.backup import truncate_log
from models.database import Database, Work, sqlite_path
from models.errors import StorageFailed
from models.keys import Keyring, new_key
from models.outbox import OutboxFate
from models.tables import METADATA, OF_A_PERSON, OUTBOX
from models.timers import Due
from tests.talk import Talk

MARKER = "quetzal"


def said(talk: Talk, event: Event, update_id: int) -> Arrival:
    return Arrival(event, talk.chat_id, update_id=update_id, raw={"text": MARKER})


def breaks(talk: Talk) -> None:
    """Put somebody where the next day they name finds no kind of contact: a fault of a flow."""
    at_fault = Conversation((Frame("slip", "when"),), screen=99)
    person = replace(talk.person, conversation=at_fault)
    talk.database.run_here(lambda work: people.save(work, [person]))
    talk.expects_faults = True


def prompts_waiting(talk: Talk) -> list[str]:
    """Return what waits in the outbox, in each person's order."""
    query = select(OUTBOX.c.person_id, OUTBOX.c.no).where(OUTBOX.c.fate == OutboxFate.WAITING)
    waiting = talk.database.run_here(lambda work: work.connection.execute(query).all())
    rows = {(row.person_id, row.no): row for row in talk._waiting(False) + talk._waiting(True)}
    assert sorted(rows) == sorted(tuple(each) for each in waiting)
    return [getattr(rows[key].reply, "prompt", "") for key in sorted(rows)]


def counts(database: Database) -> dict[str, int]:
    """Return how many rows each table holds."""
    query = {
        table.name: select(func.count()).select_from(table) for table in METADATA.sorted_tables
    }
    return database.run_here(
        lambda work: {name: work.connection.scalar(one) or 0 for name, one in query.items()}
    )


async def settled(talk: Talk, *groups: Sequence[Arrival]) -> None:
    """Hand in groups in this order, before anything is taken, and let all be taken."""
    handed = [asyncio.create_task(talk.turns.take(group)) for group in groups]
    await asyncio.sleep(0)
    running = asyncio.create_task(talk.turns.run())
    async with asyncio.timeout(10):
        await asyncio.gather(*handed)
    talk.turns.stop()
    await running


# Once


def test_an_update_delivered_again_changes_nothing(running: Talk) -> None:
    running.does(Commanded("today"), update_id=77)
    before = counts(running.database)
    running.does(Commanded("today"), update_id=77)
    assert counts(running.database) == before


def test_an_update_twice_in_one_batch_is_taken_once(running: Talk) -> None:
    running.turns.take_here([said(running, Commanded("help"), 77)] * 3)
    assert prompts_waiting(running) == ["help"]


def test_a_timer_that_rings_again_nudges_nobody_twice(running: Talk) -> None:
    running.waits(hours=8, minutes=25)
    due = Due(running.person.id, EVENING, running.person.timers[EVENING], 0)
    running.clock.at = due.due_at
    running.turns.take_here([rung(due), rung(due)])
    running.turns.take_here([rung(due)])
    assert counts(running.database)["nudges"] == 1


# In order


async def test_a_chats_turns_are_taken_in_the_order_they_were_handed_in(running: Talk) -> None:
    names = ["help", "privacy", "help", "help", "privacy"]
    groups = [[said(running, Commanded(name), 50 + n)] for n, name in enumerate(names)]
    await settled(running, *groups)
    assert prompts_waiting(running) == names


async def test_what_is_said_goes_before_what_rang(running: Talk) -> None:
    due = Due(running.person.id, EVENING, running.person.timers[EVENING], 0)
    running.clock.at = due.due_at
    await settled(running, [rung(due)], [said(running, Commanded("help"), 50)])
    assert prompts_waiting(running) == ["help", "evening-contact"]


async def test_more_than_a_batch_holds_is_taken_all_the_same(running: Talk) -> None:
    groups = [[said(running, Unblocked(), no)] for no in range(1, 2 * MOST_EVENTS)]
    before = counts(running.database)["seen_updates"]
    await settled(running, *groups)
    assert counts(running.database)["seen_updates"] - before == len(groups)


@pytest.mark.xfail(reason="bot/turns.py never takes a group larger than a batch", strict=True)
async def test_one_group_larger_than_a_batch_is_taken(running: Talk) -> None:
    group = [said(running, Unblocked(), no) for no in range(1, MOST_EVENTS + 2)]
    async with asyncio.timeout(1):
        await settled(running, group)


@pytest.mark.xfail(reason="bot/turns.py fills a batch with what rang while words wait", strict=True)
async def test_nothing_that_rang_goes_before_words_that_did_not_fit(running: Talk) -> None:
    due = Due(running.person.id, EVENING, running.person.timers[EVENING], 0)
    running.clock.at = due.due_at
    many = [said(running, Unblocked(), no) for no in range(1, MOST_EVENTS - 1)]
    words = [said(running, Commanded("help"), 900 + no) for no in range(3)]
    await settled(running, [rung(due)], many, words)
    assert prompts_waiting(running) == ["help", "help", "help", "evening-contact"]


# A turn at fault


def test_a_turn_at_fault_is_set_aside_and_answered_with_the_calm_line(running: Talk) -> None:
    breaks(running)
    running.ignores()
    running.does(Said(f"yesterday {MARKER}"))
    running.does(Said("yesterday"))
    running.hears("slip-when", "fault-calm")
    assert counts(running.database)["set_aside"] == 1


def test_the_traceback_of_a_fault_names_the_place_and_holds_no_words(running: Talk) -> None:
    breaks(running)
    running.turns.take_here([said(running, Said("yesterday"), 50)])
    [fault] = running.database.run_here(updates.faults)
    assert fault.startswith("KeyError\n")
    assert "flows/slip.py" in fault
    assert MARKER not in fault
    assert "yesterday" not in fault


def test_somebody_elses_turn_in_the_same_batch_goes_on(running: Talk, database: Database) -> None:
    bo = Talk(database, running.clock, chat_id=8002)
    breaks(running)
    broken, fine = said(running, Said("yesterday"), 50), said(bo, Commanded("help"), 51)
    running.turns.take_here([broken, fine, broken])
    assert sorted(prompts_waiting(running)) == ["fault-calm", "help"]


def test_a_turn_at_fault_leaves_the_person_as_they_were(running: Talk) -> None:
    breaks(running)
    before = running.person
    running.does(Said("yesterday"))
    after = running.person
    assert replace(after, last_no=before.last_no) == before


def test_a_fault_is_not_met_again_when_the_update_comes_again(running: Talk) -> None:
    breaks(running)
    for _ in range(3):
        running.turns.take_here([said(running, Said("yesterday"), 50)])
    assert counts(running.database)["set_aside"] == 1


def test_a_timer_whose_turn_fails_rings_again_later_and_not_at_once(running: Talk) -> None:
    step_at = running.clock.at
    lost = Conversation((Frame("nowhere", "at-all"),))
    before = running.person
    person = replace(before, conversation=lost, timers={"step": step_at}, zone="No/Where")
    running.database.run_here(lambda work: timers.save(work, [(before, person)]))
    running.database.run_here(lambda work: people.save(work, [person]))
    running.turns.take_here([rung(Due(person.id, "step", step_at, 0))])
    next_at = running.database.run_here(timers.next_ring_at)
    assert next_at is not None
    assert next_at > running.clock.at


# A database that refuses


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Hold SQLite's write lock from outside."""
    path = sqlite_path(database.url)
    if path is None:
        pytest.skip("SQLite only")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def impatient(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    """A chat whose database waits for nobody."""
    monkeypatch.setattr("models.database.BUSY_TIMEOUT_MS", 20)
    database = Database(database_url, Keyring([new_key()]))
    yield Talk(database)
    database.close()


def test_while_the_database_refuses_nothing_happens_and_then_it_does(impatient: Talk) -> None:
    arrival = said(impatient, Commanded("start"), 50)
    with locked(impatient.database), pytest.raises(StorageFailed):
        impatient.turns.take_here([arrival])
    assert set(counts(impatient.database).values()) == {0}
    impatient.turns.take_here([arrival])
    assert prompts_waiting(impatient) == ["welcome-hello"]


async def test_who_handed_it_in_learns_that_the_database_refused(impatient: Talk) -> None:
    with locked(impatient.database), pytest.raises(StorageFailed):
        await settled(impatient, [said(impatient, Commanded("start"), 50)])


# Leaving


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


def lives_a_little(talk: Talk) -> None:
    """Leave something in every table."""
    for label in ("No", "I wrote", "Today", "Count from this"):
        if label == "No":
            talk.says("/slip")
        talk.taps(label)
    talk.waits(days=1)
    breaks(talk)
    talk.does(Said("yesterday"))


def test_a_wipe_leaves_no_row_in_any_table_once_the_farewell_is_sent(running: Talk) -> None:
    lives_a_little(running)
    person_id = running.person.id
    assert min(_rows_of(running.database, person_id).values()) > 0
    running.ignores()
    running.says("/wipe")
    running.taps("Erase everything")
    running.hears("wipe-open", "wipe-gone")
    assert set(_rows_of(running.database, person_id).values()) == {0}


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


@pytest.mark.xfail(reason="bot/desk.py writes what was set aside after erasing", strict=True)
def test_what_failed_in_the_batch_of_a_wipe_goes_with_it(running: Talk) -> None:
    breaks(running)
    failed, wiped = said(running, Said("yesterday"), 50), said(running, Wiped(), 51)
    running.turns.take_here([failed, wiped])
    assert counts(running.database)["set_aside"] == 0


@pytest.mark.xfail(reason="bot/desk.py makes a stranger of whoever blocks", strict=True)
@pytest.mark.parametrize("event", [Blocked(), Unblocked()])
def test_nobody_is_kept_who_only_blocked_or_left(talk: Talk, event: Event) -> None:
    talk.does(event)
    assert counts(talk.database)["people"] == 0


@pytest.mark.xfail(reason="bot/desk.py drops what waits before it adds the batch's", strict=True)
def test_who_blocks_gets_nothing_that_still_waits(running: Talk) -> None:
    running.turns.take_here([said(running, Commanded("help"), 50), said(running, Blocked(), 51)])
    assert prompts_waiting(running) == []


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
