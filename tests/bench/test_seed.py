"""What the seed writes stands as Ebb itself would have left it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bench.seed import Order, SeedRefused, Sower, Sown, main, sow
from bench.sowing import FIRST_CHAT_ID
from bench.template import EARLIEST, LATEST, MOST_AHEAD, zone_for
from bot.settings import Settings
from coach import days, machine, nudging
from coach.events import Rang
from models import journal, people
from models.database import Database
from models.keys import Keyring
from models.people import Known
from models.tables import TIMERS
from tests.conftest import KEY

PEOPLE = 40
BOT_ID = 7
IN_SECONDS = 600.0


@pytest.fixture
def sown(database: Database) -> Sown:
    """A database with a few people who are due in ten minutes."""
    return Sower(database, BOT_ID, Order(people=PEOPLE, due_in_seconds=IN_SECONDS)).sow()


@pytest.fixture
def everyone(database: Database, sown: Sown) -> Sequence[Known]:
    """Everybody who was written, opened again."""
    return database.run_here(people.everyone)


def due_at(sown: Sown) -> datetime:
    return datetime.fromisoformat(sown.due_at)


def test_the_chats_are_numbered_one_after_the_other(everyone: Sequence[Known]) -> None:
    chats = sorted(known.chat_id for known in everyone)
    assert chats == list(range(FIRST_CHAT_ID, FIRST_CHAT_ID + PEOPLE))
    assert {known.bot_id for known in everyone} == {BOT_ID}


def test_the_timers_mirror_each_memory(database: Database, everyone: Sequence[Known]) -> None:
    rows = database.run_here(lambda work: work.connection.execute(select(TIMERS)).all())
    mirrored = {(row.person_id, row.kind, row.due_at, row.rings_at, row.tries) for row in rows}
    remembered = {
        (known.person.id, kind, at, at, 0)
        for known in everyone
        for kind, at in known.person.timers.items()
    }
    assert mirrored == remembered


def test_the_coach_would_plan_the_same(sown: Sown, everyone: Sequence[Known]) -> None:
    """Whoever says a word before the nudge does not move it."""
    for known in everyone:
        planned = known.person.copied()
        nudging.plan(planned, due_at(sown) - timedelta(seconds=IN_SECONDS))
        assert planned == known.person


def test_all_are_rung_at_one_instant_and_hear_one_thing(
    sown: Sown, everyone: Sequence[Known]
) -> None:
    for known in everyone:
        assert min(known.person.timers.values()) == due_at(sown)
        rang = Rang(nudging.MORNING, due_at(sown))
        outcome = machine.step(known.person, rang, due_at(sown) + timedelta(seconds=30))
        assert [outgoing.is_nudge for outgoing in outcome.outgoing] == [True]


def test_people_stand_in_all_places_of_the_crowd(everyone: Sequence[Known]) -> None:
    """Ids are as random as Ebb's own, although all are due at once."""
    places = {nudging.offset_minutes(known.person) for known in everyone}
    assert len(places) > 1


def test_nobody_is_in_quiet_hours_from_now_on(sown: Sown, everyone: Sequence[Known]) -> None:
    now_at = datetime.now(UTC)
    for at in (now_at, due_at(sown)):
        assert not any(nudging.is_quiet(known.person, at) for known in everyone)


def test_the_setup_is_in_the_journal(database: Database, everyone: Sequence[Known]) -> None:
    notes = database.run_here(partial(journal.of, person_id=everyone[0].person.id))
    assert [note.kind for note in notes] == ["began"]
    assert notes[-1].no == everyone[0].person.last_note


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(minutes=5), MOST_AHEAD])
def test_some_zone_has_day_whenever_one_looks(hour: int, ahead: timedelta) -> None:
    now_at = datetime(2026, 3, 29, hour, 30, tzinfo=UTC)
    zone = zone_for(now_at, now_at + ahead)
    begins, ends = days.local(now_at, zone), days.local(now_at + ahead, zone)
    assert begins.date() == ends.date()
    assert EARLIEST <= begins.time() <= ends.time() <= LATEST


def test_a_database_with_people_is_left_alone(database: Database, sown: Sown) -> None:
    with pytest.raises(SeedRefused, match="--more"):
        Sower(database, BOT_ID, Order(people=1, due_in_seconds=0)).sow()
    assert len(database.run_here(people.everyone)) == PEOPLE


def test_more_people_come_after_those_who_are_there(database: Database, sown: Sown) -> None:
    more = Sower(database, BOT_ID, Order(people=3, due_in_seconds=0, is_more=True)).sow()
    assert more.first_chat_id == sown.last_chat_id + 1
    assert len(database.run_here(people.everyone)) == PEOPLE + 3


def test_taken_chats_are_not_given_again(database: Database, sown: Sown) -> None:
    taken = Order(people=1, due_in_seconds=0, is_more=True, chat_ids_from=sown.last_chat_id)
    with pytest.raises(SeedRefused, match="--chat-ids-from"):
        Sower(database, BOT_ID, taken).sow()


async def test_the_seconds_run_from_the_end(database_url: str, tmp_path: Path) -> None:
    """However long writing took; a slow machine leaves less, never more."""
    settings = Settings(
        data_dir=tmp_path, database_url=SecretStr(database_url), keys=(SecretStr(KEY),)
    )
    sown = await sow(settings, Order(people=5, due_in_seconds=300))
    left = due_at(sown) - datetime.now(UTC)
    assert timedelta(0) < left <= timedelta(seconds=300)


async def test_the_keys_are_those_that_ebb_would_use(tmp_path: Path) -> None:
    """Made beside the database where none are given, as Ebb does."""
    settings = Settings(data_dir=tmp_path)
    await sow(settings, Order(people=1, due_in_seconds=0))
    keys = (tmp_path / "keys").read_text().split()
    database = Database(settings.database, Keyring(keys))
    assert len(database.run_here(people.everyone)) == 1
    database.close()


@pytest.mark.parametrize(
    "arguments", [("--people", "0", "--due-in", "5"), ("--people", "1", "--due-in", "-1")]
)
def test_what_makes_no_sense_is_refused(
    arguments: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    assert capsys.readouterr().err.startswith("--")
