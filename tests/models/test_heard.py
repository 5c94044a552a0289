"""The numbers of what people sent: kept for two days, and for nobody else's chat."""

from datetime import timedelta
from functools import partial

from coach.person import PersonId
from models import heard
from models.database import Database
from models.heard import Heard
from tests.talk import MONDAY_NOON

ADA, BO = PersonId(1), PersonId(2)


def deletable(database: Database, person_id: PersonId) -> tuple[int, ...]:
    return database.run_here(
        partial(heard.deletable, person_id=person_id, no=100, at=MONDAY_NOON + timedelta(hours=1))
    )


def test_only_ones_own_messages_of_the_last_two_days_can_go(database: Database) -> None:
    old = MONDAY_NOON - timedelta(hours=47, minutes=1)
    database.run_here(partial(heard.add, heard=[Heard(ADA, 1, 11)], now=old))
    both = [Heard(ADA, 2, 12), Heard(BO, 3, 13)]
    database.run_here(partial(heard.add, heard=both, now=MONDAY_NOON))
    assert deletable(database, ADA) == (12,)
    assert deletable(database, BO) == (13,)


def test_what_was_said_after_the_wish_stays(database: Database) -> None:
    later = MONDAY_NOON + timedelta(hours=2)
    database.run_here(partial(heard.add, heard=[Heard(ADA, 1, 11)], now=later))
    assert deletable(database, ADA) == ()


def test_numbers_are_forgotten_after_two_days(database: Database) -> None:
    messages = [Heard(ADA, n, n) for n in range(5)]
    database.run_here(partial(heard.add, heard=messages, now=MONDAY_NOON))
    forget = partial(heard.forget_old, most=3)
    assert database.run_here(partial(forget, now=MONDAY_NOON + timedelta(hours=48))) == 0
    late = MONDAY_NOON + timedelta(hours=48, seconds=1)
    assert [database.run_here(partial(forget, now=late)) for _ in range(3)] == [3, 2, 0]
