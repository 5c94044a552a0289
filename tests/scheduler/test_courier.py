"""The courier on a real database, with a post office that fails as told."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from coach.person import PersonId
from coach.replies import Delete, Edit, Place, Say, Strip
from scheduler.courier import Limits
from scheduler.sender import (
    BadToken,
    Gone,
    Moved,
    Parcel,
    PlaceLost,
    Refused,
    Throttled,
    Unreachable,
)
from tests.scheduler.post import (
    ADA,
    BO,
    CY,
    SOON_SECONDS,
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


async def until(office: Office, sent: int) -> None:
    async with asyncio.timeout(SOON_SECONDS):
        while len(office.post.parcels) < sent:
            await asyncio.sleep(0.005)


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
    await asyncio.sleep(0.2)
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
        await until(ebb, sent=5)
        ebb.write(says(ADA, 1))
        ebb.courier.poke()
        before = len(ebb.post.parcels)
        while "1:1" not in ebb.post.texts:
            await asyncio.sleep(0.005)
        assert len(ebb.post.parcels) - before < 25


async def test_a_reply_to_somebody_whose_nudge_is_held_goes_first_too(database_url: str) -> None:
    async with office(database_url, Limits(per_second=20)) as ebb:
        ebb.write(*[nudges(PersonId(one), 1) for one in range(10, 60)])
        ebb.start()
        await until(ebb, sent=3)
        last = PersonId(45)
        ebb.write(says(last, 2))
        ebb.courier.poke()
        await until(ebb, sent=12)
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


async def test_when_marks_cannot_be_written_sending_stops_at_the_bound(database_url: str) -> None:
    async with office(database_url, Limits(per_second=0, in_flight=5)) as ebb:
        ebb.post.open.clear()
        ebb.write(*[says(PersonId(one), 1) for one in range(1, 30)])
        ebb.start()
        await asyncio.sleep(0.2)
        ebb.database.is_refusing = True
        with capture_logs() as logs:
            ebb.post.open.set()
            await asyncio.sleep(0.3)
        assert len(ebb.post.parcels) <= 5
        assert [line["action"] for line in logs if line["log_level"] == "error"] == ["marks_wait"]
        ebb.database.is_refusing = False
        await ebb.drained()
        assert sorted(ebb.post.texts) == sorted(f"{one}:1" for one in range(1, 30))
        assert {fate for fate, _ in ebb.rows().values()} == {"sent"}


async def test_a_database_that_refuses_to_load_is_waited_for(ebb: Office) -> None:
    ebb.write(says(ADA, 1))
    ebb.database.is_refusing = True
    ebb.start()
    await asyncio.sleep(0.2)
    ebb.database.is_refusing = False
    await ebb.drained()
    assert ebb.post.texts == ["1:1"]


async def test_a_429_halts_everything_and_loses_nothing(ebb: Office) -> None:
    loop = asyncio.get_running_loop()
    ebb.post.fail(Throttled(timedelta(seconds=1)), chat_id=100)
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await asyncio.sleep(0.3)
    ebb.write(says(CY, 1))
    ebb.courier.poke()
    halted_at = loop.time()
    await asyncio.sleep(0.3)
    assert "3:1" not in ebb.post.texts
    await ebb.drained()
    assert loop.time() - halted_at > 0.7
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]
    assert sorted(ebb.post.texts) == ["1:1", "1:2", "2:1", "3:1"]


async def test_one_chat_that_fails_alone_is_put_off_and_the_rest_goes_on(ebb: Office) -> None:
    ebb.post.fail(Unreachable(), chat_id=100)
    await ebb.delivers(says(ADA, 1), says(ADA, 2), says(BO, 1))
    assert ebb.post.texts == ["2:1"]
    assert ebb.column("tries") == 1
    await until(ebb, sent=3)
    assert ebb.post.texts_in(100) == ["1:1", "1:2"]


async def test_in_an_outage_one_probe_at_a_time_goes(ebb: Office) -> None:
    ebb.post.fail(*[Unreachable() for _ in range(22)])
    ebb.write(*[says(PersonId(one), 1) for one in range(1, 21)])
    with capture_logs() as logs:
        ebb.start()
        await until(ebb, sent=20)
    tried_in_outage = ebb.post.tried[20:24]
    assert len({parcel.chat_id for parcel in tried_in_outage[:2]}) == 1
    assert sorted(ebb.post.texts) == sorted(f"{one}:1" for one in range(1, 21))
    said = [line["action"] for line in logs if line["action"].startswith("telegram")]
    assert said == ["telegram_unreachable", "telegram_reached"]


async def test_who_is_gone_is_told_of_and_gets_nothing_more(ebb: Office) -> None:
    ebb.post.fail(Gone(), chat_id=100)
    assert await ebb.delivers(says(ADA, 1), says(ADA, 2), says(BO, 1)) == ["2:1"]
    assert ebb.gone == [ADA]
    assert ebb.rows()[ADA, 2] == ("dropped", "gone")
    assert await ebb.delivers(says(ADA, 3)) == ["2:1", "1:3"]


async def test_a_chat_that_moved_is_followed(ebb: Office) -> None:
    ebb.post.fail(Moved(999), chat_id=100)
    await ebb.delivers(says(ADA, 1), says(ADA, 2))
    assert ebb.post.texts_in(999) == ["1:1", "1:2"]


async def test_a_refused_message_is_dropped_and_the_chat_goes_on(ebb: Office) -> None:
    ebb.post.fail(Refused("Bad Request: " + "long" * 30), chat_id=100)
    with capture_logs() as logs:
        assert await ebb.delivers(says(ADA, 1, "secret"), says(ADA, 2)) == ["1:2"]
    fate, reason = ebb.rows()[ADA, 1]
    assert (fate, len(reason or "")) == ("dropped", 64)
    assert [line["row"] for line in logs if line["action"] == "message_refused"] == ["1:1"]
    assert "secret" not in str(logs)


async def test_a_message_the_sender_falls_over_is_dropped(ebb: Office) -> None:
    ebb.post.fail(ValueError("secret words"), chat_id=100)
    with capture_logs() as logs:
        assert await ebb.delivers(says(ADA, 1), says(ADA, 2)) == ["1:2"]
    assert ebb.rows()[ADA, 1] == ("dropped", "cannot be sent: ValueError")
    assert "secret" not in str(logs)


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
    changes = (Strip(at_no(1)), Delete(at_no(1)), Edit("any", at_no(1), "anew"))
    rows = [says(ADA, no, reply=reply) for no, reply in enumerate(changes, start=2)]
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


async def test_stop_finishes_and_marks_what_is_under_way(ebb: Office) -> None:
    ebb.post.seconds = 0.3
    ebb.write(says(ADA, 1), says(ADA, 2), says(BO, 1))
    ebb.start()
    await asyncio.sleep(0.15)
    await ebb.courier.stop()
    fates = {key: fate for key, (fate, _) in ebb.rows().items()}
    assert fates == {(ADA, 1): "sent", (ADA, 2): "waiting", (BO, 1): "sent"}


async def test_stop_does_not_wait_for_what_hangs(ebb: Office) -> None:
    ebb.post.open.clear()
    ebb.write(says(ADA, 1))
    ebb.start()
    await asyncio.sleep(0.1)
    async with asyncio.timeout(5):
        await ebb.courier.stop()
    assert ebb.rows()[ADA, 1] == ("waiting", None)


async def test_a_bad_token_ends_everything_with_a_clear_fault(ebb: Office) -> None:
    ebb.post.fail(BadToken())
    ebb.write(says(ADA, 1))
    ebb.start()
    assert ebb.running is not None
    with pytest.raises(BadToken, match="EBB_TELEGRAM_TOKEN"):
        await asyncio.wait_for(ebb.running, SOON_SECONDS)
    await ebb.drained()
    assert ebb.rows()[ADA, 1] == ("waiting", None)


async def test_what_was_under_way_at_a_kill_may_come_again_and_no_more(database_url: str) -> None:
    async with office(database_url, Limits(per_second=0, in_flight=4)) as ebb:
        ebb.post.seconds = 0.02
        ebb.write(*[says(PersonId(one), 1) for one in range(1, 40)])
        ebb.start()
        await until(ebb, sent=9)
        ebb.database.is_refusing = True
        assert ebb.running is not None
        ebb.running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await ebb.running
        fates = {key: fate for key, (fate, _) in ebb.rows().items()}
        repeated = [p for p in ebb.post.parcels if fates[p.chat_id // 100, 1] == "waiting"]
        assert len(repeated) <= 4
