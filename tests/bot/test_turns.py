"""The turn: once, in order, and nobody stopped by a fault or by a database that refuses."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from bot.arrivals import rung
from bot.turns import MOST_EVENTS
from coach.events import Commanded, Said, Unblocked
from coach.nudging import EVENING
from coach.person import Conversation, Frame
from models import people, timers, updates
from models.database import Database, sqlite_path
from models.errors import StorageFailed
from models.keys import Keyring, new_key
from models.timers import Due
from tests.bot.turning import MARKER, breaks, counts, prompts_waiting, said, settled
from tests.talk import Talk

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
    assert prompts_waiting(running) == ["help", "evening-day-1"]


async def test_more_than_a_batch_holds_is_taken_all_the_same(running: Talk) -> None:
    groups = [[said(running, Unblocked(), no)] for no in range(1, 2 * MOST_EVENTS)]
    before = counts(running.database)["seen_updates"]
    await settled(running, *groups)
    assert counts(running.database)["seen_updates"] - before == len(groups)


async def test_one_group_larger_than_a_batch_is_taken(running: Talk) -> None:
    group = [said(running, Unblocked(), no) for no in range(1, MOST_EVENTS + 2)]
    async with asyncio.timeout(30):
        await settled(running, group)


async def test_nothing_that_rang_goes_before_words_that_did_not_fit(running: Talk) -> None:
    due = Due(running.person.id, EVENING, running.person.timers[EVENING], 0)
    running.clock.at = due.due_at
    many = [said(running, Unblocked(), no) for no in range(1, MOST_EVENTS - 1)]
    words = [said(running, Commanded("help"), 900 + no) for no in range(3)]
    await settled(running, [rung(due)], many, words)
    assert prompts_waiting(running) == ["help", "help", "help", "evening-day-1"]


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
