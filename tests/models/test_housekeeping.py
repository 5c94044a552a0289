"""Whoever has been silent for 12 months is erased, in batches, and nothing is said about it."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import func, select

from coach.person import Contact, Person, PersonId
from models import people
from models.database import Database, Work
from models.housekeeping import a_year_before, erase_silent
from models.people import Known
from models.tables import OF_A_PERSON, PEOPLE
from tests.talk import MONDAY_NOON, Talk

NOW = datetime(2027, 11, 23, 12, 0, tzinfo=UTC)


def _erase(database: Database, now: datetime, most: int = 200) -> frozenset[PersonId]:
    return database.run_here(partial(erase_silent, now=now, most=most))


def _rows(database: Database) -> dict[str, int]:
    def counts(work: Work) -> dict[str, int]:
        tables = {table.name: select(func.count()).select_from(table) for table in OF_A_PERSON}
        return {name: work.connection.scalar(query) or 0 for name, query in tables.items()}

    return database.run_here(counts)


def _are_there(database: Database, heard: dict[int, datetime | None]) -> None:
    def add(work: Work) -> None:
        for number, heard_at in heard.items():
            person = Person(PersonId(number), joined_at=NOW - timedelta(days=900))
            person.heard_at = heard_at
            people.add(work, [Known(person, 1, 7000 + number)])

    database.run_here(add)


def _left(database: Database) -> set[int]:
    query = select(PEOPLE.c.person_id)
    return database.run_here(lambda work: set(work.connection.scalars(query)))


def test_after_twelve_months_of_silence_nothing_is_left_and_nothing_is_said(running: Talk) -> None:
    running.says("/slip")
    for label in ("No", "I wrote", "Today", "Count from this"):
        running.taps(label)
    assert running.person.entries[0].kind is Contact.WROTE
    last_word_at = running.clock.at
    running.waits(days=364)
    assert _erase(running.database, running.clock.at) == frozenset()
    running.takes_arrivals()
    running.clock.at = last_word_at + timedelta(days=365, seconds=1)
    assert len(_erase(running.database, running.clock.at)) == 1
    assert set(_rows(running.database).values()) == {0}
    running.waits(days=30)
    assert running.takes_arrivals() == []


def test_nudges_sent_meanwhile_are_no_word_of_theirs(running: Talk) -> None:
    running.waits(days=3)
    assert running.person.heard_at == MONDAY_NOON
    person = running.person
    person.heard_at = running.clock.at - timedelta(days=366)
    running.stores(person)
    assert person.is_running
    assert _erase(running.database, running.clock.at) == {person.id}
    assert not running.is_known


def test_whoever_comes_back_afterwards_is_a_stranger(running: Talk) -> None:
    running.clock.at = MONDAY_NOON + timedelta(days=366)
    _erase(running.database, running.clock.at)
    running.ignores()
    running.says("hi")
    running.hears("welcome-hello")


def test_only_the_long_silent_go_the_longest_silent_first(database: Database) -> None:
    days = {1: 366, 2: 400, 3: 500, 4: 364, 5: 0}
    _are_there(database, {key: NOW - timedelta(days=count) for key, count in days.items()})
    assert _erase(database, NOW, most=2) == {2, 3}
    assert _erase(database, NOW, most=2) == {1}
    assert _erase(database, NOW, most=2) == frozenset()
    assert _left(database) == {4, 5}


def test_who_never_said_a_word_counts_from_their_coming(database: Database) -> None:
    _are_there(database, {1: None})
    assert _erase(database, NOW) == {1}


def test_whoever_says_a_word_is_kept_for_twelve_months_more(running: Talk) -> None:
    running.waits(days=360)
    running.says("/today")
    running.waits(days=300)
    assert _erase(running.database, running.clock.at) == frozenset()


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (datetime(2028, 2, 29, 6, tzinfo=UTC), datetime(2027, 2, 28, 6, tzinfo=UTC)),
        (datetime(2028, 3, 1, 6, tzinfo=UTC), datetime(2027, 3, 1, 6, tzinfo=UTC)),
        (datetime(2027, 11, 23, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)),
    ],
)
def test_a_year_before_is_the_same_day(now: datetime, before: datetime) -> None:
    assert a_year_before(now) == before
