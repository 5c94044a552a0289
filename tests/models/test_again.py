"""Who was erased and comes back with a restored backup is erased again, and nobody else."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event

from bot.arrivals import Arrival
from coach.events import Said, Wiped
from coach.person import Person, PersonId
from models import again, housekeeping, people
from models.again import Found, erase_again
from models.database import Database, Work
from models.errors import StorageBroken, StorageFailed
from models.people import Known
from models.wipes import Why, WipeList
from tests.bot.turning import counts, prompts_waiting
from tests.models.backups import backed_up, restore
from tests.talk import Talk

NOW = datetime(2027, 11, 23, 12, 0, tzinfo=UTC)


def starts(database: Database) -> Found:
    """Do what every start does."""
    return erase_again(database, is_stopped=lambda: False)


def statements(database: Database) -> list[tuple[str, Any]]:
    """Return a list that fills with what the database is asked from now on."""
    seen: list[tuple[str, Any]] = []
    event.listen(
        database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, given, _x, _many: seen.append((statement, given)),
    )
    return seen


def lines(wipes: WipeList) -> list[str]:
    return wipes.path.read_text().splitlines() if wipes.path.exists() else []


def leaves(talk: Talk) -> None:
    """Erase everything, a while after the last word."""
    talk.waits(minutes=5)
    talk.says("/wipe")
    talk.taps("Erase everything")
    talk.ignores()


def test_a_restored_backup_does_not_bring_back_who_left(running: Talk) -> None:
    bo = running.is_joined_by(7002)
    bo.sets_up()
    running.waits(hours=2)
    running.turns.take_here([Arrival(Said("hm"), running.chat_id, update_id=50)])
    backup = backed_up(running.database)
    leaves(running)
    restore(running.database, backup)
    assert running.is_known
    assert starts(running.database) == Found(erased=1)
    assert not running.is_known
    left = counts(running.database)
    assert (left["people"], left["timers"] > 0) == (1, True)
    assert bo.is_known
    prompts_waiting(running)
    bo.ignores()
    running.ignores()
    running.waits(days=3)
    running.hears()
    assert starts(running.database) == Found()


def test_whoever_comes_back_after_leaving_stays(running: Talk) -> None:
    leaves(running)
    running.says("hello again")
    assert starts(running.database) == Found()
    assert running.is_known


def test_who_speaks_in_the_batch_of_their_wipe_stays(running: Talk) -> None:
    running.turns.take_here(
        [
            Arrival(Wiped(), running.chat_id, update_id=50),
            Arrival(Said("hello"), running.chat_id, update_id=51),
        ]
    )
    assert starts(running.database) == Found()
    assert running.is_known


def test_a_wipe_from_the_command_line_is_put_down_too(running: Talk, wipes: WipeList) -> None:
    backup = backed_up(running.database)
    running.waits(minutes=1)
    running.turns.take_here([Arrival(Wiped(), person_id=running.person.id)])
    assert len(lines(wipes)) == 1
    restore(running.database, backup)
    assert starts(running.database).erased == 1


def test_whoever_only_knocked_is_not_put_down(talk: Talk, wipes: WipeList) -> None:
    talk.taps_token("12.fine")
    assert lines(wipes) == []


def test_nobody_is_looked_for_in_a_database_that_was_not_restored(
    running: Talk, wipes: WipeList
) -> None:
    leaves(running)
    bo = running.is_joined_by(7002)
    bo.sets_up()
    bo.turns.take_here([Arrival(Wiped(), bo.chat_id, update_id=50)])
    seen = statements(running.database)
    assert starts(running.database) == Found()
    assert not [statement for statement, _ in seen if "people" in statement]
    wipes.path.write_bytes(wipes.path.read_bytes() * 2)
    starts(running.database)
    assert [statement for statement, _ in seen if "people" in statement]


def test_a_list_that_is_gone_is_told_of(running: Talk, wipes: WipeList) -> None:
    assert starts(running.database) == Found()
    leaves(running)
    wipes.path.unlink()
    assert starts(running.database) == Found(is_lost=True)


def lives(database: Database, number: int, *, heard_at: datetime) -> Person:
    """Store somebody who came long ago and was last heard then."""
    joined_at = NOW - timedelta(days=900)
    person = Person(PersonId(number), joined_at=joined_at, heard_at=heard_at)
    database.run_here(lambda work: people.add(work, [Known(person, 1, 7000 + number)]))
    return person


def left(database: Database) -> set[int]:
    return {known.person.id for known in database.run_here(people.everyone)}


def falls_silent(database: Database) -> frozenset[PersonId]:
    return database.run_here(lambda work: housekeeping.erase_silent(work, NOW))


def test_the_long_silent_do_not_come_back_either(database: Database) -> None:
    lives(database, 1, heard_at=NOW - timedelta(days=400))
    lives(database, 2, heard_at=NOW - timedelta(days=100))
    backup = backed_up(database)
    assert falls_silent(database) == {1}
    restore(database, backup)
    assert starts(database) == Found(erased=1)
    assert left(database) == {2}


def fails(work: Work) -> None:
    """Erase the silent, and fail before the commit."""
    housekeeping.erase_silent(work, NOW)
    raise StorageFailed


def test_whoever_speaks_after_an_erasure_that_was_rolled_back_stays(
    database: Database, wipes: WipeList
) -> None:
    person = lives(database, 1, heard_at=NOW - timedelta(days=400))
    with pytest.raises(StorageFailed):
        database.run_here(fails)
    assert len(lines(wipes)) == 1
    person.heard_at = NOW + timedelta(hours=1)
    database.run_here(lambda work: people.save(work, [person]))
    assert starts(database) == Found()
    assert left(database) == {1}


def test_what_was_rolled_back_is_done_at_the_start_where_nobody_spoke(database: Database) -> None:
    lives(database, 1, heard_at=NOW - timedelta(days=400))
    with pytest.raises(StorageFailed):
        database.run_here(fails)
    assert left(database) == {1}
    assert starts(database) == Found(erased=1)


def test_the_line_is_written_before_the_erasure_is_committed(
    running: Talk, wipes: WipeList
) -> None:
    at_commit: list[int] = []

    def look(_: Connection) -> None:
        at_commit.append(len(lines(wipes)))

    running.says("/wipe")
    event.listen(running.database.engine, "commit", look)
    running.turns.take_here([Arrival(Wiped(), running.chat_id, update_id=50)])
    assert at_commit[0] == 1


def test_nobody_is_erased_while_the_list_cannot_be_written(running: Talk, wipes: WipeList) -> None:
    wipes.path.mkdir()
    arrival = Arrival(Wiped(), running.chat_id, update_id=50)
    with pytest.raises(StorageFailed):
        running.turns.take_here([arrival])
    assert running.is_known
    wipes.path.rmdir()
    running.turns.take_here([arrival])
    assert not running.is_known
    assert len(lines(wipes)) == 1


def test_without_a_list_nobody_is_erased(running: Talk, database_url: str) -> None:
    unlisted, ada = Database(database_url, running.database.keys), running.person.id
    with pytest.raises(StorageBroken, match="wipe list"):
        unlisted.run_here(lambda work: people.erase(work, [ada], at=NOW, why=Why.ASKED))
    assert starts(unlisted) == Found()
    unlisted.close()
    assert running.is_known


def test_all_pages_and_all_parts_are_gone_through(
    database: Database, wipes: WipeList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(again, "PAGE_CHATS", 3)
    monkeypatch.setattr(again, "MOST_ERASED", 2)
    monkeypatch.setattr(WipeList.parts, "__defaults__", (4,))
    for number in range(1, 21):
        lives(database, number, heard_at=NOW)
    gone = range(3, 16)
    chats = [(1, 7000 + number) for number in gone]
    wipes.add(chats, NOW + timedelta(days=1), Why.ASKED)
    wipes.add([(2, 7001), (1, 7099)], NOW + timedelta(days=1), Why.ASKED)
    assert starts(database) == Found(erased=len(gone))
    assert left(database) == set(range(1, 21)) - set(gone)


def test_a_stop_ends_it_between_two_pages(database: Database, wipes: WipeList) -> None:
    lives(database, 1, heard_at=NOW)
    wipes.add([(1, 7001)], NOW + timedelta(days=1), Why.ASKED)
    assert erase_again(database, is_stopped=lambda: True) == Found()
    assert left(database) == {1}


def test_only_who_stands_in_the_list_is_opened(database: Database, wipes: WipeList) -> None:
    lives(database, 1, heard_at=NOW)
    lives(database, 2, heard_at=NOW)
    database.run_here(
        lambda work: work.connection.exec_driver_sql(
            "UPDATE people SET memory = memory || memory WHERE person_id = 2"
        )
    )
    wipes.add([(1, 7001)], NOW + timedelta(days=1), Why.ASKED)
    assert starts(database) == Found(erased=1)


def test_chats_are_read_from_their_index_alone(database: Database, wipes: WipeList) -> None:
    if database.engine.dialect.name != "sqlite":
        pytest.skip("the plans of SQLite are read; PostgreSQL's depend on its statistics")
    seen = statements(database)
    wipes.add([(1, 7001)], NOW, Why.ASKED)
    starts(database)
    [(statement, given)] = [each for each in seen if "people" in each[0]]
    with database.engine.connect() as connection:
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, given).all()
    assert [row[-1] for row in plan] == [
        "SEARCH people USING COVERING INDEX people_by_chat ((bot_id,chat_id)>(?,?))"
    ]
