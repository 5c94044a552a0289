"""The courier on a real database, with a post office that fails as told."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.duty import Duty
from coach.person import PersonId
from coach.replies import Delete, Edit, Place, Reply, Say, Strip
from models import outbox
from models.lead import Told
from scheduler.bell import Bell
from scheduler.limits import Limits
from scheduler.sender import (
    Parcel,
    PlaceLost,
    Refused,
)
from tests.scheduler.post import (
    ADA,
    BO,
    CY,
    Office,
    at_no,
    nudges,
    office,
    says,
)


@pytest.fixture
async def ebb(database_url: str) -> AsyncIterator[Office]:
    async with office(database_url) as made:
        yield made


async def test_what_waits_is_sent_in_order_and_written_down(ebb: Office) -> None:
    assert await ebb.delivers(says(ADA, 1), says(ADA, 2), says(ADA, 3)) == ["1:1", "1:2", "1:3"]
    assert ebb.rows() == {(ADA, no): ("sent", None) for no in (1, 2, 3)}
    assert ebb.column("message_id", ADA, 2) == 1002


async def test_what_waited_at_the_start_needs_no_poke(ebb: Office) -> None:
    ebb.write(says(ADA, 1))
    ebb.start()
    await ebb.drained()
    assert ebb.post.texts == ["1:1"]


async def test_a_chat_has_one_message_under_way_and_others_do_not_wait(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await ebb.has_tried(2)
    assert sorted(parcel.chat_id for parcel in ebb.post.tried) == [100, 200]
    ebb.post.open.set()
    await ebb.drained()
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]


async def test_a_chat_takes_three_at_once_and_then_one_a_second(ebb: Office) -> None:
    loop = asyncio.get_running_loop()
    began_at = loop.time()
    await ebb.delivers(*[says(ADA, no) for no in range(1, 6)], says(BO, 1))
    assert ebb.post.texts_in(100) == [f"1:{no}" for no in range(1, 6)]
    assert ebb.post.texts.index("2:1") <= 3
    assert loop.time() - began_at > 1.9


async def test_more_than_is_held_at_once_comes_all_the_same(ebb: Office) -> None:
    deletions = [says(ADA, no, reply=Delete(Place(message_id=no))) for no in range(1, 80)]
    await ebb.delivers(*deletions)
    assert [parcel.place_message_id for parcel in ebb.post.parcels] == list(range(1, 80))


async def test_replies_go_before_nudges_though_the_nudges_waited_longer(database_url: str) -> None:
    async with office(database_url, Limits(per_second=50)) as ebb:
        crowd = range(10, 400)
        ebb.write(*[nudges(PersonId(one), 1) for one in crowd])
        ebb.start()
        await ebb.has_sent(5)
        ebb.write(says(ADA, 1))
        ebb.courier.poke()
        before = len(ebb.post.parcels)
        await ebb.has_sent(before + 25)
        assert "1:1" in ebb.post.texts[before:]


async def test_a_reply_to_somebody_whose_nudge_is_held_goes_first_too(database_url: str) -> None:
    async with office(database_url, Limits(per_second=20)) as ebb:
        ebb.write(*[nudges(PersonId(one), 1) for one in range(10, 60)])
        ebb.start()
        await ebb.has_sent(3)
        last = PersonId(45)
        ebb.write(says(last, 2))
        ebb.courier.poke()
        await ebb.has_sent(12)
        assert f"{last}:2" in ebb.post.texts
        assert ebb.post.texts_in(100 * last) == [f"nudge {last}:1", f"{last}:2"]


async def test_a_stale_nudge_is_dropped_and_what_follows_is_sent(ebb: Office) -> None:
    stale = nudges(ADA, 1, stale_in=timedelta(seconds=-1))
    assert await ebb.delivers(stale, says(ADA, 2)) == ["1:2"]
    assert ebb.rows() == {(ADA, 1): ("dropped", "stale"), (ADA, 2): ("sent", None)}


async def test_never_more_under_way_and_unmarked_than_the_bound(database_url: str) -> None:
    async with office(database_url, Limits(per_second=0, in_flight=7)) as ebb:
        ebb.post.seconds = 0.01
        await ebb.delivers(*[says(PersonId(one), 1) for one in range(1, 60)])
        assert ebb.post.most_under_way <= 7
        assert len(ebb.post.parcels) == 59


async def test_an_edit_finds_the_message_that_was_sent_just_before(ebb: Office) -> None:
    edit = Edit("any", at_no(1), "edited")
    await ebb.delivers(says(ADA, 1), says(ADA, 2, reply=edit))
    assert ebb.post.parcels[1] == Parcel(100, edit, 1001)
    assert ebb.column("message_id", ADA, 2) == 1001


async def test_an_edit_finds_a_message_of_long_ago(ebb: Office) -> None:
    await ebb.delivers(says(ADA, 1))
    await ebb.delivers(says(ADA, 2, reply=Strip(at_no(1))))
    assert ebb.post.parcels[1].place_message_id == 1001


async def test_an_edit_whose_place_is_lost_is_sent_anew_and_later_ones_find_it(
    ebb: Office,
) -> None:
    again = Edit("any", at_no(1), "again")
    await ebb.delivers(says(ADA, 1))
    ebb.post.fail(PlaceLost(), chat_id=100)
    await ebb.delivers(says(ADA, 2, reply=Edit("any", at_no(1), "anew")))
    await ebb.delivers(says(ADA, 3, reply=again))
    assert ebb.post.parcels[1:] == [
        Parcel(100, Say("any", "anew")),
        Parcel(100, again, 1002),
    ]


async def test_what_means_a_message_never_sent_is_dropped_or_sent_anew(ebb: Office) -> None:
    ebb.post.fail(Refused("no"), chat_id=100)
    changes: list[Reply] = [Strip(at_no(1)), Delete(at_no(1)), Edit("any", at_no(1), "anew")]
    rows = [says(ADA, no, reply=change) for no, change in enumerate(changes, start=2)]
    assert await ebb.delivers(says(ADA, 1), *rows) == ["anew"]
    assert ebb.rows()[ADA, 2] == ebb.rows()[ADA, 3] == ("dropped", "place lost")


@pytest.mark.parametrize("reply", [Strip(Place(message_id=5)), Delete(Place(message_id=5))])
async def test_a_change_that_comes_too_late_is_dropped_quietly(
    ebb: Office, reply: Strip | Delete
) -> None:
    ebb.post.fail(PlaceLost(), chat_id=100)
    with capture_logs() as logs:
        await ebb.delivers(says(ADA, 1, reply=reply))
    assert ebb.rows()[ADA, 1] == ("dropped", "place lost")
    assert logs == []


@pytest.mark.parametrize("told", [Told("", taken_back=frozenset({ADA, CY})), Told("", is_all=True)])
async def test_what_was_taken_back_is_not_sent_from_memory(ebb: Office, told: Told) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await ebb.has_tried(2)
    now = ebb.clock.now()
    ebb.database.run_here(lambda work: outbox.drop_waiting(work, [ADA], "stopped", now))
    _duty(ebb).hear(told)
    ebb.post.open.set()
    assert sorted(await ebb.delivers(says(ADA, 3))) == ["1:1", "1:3", "2:1"]


def _duty(ebb: Office) -> Duty:
    """A term whose courier this is, to be told what another Ebb did."""
    bell = Bell(ebb.database, ebb.clock, _nothing)
    return Duty(ebb.courier, bell, tidy=_nothing, receiver=None)


async def _nothing(*_: object) -> None:
    return None
