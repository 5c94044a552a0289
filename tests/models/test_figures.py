"""What is counted for whoever runs Ebb: right, by an index, and up to a bound."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import event, select, text, update

from coach.events import Said
from coach.nudging import EVENING
from coach.person import PersonId
from coach.replies import Outgoing, Say
from models import figures, outbox, schema
from models.database import Database, Work
from models.figures import Crowd, Depth, Waits
from models.keys import Keyring, new_key
from models.outbox import Mark, OutboxFate, Wanted
from models.tables import OUTBOX, PEOPLE
from tests.architecture.source import ROOT
from tests.bot.turning import breaks
from tests.talk import MONDAY_NOON, Talk

NOTHING = Depth(0, timedelta())


def crowd(talk: Talk) -> Crowd:
    return talk.database.run_here(partial(figures.crowd, now=talk.clock.at))


def waits(database: Database, now: datetime = MONDAY_NOON) -> Waits:
    return database.run_here(partial(figures.waits, now=now))


def puts(database: Database, person_id: int, at: datetime, *, is_nudge: bool = False) -> None:
    """Let a message wait since an instant."""
    outgoing = Outgoing(1, Say("any", "words"), is_nudge)
    wanted = Wanted(PersonId(person_id), person_id, outgoing)
    database.run_here(lambda work: outbox.add(work, [wanted], at))


# People


def test_nobody_is_counted_where_nobody_is(talk: Talk) -> None:
    assert crowd(talk) == Crowd(0, 0, 0, 0)


def test_who_has_only_begun_is_counted_and_is_not_running(running: Talk) -> None:
    running.is_joined_by(8002).says("/start")
    assert crowd(running) == Crowd(people=2, running=1, heard_in_a_day=2, heard_in_a_week=2)


def test_who_was_heard_longer_ago_leaves_the_day_and_then_the_week(running: Talk) -> None:
    running.clock.at += timedelta(hours=25)
    running.is_joined_by(8002).says("/start")
    assert crowd(running) == Crowd(people=2, running=1, heard_in_a_day=1, heard_in_a_week=2)
    running.clock.at += timedelta(days=6)
    assert crowd(running) == Crowd(people=2, running=1, heard_in_a_day=0, heard_in_a_week=1)


def test_a_period_that_has_ended_is_not_running_any_more(running: Talk) -> None:
    person = running.person
    assert person.period is not None
    running.stores(replace(person, period=replace(person.period, is_closed=True)))
    assert crowd(running) == Crowd(people=1, running=0, heard_in_a_day=1, heard_in_a_week=1)


def test_who_was_erased_is_counted_no_more(running: Talk) -> None:
    running.says("/wipe")
    running.taps("Erase everything")
    assert crowd(running) == Crowd(0, 0, 0, 0)


# What waits


def test_what_waits_is_counted_by_kind_with_the_age_of_the_oldest(database: Database) -> None:
    assert waits(database) == Waits(NOTHING, NOTHING, NOTHING)
    puts(database, 1, MONDAY_NOON - timedelta(seconds=5))
    puts(database, 2, MONDAY_NOON - timedelta(seconds=40))
    puts(database, 3, MONDAY_NOON - timedelta(minutes=9), is_nudge=True)
    expected = Waits(Depth(2, timedelta(seconds=40)), Depth(1, timedelta(minutes=9)), NOTHING)
    assert waits(database) == expected


def test_what_was_put_off_keeps_its_age(database: Database) -> None:
    puts(database, 1, MONDAY_NOON - timedelta(minutes=20))
    puts(database, 2, MONDAY_NOON - timedelta(seconds=1))
    later = Mark(PersonId(1), 1, OutboxFate.WAITING, try_again_at=MONDAY_NOON + timedelta(hours=1))
    database.run_here(lambda work: outbox.mark(work, [later], MONDAY_NOON))
    assert waits(database).replies == Depth(2, timedelta(minutes=20))


def test_what_was_sent_waits_no_more(database: Database) -> None:
    puts(database, 1, MONDAY_NOON)
    sent = Mark(PersonId(1), 1, OutboxFate.SENT, message_id=5)
    database.run_here(lambda work: outbox.mark(work, [sent], MONDAY_NOON))
    assert waits(database) == Waits(NOTHING, NOTHING, NOTHING)


def test_what_fell_due_and_has_not_rung_is_counted_and_the_nudges_with_it(running: Talk) -> None:
    due_at = running.person.timers[EVENING]
    assert waits(running.database, due_at - timedelta(seconds=1)).timers == NOTHING
    late = waits(running.database, due_at + timedelta(minutes=2))
    assert late.timers == late.all_nudges == Depth(1, timedelta(minutes=2))
    running.clock.at = due_at
    running.rings()
    assert waits(running.database, running.clock.at).timers == NOTHING


def test_a_turn_at_fault_is_counted_as_set_aside(running: Talk) -> None:
    assert running.database.run_here(figures.set_aside) == 0
    breaks(running)
    running.does(Said("yesterday"))
    assert running.database.run_here(figures.set_aside) == 1


# How it is counted


def test_every_count_goes_along_an_index_and_what_waits_up_to_a_bound(database: Database) -> None:
    if database.engine.dialect.name != "sqlite":
        pytest.skip("the plans of SQLite are read; PostgreSQL's depend on its statistics")
    seen: list[tuple[str, Any]] = []
    event.listen(
        database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, parameters, _x, _many: seen.append((statement, parameters)),
    )
    puts(database, 1, MONDAY_NOON)
    seen.clear()
    waits(database)
    database.run_here(partial(figures.crowd, now=MONDAY_NOON))
    database.run_here(figures.set_aside)
    counts = [(statement, given) for statement, given in seen if statement.startswith("SELECT")]
    assert len(counts) == 10
    for statement, given in counts:
        lines = database.run_here(partial(_plan, statement=statement, given=given))
        whole = [line for line in lines if "INDEX" not in line and "anon" not in line]
        assert whole == [], statement
        assert "FROM people" in statement or "LIMIT" in statement


def _plan(work: Work, *, statement: str, given: Any) -> list[str]:  # noqa: ANN401
    rows = work.connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, given)
    return [str(row[-1]) for row in rows]


# Where it comes from


def test_a_nudge_knows_when_it_was_due_and_a_reply_does_not(running: Talk) -> None:
    due_at = running.person.timers[EVENING]
    running.clock.at = due_at + timedelta(minutes=3)
    running.rings()
    running.says("/help")
    query = select(OUTBOX.c.is_nudge, OUTBOX.c.due_at).order_by(OUTBOX.c.no.desc()).limit(2)
    rows = running.database.run_here(lambda work: work.connection.execute(query).all())
    assert [tuple(row) for row in rows] == [(False, None), (True, due_at)]


def test_who_was_there_before_the_column_counts_from_the_next_turn_on(running: Talk) -> None:
    running.database.run_here(lambda work: work.connection.execute(_AS_MIGRATED))
    assert crowd(running).running == 0
    running.says("/help")
    assert crowd(running).running == 1


def test_the_migration_keeps_whoever_is_there(tmp_path: Path) -> None:
    old = Database(f"sqlite:///{tmp_path / 'old.sqlite3'}", Keyring([new_key()]))
    old.run_here(partial(_upgrade, to="0002"))
    old.run_here(lambda work: work.connection.execute(_ADDS_AS_BEFORE))
    assert old.run_here(schema.upgrade)
    query = select(PEOPLE.c.person_id, PEOPLE.c.is_running)
    assert old.run_here(lambda work: work.connection.execute(query).all()) == [(1, False)]
    old.close()


_AS_MIGRATED = update(PEOPLE).values(is_running=False)
_ADDS_AS_BEFORE = text(
    "INSERT INTO people (person_id, bot_id, chat_id, memory) VALUES (1, 1, 1, 'sealed')"
)


def _upgrade(work: Work, *, to: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "models" / "migrations"))
    config.attributes["connection"] = work.connection
    command.upgrade(config, to)
