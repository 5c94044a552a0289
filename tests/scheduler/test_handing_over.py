"""A turn hands its rows to the courier in memory: nothing twice, nothing lost, all in order."""

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from coach.person import PersonId
from coach.replies import Edit, Strip
from models import outbox
from models.outbox import Mark, OutboxFate
from scheduler.limits import Limits
from scheduler.sender import Unreachable
from tests.scheduler.post import ADA, BO, Office, at_no, nudges, office, says

MANY_PEOPLE = Limits(per_second=0, people_held=20)


@pytest.fixture
async def ebb(database_url: str) -> AsyncIterator[Office]:
    async with office(database_url) as made:
        made.start()
        await made.drained()
        yield made


async def test_what_is_handed_over_is_not_looked_up(ebb: Office) -> None:
    runs = ebb.database.runs
    ebb.hand(says(ADA, 1), says(BO, 1))
    await ebb.has_sent(2)
    await ebb.drained()
    assert ebb.rows() == {(ADA, 1): ("sent", None), (BO, 1): ("sent", None)}
    assert ebb.database.runs - runs <= 2, "the marks are all that is written"


async def test_rows_come_in_order_however_they_are_handed(ebb: Office) -> None:
    ebb.hand(says(ADA, 2, "second"), says(BO, 1), says(ADA, 1, "first"))
    await ebb.drained()
    assert ebb.post.texts_in(100) == ["first", "second"]


async def test_more_of_somebody_under_way_waits_behind(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.hand(says(ADA, 1))
    await ebb.has_tried(1)
    ebb.hand(says(ADA, 2), says(BO, 1))
    ebb.post.open.set()
    await ebb.drained()
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]
    assert ebb.post.texts_in(200) == ["2:1"]


async def test_what_an_earlier_run_put_off_goes_first(database_url: str) -> None:
    async with office(database_url) as ebb:
        ebb.write(says(ADA, 1))
        soon = datetime.now(UTC) + timedelta(seconds=1)
        put_off = Mark(ADA, 1, OutboxFate.WAITING, try_again_at=soon)
        ebb.database.run_here(lambda work: outbox.mark(work, [put_off], datetime.now(UTC)))
        ebb.start()
        await ebb.drained()
        ebb.hand(says(ADA, 2))
        await ebb.drained()
        assert ebb.post.texts == []
        await ebb.has_sent(2)
        assert ebb.post.texts == ["1:1", "1:2"]


async def test_an_edit_of_a_message_of_long_ago_finds_it(ebb: Office) -> None:
    ebb.hand(says(ADA, 1))
    await ebb.drained()
    ebb.hand(says(ADA, 2, reply=Strip(at_no(1))))
    await ebb.drained()
    assert ebb.post.parcels[1].place_message_id == 1001


async def test_an_edit_handed_with_its_message_finds_it(ebb: Office) -> None:
    runs = ebb.database.runs
    ebb.hand(says(ADA, 1), says(ADA, 2, reply=Edit("any", at_no(1), "turned")))
    await ebb.drained()
    assert ebb.post.parcels[1].place_message_id == 1001
    assert ebb.database.runs - runs <= 2


async def test_what_was_handed_and_taken_back_is_not_sent(ebb: Office) -> None:
    ebb.hand(says(ADA, 1), says(BO, 1))
    now = datetime.now(UTC)
    ebb.database.run_here(lambda work: outbox.drop_waiting(work, [ADA], "gone", now))
    ebb.courier.forget([ADA])
    await ebb.drained()
    assert ebb.post.texts == ["2:1"]


async def test_a_crowd_larger_than_may_be_held_comes_all_the_same(database_url: str) -> None:
    async with office(database_url, MANY_PEOPLE) as ebb:
        ebb.start()
        await ebb.drained()
        for first in range(1, 100, 30):
            ebb.hand(*[nudges(PersonId(one), 1) for one in range(first, first + 30)])
        await ebb.drained()
        assert sorted(ebb.post.texts) == sorted(f"nudge {one}:1" for one in range(1, 121))


@pytest.mark.parametrize("seed", range(6))
async def test_any_mixture_is_sent_once_and_in_order(database_url: str, seed: int) -> None:
    chance = random.Random(seed)
    people = [PersonId(one) for one in range(1, 41)]
    async with office(database_url, Limits(per_second=0, in_flight=9, people_held=25)) as ebb:
        ebb.start()
        numbers = dict.fromkeys(people, 0)
        for _ in range(25):
            batch = []
            for person_id in chance.choices(people, k=chance.randint(1, 9)):
                if numbers[person_id] < 3:
                    numbers[person_id] += 1
                    make = nudges if chance.random() < 0.3 else says
                    batch.append(make(person_id, numbers[person_id]))
            if chance.random() < 0.2:
                ebb.post.fail(Unreachable("cut"))
            if chance.random() < 0.1:
                ebb.courier.forget(chance.choices(people, k=2))
            if chance.random() < 0.7:
                ebb.hand(*batch)
            else:
                ebb.write(*batch)
                ebb.courier.poke()
            await asyncio.sleep(chance.choice([0, 0, 0.002, 0.01]))
        ebb.courier.poke()
        await ebb.has_sent(sum(numbers.values()))
        await ebb.drained()
        for person_id, count in numbers.items():
            said = [text.removeprefix("nudge ") for text in ebb.post.texts_in(100 * person_id)]
            assert said == [f"{person_id}:{no}" for no in range(1, count + 1)]
