"""A crowd whose nudges fall due together: no faster than they can be sent, and nobody's way."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

import pytest

from coach import nudging, walk
from coach.person import Person, PersonId
from models import timers
from models.timers import Due
from models.waiting import just_written
from scheduler.bell import Bell
from scheduler.lanes import Lanes
from scheduler.limits import Limits
from scheduler.loader import Loader
from scheduler.observer import Unobserved
from tests.scheduler.post import Office, nudges, office

CROWD = 120
SLOW = Limits(per_second=40.0, in_flight=10)


@pytest.fixture
async def ebb(database_url: str) -> AsyncIterator[Office]:
    async with office(database_url, SLOW) as made:
        yield made


def sets(ebb: Office, person_ids: Sequence[int], kind: str, at: datetime) -> None:
    """Have so many people's timers of a kind ring then."""
    people = [Person(PersonId(each), timers={kind: at}) for each in person_ids]
    pairs = [(Person(person.id), person) for person in people]
    ebb.database.run_here(lambda work: timers.save(work, pairs))


class Turning:
    """Takes rings as turns would: each timer goes, a nudge is written and handed on."""

    def __init__(self, ebb: Office) -> None:
        self.ebb = ebb
        self.kinds: list[str] = []
        self.most_waiting = 0

    async def ring(self, due: Sequence[Due]) -> None:
        self.kinds += [timer.kind for timer in due]
        self.ebb.database.run_here(lambda work: timers.forget(work, due))
        wanted = [nudges(timer.person_id, 1) for timer in due if timer.kind in nudging.NUDGES]
        self.ebb.hand(*wanted)
        fates = [fate for fate, _ in self.ebb.rows().values()]
        self.most_waiting = max(self.most_waiting, fates.count("waiting"))


async def test_what_somebody_waits_for_rings_before_a_crowd_longer_due(ebb: Office) -> None:
    now = ebb.clock.now()
    sets(ebb, range(1, CROWD), nudging.MORNING, now - timedelta(minutes=1))
    sets(ebb, [CROWD], walk.STEP_TIMER, now)
    turning = Turning(ebb)
    await Bell(ebb.database, ebb.clock, turning.ring).ring_all()
    assert turning.kinds == [walk.STEP_TIMER, *[nudging.MORNING] * (CROWD - 1)]


async def test_a_crowd_waits_as_timers_and_not_in_the_outbox(ebb: Office) -> None:
    sets(ebb, range(1, CROWD + 1), nudging.MORNING, ebb.clock.now())
    ebb.start()
    await ebb.drained()
    turning = Turning(ebb)
    bell = Bell(ebb.database, ebb.clock, turning.ring, lambda: ebb.courier.room_for_nudges)
    async with asyncio.timeout(20):
        while len(turning.kinds) < CROWD:
            await bell.ring_all()
    await ebb.drained()
    assert len(ebb.post.parcels) == len({each.chat_id for each in ebb.post.parcels}) == CROWD
    assert turning.most_waiting <= SLOW.nudges_ahead + SLOW.in_flight < CROWD


async def test_while_nothing_can_be_sent_only_what_is_waited_for_rings(ebb: Office) -> None:
    now = ebb.clock.now()
    sets(ebb, range(1, CROWD), nudging.EVENING, now - timedelta(minutes=1))
    sets(ebb, [CROWD], "later:7", now)
    turning = Turning(ebb)
    bell = Bell(ebb.database, ebb.clock, turning.ring, lambda: 0)
    assert [await bell.ring_all() for _ in range(2)] == [1, 0]
    assert turning.kinds == ["later:7"]


async def test_there_is_no_room_while_the_outbox_may_hold_more(ebb: Office) -> None:
    ebb.write(*[nudges(PersonId(each), 1) for each in range(1, CROWD)])
    assert ebb.courier.room_for_nudges == 0
    ebb.start()
    await ebb.has_sent(1)
    assert ebb.courier.room_for_nudges == 0
    await ebb.drained()
    assert ebb.courier.room_for_nudges == SLOW.nudges_ahead


def test_there_is_no_room_until_half_of_it_is_free(ebb: Office) -> None:
    lanes = Lanes()
    loader = Loader(ebb.database, ebb.clock, lanes, random.Random(1), Unobserved())
    loader.nudge_people, loader.may_hold_nudges = 4, False
    rooms = []
    for each in range(1, 5):
        lanes.add(just_written([nudges(PersonId(each), 1)]))
        rooms.append(loader.room_for_nudges)
    assert rooms == [3, 2, 0, 0]
